import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { joinSentence, LOC, ORG, PER, readDocuments } from './corpora.mjs';

/** The public check sets as [name, documents]. Nothing may be tuned on them. */
export function readCheckSets(folder) {
  const sets = [];
  const pud = join(folder, 'uner_pud.tsv');
  if (existsSync(pud))
    sets.push([
      'UNER-PUD, raw text',
      readDocuments(pud).map(document => joinDocument(document, { labels: { PER, ORG, LOC }, joinsHyphens: true }, ' ')),
    ]);
  const tweets = join(folder, 'wnut17_test.tsv');
  const labels = { person: PER, location: LOC, group: ORG, corporation: ORG };
  if (existsSync(tweets))
    sets.push(['WNUT17, tokens', readDocuments(tweets).map(document => spaced(document, labels))]);
  return sets;
}

function joinDocument(sentences, set, between) {
  let text = '';
  const names = [];
  for (const sentence of sentences) {
    if (text !== '') text += between;
    const joined = joinSentence(sentence, set, new Set());
    for (const name of joined.names) names.push({ ...name, start: name.start + text.length, end: name.end + text.length });
    text += joined.text;
  }
  return { text, names };
}

/** Tokens with a blank between any two: the set's own tokens are kept as far as the reader lets them. */
function spaced(sentences, labels) {
  let text = '';
  const names = [];
  for (const sentence of sentences) {
    if (text !== '') text += '\n\n';
    let open;
    for (const { text: token, tag } of sentence) {
      if (text !== '' && !text.endsWith('\n')) text += ' ';
      const type = tag.slice(2);
      const start = text.length;
      text += token;
      if (tag.startsWith('I-') && open?.type === type) open.end = text.length;
      else if (tag !== 'O') names.push((open = { type, start, end: text.length, labels: labels[type] ?? 0, optional: false }));
      if (tag === 'O') open = undefined;
    }
  }
  return { text, names: names.filter(({ labels: known }) => known !== 0) };
}
