import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readClaims } from '../../../src/core/claims/readClaims';
import type {
  Claim,
  ClaimKind,
  EntityType,
  Mention,
  SourceEntity,
  SourceText,
  Span,
} from '../../../src/core/model';
import { readText } from '../../../src/core/text/readText';
import { projectWordClasses } from './readings';

declare const PROJECT_ROOT: string;

/** A text with the claims it makes, as in test/fixtures/claims/*.yaml. */
export interface ClaimItem {
  readonly name: string;
  readonly heading?: boolean;
  readonly names: Readonly<Record<string, EntityType>>;
  readonly text: string;
  readonly claims: readonly (readonly string[])[];
}

export interface ExpectedClaim extends Span {
  readonly kind: ClaimKind;
  readonly modality: string;
  readonly source: string | undefined;
  readonly cue: string | undefined;
  readonly polarity: string;
}

export function readItems(file: string): ClaimItem[] {
  return parse(readFileSync(join(PROJECT_ROOT, 'test/fixtures/claims', file), 'utf8')) as ClaimItem[];
}

const kinds: Readonly<Record<string, ClaimKind>> = {
  d: 'direct-quote',
  i: 'indirect-quote',
  s: 'statement',
  a: 'analysis',
};

export function expectedClaims(item: ClaimItem): ExpectedClaim[] {
  return item.claims.map(([words = '', kind = '', modality = '', source, cue, polarity = 'positive']) => {
    const start = item.text.indexOf(words);
    if (start < 0) throw new Error(`“${item.name}” does not hold “${words}”`);
    const named = (value: string | undefined): string | undefined => (value === 'none' ? undefined : value);
    return {
      start,
      end: start + words.length,
      kind: kinds[kind]!,
      modality,
      source: named(source),
      cue: named(cue),
      polarity,
    };
  });
}

/** A body text (or one heading) with names found by their wording alone, so that only the claims reader is tested. */
export function readItem(item: Pick<ClaimItem, 'text' | 'names' | 'heading'>): {
  text: SourceText;
  mentions: Mention[];
  entities: SourceEntity[];
  claims: Claim[];
} {
  const text = item.heading === undefined ? readText(item.text) : asHeading(readText(item.text));
  const mentions: Mention[] = [];
  const entities: SourceEntity[] = [];
  for (const [name, type] of Object.entries(item.names)) {
    const entity = entities.length;
    entities.push({ name, type, aliases: [], roles: [], references: [], reasons: [] });
    for (let at = text.text.indexOf(name); at >= 0; at = text.text.indexOf(name, at + 1)) {
      if (mentions.some(mention => mention.start < at + name.length && mention.end > at)) continue;
      mentions.push({
        start: at,
        end: at + name.length,
        text: name,
        type,
        entity,
        inBoilerplate: false,
        reason: 'test',
      });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return { text, mentions, entities, claims: readClaims(text, { mentions, entities }, projectWordClasses) };
}

function asHeading(text: SourceText): SourceText {
  return {
    ...text,
    paragraphs: text.paragraphs.map(paragraph => ({ ...paragraph, role: 'heading' as const })),
    sentences: text.sentences.map(sentence => ({ ...sentence, role: 'heading' as const })),
  };
}

/** Claims of a body text without names. */
export function claimsOf(text: string, names: Readonly<Record<string, EntityType>> = {}): Claim[] {
  return readItem({ text, names }).claims;
}

export interface Scores {
  readonly f1: number;
  readonly kind: number;
  readonly modality: number;
  readonly polarity: number;
  readonly attribution: number;
  /** What went wrong, for reading. */
  readonly faults: readonly string[];
}

/** Scores items in percent: claims found with at least half overlap (one to one), the rest over the claims found. */
export function scoreItems(items: readonly ClaimItem[]): Scores {
  let expected = 0;
  let found = 0;
  const right = { matched: 0, kind: 0, modality: 0, polarity: 0, attribution: 0 };
  const faults: string[] = [];
  for (const item of items) {
    const { claims } = readItem(item);
    const gold = expectedClaims(item);
    expected += gold.length;
    found += claims.length;
    const pairs = matchClaims(gold, claims);
    for (const [index, claim] of gold.entries()) {
      const reading = pairs.get(index);
      if (!reading) {
        faults.push(`${item.name}: missed “${item.text.slice(claim.start, claim.end)}”`);
        continue;
      }
      right.matched++;
      const sameKind = reading.kind === claim.kind;
      const sameModality = reading.modality === claim.modality;
      const samePolarity = reading.polarity === claim.polarity;
      const sameAttribution =
        claim.source === undefined && claim.cue === undefined
          ? reading.attribution.length === 0
          : reading.attribution.some(
              link => link.source?.text === claim.source && link.cue?.text === claim.cue,
            );
      right.kind += Number(sameKind);
      right.modality += Number(sameModality);
      right.polarity += Number(samePolarity);
      right.attribution += Number(sameAttribution);
      if (!sameKind || !sameModality || !samePolarity || !sameAttribution) {
        const chain = reading.attribution
          .map(link => `${link.source?.text ?? '-'}/${link.cue?.text ?? '-'}`)
          .join(' > ');
        faults.push(
          `${item.name}: “${reading.text}” is ${reading.kind}, ${reading.modality}, ${reading.polarity}, ${chain}`,
        );
      }
    }
    for (const claim of claims) {
      if (![...pairs.values()].includes(claim)) faults.push(`${item.name}: unexpected “${claim.text}”`);
    }
  }
  const share = (count: number): number => (100 * count) / Math.max(1, right.matched);
  return {
    f1: (200 * right.matched) / (expected + found),
    kind: share(right.kind),
    modality: share(right.modality),
    polarity: share(right.polarity),
    attribution: share(right.attribution),
    faults,
  };
}

function matchClaims(gold: readonly ExpectedClaim[], claims: readonly Claim[]): Map<number, Claim> {
  const candidates = gold.flatMap((claim, index) =>
    claims.map(reading => ({ index, reading, overlap: overlapOf(claim, reading) })),
  );
  candidates.sort((a, b) => b.overlap - a.overlap);
  const pairs = new Map<number, Claim>();
  const used = new Set<Claim>();
  for (const { index, reading, overlap } of candidates) {
    if (overlap < 0.5 || pairs.has(index) || used.has(reading)) continue;
    pairs.set(index, reading);
    used.add(reading);
  }
  return pairs;
}

/** Characters in both over characters in either. */
function overlapOf(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
