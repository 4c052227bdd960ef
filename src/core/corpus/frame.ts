import type { ClaimKind, EntityId, EntityType, Modality, SourceId, Span } from '../model';
import type { LemmaToken } from './claimTokens';
import type { Figure } from './figures';
import type { Moment, Stretch } from './moments';
import type { Predicate } from './predicates';

/** A name as a claim uses it. */
export interface NameUse extends Span {
  readonly entity: EntityId;
  readonly type: EntityType;
  readonly text: string;
  /** The country it stands for: "Iran" for Iran, Iranian and (as a government) Tehran. Lower case. */
  readonly country?: string;
  /** The word before it, lower case: "in", "from". */
  readonly preposition: string;
  /** Index of its first token among the claim's tokens. */
  readonly at: number;
}

/** How near the claim something is said: in it, in its sentence, in the sentences before it, or anywhere in the source. */
export type Nearness = 'claim' | 'sentence' | 'paragraph' | 'source';

export interface Speaker {
  readonly entity?: EntityId;
  readonly text: string;
}

/** One term by which claims find each other. */
export interface FrameTerm {
  /** "capsize", "@person:…", "#…", "~death": lemma, entity, value, predicate class. */
  readonly key: string;
  /** How much it counts: full in the claim itself, less around it. */
  readonly weight: number;
  /** As the source writes it, for people. */
  readonly display: string;
  readonly own: boolean;
}

/** A claim as the comparison sees it: what happens, to whom, where, when, how many, how sure and who says so. */
export interface ClaimFrame extends Span {
  readonly source: SourceId;
  readonly file: string;
  /** `Claim.id` */
  readonly claim: string;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly polarity: 'positive' | 'negative';
  /** Publication day of the source as a day number. */
  readonly published?: number;
  readonly tokens: readonly LemmaToken[];
  readonly predicates: readonly Predicate[];
  /** Names of the classes of its predicates. */
  readonly classes: ReadonlySet<string>;
  /** Classes of the words around a claim that has no predicate of its own. */
  readonly contextClasses: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly moments: readonly Moment[];
  /** When it happened, as near as the source says it. */
  readonly time?: { readonly stretch: Stretch; readonly nearness: Nearness };
  readonly names: readonly NameUse[];
  /** Ids of names in the claim. */
  readonly own: ReadonlySet<EntityId>;
  /** Ids of names in the claim, its sentence and the sentences before it. */
  readonly nearby: ReadonlySet<EntityId>;
  /** Those of them that are no countries and peoples: what tells one story from another. */
  readonly storyNames: ReadonlySet<EntityId>;
  /** What the event hangs on by name: ship, aircraft, treaty, named event. */
  readonly carriers: ReadonlyMap<EntityId, EntityType>;
  readonly carrierNearness: Nearness;
  /** Ids of all names of its source. */
  readonly known: ReadonlySet<EntityId>;
  /** Model designators in the claim ("s-300"), lower case. */
  readonly designators: ReadonlySet<string>;
  /** Outermost first. */
  readonly speakers: readonly Speaker[];
  /** Titles that the claim gives to persons. */
  readonly titles: readonly TitleUse[];
  /** Content lemmas of the claim with how they are written; no names, no function words. */
  readonly content: ReadonlyMap<string, string>;
  readonly terms: readonly FrameTerm[];
}

/** A title of a person, as lemmas without function words. */
export interface TitleUse {
  readonly person: EntityId;
  readonly text: string;
  readonly span: Span;
  readonly words: ReadonlySet<string>;
}

/** Which of two claims comes first: by file, then position, then id. The order in which a pair is judged. */
export function compareFrames(a: ClaimFrame, b: ClaimFrame): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return comparePositions(a, b);
}

/** Which of two claims of one source comes first. */
export function comparePositions(a: ClaimFrame, b: ClaimFrame): number {
  return a.start - b.start || a.end - b.end || (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0);
}
