import type { Annotation, Sidecar, SidecarProblem, SourceDetails } from '../model';
import { parseSidecar, type ParsedSidecar } from './parseSidecar';
import { readRecord, type ReadRecord } from './readRecord';
import { entryOf, spanOf, textOf, type MapNode } from './yamlNodes';

/**
 * Reads a sidecar. An empty file, or one with comments only, is a sidecar without annotations.
 *
 * What is wrong comes back as problems with offsets into `content`: errors when the file as a whole cannot be read
 * (then there are no annotations and it must not be written to), warnings for single records, which are left out and
 * stay in the file. Unknown keys are nobody's business and no problem. Never throws, whatever the content.
 */
export function readSidecar(content: string): Sidecar {
  return readParsed(parseSidecar(content)).sidecar;
}

/** A parsed sidecar with what stands in it, for the writer: records in file order, the faulty ones included. */
export function readParsed(parsed: ParsedSidecar): {
  readonly sidecar: Sidecar;
  readonly records: readonly ReadRecord[];
} {
  const problems: SidecarProblem[] = [...parsed.problems];
  const details = parsed.source ? readDetails(parsed.source, problems) : {};
  const records: ReadRecord[] = [];
  const annotations: Annotation[] = [];
  const ids = new Set<string>();
  for (const item of parsed.annotations?.items ?? []) {
    const record = readRecord(item);
    records.push(record);
    problems.push(...record.problems);
    if (record.id !== undefined && ids.has(record.id)) {
      problems.push({
        ...spanOf(item),
        severity: 'warning',
        message: `Two annotations have the id ${record.id}. The first one counts: remove one, or give this one another id.`,
      });
    } else if (record.annotation) annotations.push(record.annotation);
    if (record.id !== undefined) ids.add(record.id);
  }
  return { sidecar: { details, annotations, problems: limitProblems(problems) }, records };
}

/** As many problems as anyone will mend one by one: a file of another kind has one for every line. */
const mostProblems = 1000;

/** The first thousand, and how many are left. */
export function limitProblems(problems: readonly SidecarProblem[]): readonly SidecarProblem[] {
  const last = problems[mostProblems - 1];
  if (problems.length <= mostProblems || !last) return problems;
  const message = `${problems.length - mostProblems + 1} more problems are not listed.`;
  return [...problems.slice(0, mostProblems - 1), { ...last, message }];
}

function readDetails(source: MapNode, problems: SidecarProblem[]): SourceDetails {
  const read = (key: keyof SourceDetails, isValid: (value: string) => boolean, message: string) => {
    const entry = entryOf(source, key);
    const value = textOf(entry?.value);
    if (!entry || value === undefined) return {};
    if (isValid(value)) return { [key]: value };
    problems.push({ ...spanOf(entry.value ?? entry.key), severity: 'warning', message });
    return {};
  };
  return {
    ...read('title', () => true, ''),
    ...read('publisher', () => true, ''),
    ...read('published', isDay, '"published" must be a day such as 2025-07-22. It is not used.'),
    ...read('url', isWebAddress, '"url" must begin with https:// or http://. It is not used.'),
  };
}

/** Whether the text is a day of the calendar as ISO 8601 has it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Links are shown to people and opened at a click: no other schemes, no white space. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(text);
}
