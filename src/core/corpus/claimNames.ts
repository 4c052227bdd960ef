import type { Claim } from '../model';
import { countryOf } from './countryNames';
import { tokensWithin, type LemmaToken } from './claimTokens';
import type { NameUse, TitleUse } from './frame';
import { stopWords } from './functionWords';
import { titlesWithin, type SourceReading } from './sourceReading';

/** One mention as the claim uses it; none when the mention is of no entity. */
export function nameUse(reading: SourceReading, index: number, tokens: readonly LemmaToken[]): NameUse[] {
  const { overlaid, entityIds } = reading.source;
  const mention = overlaid.mentions[index];
  const entity = mention && entityIds[mention.entity];
  if (!mention || entity === undefined) return [];
  const known = overlaid.entities[mention.entity];
  const country = countryOf(known?.country ?? known?.refersTo ?? known?.name ?? mention.text);
  const at = Math.max(
    0,
    tokens.findIndex(token => token.end > mention.start),
  );
  const before = tokens.slice(Math.max(0, at - 2), at).map(token => token.text.toLowerCase());
  const preposition = (before.at(-1) === 'the' ? before.at(-2) : before.at(-1)) ?? '';
  return [
    {
      start: mention.start,
      end: mention.end,
      entity,
      type: mention.type,
      text: mention.text,
      preposition,
      at,
      ...(country === undefined ? {} : { country }),
    },
  ];
}

/** Titles that stand in the claim, or beside it for a person whom it names. */
export function titlesOf(reading: SourceReading, claim: Claim, names: readonly NameUse[]): TitleUse[] {
  const persons = new Set(names.filter(name => name.type === 'person').map(name => name.entity));
  const near = titlesWithin(reading, { start: claim.start - titleReach, end: claim.end + titleReach });
  return near.flatMap(({ person, title, start, end }) => {
    const inside = start >= claim.start && end <= claim.end;
    if (!inside && !persons.has(person)) return [];
    const words = tokensWithin(reading.tokens, { start, end }).filter(
      token => token.kind === 'word' && !stopWords.has(token.lemma),
    );
    return [
      {
        person,
        text: title,
        span: { start, end },
        words: new Set(words.map(token => countryOf(token.text) ?? token.lemma)),
      },
    ];
  });
}

/** How far from a claim that names a person a title of that person may stand, in characters. */
const titleReach = 60;
