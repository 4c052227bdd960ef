import type { ClaimFrame, Speaker } from '../frame';
import type { Finding, Pair } from '../pair';

/** Notes that two claims rest on different speakers, or that only one names a speaker. Never decides a verdict. */
export function compareAttribution({ a, b }: Pair): Finding[] {
  if (a.speakers.length === 0 && b.speakers.length === 0) return [];
  if (a.speakers.some(x => b.speakers.some(y => isSameSpeaker(x, y)))) return [];
  const [chainA, chainB] = [describe(a), describe(b)];
  return [
    {
      rule: 'attribution: different speakers',
      weight: 'note',
      difference: {
        kind: 'attribution',
        a: chainA,
        b: chainB,
        reading: `${chainA || 'the source itself'}; ${chainB || 'the source itself'}`,
        compatible: true,
      },
    },
  ];
}

function isSameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity;
  return a.text.toLowerCase() === b.text.toLowerCase();
}

function describe(frame: ClaimFrame): string {
  return frame.speakers.map(speaker => speaker.text).join(' → ');
}
