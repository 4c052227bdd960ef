import type {
  Annotation,
  ClaimAnnotation,
  MentionAnnotation,
  OverlaidSource,
  PlacedAnnotation,
  PlacedNote,
  RelationAnnotation,
  Sidecar,
  SourceAnalysis,
  SourceDetails,
  SourceMetadata,
  Span,
} from '../model';
import { placeAnchor } from './anchor';
import type { Decision } from './decision';
import { overlayClaims } from './overlayClaims';
import { overlayMentions } from './overlayMentions';

/**
 * Lays people's decisions over what analysis suggests; where they differ, people win.
 *
 * A decision and a suggestion belong together when they are of the same kind and have the same span. Rejected
 * suggestions are gone, from claims and entities too. Decisions whose suggestion is gone (a newer analysis sees the text
 * differently) are shown as people made them. Of several decisions on the same name or claim the one with the later
 * `on` counts, or, where that does not tell, the later one in the file. Decisions whose words are not found are orphans.
 */
export function overlayAnnotations(analysis: SourceAnalysis, sidecar: Sidecar): OverlaidSource {
  const { text } = analysis;
  const mentionDecisions: Decision<MentionAnnotation>[] = [];
  const claimDecisions: Decision<ClaimAnnotation>[] = [];
  const relations: { annotation: RelationAnnotation; span: Span }[] = [];
  const notes: PlacedNote[] = [];
  const orphans: PlacedAnnotation[] = [];
  for (const annotation of sidecar.annotations) {
    const placement = placeAnchor(annotation.anchor, text.text, text.id);
    if (placement.state === 'orphan') {
      orphans.push({ annotation, placement });
      continue;
    }
    const { span } = placement;
    if (annotation.kind === 'mention') mentionDecisions.push({ annotation, span });
    else if (annotation.kind === 'claim') claimDecisions.push({ annotation, span });
    else if (annotation.kind === 'relation') relations.push({ annotation, span });
    else if (annotation.status !== 'rejected') notes.push(placeNote(annotation, span));
  }
  const names = overlayMentions(analysis, mentionDecisions);
  return {
    text,
    metadata: overlayDetails(text.metadata, sidecar.details),
    mentions: names.mentions,
    entities: names.entities,
    claims: overlayClaims(analysis, names, claimDecisions),
    notes: notes.sort((a, b) => a.start - b.start || a.end - b.end),
    orphans,
    relations,
  };
}

function placeNote(note: Extract<Annotation, { kind: 'note' }>, span: Span): PlacedNote {
  return {
    start: span.start,
    end: span.end,
    annotation: note.id,
    comment: note.comment,
    ...(note.by === undefined ? {} : { by: note.by }),
    ...(note.on === undefined ? {} : { on: note.on }),
  };
}

function overlayDetails(
  metadata: SourceMetadata,
  { title, publisher, published, url }: SourceDetails,
): SourceMetadata {
  return {
    ...metadata,
    ...(title === undefined ? {} : { title: { value: title } }),
    ...(publisher === undefined ? {} : { publisher: { value: publisher } }),
    ...(published === undefined ? {} : { published: { value: published } }),
    ...(url === undefined ? {} : { url: { value: url } }),
  };
}
