import { createAnchor } from '../annotations/anchor';
import { createAnnotationId } from '../annotations/annotationId';
import { removeAnnotation, writeAnnotation, writeDetails } from '../annotations/writeSidecar';
import type { Decision } from '../engine';
import type {
  Anchor,
  Annotation,
  AnnotationStatus,
  ClaimReference,
  PlacedClaim,
  PlacedMention,
  SourceId,
  SourceView,
  Span,
} from '../model';
import { relativeFile } from './relativeFiles';

/** Who decides, and when: written beside the decision. */
export interface Signature {
  readonly by: string | undefined;
  /** ISO, to the second, UTC. */
  readonly on: string;
}

/** What a decision does to one sidecar. */
export interface SidecarEdit {
  readonly source: SourceId;
  /** The sidecar's new content. Throws `BrokenSidecar` when the old content cannot be read. */
  readonly apply: (content: string | undefined) => string;
}

/** What decisions look up. */
export interface DecisionGround {
  view(source: SourceId): SourceView | undefined;
  claim(reference: ClaimReference): PlacedClaim | undefined;
  entityName(mention: PlacedMention): string;
}

/**
 * Turns a decision into the edit of a sidecar.
 * @throws Error with a message for people when what is decided on is not there (any more)
 */
export function planDecision(decision: Decision, ground: DecisionGround, signature: Signature): SidecarEdit {
  switch (decision.kind) {
    case 'confirm':
    case 'reject': {
      const view = requireView(ground, decision.source);
      return decision.target === 'mention'
        ? decideMention(
            view,
            findSpan(view.mentions, decision.span, 'name'),
            decision.kind,
            ground,
            signature,
          )
        : decideClaim(view, findSpan(view.claims, decision.span, 'claim'), decision.kind, signature);
    }
    case 'add-mention': {
      const view = requireView(ground, decision.source);
      return put(view, signature, decision.span, 'added', anchored => ({
        kind: 'mention',
        type: decision.type,
        entity: decision.entity,
        ...anchored,
      }));
    }
    case 'add-claim': {
      const view = requireView(ground, decision.source);
      return put(view, signature, decision.span, 'added', anchored => ({
        kind: 'claim',
        claimKind: decision.claimKind,
        ...(decision.speaker === undefined ? {} : { speaker: decision.speaker }),
        ...anchored,
      }));
    }
    case 'add-note': {
      const view = requireView(ground, decision.source);
      return put(view, signature, decision.span, 'added', anchored => ({
        kind: 'note',
        ...anchored,
        comment: decision.comment,
      }));
    }
    case 'relate':
      return relate(decision.a, decision.b, decision.verdict, ground, signature);
    case 'set-details': {
      const view = requireView(ground, decision.source);
      return { source: view.id, apply: content => writeDetails(content, view.file, decision.details) };
    }
    case 'withdraw': {
      const view = requireView(ground, decision.source);
      return {
        source: view.id,
        apply: content => (content === undefined ? '' : removeAnnotation(content, decision.annotation)),
      };
    }
  }
}

function decideMention(
  view: SourceView,
  mention: PlacedMention,
  kind: 'confirm' | 'reject',
  ground: DecisionGround,
  signature: Signature,
): SidecarEdit {
  if (kind === 'reject' && mention.standing === 'added' && mention.annotation !== undefined) {
    return withdraw(view, mention.annotation);
  }
  const status = kind === 'reject' ? 'rejected' : keepStanding(mention.standing);
  const entity = ground.entityName(mention);
  return put(
    view,
    signature,
    mention,
    status,
    anchored => ({ kind: 'mention', type: mention.type, entity, ...anchored }),
    mention.annotation,
  );
}

function decideClaim(
  view: SourceView,
  claim: PlacedClaim,
  kind: 'confirm' | 'reject',
  signature: Signature,
): SidecarEdit {
  if (kind === 'reject' && claim.standing === 'added' && claim.annotation !== undefined) {
    return withdraw(view, claim.annotation);
  }
  const status = kind === 'reject' ? 'rejected' : keepStanding(claim.standing);
  return put(
    view,
    signature,
    claim,
    status,
    anchored => ({ kind: 'claim', claimKind: claim.kind, modality: claim.modality, ...anchored }),
    claim.annotation,
  );
}

/** Confirming what a person added or changed keeps that it was theirs. */
function keepStanding(standing: PlacedMention['standing']): AnnotationStatus {
  return standing === 'suggested' ? 'confirmed' : standing;
}

function relate(
  a: ClaimReference,
  b: ClaimReference,
  verdict: Extract<Decision, { kind: 'relate' }>['verdict'],
  ground: DecisionGround,
  signature: Signature,
): SidecarEdit {
  const view = requireView(ground, a.source);
  const other = requireView(ground, b.source);
  const from = ground.claim(a);
  const to = ground.claim(b);
  if (!from || !to)
    throw new Error('One of the two claims is no longer in its source. Compare again, then decide.');
  const target = { ...anchorOf(other, to), file: relativeFile(view.file, other.file) };
  const earlier = view.sidecar.annotations.find(
    annotation =>
      annotation.kind === 'relation' &&
      annotation.to.file === target.file &&
      sameSpan(annotation.to.at, to) &&
      sameSpan(annotation.anchor.at, from),
  );
  return put(
    view,
    signature,
    from,
    'confirmed',
    anchored => ({ kind: 'relation', verdict, to: target, ...anchored }),
    earlier?.id,
    `${target.file} ${to.start} ${to.end}`,
  );
}

function withdraw(view: SourceView, annotation: string): SidecarEdit {
  return {
    source: view.id,
    apply: content => (content === undefined ? '' : removeAnnotation(content, annotation)),
  };
}

type Anchored = Pick<Annotation, 'id' | 'status' | 'anchor' | 'by' | 'on'>;

/** An edit that writes one record, under the id of the record it replaces or a new one. */
function put(
  view: SourceView,
  signature: Signature,
  span: Span,
  status: AnnotationStatus,
  build: (anchored: Anchored) => Annotation,
  id?: string,
  detail = '',
): SidecarEdit {
  const anchor = anchorOf(view, span);
  const draft = build({ id: '', status, anchor });
  const annotation = build({
    id: id ?? createAnnotationId(draft.kind, anchor, draft.kind === 'note' ? draft.comment : detail),
    status,
    anchor,
    ...(signature.by === undefined ? {} : { by: signature.by }),
    on: signature.on,
  });
  return { source: view.id, apply: content => writeAnnotation(content, view.file, annotation) };
}

function anchorOf(view: SourceView, span: Span): Anchor {
  const { text, id } = view.text;
  if (span.start < 0 || span.end > text.length || span.start >= span.end) {
    throw new Error('Nothing is selected there any more. Select the words again.');
  }
  return createAnchor(text, id, { start: span.start, end: span.end });
}

function requireView(ground: DecisionGround, source: SourceId): SourceView {
  const view = ground.view(source);
  if (!view) throw new Error('This file is not one of the sources that Crossread reads.');
  return view;
}

function findSpan<T extends Span>(candidates: readonly T[], span: Span, what: string): T {
  const found = candidates.find(candidate => sameSpan(candidate, span));
  if (!found) throw new Error(`The ${what} is no longer there: the text changed. Try again on the new text.`);
  return found;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
