/** Prints rows under a heading, columns aligned. */
export function printTable(
  heading: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map(row => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`;
  console.log(`\n## ${heading}\n`);
  console.log(line(header));
  console.log(`|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`);
  for (const row of rows) console.log(line(row));
}

/** "p50", "p95" and so on of milliseconds. */
export function percentiles(milliseconds: readonly number[], ...shares: readonly number[]): string[] {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return shares.map(share =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(2),
  );
}
