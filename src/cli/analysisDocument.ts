/** What `crossread analyse DIR --json` prints (docs/analysis.schema.json). Every key is always there; null is "not known". */
import type { Engine } from '../core/engine';
import type {
  Attribution,
  BoilerplateKind,
  ClaimKind,
  Difference,
  DifferenceKind,
  Entity,
  EntityId,
  MentionType,
  Modality,
  PlacedClaim,
  Relation,
  SourceView,
  Span,
  Value,
  Verdict,
} from '../core/model';
import { mentionTypes } from '../core/model';
import { valueEntityId } from './valueEntities';

export interface AnalysisDocument {
  readonly version: 1;
  readonly sources: readonly SourceDocument[];
  readonly entities: readonly EntityDocument[];
  readonly relations: readonly RelationDocument[];
}

export interface SourceDocument {
  readonly file: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly boilerplate: readonly (Span & { readonly kind: BoilerplateKind })[];
  readonly mentions: readonly MentionDocument[];
  readonly claims: readonly ClaimDocument[];
}

export interface MentionDocument extends Span {
  readonly text: string;
  readonly type: MentionType;
  readonly entity: string;
}

export interface ClaimDocument extends Span {
  readonly id: string;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly attribution: readonly AttributionDocument[];
  readonly quantities: readonly QuantityDocument[];
  readonly times: readonly TimeDocument[];
}

export interface AttributionDocument {
  readonly source: (Span & { readonly text: string; readonly entity: string | null }) | null;
  readonly cue: (Span & { readonly text: string }) | null;
  readonly content: Span;
}

export interface QuantityDocument extends Span {
  readonly text: string;
  readonly entity: string;
  readonly type: 'quantity' | 'money';
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly currency: string | null;
}

export interface TimeDocument extends Span {
  readonly text: string;
  readonly entity: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly anchor: string;
  readonly time: string | null;
  readonly zone: string | null;
  readonly explanation: string;
}

export interface EntityDocument {
  readonly id: string;
  readonly name: string;
  readonly type: MentionType;
  readonly aliases: readonly string[];
  readonly roles: readonly (Span & {
    readonly title: string;
    readonly file: string;
    readonly published: string | null;
  })[];
}

export interface ClaimPlace {
  readonly file: string;
  readonly claim: string;
}

export interface DifferenceDocument {
  readonly kind: DifferenceKind;
  readonly a: string;
  readonly b: string;
  readonly reading: string;
}

export interface RelationDocument {
  readonly a: ClaimPlace;
  readonly b: ClaimPlace;
  readonly verdict: Verdict;
  readonly differences: readonly DifferenceDocument[];
  readonly reason: string;
}

/** Everything the engine found, as the contract of the command line. The engine must be settled. */
export function describeAnalysis(engine: Engine): AnalysisDocument {
  const views = engine.sources();
  const files = new Map(views.map(view => [view.id, view.file]));
  const fileOf = (source: string): string => files.get(source) ?? source;
  return {
    version: 1,
    sources: views.map(describeSource),
    entities: [
      ...engine.entities().map(entity => describeEntity(entity, fileOf)),
      ...describeValues(views),
    ].sort(byTypeAndName),
    relations: engine.relations().map(relation => describeRelation(relation, fileOf)),
  };
}

function describeSource(view: SourceView): SourceDocument {
  const names: MentionDocument[] = view.mentions.map(({ start, end, text, type, entity }) => ({
    start,
    end,
    text,
    type,
    entity,
  }));
  const values: MentionDocument[] = view.text.values.map(value => ({
    start: value.start,
    end: value.end,
    text: value.text,
    type: value.type,
    entity: valueEntityId(value),
  }));
  return {
    file: view.file,
    title: view.metadata.title?.value ?? null,
    published: view.metadata.published?.value ?? null,
    boilerplate: view.text.boilerplate.map(({ start, end, kind }) => ({ start, end, kind })),
    mentions: [...names, ...values].sort(
      (a, b) => a.start - b.start || b.end - a.end || compare(a.type, b.type),
    ),
    claims: view.claims.map(claim => describeClaim(claim, view)),
  };
}

/** A claim with its values spelled out. */
export function describeClaim(claim: PlacedClaim, view: SourceView): ClaimDocument {
  const values = claim.values.flatMap(index => view.text.values[index] ?? []);
  return {
    id: claim.id,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    kind: claim.kind,
    modality: claim.modality,
    attribution: claim.attribution.map(attribution => describeAttribution(attribution, view.entities)),
    quantities: values.flatMap(describeQuantity),
    times: values.flatMap(describeTime),
  };
}

function describeAttribution(
  { source, cue, content }: Attribution,
  entities: readonly EntityId[],
): AttributionDocument {
  return {
    source: source
      ? {
          start: source.start,
          end: source.end,
          text: source.text,
          entity: (source.entity === undefined ? undefined : entities[source.entity]) ?? null,
        }
      : null,
    cue: cue ? { start: cue.start, end: cue.end, text: cue.text } : null,
    content: { start: content.start, end: content.end },
  };
}

function describeQuantity(value: Value): QuantityDocument[] {
  const { reading, start, end, text } = value;
  if (reading.kind === 'date') return [];
  return [
    {
      start,
      end,
      text,
      entity: valueEntityId(value),
      type: reading.kind,
      low: reading.low,
      high: reading.high,
      bound: reading.bound,
      unit: (reading.kind === 'quantity' ? reading.unit : undefined) ?? null,
      counted: (reading.kind === 'quantity' ? reading.counted : undefined) ?? null,
      currency: reading.kind === 'money' ? reading.currency : null,
    },
  ];
}

function describeTime(value: Value): TimeDocument[] {
  const { reading, start, end, text } = value;
  if (reading.kind !== 'date') return [];
  return [
    {
      start,
      end,
      text,
      entity: valueEntityId(value),
      from: reading.from ?? null,
      to: reading.to ?? null,
      anchor: reading.anchor,
      time: reading.time ?? null,
      zone: reading.zone ?? null,
      explanation: reading.explanation,
    },
  ];
}

function describeEntity(entity: Entity, fileOf: (source: string) => string): EntityDocument {
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    aliases: entity.aliases,
    roles: entity.roles.map(({ title, span, source, published }) => ({
      title,
      file: fileOf(source),
      start: span.start,
      end: span.end,
      published: published ?? null,
    })),
  };
}

/** One entity per reading, named by its fullest wording. */
function describeValues(views: readonly SourceView[]): EntityDocument[] {
  const wordings = new Map<string, { readonly type: MentionType; readonly texts: Set<string> }>();
  for (const value of views.flatMap(view => view.text.values)) {
    const id = valueEntityId(value);
    const known = wordings.get(id) ?? { type: value.type, texts: new Set<string>() };
    known.texts.add(value.text);
    wordings.set(id, known);
  }
  return [...wordings].map(([id, { type, texts }]) => {
    const [name = id, ...aliases] = [...texts].sort((a, b) => b.length - a.length || compare(a, b));
    return { id, name, type, aliases, roles: [] };
  });
}

function describeRelation(relation: Relation, fileOf: (source: string) => string): RelationDocument {
  return {
    a: { file: fileOf(relation.a.source), claim: relation.a.claim },
    b: { file: fileOf(relation.b.source), claim: relation.b.claim },
    verdict: relation.verdict,
    differences: relation.differences.map(describeDifference),
    reason: relation.reasons.map(reason => reason.text).join('; '),
  };
}

export function describeDifference({ kind, a, b, reading }: Difference): DifferenceDocument {
  return { kind, a, b, reading };
}

function byTypeAndName(a: EntityDocument, b: EntityDocument): number {
  return (
    mentionTypes.indexOf(a.type) - mentionTypes.indexOf(b.type) ||
    compare(a.name, b.name) ||
    compare(a.id, b.id)
  );
}

/** By code units, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
