import { overlayAnnotations } from '../annotations/overlay';
import { readSidecar } from '../annotations/readSidecar';
import type { OverlaidSource, Sidecar, SourceAnalysis, SourceId } from '../model';
import type { Analyst, SourceReference } from '../ports';

/** One source as read: its text, what analysis makes of it, and people's decisions laid over that. */
export interface ReadSource {
  readonly reference: SourceReference;
  /** The text as the store gave it. */
  readonly raw: string;
  readonly analysis: SourceAnalysis;
  readonly sidecarContent: string | undefined;
  readonly sidecar: Sidecar;
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

export function createSourceReader(analyst: Analyst): SourceReader {
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
      const overlaid =
        previous?.analysis === analysis && previous.sidecar === sidecar
          ? previous.overlaid
          : overlayAnnotations(analysis, sidecar);
      return { reference, raw, analysis, sidecarContent, sidecar, overlaid };
    },
  };
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
