import { placeAnchor } from '../core/annotations/anchor';
import { sourceNameOf, sidecarName } from '../core/annotations/sidecarName';
import type { Engine } from '../core/engine';
import { resolveFile } from '../core/engine/relativeFiles';
import type { Anchor, Annotation, SourceView } from '../core/model';
import { entityListName } from '../core/annotations/entityList';
import type { CommonOptions } from './arguments';
import { checkEntityList } from './checkEntityList';
import { openFolder } from './openFolder';
import { createEntityListStore, createSidecarStore } from './ports';
import { exitCode, printable, type Terminal } from './terminal';

/** Something in a sidecar or the entity list that a person must mend. */
export interface Finding {
  /** The path of the sidecar or list inside the folder. */
  readonly file: string;
  /** Line in it, from 1; null when the finding is about the file as a whole. */
  readonly line: number | null;
  readonly kind: 'broken' | 'warning' | 'no-source' | 'drift' | 'orphan';
  /** Id of the annotation it is about. */
  readonly annotation: string | null;
  readonly message: string;
}

export interface CheckDocument {
  readonly version: 1;
  readonly sidecars: number;
  readonly annotations: number;
  /** Entries of the folder's entity list. */
  readonly entities: number;
  readonly findings: readonly Finding[];
}

/**
 * `crossread check`: finds every annotation again in the texts as they are now, validates the entity list, and says what a
 * person must look at.
 * Writes nothing.
 * @returns 1 when something was found or a source could not be read, else 0
 * @throws CommandError when the folder is not there or holds no sources
 */
export async function checkFolder(options: CommonOptions, terminal: Terminal): Promise<number> {
  const { engine, listing } = await openFolder(options, terminal);
  const store = createSidecarStore(options.folder);
  const findings: Finding[] = [];
  let annotations = 0;
  for (const sidecar of listing.sidecars) {
    const source = sourceNameOf(sidecar) ?? '';
    const view = engine.source(source);
    if (!view) {
      findings.push(withoutSource(sidecar, source, listing.sources.includes(source)));
      continue;
    }
    const content = (await store.read(source)) ?? '';
    annotations += view.sidecar.annotations.length;
    findings.push(...checkSidecar(view, content, engine));
  }
  const entityList = checkEntityList(
    await createEntityListStore(options.folder).read(entityListName),
    listing.sources,
  );
  findings.push(...entityList.findings);
  const unread = engine.unreadable().length;
  engine.dispose();
  const result: CheckDocument = {
    version: 1,
    sidecars: listing.sidecars.length,
    annotations,
    entities: entityList.entities,
    findings,
  };
  terminal.out(options.json ? `${JSON.stringify(result, null, 2)}\n` : printFindings(result));
  return findings.length > 0 || unread > 0 ? exitCode.findings : exitCode.fine;
}

function withoutSource(file: string, source: string, isUnreadable: boolean): Finding {
  const message = isUnreadable
    ? `its source ${source} cannot be read`
    : `there is no source ${source} beside it: rename the sidecar to follow its source, name the source with --include, or delete it`;
  return { file, line: null, kind: 'no-source', annotation: null, message };
}

function checkSidecar(view: SourceView, content: string, engine: Engine): Finding[] {
  const file = sidecarName(view.file);
  const problems = view.sidecar.problems.map(({ severity, start, message }): Finding => ({
    file,
    line: lineOf(content, start),
    kind: severity === 'error' ? 'broken' : 'warning',
    annotation: null,
    message,
  }));
  const lines = linesOfIds(content);
  const placements = view.sidecar.annotations.flatMap(annotation => {
    const about = { file, line: lines.get(annotation.id) ?? null, annotation: annotation.id };
    return [
      ...checkAnchor(annotation.anchor, view).map(found => ({ ...about, ...found })),
      ...checkOtherSide(annotation, view, engine).map(found => ({ ...about, ...found })),
    ];
  });
  return [...problems, ...placements];
}

type Misplacement = Pick<Finding, 'kind' | 'message'>;

function checkAnchor(anchor: Anchor, { text, file }: SourceView): Misplacement[] {
  const placement = placeAnchor(anchor, text.text, text.id);
  const quote = `“${printable(anchor.quote, 60)}”`;
  if (placement.state === 'orphan')
    return [{ kind: 'orphan', message: `${quote} is not found in ${file}: ${placement.reason}` }];
  const { start, end } = placement.span;
  if (start === anchor.at.start) return [];
  return [
    {
      kind: 'drift',
      message: `${quote} of ${file} moved from [${anchor.at.start}, ${anchor.at.end}] to [${start}, ${end}]`,
    },
  ];
}

/** A relation holds on to a second span, in another source. */
function checkOtherSide(annotation: Annotation, view: SourceView, engine: Engine): Misplacement[] {
  if (annotation.kind !== 'relation') return [];
  const file = resolveFile(view.file, annotation.to.file);
  const other = engine.sources().find(one => one.file === file);
  if (!other) return [{ kind: 'orphan', message: `its other side ${annotation.to.file} is no source here` }];
  return checkAnchor(annotation.to, other);
}

function lineOf(content: string, offset: number): number {
  return content.slice(0, offset).split('\n').length;
}

/** The line on which each annotation states its id, for people to go to. */
function linesOfIds(content: string): Map<string, number> {
  const lines = new Map<string, number>();
  content.split('\n').forEach((line, index) => {
    const id = /^ *(?:- +)?id: *["']?([^\s"']+)/u.exec(line)?.[1];
    if (id !== undefined && !lines.has(id)) lines.set(id, index + 1);
  });
  return lines;
}

function printFindings({ sidecars, annotations, entities, findings }: CheckDocument): string {
  const listed = entities > 0 ? `, ${entities} listed ${entities === 1 ? 'entity' : 'entities'}` : '';
  const counted = `${count(sidecars, 'sidecar')}, ${count(annotations, 'annotation')}${listed}`;
  if (findings.length === 0) return `${counted}: all in place\n`;
  const lines = findings.map(
    ({ file, line, kind, annotation, message }) =>
      `${printable(file)}${line === null ? '' : `:${line}`}: ${kind}: ${annotation === null ? '' : `${printable(annotation)}: `}${printable(message)}\n`,
  );
  return `${lines.join('')}${counted}: ${count(findings.length, 'finding')}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
