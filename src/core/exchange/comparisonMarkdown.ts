import type { Engine } from '../engine';
import type { ClaimReference, ComparisonRow, PlacedClaim, Verdict } from '../model';

const verdictWords: Readonly<Record<Verdict, string>> = {
  agrees: 'agrees',
  differs: 'differs, compatible',
  conflicts: 'conflicts',
  'other-event': 'other event',
  silent: 'silent',
};

/**
 * One comparison as Markdown, for a notebook or an e-mail. Words of the sources are escaped: pasted anywhere, they are
 * read as they stand and nothing in them becomes a link, a heading or HTML.
 * @param verdicts which rows to include
 * @returns undefined when the claim is not there
 */
export function writeComparisonMarkdown(
  engine: Pick<Engine, 'claim' | 'compare' | 'source' | 'speakers'>,
  claim: ClaimReference,
  verdicts: ReadonlySet<Verdict>,
): string | undefined {
  const placed = engine.claim(claim);
  const comparison = engine.compare(claim);
  if (!placed || !comparison) return undefined;
  const lines = ['## Claim', '', ...quoteLines(placed.text), '', describeOrigin(engine, placed), ''];
  for (const row of comparison.rows) if (verdicts.has(row.verdict)) lines.push(...rowLines(engine, row));
  return `${lines.join('\n').trimEnd()}\n`;
}

function rowLines(engine: Pick<Engine, 'claim' | 'source' | 'speakers'>, row: ComparisonRow): string[] {
  const file = engine.source(row.source)?.file ?? row.source;
  const decided = row.overruled ? ` (decided by ${escapeMarkdown(row.overruled.by ?? 'a person')})` : '';
  const lines = [`### ${escapeMarkdown(file)}: ${verdictWords[row.verdict]}${decided}`, ''];
  const counterpart = row.counterpart && engine.claim(row.counterpart);
  if (counterpart) lines.push(...quoteLines(counterpart.text), '', describeOrigin(engine, counterpart), '');
  for (const { kind, a, b, reading } of row.differences) {
    const words = [a, b].map(side => (side === '' ? '—' : `“${escapeMarkdown(side)}”`)).join(' / ');
    lines.push(`- ${kind}: ${words}: ${escapeMarkdown(reading)}`);
  }
  for (const reason of row.reasons) lines.push(`- ${escapeMarkdown(reason.text)}`);
  return [...lines, ''];
}

function describeOrigin(engine: Pick<Engine, 'source' | 'speakers'>, claim: PlacedClaim): string {
  const view = engine.source(claim.source);
  const speakers = engine.speakers(claim);
  const published = view?.metadata.published?.value;
  return [
    ...(speakers.length > 0 ? [`Said by ${speakers.map(escapeMarkdown).join(', quoting ')}`] : []),
    escapeMarkdown(view?.file ?? claim.source),
    ...(published ? [published] : []),
    ...(claim.modality === 'asserted' ? [] : [claim.modality]),
  ].join(' · ');
}

function quoteLines(text: string): string[] {
  return text.split('\n').map(line => `> ${escapeMarkdown(line)}`);
}

/** Escapes every ASCII character that Markdown or HTML could read something into, and breaks bare addresses. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&$^=]/g, '\\$&')
    .replace(/:\/\//g, '&#58;//')
    .replace(/@/g, '&#64;');
}
