/** What the hover cards say, as plain data: the same for the editor, the command line and a screen reader. */
import type {
  ClaimReference,
  Comparison,
  DatedRole,
  Entity,
  EntityId,
  MentionReference,
  PlacedClaim,
  PlacedMention,
  Sentence,
  SourceId,
  SourceView,
  Span,
} from '../model';
import { sharedOffices, titlesInTime, type SharedOffice } from './titlesInTime';

/** A passage of a source, as it stands there. */
export interface Quote {
  readonly source: SourceId;
  readonly file: string;
  /** Span of the passage in the source. */
  readonly span: Span;
  readonly text: string;
  /** What to mark in it: spans relative to `text`, sorted. */
  readonly marks: readonly Span[];
}

/** What one other source says about the entity. */
export interface ElsewhereOnEntity {
  readonly source: SourceId;
  readonly file: string;
  readonly title?: string;
  readonly published?: string;
  readonly mentions: number;
  readonly roles: readonly DatedRole[];
  /** The sentence that tells most about the entity. */
  readonly best: Quote;
}

export interface MentionCard {
  readonly mention: PlacedMention;
  readonly entity: Entity;
  /** Mentions and sources in all, this one included. */
  readonly mentions: number;
  readonly sources: number;
  /** Roles that this very source gives. */
  readonly rolesHere: readonly DatedRole[];
  /** By date where dates are known, then by file. */
  readonly elsewhere: readonly ElsewhereOnEntity[];
  /** For a bare surname that could be several people. */
  readonly candidates: readonly Entity[];
  /** What all sources call this person, each title once, in date order. Empty unless there are two and a date. */
  readonly titles: readonly DatedRole[];
  /** Who else is called by an office of this person, here or elsewhere. */
  readonly sharedOffices: readonly SharedOffice[];
}

export interface ClaimCard {
  readonly claim: PlacedClaim;
  /** Who says it, outermost first, as names where they are known. Empty: the text itself. */
  readonly speakers: readonly string[];
  readonly comparison: Comparison;
  /** Quotes of the counterparts, by source, with the differing words marked. */
  readonly quotes: ReadonlyMap<SourceId, Quote>;
}

/** What the cards look up. */
export interface CardGround {
  view(source: SourceId): SourceView | undefined;
  entity(id: EntityId): Entity | undefined;
  entities(): readonly Entity[];
  claim(reference: ClaimReference): PlacedClaim | undefined;
  compare(claim: ClaimReference): Comparison | undefined;
}

export function buildMentionCard(mention: PlacedMention, ground: CardGround): MentionCard | undefined {
  const entity = ground.entity(mention.entity);
  if (!entity) return undefined;
  const bySource = new Map<SourceId, MentionReference[]>();
  for (const reference of entity.mentions) {
    const list = bySource.get(reference.source);
    if (list) list.push(reference);
    else bySource.set(reference.source, [reference]);
  }
  const company = companyOf(mention, ground.view(mention.source));
  const elsewhere = [...bySource].flatMap(([source, mentions]) => {
    const view = source === mention.source ? undefined : ground.view(source);
    return view ? [describeElsewhere(view, entity, mentions, company)] : [];
  });
  return {
    mention,
    entity,
    mentions: entity.mentions.length,
    sources: bySource.size,
    rolesHere: entity.roles.filter(role => role.source === mention.source),
    elsewhere: elsewhere.sort(byDateThenFile),
    candidates: (entity.ambiguousWith ?? []).flatMap(id => ground.entity(id) ?? []),
    titles: titlesInTime(entity),
    sharedOffices: sharedOffices(entity, ground.entities(), source => ground.view(source)?.file),
  };
}

export function buildClaimCard(claim: PlacedClaim, ground: CardGround): ClaimCard | undefined {
  const comparison = ground.compare({ source: claim.source, claim: claim.id });
  if (!comparison) return undefined;
  const quotes = new Map<SourceId, Quote>();
  for (const { source, counterpart, differences } of comparison.rows) {
    const view = ground.view(source);
    const other = counterpart && ground.claim(counterpart);
    if (!view || !other) continue;
    quotes.set(
      source,
      quote(
        view,
        other,
        differences.flatMap(({ bSpan }) => bSpan ?? []),
      ),
    );
  }
  return { claim, speakers: speakersOf(claim, ground), comparison, quotes };
}

/** Who says a claim, outermost first: the entity's name where it is known, else the words of the text ("two survivors"). */
export function speakersOf(claim: PlacedClaim, ground: Pick<CardGround, 'view' | 'entity'>): string[] {
  const view = ground.view(claim.source);
  return claim.attribution.flatMap(({ source }) => {
    if (!source) return [];
    const id = source.entity === undefined ? undefined : view?.entities[source.entity];
    return [(id === undefined ? undefined : ground.entity(id)?.name) ?? source.text];
  });
}

/** A passage as a quote. Marks are given as spans of the source; what lies outside the passage is left out. */
export function quote(view: SourceView, span: Span, marks: readonly Span[]): Quote {
  const { start, end } = span;
  return {
    source: view.id,
    file: view.file,
    span: { start, end },
    text: view.text.text.slice(start, end),
    marks: mergeMarks(
      marks
        .map(mark => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
        .filter(mark => mark.start < mark.end),
    ),
  };
}

function mergeMarks(marks: Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const mark of marks.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else merged.push({ ...mark });
  }
  return merged;
}

/** The sentence that covers an offset, found by halving. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (sentence.end < offset) low = middle + 1;
    else if (sentence.start > offset) high = middle - 1;
    else return sentence;
  }
  return undefined;
}

/** Entities named in the same sentence: what the reader is reading about just now. */
function companyOf(mention: PlacedMention, view: SourceView | undefined): ReadonlySet<EntityId> {
  const sentence = view && sentenceAt(view.text.sentences, mention.start);
  if (!sentence) return new Set();
  const inside = view.mentions.filter(other => other.start >= sentence.start && other.end <= sentence.end);
  return new Set(inside.map(other => other.entity).filter(id => id !== mention.entity));
}

function describeElsewhere(
  view: SourceView,
  entity: Entity,
  mentions: readonly MentionReference[],
  company: ReadonlySet<EntityId>,
): ElsewhereOnEntity {
  const roles = entity.roles.filter(role => role.source === view.id);
  const { title, published } = view.metadata;
  return {
    source: view.id,
    file: view.file,
    ...(title ? { title: title.value } : {}),
    ...(published ? { published: published.value } : {}),
    mentions: mentions.length,
    roles,
    best: bestQuote(view, entity, mentions, roles, company),
  };
}

/**
 * The sentence that tells most: one that gives a role, uses the full name, shares company with the sentence under the
 * cursor, is running text and not too long; the earlier of two equals, since news puts first what counts most.
 */
function bestQuote(
  view: SourceView,
  entity: Entity,
  mentions: readonly MentionReference[],
  roles: readonly DatedRole[],
  company: ReadonlySet<EntityId>,
): Quote {
  let best: { readonly sentence: Span; readonly score: number } | undefined;
  for (const mention of mentions) {
    const sentence = sentenceAt(view.text.sentences, mention.start);
    if (!sentence) continue;
    const beside = new Set(
      view.mentions
        .filter(
          other => other.start >= sentence.start && other.end <= sentence.end && other.entity !== entity.id,
        )
        .map(other => other.entity),
    );
    const shared = [...beside].filter(id => company.has(id)).length;
    const score =
      (sentence.role === 'body' ? 4 : sentence.role === 'heading' ? 1 : 0) +
      (mention.inBoilerplate ? -4 : 0) +
      (roles.some(role => role.span.start >= sentence.start && role.span.end <= sentence.end) ? 3 : 0) +
      (mention.text === entity.name ? 1 : 0) +
      Math.min(shared, 3) * 2 +
      Math.min(beside.size, 3) * 0.3 -
      Math.max(0, sentence.end - sentence.start - 300) / 200;
    if (!best || score > best.score) best = { sentence, score };
  }
  const first = mentions[0] ?? { start: 0, end: 0 };
  const span = best?.sentence ?? first;
  return quote(view, span, mentions);
}

function byDateThenFile(a: ElsewhereOnEntity, b: ElsewhereOnEntity): number {
  const [left, right] = [a.published ?? '9999', b.published ?? '9999'];
  return left < right ? -1 : left > right ? 1 : a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
