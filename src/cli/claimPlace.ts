import type { Engine } from '../core/engine';
import type { PlacedClaim, SourceView } from '../core/model';
import { CommandError, printable } from './terminal';

/** A claim that a person asked for, and the other claims on the same line, if they gave only a line. */
export interface FoundClaim {
  readonly view: SourceView;
  readonly claim: PlacedClaim;
  readonly others: readonly PlacedClaim[];
}

/**
 * Finds the claim that `--claim` names: FILE:LINE, FILE:LINE:COLUMN or FILE:cN.
 * @throws CommandError when the place is malformed, or there is no such source, line or claim
 */
export function findClaim(engine: Engine, place: string): FoundClaim {
  const parts = /^(?<file>.+?):(?:(?<id>c\d+)|(?<line>\d+)(?::(?<column>\d+))?)$/u.exec(place)?.groups;
  if (!parts?.file)
    throw new CommandError(
      `"${place}" is no place of a claim. Write FILE:LINE, FILE:LINE:COLUMN or FILE:cN, e.g. 000_1a2b.txt:3.`,
    );
  const view = findSource(engine, parts.file);
  if (parts.id) return { view, claim: claimById(view, parts.id), others: [] };
  const line = lineSpan(view, Number(parts.line));
  return parts.column ? claimAtColumn(view, line, Number(parts.column)) : claimOnLine(view, line);
}

/** "3:17": where a claim starts, as `--claim` takes it. */
export function lineAndColumn(view: SourceView, offset: number): string {
  const before = view.text.text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - before.lastIndexOf('\n')}`;
}

interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function findSource(engine: Engine, name: string): SourceView {
  const views = engine.sources();
  const exact = views.find(view => view.file === name);
  if (exact) return exact;
  const matching = views.filter(view => view.file.startsWith(name));
  const [only] = matching;
  if (only && matching.length === 1) return only;
  const files = (matching.length > 0 ? matching : views).map(view => printable(view.file)).join(', ');
  throw new CommandError(
    matching.length > 0
      ? `"${name}" could be several sources: ${files}. Write more of the name.`
      : `There is no source "${name}" in this folder. The sources are ${files}.`,
  );
}

function claimById(view: SourceView, id: string): PlacedClaim {
  const claim = view.claims.find(one => one.id === id);
  if (claim) return claim;
  throw new CommandError(
    `${view.file} has no claim ${id}: it has ${view.claims.length} (c1 to c${view.claims.length}).`,
  );
}

function lineSpan(view: SourceView, number: number): Line {
  const lines = view.text.text.split('\n');
  if (number < 1 || number > lines.length)
    throw new CommandError(`${view.file} has ${lines.length} lines; there is no line ${number}.`);
  const start = lines.slice(0, number - 1).reduce((offset, line) => offset + line.length + 1, 0);
  return { number, start, end: start + (lines[number - 1] ?? '').length };
}

function claimAtColumn(view: SourceView, line: Line, column: number): FoundClaim {
  const offset = line.start + column - 1;
  const covering = view.claims
    .filter(claim => claim.start <= offset && offset <= claim.end && offset <= line.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const [claim] = covering;
  if (!claim) throw noClaim(view, line, column);
  return { view, claim, others: [] };
}

/** The first claim that starts on the line, else one that goes on through it. */
function claimOnLine(view: SourceView, line: Line): FoundClaim {
  const starting = view.claims.filter(claim => line.start <= claim.start && claim.start <= line.end);
  const passing = view.claims.filter(claim => claim.start < line.start && line.start < claim.end);
  const [claim, ...others] = [...starting, ...passing];
  if (!claim) throw noClaim(view, line);
  return { view, claim, others };
}

/** What is wrong with the place, and the nearest places that would do. */
function noClaim(view: SourceView, line: Line, column?: number): CommandError {
  const places = view.claims.map(claim => lineAndColumn(view, claim.start));
  const lineOf = (place: string) => Number(place.split(':')[0]);
  const candidates = column === undefined ? [...new Set(places.map(place => String(lineOf(place))))] : places;
  const near = candidates
    .sort((a, b) => Math.abs(lineOf(a) - line.number) - Math.abs(lineOf(b) - line.number))
    .slice(0, 3)
    .sort((a, b) => lineOf(a) - lineOf(b));
  const asked = column === undefined ? `on line ${line.number}` : `at ${line.number}:${column}`;
  return new CommandError(
    `${view.file} has no claim ${asked}. ` +
      (near.length > 0 ? `The nearest start at ${near.join(', ')}.` : 'No claims were found in it at all.'),
  );
}
