import type { Passage } from './paragraphs';

/** How a paragraph of a transcript opens: clock stamp, then who speaks. Lengths from the start of the paragraph. */
export interface SpeechOpening {
  /** Length of the clock stamp, its brackets included and white space excluded; 0 when there is none. */
  readonly stamp: number;
  /** Where the label begins and ends, colon and remarks in brackets excluded. Absent: a stamp only. */
  readonly label?: { readonly start: number; readonly end: number };
  /** Where the words begin. */
  readonly words: number;
}

/**
 * Finds the paragraphs that open with a speaker's label or a clock stamp. A label counts only when the text as a whole
 * reads like a transcript: the same label comes again, or three and more are in capitals; "Dead: 34" stays plain text.
 * @returns one entry per passage, undefined where none opens it
 */
export function findSpeeches(passages: readonly Passage[]): (SpeechOpening | undefined)[] {
  const openings = passages.map(passage => readOpening(passage.text));
  const counts = new Map<string, number>();
  let inCapitals = 0;
  for (const [index, opening] of openings.entries()) {
    const name = nameOf(passages[index], opening);
    if (name === undefined) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (isInCapitals(name)) inCapitals += 1;
  }
  const labelled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const repeated = [...counts.values()].some(count => count > 1);
  const isTranscript = (repeated && labelled >= 3) || inCapitals >= 3;
  const stamped = openings.filter(opening => opening !== undefined && opening.stamp > 0).length;
  return openings.map((opening, index) => {
    if (!opening) return undefined;
    const name = nameOf(passages[index], opening);
    const speaks = isTranscript && name !== undefined && (isInCapitals(name) || (counts.get(name) ?? 0) > 1);
    if (speaks) return opening;
    if (opening.stamp > 0 && (stamped > 1 || isTranscript)) return withoutLabel(passages[index], opening);
    return undefined;
  });
}

const stampPattern =
  /^(?:\[\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?:[.,]\p{Nd}{1,3})?\]|\(\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?\)|\p{Nd}{1,2}:\p{Nd}{2}:\p{Nd}{2}(?:[.,]\p{Nd}{1,3})?|\p{Nd}{2}:\p{Nd}{2}(?=\s))(?=\s|$)/u;

/** Up to five words with capitals, name particles between, a remark in brackets, a colon. */
const labelPattern =
  /^(?<marks>\*{0,2}_?)(?<name>\p{Lu}[\p{L}\p{M}\p{Nd}.’'-]{0,30}(?: (?:\p{Lu}[\p{L}\p{M}.’'-]{0,30}|\p{Nd}{1,2}|d[aeiou]s?|v[ao]n|der|den|al|el|bin|bint|la|le|y|e|of)){0,4})(?: ?[([][^()[\]\n]{1,40}[)\]])?(?:\*{1,2})?:(?:\*{1,2})?(?=\s|$)/u;

function readOpening(passage: string): SpeechOpening | undefined {
  const first = passage.charCodeAt(0);
  // Most paragraphs open with a letter and hold no colon near: nothing to look for.
  const head = passage.slice(0, 120);
  const stamp = first < 0x3a || first === 0x5b ? (stampPattern.exec(head)?.[0].length ?? 0) : 0;
  let at = stamp;
  while (/^[\s–—>-]$/.test(head.charAt(at)) && at > 0) at += 1;
  const colon = head.indexOf(':', at);
  const match = colon < 0 ? null : labelPattern.exec(head.slice(at));
  const name = match?.groups?.name;
  if (match && name !== undefined && !notSpeakers.has(name.toLowerCase())) {
    const start = at + (match.groups?.marks?.length ?? 0);
    return {
      stamp,
      label: { start, end: start + name.length },
      words: afterSpace(passage, at + match[0].length),
    };
  }
  return stamp > 0 ? { stamp, words: afterSpace(passage, at) } : undefined;
}

function withoutLabel(passage: Passage | undefined, opening: SpeechOpening): SpeechOpening {
  return { stamp: opening.stamp, words: afterSpace(passage?.text ?? '', opening.stamp) };
}

function afterSpace(passage: string, from: number): number {
  let at = from;
  while (at < passage.length && /\s/.test(passage.charAt(at))) at += 1;
  return at;
}

function nameOf(passage: Passage | undefined, opening: SpeechOpening | undefined): string | undefined {
  return opening?.label && passage?.text.slice(opening.label.start, opening.label.end);
}

function isInCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

/** Words before a colon that name no speaker: furniture, fact boxes, press releases, forms. */
const notSpeakers: ReadonlySet<string> = new Set(
  [
    'read also|also read|read more|see also|related|related stories|more|watch|listen|video|audio|gallery|in pictures|explainer|analysis|opinion|comment',
    'live|breaking|breaking news|update|updated|latest|just in|flash|exclusive|developing|alert|urgent|news|editorial|letter|letters|review|feature',
    'photo|photos|photograph|picture|pictures|image|images|pic|file photo|caption|credit|photo credit|source|sources|graphic|illustration',
    'share|tags|tag|topics|topic|filed under|categories|category|keywords|email|e-mail|name|phone|tel|fax|website|web|url|address|password|search',
    'published|posted|date|time|location|venue|place|contact|contacts|media contact|press contact|author|by|words|text|editor|editors|byline',
    'note|notes|note to editors|notes to editors|correction|corrections|clarification|editor’s note|background|summary|key points|key facts|what we know|at a glance|about|disclaimer|warning|advertisement|advert|ad|sponsored|promoted',
    'who|what|when|where|why|how|for immediate release|embargo|subject|from|to|cc|re|title|headline|subtitle|dateline|transcript|programme|program|episode|presenter|broadcast|recorded|duration|series|station|channel|guest|guests|producer',
  ]
    .join('|')
    .split('|'),
);
