import type { CommandLine } from './arguments';
import { findClaim, lineAndColumn, type FoundClaim } from './claimPlace';
import { describeComparison, type ComparisonDocument, type RowDocument } from './comparisonDocument';
import { openFolder } from './openFolder';
import { CommandError, exitCode, printable, type Terminal } from './terminal';

type CompareOptions = Extract<CommandLine, { readonly command: 'compare' }>;

/**
 * `crossread compare`: one claim against every other source.
 * @throws CommandError when the folder holds no sources or the claim is not there
 */
export async function compareClaim(options: CompareOptions, terminal: Terminal): Promise<number> {
  const { engine } = await openFolder(options, terminal);
  const found = findClaim(engine, options.claim);
  sayOthers(found, terminal);
  const comparison = engine.compare({ source: found.view.id, claim: found.claim.id });
  if (!comparison)
    throw new CommandError(`${found.view.file} no longer has the claim ${found.claim.id}. Try again.`);
  const described = describeComparison(comparison, found.view, engine);
  terminal.out(options.json ? `${JSON.stringify(described, null, 2)}\n` : printComparison(described));
  engine.dispose();
  return exitCode.fine;
}

/** A line is often a whole paragraph: says which claims were meant by none. */
function sayOthers({ view, claim, others }: FoundClaim, terminal: Terminal): void {
  if (others.length === 0) return;
  const places = others.map(
    other => `  ${view.file}:${lineAndColumn(view, other.start)}  “${printable(other.text, 80)}”\n`,
  );
  terminal.error(
    `crossread: the line holds ${others.length + 1} claims; compared is the first (${lineAndColumn(view, claim.start)}). The others:\n${places.join('')}`,
  );
}

function printComparison({ claim, rows }: ComparisonDocument): string {
  const speakers = claim.claim.attribution.flatMap(({ source }) =>
    source ? printable(source.text, 60) : [],
  );
  return [
    `${printable(claim.file)} ${claim.claim.id}  “${printable(claim.claim.text)}”`,
    `${claim.claim.kind}, ${claim.claim.modality}${speakers.length > 0 ? `, said by ${speakers.join(' → ')}` : ''}\n`,
    ...rows.map(printRow),
  ].join('\n');
}

function printRow(row: RowDocument): string {
  const lines = [`${row.verdict.toUpperCase().padEnd(12)}${printable(row.file)}`];
  const add = (label: string, text: string): void =>
    void lines.push(`  ${label.padEnd(10)}${printable(text)}`);
  if (row.counterpart) add(row.counterpart.id, `“${row.counterpart.text}”`);
  for (const { kind, a, b, reading } of row.differences) add(kind, `“${a}” / “${b}”: ${reading}`);
  for (const { text } of row.reasons) add('why', text);
  if (row.matched.length > 0) add('matched', row.matched.join(', '));
  if (row.overruled)
    add('overruled', `by ${row.overruled.by ?? 'a person'}; the rules said ${row.overruled.machineVerdict}`);
  for (const miss of row.nearMisses) add('near', `${miss.id} “${printable(miss.text, 100)}”`);
  return `${lines.join('\n')}\n`;
}
