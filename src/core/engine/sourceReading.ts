import { overlayAnnotations } from '../annotations/overlay';
import { readSidecar } from '../annotations/readSidecar';
import { readClaims } from '../claims/readClaims';
import type { Lexicons } from '../entities/lexicons';
import { readNames } from '../entities/readNames';
import type { OverlaidSource, Sidecar, SourceAnalysis } from '../model';
import type { SourceReference } from '../ports';
import { readText } from '../text/readText';

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

/**
 * Reads one source, taking over from the previous reading what its changed parts do not touch.
 * @param previous the last reading of the same source, if there was one
 */
export function readSource(
  reference: SourceReference,
  raw: string,
  sidecarContent: string | undefined,
  lexicons: Lexicons,
  previous: ReadSource | undefined,
): ReadSource {
  const sidecar =
    previous?.sidecarContent === sidecarContent && previous
      ? previous.sidecar
      : takeSidecar(sidecarContent, previous);
  const published = sidecar.details.published;
  const analysis =
    previous?.raw === raw && previous.sidecar.details.published === published
      ? previous.analysis
      : analyse(raw, published, lexicons);
  const overlaid =
    previous?.analysis === analysis && previous.sidecar === sidecar
      ? previous.overlaid
      : overlayAnnotations(analysis, sidecar);
  return { reference, raw, analysis, sidecarContent, sidecar, overlaid };
}

function analyse(raw: string, published: string | undefined, lexicons: Lexicons): SourceAnalysis {
  const text = readText(raw, published === undefined ? {} : { published });
  const names = readNames(text, lexicons);
  return { text, ...names, claims: readClaims(text, names) };
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
