import { allowStates } from './align.mjs';

/** Stretches with features and allowed states of documents { text, names, hidden, weight }. */
export function makeExamples(documents, source, table) {
  const examples = [];
  const counts = { tokens: 0, names: 0, lost: 0 };
  for (const document of documents) {
    const lines = source.readDocument(document.text);
    const { allowed, lost } = allowStates(document, lines);
    counts.names += document.names.length;
    counts.lost += lost;
    for (const line of lines) counts.tokens += line.tokens.length;
    for (const { line, from, to, features, starts } of source.readFeatures(lines, table, source.lexicons))
      examples.push({ features, starts, allowed: allowed[line].slice(from, to), weight: document.weight ?? 1 });
  }
  return { examples, counts };
}
