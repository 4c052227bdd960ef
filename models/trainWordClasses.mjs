// Trains the word classes:  node models/trainWordClasses.mjs GUM_DEP_FOLDER [OUTPUT_FILE]
// The folder is `dep` of the GUM corpus (https://github.com/amir-zeldes/gum), with GUM_<genre>_<title>.conllu in it.
// Prints what held-out documents score, then trains on all documents and writes models/word-classes.bin (or OUTPUT_FILE).
// models/word-classes.md says what the file is. Same input, same output, byte for byte.
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWordClasses } from './writeWordClasses.mjs';

const models = dirname(fileURLToPath(import.meta.url));
const [corpus, outputFile = join(models, 'word-classes.bin')] = process.argv.slice(2);
if (!corpus || !existsSync(corpus) || !readdirSync(corpus).some(isDocument)) {
  console.error('Usage: node models/trainWordClasses.mjs GUM_DEP_FOLDER [OUTPUT_FILE]   (the folder with GUM_*.conllu in it)');
  process.exit(1);
}

const genres = ['news', 'interview', 'voyage', 'bio', 'academic', 'court'];
/** Genres that the weights never see, with speech as it is written down. */
const otherGenres = ['speech', 'letter'];
const rounds = 8;
const seed = 7;
/** Weights below are dropped, the others rounded to halves and written doubled, `largest` at most. */
const smallest = 1.5;
const largest = 63;
const noWord = { before: '^', after: '$' };

const { tokenise, readVerbForms } = await importSource(`
  export { tokenise } from './text/tokens';
  export { readVerbForms } from './claims/verbForms';
`);

const documents = new Map([...genres, ...otherGenres].map(genre => [genre, readGenre(genre)]));
const all = genres.flatMap(genre => documents.get(genre)).flat();
const heldOut = genres.flatMap(genre => documents.get(genre).filter((_, index) => isHeldOut(genre, index))).flat();
const kept = genres.flatMap(genre => documents.get(genre).filter((_, index) => !isHeldOut(genre, index))).flat();
const other = otherGenres.flatMap(genre => documents.get(genre)).flat();

const shipped = train(all);
printScores(train(kept), shipped);
writeWordClasses(outputFile, shipped);

// ---------------------------------------------------------------------------------------------------------------
// The corpus

function isDocument(file) {
  return /^GUM_[a-z]+_.*\.conllu$/.test(file);
}

/** One in four of the news, one in eight of the rest. */
function isHeldOut(genre, index) {
  return genre === 'news' ? index % 4 === 3 : index % 8 === 7;
}

/** The documents of a genre: sentences of [token, class]. */
function readGenre(genre) {
  return readdirSync(corpus)
    .filter(file => isDocument(file) && file.startsWith(`GUM_${genre}_`))
    .sort()
    .map(file => readSentences(readFileSync(join(corpus, file), 'utf8')).map(classifyTokens));
}

/** Words of CoNLL-U (form, Penn tag, whether a blank follows), by sentence. */
function readSentences(content) {
  const sentences = [];
  let words = [];
  // "don't" is one range line (3-4) and two words: the blank behind it is told in the range line.
  let range = { end: 0, blank: true };
  for (const line of content.split('\n')) {
    if (line === '') {
      if (words.length > 0) sentences.push(words);
      words = [];
      range = { end: 0, blank: true };
      continue;
    }
    if (line.startsWith('#')) continue;
    const [id, form, , , tag, , , , , remarks] = line.split('\t');
    const blank = !remarks.includes('SpaceAfter=No');
    if (id.includes('.')) continue;
    if (id.includes('-')) range = { end: Number(id.split('-')[1]), blank };
    else {
      const number = Number(id);
      words.push({ form, tag, blank: number < range.end ? false : number === range.end ? range.blank : blank });
    }
  }
  if (words.length > 0) sentences.push(words);
  return sentences;
}

/** Gives our own tokens the classes of the corpus's words that they cover. */
function classifyTokens(words) {
  let text = '';
  const spans = words.map(({ form, tag, blank }) => {
    const start = text.length;
    text += form + (blank ? ' ' : '');
    return { start, end: start + form.length, wordClass: foldTag(tag) };
  });
  let first = 0;
  return tokenise(text, { start: 0, end: text.length }).map(token => {
    while (first < spans.length && spans[first].end <= token.start) first += 1;
    const covered = [];
    for (let at = first; at < spans.length && spans[at].start < token.end; at += 1) covered.push(spans[at].wordClass);
    return [token.text, classOfToken(token, covered.filter(wordClass => wordClass !== 'POS'))];
  });
}

function classOfToken({ text, kind }, classes) {
  const [first, second] = classes;
  if (kind === 'punctuation' && first !== 'IN') return 'PU';
  if (classes.length > 1 && /['’]/.test(text)) {
    const contracted = /^(?:PRP|EX|W|DT|NN|NNP|RB)$/.test(first) && /^(?:VB[DZP]|MD)$/.test(second);
    return contracted ? 'PV' : first;
  }
  return classes.findLast(wordClass => wordClass !== 'PU' && wordClass !== 'OTH') ?? first ?? 'PU';
}

/** Penn Treebank tags, in the variant of GUM, folded to the classes of src/core/claims/wordClasses.ts. */
function foldTag(tag) {
  if (/^NNPS?$/.test(tag)) return 'NNP';
  if (/^NNS?$/.test(tag)) return 'NN';
  if (/^JJ/.test(tag) || tag === 'AFX') return 'JJ';
  if (/^RB/.test(tag) || tag === 'RP') return 'RB';
  if (tag === 'PDT') return 'DT';
  if (tag.startsWith('W')) return 'W';
  if (/^(?:V|MD|PRP|DT|IN|TO|CC|CD|EX|POS)/.test(tag)) return tag.replace(/^V[VH]/, 'VB');
  return /^(?:UH|FW|LS|SYM|ADD|GW|NIL|HYPH|NFP)$/.test(tag) ? 'OTH' : 'PU';
}

// ---------------------------------------------------------------------------------------------------------------
// Training: an averaged perceptron (Collins 2002) that uses its own guesses as the classes before a word

/** Classes in the order in which they are met, the words that need no guess, and averaged weights by feature. */
function train(sentences) {
  const classes = [...new Set(sentences.flat().map(([, wordClass]) => wordClass))];
  const fixed = findFixedWords(sentences);
  const model = { classes, fixed, weights: new Map() };
  const learner = { sums: new Map(), stamps: new Map(), step: 0 };
  const random = createRandom(seed);
  for (let round = 0; round < rounds; round += 1)
    for (const index of shuffle(sentences.length, random)) guess(model, sentences[index], learner);
  for (const [feature, weights] of model.weights) {
    const sums = learner.sums.get(feature);
    const stamps = learner.stamps.get(feature);
    for (let index = 0; index < weights.length; index += 1)
      weights[index] = (sums[index] + (learner.step - stamps[index]) * weights[index]) / learner.step;
  }
  return prune(model);
}

/** Words met twelve times and more, nearly always in one class. Nouns, adjectives and verbs are always guessed. */
function findFixedWords(sentences) {
  const counts = new Map();
  for (const [token, wordClass] of sentences.flat()) {
    const word = token.toLowerCase();
    const ofWord = counts.get(word) ?? new Map();
    counts.set(word, ofWord.set(wordClass, (ofWord.get(wordClass) ?? 0) + 1));
  }
  const fixed = new Map();
  for (const [word, ofWord] of counts) {
    const [[wordClass, most]] = [...ofWord].sort((a, b) => b[1] - a[1]);
    const total = [...ofWord.values()].reduce((sum, count) => sum + count, 0);
    if (total >= 12 && most / total >= 0.985 && !/^(?:NNP?|JJ|VB.?)$/.test(wordClass)) fixed.set(word, wordClass);
  }
  return fixed;
}

/** The classes of a sentence. With a learner, wrong guesses change the weights. */
function guess({ classes, fixed, weights }, sentence, learner) {
  const written = sentence.map(([token]) => token);
  const lower = written.map(token => token.toLowerCase());
  const guessed = [];
  for (const [index, [, right]] of sentence.entries()) {
    const known = fixed.get(lower[index]);
    if (known !== undefined) {
      guessed.push(known);
      continue;
    }
    const features = featuresOf(lower, written, index, guessed);
    const best = indexOfHighest(score(weights, features, classes.length));
    if (learner) {
      if (classes[best] !== right) correct(weights, learner, features, classes.indexOf(right), best, classes.length);
      learner.step += 1;
    }
    guessed.push(classes[best]);
  }
  return guessed;
}

function score(weights, features, size) {
  const scores = new Float64Array(size);
  for (const feature of features) {
    const ofFeature = weights.get(feature);
    if (ofFeature) for (let index = 0; index < size; index += 1) scores[index] += ofFeature[index];
  }
  return scores;
}

function indexOfHighest(scores) {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) if (scores[index] > scores[best]) best = index;
  return best;
}

function correct(weights, { sums, stamps, step }, features, right, wrong, size) {
  for (const feature of features) {
    if (!weights.has(feature)) {
      weights.set(feature, new Float64Array(size));
      sums.set(feature, new Float64Array(size));
      stamps.set(feature, new Int32Array(size));
    }
    const ofFeature = weights.get(feature);
    for (const [index, change] of [[right, 1], [wrong, -1]]) {
      sums.get(feature)[index] += (step - stamps.get(feature)[index]) * ofFeature[index];
      stamps.get(feature)[index] = step;
      ofFeature[index] += change;
    }
  }
}

/** "section value", as src/core/claims/wordClassifier.ts looks them up. */
function featuresOf(lower, written, index, guessed) {
  const word = lower[index];
  const before = guessed[index - 1] ?? noWord.before;
  const beforeThat = guessed[index - 2] ?? noWord.before;
  const next = lower[index + 1] ?? noWord.after;
  const forms = readVerbForms(word)?.forms ?? (word.endsWith('ed') ? 'E' : 0);
  const nextForms = readVerbForms(next)?.forms ?? 0;
  return [
    `forms ${forms}`,
    `formsAfterTag ${forms}_${before}`,
    `formsAfterTwoTags ${forms}_${before}_${beforeThat}`,
    `formsBeforeForms ${forms}_${nextForms}`,
    'bias _',
    `word ${word}`,
    `lastThree ${word.slice(-3)}`,
    `lastTwo ${word.slice(-2)}`,
    `previousTag ${before}`,
    `previousTwoTags ${before}_${beforeThat}`,
    `previousWord ${lower[index - 1] ?? noWord.before}`,
    `nextWord ${next}`,
    `nextLastTwo ${next.slice(-2)}`,
    `shape ${shapeOf(written[index], opensSentence(written, index))}`,
  ];
}

function shapeOf(word, first) {
  const capital = word[0] !== word[0].toLowerCase();
  const capitals = capital && word.length > 1 && word === word.toUpperCase();
  const shape = capitals ? 'U' : capital ? 'C' : /\d/.test(word) ? 'd' : word.includes('-') ? 'h' : 'l';
  return first ? `${shape}1` : shape;
}

function opensSentence(written, index) {
  return index === 0 || (index === 1 && /^[“"‘'(—-]/.test(written[0]));
}

function shuffle(length, random) {
  const order = Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index -= 1) {
    const swapped = Math.floor(random() * (index + 1));
    [order[index], order[swapped]] = [order[swapped], order[index]];
  }
  return order;
}

/** A linear congruential generator: the same numbers on every machine. */
function createRandom(start) {
  let state = start;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Doubled weights in whole numbers; features without any are left out. */
function prune({ classes, fixed, weights }) {
  const kept = new Map();
  for (const [feature, ofFeature] of weights) {
    const whole = Array.from(ofFeature, weight =>
      Math.abs(weight) < smallest ? 0 : Math.max(-largest, Math.min(largest, Math.round(weight * 2))),
    );
    // As in the weights that ship: nothing on the end of a sentence and on PRP$ as a class before (models/word-classes.md).
    const value = feature.slice(feature.indexOf(' ') + 1);
    if (whole.some(weight => weight !== 0) && !/[`\\$\s]/.test(value)) kept.set(feature, whole);
  }
  return { classes, fixed, weights: kept };
}

// ---------------------------------------------------------------------------------------------------------------
// Scores and the file

function printScores(trained, written) {
  const rows = [
    ['held-out documents', trained, heldOut],
    [otherGenres.join(', '), trained, other],
    [`${otherGenres.join(', ')}, weights that are written`, written, other],
  ];
  console.log(`${all.length} sentences, ${all.flat().length} tokens; held out ${heldOut.length}, ${heldOut.flat().length}`);
  for (const [name, model, sentences] of rows) {
    const { accuracy, precision, recall } = scoreOf(model, sentences);
    console.log(
      `${name.padEnd(44)} accuracy ${accuracy.toFixed(2)}   finite verbs P ${precision.toFixed(1)} R ${recall.toFixed(1)}`,
    );
  }
}

function scoreOf(model, sentences) {
  const isFinite = wordClass => /^(?:MD|VBD|VBZ|VBP|PV)$/.test(wordClass);
  const counts = { tokens: 0, right: 0, finite: 0, guessedFinite: 0, bothFinite: 0 };
  for (const sentence of sentences) {
    for (const [index, guessed] of guess(model, sentence).entries()) {
      const [, right] = sentence[index];
      counts.tokens += 1;
      counts.right += Number(guessed === right);
      counts.finite += Number(isFinite(right));
      counts.guessedFinite += Number(isFinite(guessed));
      counts.bothFinite += Number(isFinite(right) && isFinite(guessed));
    }
  }
  return {
    accuracy: (100 * counts.right) / counts.tokens,
    precision: (100 * counts.bothFinite) / counts.guessedFinite,
    recall: (100 * counts.bothFinite) / counts.finite,
  };
}

/** The extension's own tokens and verb forms: what is trained must be cut as what is read. */
async function importSource(contents) {
  const bundle = await build({
    stdin: { contents, resolveDir: join(models, '../src/core'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);
}
