import type { SidecarProblem, Span } from '../model';
import { formatVersion, parseFile, type FileKind } from './parseFile';
import { asMap, asSequence, entryOf, isNothing, spanOf, type MapNode, type SequenceNode } from './yamlNodes';

/** A sidecar's YAML, before its records are looked at. With an error among the problems there is no root. */
export interface ParsedSidecar {
  readonly root: MapNode | undefined;
  readonly source: MapNode | undefined;
  readonly annotations: SequenceNode | undefined;
  readonly problems: readonly SidecarProblem[];
}

/** The format's version that is read and written. */
export const sidecarVersion = formatVersion;

const sidecarFile: FileKind = { name: 'sidecar', records: 'annotations' };

/** Parses a sidecar and checks its outline. */
export function parseSidecar(content: string): ParsedSidecar {
  const parsed = parseFile(content, sidecarFile);
  const problems: SidecarProblem[] = [...parsed.problems];
  const error = (span: Span, message: string) => problems.push({ ...span, severity: 'error', message });
  const broken = { root: undefined, source: undefined, annotations: undefined, problems };
  const { root } = parsed;
  if (!root) return broken;
  const sourceNode = entryOf(root, 'source')?.value;
  const source = asMap(sourceNode);
  if (sourceNode && !source && !isNothing(sourceNode)) {
    error(
      spanOf(sourceNode),
      '"source" must hold title, publisher, published and url, one on each line below it.',
    );
  }
  const annotationsNode = entryOf(root, 'annotations')?.value;
  const annotations = asSequence(annotationsNode);
  if (annotationsNode && !annotations && !isNothing(annotationsNode)) {
    error(spanOf(annotationsNode), '"annotations" must be a list: each annotation begins with "- ".');
  }
  return problems.some(({ severity }) => severity === 'error')
    ? broken
    : { root, source, annotations, problems };
}
