import type { PanelVerdict } from './protocol';

/** Every verdict in the order of the filter: what needs the eye first. */
export const verdictOrder: readonly PanelVerdict[] = [
  'conflicts',
  'differs',
  'agrees',
  'other-event',
  'silent',
];

/** The short word on filter buttons and in the list of decisions. */
export const verdictNames: Readonly<Record<PanelVerdict, string>> = {
  conflicts: 'Conflicts',
  differs: 'Differs',
  agrees: 'Agrees',
  'other-event': 'Other event',
  silent: 'Silent',
};

/** A sign beside the word, told apart by shape. */
export const verdictSigns: Readonly<Record<PanelVerdict, string>> = {
  conflicts: '≠',
  differs: '≈',
  agrees: '=',
  'other-event': '∥',
  silent: '∅',
};
