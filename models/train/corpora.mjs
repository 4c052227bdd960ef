// The training corpora as raw texts with names in them: tokens are joined as a person would have typed them, and every set's
// own types become sets of the four labels.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PER = 1;
export const ORG = 2;
export const LOC = 4;
export const MISC = 8;

/**
 * What a set's types stand for; `undefined` names nothing. `hidden`: labels of names that the set leaves unmarked, so that a
 * token without a mark may still be one of them.
 */
const sets = [
  {
    files: ['redocred_dev.tsv', 'redocred_test.tsv'],
    labels: { PER, ORG, LOC, MISC },
    // Nationalities are places there.
    isPeopleAPlace: true,
    joinsHyphens: true,
    name: 'Re-DocRED',
  },
  { files: ['wikigold.tsv'], labels: { PER, ORG, LOC, MISC }, name: 'Wikigold' },
  {
    files: ['gumstrict_train.tsv'],
    labels: {
      person: PER,
      organization: ORG,
      place: LOC,
      abstract: MISC,
      event: MISC,
      object: MISC,
      substance: MISC,
      animal: MISC,
      plant: MISC,
    },
    hidden: MISC,
    joinsHyphens: true,
    namesAreCapitalised: true,
    // Figures, listings and sections are things there: names or not, as it comes.
    doubtful: new Set(['abstract', 'object', 'substance', 'animal', 'plant']),
    name: 'GUM',
  },
  {
    files: ['uner_ewt_dev.tsv', 'uner_ewt_test.tsv'],
    labels: { PER, ORG, LOC },
    hidden: MISC,
    joinsHyphens: true,
    name: 'UNER-EWT',
  },
  {
    files: ['crossner_politics_train.tsv', 'crossner_politics_dev.tsv', 'crossner_politics_test.tsv'],
    labels: {
      politician: PER,
      person: PER,
      politicalparty: ORG,
      organisation: ORG,
      country: LOC,
      location: LOC,
      event: MISC,
      election: MISC,
      misc: MISC,
    },
    name: 'CrossNER',
  },
];

/**
 * Documents: { corpus, text, names: [{ start, end, labels, optional }], hidden }. `hidden` is the labels that unmarked
 * tokens may have.
 */
export function readCorpora(folder, demonyms, random) {
  return sets.flatMap(set =>
    set.files.flatMap(file => readDocuments(join(folder, file)).map(sentences => joinDocument(sentences, set, demonyms, random))),
  );
}

/** Documents of sentences of { text, tag }. */
export function readDocuments(path) {
  if (!existsSync(path)) throw new Error(`The file ${path} is missing.`);
  const documents = [];
  let sentences = [];
  let sentence = [];
  const endSentence = () => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  const endDocument = () => {
    endSentence();
    if (sentences.length > 0) documents.push(sentences);
    sentences = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [text = '', tag = 'O'] = line.split('\t');
    if (text === '') endSentence();
    else if (text === '-DOCSTART-') endDocument();
    else sentence.push({ text: plain(text), tag });
  }
  endDocument();
  return documents;
}

function plain(text) {
  return { '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '``': '"', "''": '"' }[text] ?? text;
}

const sharesOfHeadlines = { upper: 0.07, title: 0.05 };

/** Several sentences a paragraph; some sentences alone, as a headline in capitals or with capital words. */
function joinDocument(sentences, set, demonyms, random) {
  let text = '';
  const names = [];
  let inParagraph = 0;
  let length = 3;
  for (const sentence of sentences) {
    const chance = random();
    const style =
      sentence.length < 4 || sentence.length > 40
        ? 'plain'
        : chance < sharesOfHeadlines.upper
          ? 'upper'
          : chance < sharesOfHeadlines.upper + sharesOfHeadlines.title
            ? 'title'
            : 'plain';
    if (text !== '') {
      const breaks = style !== 'plain' || inParagraph >= length || inParagraph < 0;
      text += breaks ? '\n\n' : ' ';
      if (breaks) {
        inParagraph = 0;
        length = 2 + Math.floor(random() * 4);
      }
    }
    inParagraph = style === 'plain' ? inParagraph + 1 : -1;
    const joined = joinSentence(sentence, set, demonyms);
    for (const name of joined.names) names.push({ ...name, start: name.start + text.length, end: name.end + text.length });
    text += restyle(joined.text, style);
  }
  return { corpus: set.name, text, names, hidden: set.hidden ?? 0 };
}

/** Upper case that keeps its length, so that names stay where they are. */
export function restyle(text, style) {
  if (style === 'upper')
    return text.replace(/\p{Ll}/gu, letter => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter));
  if (style === 'title')
    return text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word, at) =>
      (at > 0 && smallWords.has(word)) || word[0].toUpperCase().length !== 1 ? word : word[0].toUpperCase() + word.slice(1),
    );
  return text;
}

const smallWords = new Set('a an the of in on at to for and or but nor by from with as into over is'.split(' '));

/** One sentence as text, and its names by character. */
export function joinSentence(sentence, set, demonyms) {
  let text = '';
  let quoteOpen = false;
  const starts = [];
  const ends = [];
  sentence.forEach(({ text: token }, index) => {
    const before = sentence[index - 1]?.text;
    const after = sentence[index + 1]?.text;
    let glue = before === undefined || sticksToNext.has(before) || sticks(token);
    if (token === '"') glue = quoteOpen || before === undefined || sticksToNext.has(before);
    if (before === '"' && quoteOpen) glue = true;
    if (set.joinsHyphens && before && (token === '-' || before === '-' || token === '/' || before === '/')) {
      const left = token === '-' || token === '/' ? before : sentence[index - 2]?.text;
      const right = token === '-' || token === '/' ? after : token;
      glue ||= isWord(left) && isWord(right);
    }
    if (token === '–' || before === '–')
      glue ||= /^\d+$/.test((token === '–' ? before : sentence[index - 2]?.text) ?? '') && /^\d/.test((token === '–' ? after : token) ?? '');
    if (token === '"') quoteOpen = !quoteOpen;
    if (!glue) text += ' ';
    starts.push(text.length);
    text += token;
    ends.push(text.length);
  });
  const names = [];
  for (const { from, to, type } of spansOf(sentence)) {
    const labels = set.labels[type];
    if (labels === undefined) continue;
    const name = trim(sentence, from, to);
    if (!name) continue;
    const words = sentence.slice(name.from, name.to).map(({ text: word }) => word);
    if (set.namesAreCapitalised && !words.some(word => /^\p{Lu}/u.test(word))) continue;
    const people = set.isPeopleAPlace && labels === LOC && words.every(word => demonyms.has(word.toLowerCase()));
    names.push({ start: starts[name.from], end: ends[name.to - 1], labels: people ? MISC : labels, optional: set.doubtful?.has(type) ?? false });
  }
  return { text, names };
}

const sticksToNext = new Set(['(', '[', '{', '$', '£', '€', '“', '‘', '#', '«']);

function sticks(token) {
  return /^(?:[,.;:!?)\]}%…”’»]|\.\.\.|n['’]t|['’](?:s|re|ve|ll|d|m|S)?)$/.test(token);
}

function isWord(token) {
  return token !== undefined && /^[\p{L}\p{N}]/u.test(token);
}

function spansOf(sentence) {
  const spans = [];
  sentence.forEach(({ tag }, index) => {
    const type = tag.slice(2);
    const last = spans.at(-1);
    if (tag === 'O') return;
    if (tag.startsWith('I-') && last?.to === index && last.type === type) last.to = index + 1;
    else spans.push({ from: index, to: index + 1, type });
  });
  return spans;
}

// Crossread's names are without article, title and possessive ending (docs/evaluation.md).
const articles = new Set(['the', 'a', 'an']);
const titles = new Set(
  'mr mrs ms dr prof president senator sen governor gov representative rep congressman captain capt colonel col general gen lieutenant lt major maj sergeant sgt admiral commander chancellor judge justice minister ambassador secretary chairman'.split(
    ' ',
  ),
);

function trim(sentence, first, last) {
  let from = first;
  let to = last;
  const word = index => sentence[index].text.toLowerCase();
  if (to - from > 1 && articles.has(word(from))) from += 1;
  if (to - from > 1 && /^(?:['’]s?|,|;|:)$/.test(word(to - 1))) to -= 1;
  const isPerson = /^(?:PER|person|politician)$/.test(sentence[first].tag.slice(2));
  while (isPerson && to - from > 1 && titles.has(word(from).replace(/\.$/, ''))) {
    from += 1;
    if (sentence[from].text === '.' && to - from > 1) from += 1;
  }
  return from < to ? { from, to } : undefined;
}
