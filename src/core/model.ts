/**
 * The words of Crossread as types. Everything here is plain data that survives structured cloning: no functions,
 * no classes, no cycles, `null` (never Infinity) for an open end.
 */

// ---------------------------------------------------------------------------------------------------------------
// Text

/** Half-open `[start, end)` in UTF-16 code units of the source's normalised text: no BOM, line ends LF. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Names a source to the host (a URI) or to the command line (a path). Opaque here. */
export type SourceId = string;

/** Git blob id of a normalised text: says which version of the text offsets were made on. */
export type TextId = string;

export const boilerplateKinds = [
  'menu',
  'breadcrumb',
  'ticker',
  'advert',
  'newsletter',
  'share',
  'related-links',
  'most-read',
  'promo',
  'comment-prompt',
  'form',
  'image',
  'caption',
  'repeated-lead',
  'byline',
  'agency-credit',
  'section-label',
  'transcript-header',
  'transcript-footer',
  'timestamp',
  'footer',
] as const;
export type BoilerplateKind = (typeof boilerplateKinds)[number];

/** Page furniture: dimmed, foldable, left out of claims. Mentions in it are kept and marked. */
export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind;
}

/** A run of text between paragraph breaks, without surrounding white space. */
export interface Paragraph extends Span {
  readonly role: 'body' | 'heading' | 'boilerplate';
}

/** A sentence lies inside one paragraph. A heading is one sentence. */
export interface Sentence extends Span {
  /** Index into `SourceText.paragraphs`. */
  readonly paragraph: number;
  readonly role: 'body' | 'heading' | 'boilerplate';
  /** In a transcript: the span of the label that names who speaks here ("NEVES:"), without the colon. */
  readonly speaker?: Span;
}

/** A fact about the source itself and where the text states it. No span: a person said so, in the sidecar. */
export interface Stated {
  readonly value: string;
  readonly span?: Span;
}

export interface SourceMetadata {
  readonly title?: Stated;
  /** The place (and agency, and day) that a news text opens with. */
  readonly dateline?: Stated;
  /** Publication day as ISO `YYYY-MM-DD`. */
  readonly published?: Stated;
  readonly publisher?: Stated;
  /** Only ever said by a person. */
  readonly url?: Stated;
}

/** A source's text as the other readers take it: normalised, cut up, furniture marked, values read. */
export interface SourceText {
  readonly text: string;
  readonly id: TextId;
  /** How many U+FFFD the text holds: characters that could not be decoded. */
  readonly damagedCharacters: number;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** Sorted, not overlapping. */
  readonly boilerplate: readonly Boilerplate[];
  readonly metadata: SourceMetadata;
  /** Dates, quantities and amounts of money, sorted, not overlapping. */
  readonly values: readonly Value[];
}

// ---------------------------------------------------------------------------------------------------------------
// Values

/** Which numbers a reading allows. `null` is open: "over 1,060" is low 1060 (exclusive), high null. */
export interface NumberReading {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound:
    'exact' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'about' | 'nearly' | 'range' | 'vague';
}

export interface QuantityReading extends NumberReading {
  readonly kind: 'quantity';
  /** Canonical unit ("km", "kg", "percent", "knot", "day") where there is one. */
  readonly unit?: string;
  /** Low and high in the base unit of the dimension, for comparing across units ("km" and "nautical mile" in metres). */
  readonly base?: { readonly dimension: string; readonly low: number | null; readonly high: number | null };
  /** Lemma of the counted noun ("people", "child", "life jacket"), lower case. */
  readonly counted?: string;
  /** Set for "third", "19th": a rank, never compared as a count. */
  readonly ordinal?: true;
}

export interface MoneyReading extends NumberReading {
  readonly kind: 'money';
  /** ISO 4217 where the text allows it ("EUR"), else the word as written, lower case ("escudo"). */
  readonly currency: string;
}

/**
 * A date as an interval of days or minutes. `from` and `to` are inclusive ISO dates of equal precision
 * (`2025`, `2025-07`, `2025-07-22`, `2025-07-22T20:40`), both absent when nothing anchors the expression.
 */
export interface DateReading {
  readonly kind: 'date';
  readonly from?: string;
  readonly to?: string;
  /** What the interval rests on: the words alone, the publication day, another date of the text, or nothing. */
  readonly anchor: 'stated' | 'published' | 'context' | 'none';
  /** 1 = Monday … 7 = Sunday, kept when the expression names a weekday, anchored or not. */
  readonly weekday?: number;
  /** Clock time as written, `HH:MM`. */
  readonly time?: string;
  /** Stated time zone of the clock time ("GMT"). */
  readonly zone?: string;
  /** One line for people: "Sunday → 2025-07-20, from the publication day 2025-07-22". */
  readonly explanation: string;
}

export type ValueReading = QuantityReading | MoneyReading | DateReading;

/** A date, quantity or amount of money. The span leaves hedges ("about", "at least") outside; the reading holds them. */
export interface Value extends Span {
  readonly type: 'date' | 'quantity' | 'money';
  readonly text: string;
  readonly reading: ValueReading;
  /** The words before the span that set the bound ("over", "at least"). */
  readonly hedge?: Span;
}

// ---------------------------------------------------------------------------------------------------------------
// Names

export const mentionTypes = [
  'person',
  'organization',
  'place',
  'facility',
  'group',
  'event',
  'agreement',
  'product',
  'weapon',
  'media',
  'date',
  'quantity',
  'money',
] as const;
export type MentionType = (typeof mentionTypes)[number];

/** The types whose mentions refer to something with a name (the others are values). */
export type EntityType = Exclude<MentionType, 'date' | 'quantity' | 'money'>;

/** One occurrence of a name, without article, title, honorific or possessive. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly text: string;
  /** Index into the entities of the same source. */
  readonly entity: number;
  readonly inBoilerplate: boolean;
  /** Why it was taken for a name of this type: the rule's name and what it saw, for people. */
  readonly reason: string;
  /** Who found it, where that was not the analyst, as it follows "found by": "the language model X". */
  readonly provider?: string;
}

/** How somebody holds an office, where the words say so: "former", "then-", "acting", "late". Absent: plainly. */
export type RoleStatus = 'former' | 'then' | 'acting' | 'late' | 'outgoing' | 'incoming';

/** A title that a source gives to a person. */
export interface Role {
  readonly title: string;
  /** Where the source says it. */
  readonly span: Span;
  /** The same for all ways to call one office that one person holds at a time: "mayor of Aldvik", "Aldvik’s mayor". */
  readonly office?: string;
  readonly status?: RoleStatus;
}

export type TypeWeights = Readonly<Partial<Record<EntityType, number>>>;

/** What speaks for the types of a name: the name itself, which is the same everywhere, and what stands around it in one source. */
export interface TypeEvidence {
  readonly own: TypeWeights;
  readonly around: TypeWeights;
}

/** Who is who inside one source. */
export interface SourceEntity {
  /** The fullest form used in the source. */
  readonly name: string;
  readonly type: EntityType;
  /** Other forms used, most frequent first. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** Spans that refer without a name ("he", "the minister"), resolved for attribution. Never shown as mentions. */
  readonly references: readonly Span[];
  /** For a group ("Iranian") and for an office of a state ("Iran’s Foreign Ministry"): the country it belongs to, as a name. */
  readonly country?: string;
  /** For a capital or seat used for a government: what it stands for ("Russia"). It stays a place. */
  readonly refersTo?: string;
  /** The pronoun that goes with a person, where the source says so ("Ms", "she"). */
  readonly pronoun?: 'he' | 'she';
  /**
   * How much of the source speaks for the type: `strong` for what lists, titles or plain statements say ("the mayor of X"),
   * `weak` for little more than a default. Absent: something in between. Across sources, the sure ones decide.
   */
  readonly certainty?: 'weak' | 'strong';
  /** What speaks for each type (against it, where negative). Across sources it is added up. Absent where a person said so. */
  readonly typeEvidence?: TypeEvidence;
  /** Why its forms are taken for one: "surname of Ali Larijani", "stands for Supreme National Security Council". */
  readonly reasons: readonly string[];
  /**
   * The entity of the folder's entity list that it is: that entity's key and name there. `readType` is the type that the
   * source itself gives, by which other sources may know it, as by the name above. Never set by analysis.
   */
  readonly listed?: { readonly key: string; readonly name: string; readonly readType: EntityType };
}

// ---------------------------------------------------------------------------------------------------------------
// Claims

export const claimKinds = ['direct-quote', 'indirect-quote', 'statement', 'analysis'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const modalities = ['asserted', 'reported', 'expected', 'possible', 'denied'] as const;
export type Modality = (typeof modalities)[number];

/** The speaker of an attribution: a name, a pronoun ("he") or a description ("two survivors"). */
export interface AttributionSource extends Span {
  readonly text: string;
  /** Index into the entities of the same source, where it is known who speaks. */
  readonly entity?: number;
}

/** Source–cue–content of reported speech (PARC, PolNeAR). A headline colon has no cue; "reportedly" has no source. */
export interface Attribution {
  readonly source?: AttributionSource;
  readonly cue?: Span & { readonly text: string };
  readonly content: Span;
}

/** A clause-sized statement. */
export interface Claim extends Span {
  /** Unique in its source, in order of position: "c1", "c2" … Not stable across edits. */
  readonly id: string;
  readonly text: string;
  /** The pieces of a quote that its attribution interrupts; absent when the claim is one piece. */
  readonly parts?: readonly Span[];
  /** Index into `SourceText.sentences` of the sentence it starts in. */
  readonly sentence: number;
  readonly kind: ClaimKind;
  readonly modality: Modality;
  /** The word that set the modality ("reportedly", "may", "denied"). */
  readonly modalityCue?: Span;
  /** Whether the proposition is negated in its own words ("no warning was in force"). */
  readonly polarity: 'positive' | 'negative';
  /** Outermost first: "Peskov said Larijani conveyed …" is Peskov, then Larijani. */
  readonly attribution: readonly Attribution[];
  /** Indices into the mentions of the source that lie inside the claim. */
  readonly mentions: readonly number[];
  /** Indices into `SourceText.values` that lie inside the claim. */
  readonly values: readonly number[];
}

/** All that is read out of one source alone: pure in (text, publication day, lexicons), cached by content. */
export interface SourceAnalysis {
  readonly text: SourceText;
  readonly mentions: readonly Mention[];
  readonly entities: readonly SourceEntity[];
  readonly claims: readonly Claim[];
}

// ---------------------------------------------------------------------------------------------------------------
// Across sources

/** Stable while the sources do not change: derived from type and canonical name. */
export type EntityId = string;

export interface MentionReference extends Span {
  readonly source: SourceId;
  readonly text: string;
  readonly inBoilerplate: boolean;
}

/** A role as one source gives it, with that source's day. */
export interface DatedRole extends Role {
  readonly source: SourceId;
  /** Publication day of the source, ISO; absent when not known. */
  readonly published?: string;
}

/** What mentions refer to, across all sources. */
export interface Entity {
  readonly id: EntityId;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** By date where dates are known, then by source. */
  readonly roles: readonly DatedRole[];
  /** By source, then position. */
  readonly mentions: readonly MentionReference[];
  readonly country?: string;
  readonly refersTo?: string;
  /** Why the forms and sources are taken for one. */
  readonly reasons: readonly string[];
  /** For a bare surname that several entities could own: their ids. It is merged with none of them. */
  readonly ambiguousWith?: readonly EntityId[];
}

export interface ClaimReference {
  readonly source: SourceId;
  /** `Claim.id` */
  readonly claim: string;
}

export const verdicts = ['agrees', 'differs', 'conflicts', 'other-event', 'silent'] as const;
/** What another source does with a claim. `differs` is compatible; `other-event` has the same actors, not comparable. */
export type Verdict = (typeof verdicts)[number];

export const differenceKinds = [
  'quantity',
  'date',
  'place',
  'actor',
  'role',
  'attribution',
  'modality',
  'status',
  'polarity',
  'scope',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One thing in which two claims part, with both wordings and how they were read. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The words in the first claim and in the second; empty when one side says nothing. */
  readonly a: string;
  readonly b: string;
  readonly aSpan?: Span;
  readonly bSpan?: Span;
  /** "≥ 1060 and ≥ 1062 overlap" */
  readonly reading: string;
  /** Whether both readings can hold. */
  readonly compatible: boolean;
}

/** Why a verdict was given: the rule and what it read. */
export interface Reason {
  readonly rule: string;
  readonly text: string;
}

/** What one other source says to a claim. */
export interface ComparisonRow {
  readonly source: SourceId;
  readonly verdict: Verdict;
  /** Absent when the source is silent. */
  readonly counterpart?: ClaimReference;
  readonly differences: readonly Difference[];
  /** Never empty. */
  readonly reasons: readonly Reason[];
  /** Terms, names and values that matched the two spans, strongest first. */
  readonly matched: readonly string[];
  /** For `silent`: the nearest claims that were not near enough, best first, at most three. */
  readonly nearMisses: readonly ClaimReference[];
  /** Set when a person overruled the verdict. */
  readonly overruled?: {
    readonly by?: string;
    readonly machineVerdict: Verdict;
    /** The record that says so, and the source whose sidecar holds it. */
    readonly annotation: string;
    readonly source: SourceId;
  };
}

/** One claim against every other source, in file order. */
export interface Comparison {
  readonly claim: ClaimReference;
  readonly rows: readonly ComparisonRow[];
}

/** A verdict between two claims of different sources, for lists and export. */
export interface Relation {
  readonly a: ClaimReference;
  readonly b: ClaimReference;
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  readonly reasons: readonly Reason[];
}

// ---------------------------------------------------------------------------------------------------------------
// Annotations: people's decisions

export const annotationStatuses = ['confirmed', 'rejected', 'added', 'changed'] as const;
export type AnnotationStatus = (typeof annotationStatuses)[number];

/** How an annotation holds on to its text. */
export interface Anchor {
  readonly at: Span;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly text: TextId;
}

interface AnnotationBase {
  readonly id: string;
  readonly status: AnnotationStatus;
  readonly anchor: Anchor;
  /** Who and when, as written in the sidecar. */
  readonly by?: string;
  readonly on?: string;
  /** A person's own words on this decision. */
  readonly comment?: string;
}

export interface MentionAnnotation extends AnnotationBase {
  readonly kind: 'mention';
  readonly type: EntityType;
  /** Canonical name of what the mention refers to. */
  readonly entity: string;
}

export interface ClaimAnnotation extends AnnotationBase {
  readonly kind: 'claim';
  readonly claimKind?: ClaimKind;
  readonly modality?: Modality;
  /** Who says it, as a name. */
  readonly speaker?: string;
}

/** A verdict between the anchored span and a span of another source. */
export interface RelationAnnotation extends AnnotationBase {
  readonly kind: 'relation';
  readonly to: Anchor & {
    /** Path of the other source relative to the folder of this one. */ readonly file: string;
  };
  readonly verdict: Verdict;
}

export interface NoteAnnotation extends AnnotationBase {
  readonly kind: 'note';
  readonly comment: string;
}

export type Annotation = MentionAnnotation | ClaimAnnotation | RelationAnnotation | NoteAnnotation;

/** Where an annotation sits in the text as it is now. */
export type Placement =
  | { readonly state: 'placed'; readonly span: Span; readonly how: 'offset' | 'quote' }
  /** Its words are gone or stand in several places: kept, shown, never guessed. */
  | { readonly state: 'orphan'; readonly reason: string };

export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly placement: Placement;
}

/** What a person said about the text itself; beats what the text states. */
export interface SourceDetails {
  readonly title?: string;
  readonly publisher?: string;
  /** ISO day */
  readonly published?: string;
  readonly url?: string;
}

/** Something in a sidecar that a person must mend. Offsets are into the sidecar's own text. */
export interface SidecarProblem extends Span {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** A sidecar as read. With an error among the problems it is never written to. */
export interface Sidecar {
  readonly details: SourceDetails;
  readonly annotations: readonly Annotation[];
  readonly problems: readonly SidecarProblem[];
}

// ---------------------------------------------------------------------------------------------------------------
// What surfaces draw: suggestions with people's decisions laid over them

/** Suggested by analysis, or what a person made of it. Rejected ones are not shown at all. */
export type Standing = 'suggested' | 'confirmed' | 'added' | 'changed';

/** What became of a suggestion, or that a person added it. */
export interface Decided {
  readonly standing: Standing;
  /** Id of the annotation that decided it. */
  readonly annotation?: string;
}

/** One source with its annotations laid over its analysis: what the index over all sources is built from. */
export interface OverlaidSource {
  readonly text: SourceText;
  readonly metadata: SourceMetadata;
  /** Rejected ones are gone, added ones are in; sorted by position. Indices in claims and entities refer to this list. */
  readonly mentions: readonly (Mention & Decided)[];
  readonly entities: readonly SourceEntity[];
  readonly claims: readonly (Claim & Decided)[];
  readonly notes: readonly PlacedNote[];
  readonly orphans: readonly PlacedAnnotation[];
  /** Verdicts of people whose own span was found. */
  readonly relations: readonly { readonly annotation: RelationAnnotation; readonly span: Span }[];
}

export interface PlacedMention extends Span {
  readonly source: SourceId;
  readonly type: EntityType;
  readonly text: string;
  readonly entity: EntityId;
  readonly inBoilerplate: boolean;
  readonly standing: Standing;
  /** Annotation that decided it. */
  readonly annotation?: string;
  readonly reason: string;
  /** Who found it, where that was not the analyst. */
  readonly provider?: string;
}

export interface PlacedClaim extends Claim {
  readonly source: SourceId;
  readonly standing: Standing;
  readonly annotation?: string;
}

export interface PlacedNote extends Span {
  readonly annotation: string;
  readonly comment: string;
  readonly by?: string;
  readonly on?: string;
}

/** Everything known of one source, people's decisions applied. */
export interface SourceView {
  readonly id: SourceId;
  /** Path for people and for relations, relative to the workspace folder, with forward slashes. */
  readonly file: string;
  readonly text: SourceText;
  /** Text and sidecar together: the sidecar wins. */
  readonly metadata: SourceMetadata;
  /** Sorted by position. */
  readonly mentions: readonly PlacedMention[];
  /** What the indices of attribution sources (`AttributionSource.entity`) refer to. */
  readonly entities: readonly EntityId[];
  /** Sorted by position. */
  readonly claims: readonly PlacedClaim[];
  readonly notes: readonly PlacedNote[];
  /** Annotations whose words were not found. */
  readonly orphans: readonly PlacedAnnotation[];
  readonly sidecar: Sidecar;
}
