/**
 * Rows as aligned columns of text. A column of numbers is set flush right.
 * @param head the columns' names
 */
export function textTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(width(name), ...rows.map(row => width(String(row[column] ?? '')))),
  );
  const numeric = head.map(
    (_, column) => rows.length > 0 && rows.every(row => typeof row[column] === 'number'),
  );
  const line = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, column) => {
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(String(cell))));
        return numeric[column] ? padding + String(cell) : String(cell) + padding;
      })
      .join('  ')
      .trimEnd();
  const rule = line(widths.map(count => '-'.repeat(count)));
  return [line(head), rule, ...rows.map(line)].join('\n') + '\n';
}

/** Characters, not code units: names hold accents and emoji. */
function width(text: string): number {
  return Array.from(text).length;
}
