import type { MentionType } from '../core/model';

/** Types that are drawn alike: five classes are told apart at a glance, thirteen are not. */
export const mentionClasses = ['person', 'organization', 'place', 'thing', 'value'] as const;
export type MentionClass = (typeof mentionClasses)[number];

export function classOf(type: MentionType): MentionClass {
  switch (type) {
    case 'person':
      return 'person';
    case 'organization':
    case 'media':
      return 'organization';
    case 'place':
    case 'facility':
      return 'place';
    case 'group':
    case 'event':
    case 'agreement':
    case 'product':
    case 'weapon':
      return 'thing';
    case 'date':
    case 'quantity':
    case 'money':
      return 'value';
  }
}
