import { LOC, MISC, ORG, PER } from './corpora.mjs';

const bits = { PER, ORG, LOC, MISC };

/**
 * Exact scores of a tagger on documents: { PER, ORG, LOC, three, span } with { precision, recall, f1 }; `three` is PER, ORG and
 * LOC together, `span` their names whatever the label.
 */
export function scoreTagger(tagger, documents, source) {
  const counts = {};
  const count = (key, field) => {
    counts[key] ??= { found: 0, gold: 0, right: 0 };
    counts[key][field] += 1;
  };
  for (const { text, names } of documents) {
    const lines = source.readDocument(text);
    const gold = new Map(names.filter(({ optional }) => !optional).map(name => [`${name.start} ${name.end}`, name.labels]));
    for (const labels of gold.values())
      for (const label of Object.keys(bits))
        if (labels === bits[label]) {
          count(label, 'gold');
          if (label !== 'MISC') {
            count('three', 'gold');
            count('span', 'gold');
          } else count('spanOfFour', 'gold');
          if (label !== 'MISC') count('spanOfFour', 'gold');
        }
    for (const { line, from, to, label } of tagger.tag(lines)) {
      const { tokens } = lines[line];
      const labels = gold.get(`${tokens[from].start} ${tokens[to - 1].end}`);
      count(label, 'found');
      count('spanOfFour', 'found');
      if (labels) count('spanOfFour', 'right');
      const isRight = labels !== undefined && (labels & bits[label]) !== 0;
      if (isRight) count(label, 'right');
      if (label === 'MISC') continue;
      count('three', 'found');
      count('span', 'found');
      if (isRight) count('three', 'right');
      if (labels !== undefined && labels !== MISC) count('span', 'right');
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([key, { found, gold, right }]) => [
      key,
      {
        precision: (100 * right) / (found || 1),
        recall: (100 * right) / (gold || 1),
        f1: (200 * right) / (found + gold || 1),
      },
    ]),
  );
}

export function formatScores(name, scores) {
  const f1 = key => (scores[key]?.f1 ?? 0).toFixed(1).padStart(5);
  const { precision = 0, recall = 0 } = scores.three ?? {};
  return `${name.padEnd(28)} PER ${f1('PER')}  ORG ${f1('ORG')}  LOC ${f1('LOC')}  MISC ${f1('MISC')}   P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1('three')}   span ${f1('span')}`;
}
