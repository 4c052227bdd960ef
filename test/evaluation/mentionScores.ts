import type { AnalysisDocument, MentionDocument } from '../../src/cli/analysisDocument';
import type { Gold, GoldMention } from './gold';
import { f1, type Measure, type Score } from './scores';
import { overlap, spanKey } from './spans';

type Found = MentionDocument & { readonly file: string };

/** Names and values: exact spans, in running text and in boilerplate. */
export function scoreMentions(
  analysis: AnalysisDocument,
  gold: Gold,
): Pick<Record<Measure, Score>, 'names' | 'typedNames' | 'values' | 'dates' | 'quantities' | 'money'> {
  const found = scoredMentions(analysis, gold);
  const names = { found: found.filter(isName), gold: gold.mentions.filter(isName) };
  const values = {
    found: found.filter(one => !isName(one)),
    gold: gold.mentions.filter(one => !isName(one)),
  };
  const ofType = (type: string): Score =>
    exact(
      values.found.filter(one => one.type === type),
      values.gold.filter(one => one.type === type),
      typedKey,
    );
  return {
    names: exact(names.found, names.gold, one => spanKey(one.file, one)),
    typedNames: exact(names.found, names.gold, typedKey),
    values: exact(values.found, values.gold, typedKey),
    dates: ofType('date'),
    quantities: ofType('quantity'),
    money: ofType('money'),
  };
}

/** Mentions found, without the nationalities that this gold has no opinion on. */
export function scoredMentions(analysis: AnalysisDocument, gold: Gold): Found[] {
  const goldNames = gold.mentions.filter(isName);
  return analysis.sources.flatMap(source =>
    source.mentions
      .filter(
        mention =>
          mention.type !== 'group' ||
          goldNames.some(name => name.file === source.file && overlap(name, mention) > 0),
      )
      .map(mention => ({ ...mention, file: source.file })),
  );
}

/** Whether a mention is of something with a name, not a value. */
export function isName(mention: { readonly type: string }): boolean {
  return mention.type !== 'date' && mention.type !== 'quantity' && mention.type !== 'money';
}

function typedKey(mention: Found | GoldMention): string {
  return `${spanKey(mention.file, mention)} ${mention.type}`;
}

/** Spans that lie on the same place twice count once. */
function exact(
  found: readonly Found[],
  wanted: readonly GoldMention[],
  key: (one: Found | GoldMention) => string,
): Score {
  const foundKeys = new Set(found.map(key));
  const wantedKeys = new Set(wanted.map(key));
  const right = [...foundKeys].filter(one => wantedKeys.has(one)).length;
  return f1(right, foundKeys.size, wantedKeys.size);
}
