import { placeAnchor } from '../annotations/anchor';
import { applyEntityList } from '../annotations/applyEntityList';
import { overlayAnnotations } from '../annotations/overlay';
import { readSidecar } from '../annotations/readSidecar';
import type { OverlaidSource, Sidecar, SourceAnalysis, SourceId, Span } from '../model';
import type { Analyst, SourceReference } from '../ports';
import type { EntityLists, HoldingList } from './entityLists';
import type { Refinements } from './refinements';

/** One source as read: its text, what analysis makes of it, and people's decisions laid over that. */
export interface ReadSource {
  readonly reference: SourceReference;
  /** The text as the store gave it. */
  readonly raw: string;
  readonly analysis: SourceAnalysis;
  /** The analysis with what providers found; what decisions are laid over. */
  readonly refined: SourceAnalysis;
  readonly sidecarContent: string | undefined;
  readonly sidecar: Sidecar;
  /** The entity list that was applied. */
  readonly listed: HoldingList | undefined;
  /** The refined analysis with the list, and the sidecar over both. */
  readonly overlaid: OverlaidSource;
}

export interface SourceReader {
  /**
   * Reads one source, taking over from the previous reading what its changed parts do not touch. Two readings of the same
   * text at a time share one analysis. Rejects when the text cannot be analysed.
   * @param previous the last reading of the same source, if there was one
   */
  read(
    reference: SourceReference,
    raw: string,
    sidecarContent: string | undefined,
    previous: ReadSource | undefined,
  ): Promise<ReadSource>;
}

/** An analysis that is being made, and of what. */
interface Order {
  readonly raw: string;
  readonly published: string | undefined;
  readonly analysis: Promise<SourceAnalysis>;
}

export function createSourceReader(
  analyst: Analyst,
  refinements: Pick<Refinements, 'apply'>,
  lists: Pick<EntityLists, 'holdingFor'>,
): SourceReader {
  const orders = new Map<SourceId, Order>();

  function analyse(id: SourceId, raw: string, published: string | undefined): Promise<SourceAnalysis> {
    const known = orders.get(id);
    if (known?.raw === raw && known.published === published) return known.analysis;
    const order: Order = { raw, published, analysis: analyst.analyse(raw, published) };
    orders.set(id, order);
    const finish = () => {
      if (orders.get(id) === order) orders.delete(id);
    };
    order.analysis.then(finish, finish);
    return order.analysis;
  }

  return {
    read: async (reference, raw, sidecarContent, previous) => {
      const sidecar =
        previous?.sidecarContent === sidecarContent && previous
          ? previous.sidecar
          : takeSidecar(sidecarContent, previous);
      const published = sidecar.details.published;
      const analysis =
        previous?.raw === raw && previous.sidecar.details.published === published
          ? previous.analysis
          : await analyse(reference.id, raw, published);
      const refined = refinements.apply(reference.id, analysis);
      const listed = lists.holdingFor(reference.id);
      const overlaid =
        previous?.refined === refined &&
        previous.sidecar === sidecar &&
        previous.listed?.entities === listed?.entities
          ? previous.overlaid
          : overlay(refined, listed, sidecar);
      return { reference, raw, analysis, refined, sidecarContent, sidecar, listed, overlaid };
    },
  };
}

/** People win over the analysis: about entities as a whole by the list, about single places by the sidecar, which wins over both. */
function overlay(
  analysis: SourceAnalysis,
  listed: HoldingList | undefined,
  sidecar: Sidecar,
): OverlaidSource {
  if (!listed || listed.entities.isEmpty) return overlayAnnotations(analysis, sidecar);
  const { text, id } = analysis.text;
  const decided = sidecar.annotations.flatMap((annotation): Span[] => {
    if (annotation.kind !== 'mention' || annotation.status === 'rejected') return [];
    const placement = placeAnchor(annotation.anchor, text, id);
    return placement.state === 'placed' ? [placement.span] : [];
  });
  return overlayAnnotations(applyEntityList(analysis, listed.entities, listed.file, decided), sidecar);
}

const noSidecar: Sidecar = { details: {}, annotations: [], problems: [] };

/**
 * While someone is typing in a sidecar it is broken every other keystroke: decisions read before stay in force then,
 * with the new problems beside them.
 */
function takeSidecar(content: string | undefined, previous: ReadSource | undefined): Sidecar {
  if (content === undefined) return noSidecar;
  const sidecar = readSidecar(content);
  const unreadable =
    sidecar.annotations.length === 0 && sidecar.problems.some(problem => problem.severity === 'error');
  if (!unreadable || !previous) return sidecar;
  return {
    details: previous.sidecar.details,
    annotations: previous.sidecar.annotations,
    problems: sidecar.problems,
  };
}
