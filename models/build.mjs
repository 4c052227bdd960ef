// Builds models/lexicons.bin from a data folder:  node models/build.mjs DATA_FOLDER [OUTPUT_FILE]
// The folder holds lexicon/gazetteers.json, lexicon/clusters.tsv, lexicon/cluster-levels.json and ner/train/*.tsv;
// models/lexicons.md says what they are, where they come from and how the file reads. Same input, same output, byte for byte.
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packNumbers, packSteps, packWords, writeDataFile } from './dataFile.mjs';

const models = dirname(fileURLToPath(import.meta.url));
const [data, outputFile = join(models, 'lexicons.bin')] = process.argv.slice(2);
if (!data || !existsSync(join(data, 'lexicon/gazetteers.json'))) {
  console.error('Usage: node models/build.mjs DATA_FOLDER [OUTPUT_FILE]   (the folder with lexicon/ and ner/ in it)');
  process.exit(1);
}

/** The most frequent words have a cluster; of rarer ones, those that the lists hold. */
const clusteredWords = 100_000;
const { foldWord } = await importSource(`export { foldWord } from './entities/foldWord';`);

const kinds = {
  person: /^(PER|person|politician|writer|scientist|musicalartist|researcher)$/i,
  place: /^(LOC|location|country|place)$/i,
  organization: /^(ORG|organi[sz]ation|politicalparty|corporation)$/i,
};

const gazetteers = JSON.parse(readFileSync(join(data, 'lexicon/gazetteers.json'), 'utf8'));
const clusters = readClusters();
const statistics = readTrainingStatistics();
const words = classifyWords();
const ordinary = new Set(words.ordinary);

const placeWords = new Set(names([...gazetteers.country, ...gazetteers.city, ...gazetteers.region]));
const organizations = names([
  ...gazetteers.org,
  ...gazetteers.company.flatMap(entry => entry.split(',').slice(0, 1)).map(companyName),
  ...gazetteers.wnorg.filter(name => name.length > 4),
]).filter(name => name.length > 2 && !isOrdinary(name) && !isPlaceOrPerson(name));

/** By the names of `lists` in src/core/entities/lexicons.ts. */
const lists = {
  country: names(gazetteers.country),
  // One-word towns that are ordinary words ("reading", "nice") would turn every headline into a place.
  city: names(gazetteers.city).filter(name => !isOrdinary(name)),
  region: names(gazetteers.region.flatMap(regionNames)).filter(name => !isOrdinary(name)),
  landmark: names(gazetteers.wnloc).filter(name => name.length > 3 && !isOrdinary(name)),
  likelyPlace: words.place,
  ordinaryPlace: names([...gazetteers.city, ...gazetteers.region.flatMap(regionNames)]).filter(isOrdinary),
  placeEnding: names(gazetteers.locsuf),
  demonym: names(gazetteers.demonym).filter(isDemonym),
  first: names(gazetteers.first).filter(name => !name.includes(' ')),
  last: names([...gazetteers.last, ...gazetteers.wnper.filter(name => !/[\s.]/.test(name))]).filter(
    name => !name.includes(' ') && name.length > 2 && !ordinary.has(name),
  ),
  likelyFirst: words.first,
  likelyLast: words.last,
  person: names(gazetteers.wnper).filter(name => name.includes(' ')),
  occupation: names(gazetteers.occ).filter(name => !name.includes(' ') && (clusters.get(name)?.rank ?? Infinity) < 40_000),
  title: names(gazetteers.title),
  organization: organizations,
  // Brands and bands that bear the name of a place, a person or a thing are with the companies.
  company: names([
    ...gazetteers.company.flatMap(entry => entry.split(',').slice(0, 1)).map(companyName),
    ...gazetteers.org.filter(name => isPlaceOrPerson(name) || ordinary.has(name)),
  ]).filter(name => name.length > 2),
  team: names(gazetteers.team).filter(name => name.includes(' ') && !isPlaceOrPerson(name)),
  namesakeTeam: names(gazetteers.team).filter(name => !name.includes(' ') || isPlaceOrPerson(name)),
  likelyOrganization: words.organization,
  organizationEnding: names(gazetteers.orgsuf),
  event: names(gazetteers.wnevent).filter(name => name.includes(' ')),
  work: names([...gazetteers.wncomm, ...gazetteers.wnart]).filter(name => name.length > 2 && !isOrdinary(name)),
  weapon: names(gazetteers.weapon),
  calendar: names([...gazetteers.month, ...gazetteers.weekday]),
  ordinary: words.ordinary,
  nameable: words.nameable,
};
for (const [list, entries] of Object.entries(lists)) console.log(`${list} ${entries.length}`);
writeDataFile(outputFile, 'lexicons', 1, toParts(lists, clusteredBy(lists)));

// ---------------------------------------------------------------------------------------------------------------
// Names

/** Trimmed, without duplicates, in order; only what could be written in a text as it stands. */
function names(list) {
  const folded = list.map(fold).filter(name => /^[\p{L}\d]/u.test(name) && !/[()[\]/,;:"]/.test(name));
  return [...new Set(folded)].filter(name => name.length > 1).sort(byCodeUnit);
}

function fold(name) {
  return name.replaceAll('`', "'").split(/\s+/).map(foldWord).filter(word => word !== '').join(' ');
}

/** One word that is ordinary. */
function isOrdinary(name) {
  return !name.includes(' ') && ordinary.has(name);
}

function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "Municipality of Železniki" is also written "Železniki"; "Tacuarembó Department" also "Tacuarembó". */
function regionNames(name) {
  const bare = name
    .replace(/^(municipality|province|region|district|department|governorate|state|canton|county|parish) of (the )?/i, '')
    .replace(/ (department|province|region|district|governorate|municipality|oblast|county|canton|parish|state|prefecture|division)$/i, '');
  return bare.length > 3 ? [bare] : [];
}

/** The list of peoples holds countries too, and plurals that a rule made of them: "chineses", "swisss". */
function isDemonym(name) {
  return (
    /(?:ans?|ese|ers?|ites?|ais|manx|mosothos?)$/.test(name) &&
    /^[a-z' ]+$/.test(name) &&
    !/^citizen|^st /.test(name) &&
    !placeWords.has(name) &&
    !ordinary.has(name)
  );
}

function companyName(name) {
  return name
    .replace(/[,.]? (inc|corp|co|ltd|llc|plc|sa|nv|ag|se|lp|l\.p|n\.v|s\.a|limited|corporation|incorporated|company|holdings?|group|trust)\.?$/i, '')
    .replace(/[,.]? (inc|corp|co|ltd|llc|plc|holdings?|group)\.?$/i, '')
    .replace(/[,.]$/, '');
}

function isPlaceOrPerson(name) {
  isPlaceOrPerson.known ??= new Set(
    [...gazetteers.country, ...gazetteers.city, ...gazetteers.region, ...gazetteers.demonym, ...gazetteers.last, ...gazetteers.first, ...gazetteers.wnloc].map(fold),
  );
  return isPlaceOrPerson.known.has(name);
}

/** word -> { cluster, rank }: rank 0 is the most frequent word. */
function readClusters() {
  const lines = readFileSync(join(data, 'lexicon/clusters.tsv'), 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line, rank) => {
      const [word, cluster] = line.split('\t');
      return [word, { cluster: Number(cluster), rank }];
    }),
  );
}

/** How often a word is written lower-case or capitalised inside sentences, and as which part of which kind of name. */
function readTrainingStatistics() {
  const byWord = new Map();
  const count = (word, key) => {
    let counts = byWord.get(word);
    if (!counts) byWord.set(word, (counts = {}));
    counts[key] = (counts[key] ?? 0) + 1;
  };
  const folder = join(data, 'ner/train');
  for (const file of readdirSync(folder).filter(name => name.endsWith('.tsv')).sort(byCodeUnit)) {
    let sentence = [];
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const [token = '', tag = ''] = line.split('\t');
      if (token !== '' && token !== '-DOCSTART-') {
        sentence.push({ token, tag });
        continue;
      }
      countSentence(sentence, count);
      sentence = [];
    }
    countSentence(sentence, count);
  }
  return byWord;
}

function countSentence(sentence, count) {
  sentence.forEach(({ token, tag }, index) => {
    if (!/^[\p{L}'’-]+$/u.test(token)) return;
    const word = fold(token);
    const first = token[0];
    if (first !== undefined && first === first.toLowerCase()) count(word, 'lower');
    else if (index > 0) {
      count(word, 'capital');
      const part = namePart(tag, sentence[index + 1]?.tag ?? 'O');
      if (part) count(word, part);
    }
  });
}

function namePart(tag, nextTag) {
  const type = tag.slice(2);
  const goesOn = nextTag.startsWith('I-');
  if (kinds.person.test(type)) return tag.startsWith('B-') && goesOn ? 'first' : !goesOn ? 'last' : undefined;
  if (kinds.place.test(type)) return tag.startsWith('B-') && !goesOn ? 'place' : undefined;
  if (kinds.organization.test(type)) return tag.startsWith('B-') ? 'organization' : undefined;
  return tag === 'O' ? undefined : 'other';
}

/**
 * Each word's own counts, smoothed with those of the words of its cluster: says which capitalised words are ordinary
 * words, and which unlisted words are likely parts of names.
 */
function classifyWords() {
  const parts = ['first', 'last', 'place', 'organization', 'other'];
  const byCluster = new Map();
  for (const [word, counts] of statistics) {
    const cluster = clusters.get(word)?.cluster;
    if (cluster === undefined) continue;
    let sum = byCluster.get(cluster);
    if (!sum) byCluster.set(cluster, (sum = {}));
    // One frequent word must not speak for its whole cluster.
    for (const [key, value] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + Math.min(value, 5);
  }
  const result = { ordinary: [], nameable: [], first: [], last: [], place: [], organization: [] };
  const listed = new Set([...gazetteers.first, ...gazetteers.last, ...gazetteers.city, ...gazetteers.country, ...gazetteers.region].map(fold));
  for (const [word, { cluster, rank }] of clusters) {
    if (rank > 70_000 || !/^[\p{L}][\p{L}'’-]*$/u.test(word) || fold(word) !== word) continue;
    const own = statistics.get(word) ?? {};
    const around = byCluster.get(cluster) ?? {};
    const lower = share(own, around, 'lower', ['lower', 'capital']);
    const seenLower = own.lower ?? 0;
    const seenCapital = own.capital ?? 0;
    if (lower > (seenLower > 0 ? 0.55 : 0.7) && seenLower >= seenCapital * 0.5) {
      result.ordinary.push(word);
      // A word that is lower-case in running text and a listed name too: "rose", "mark", "reading".
      if (listed.has(word)) result.nameable.push(word);
    } else if (word.length > 2) {
      const shares = parts.map(part => [part, share(own, around, part, parts)]);
      const [best, value] = shares.reduce((a, b) => (b[1] > a[1] ? b : a));
      if (value >= 0.6 && best !== 'other' && rank <= 60_000 && lower < 0.4) result[best].push(word);
    }
  }
  for (const list of Object.values(result)) list.sort(byCodeUnit);
  const given = new Set(names(gazetteers.first));
  const family = new Set(names(gazetteers.last));
  const places = new Set(names([...gazetteers.city, ...gazetteers.country, ...gazetteers.region]));
  return {
    ...result,
    first: result.first.filter(word => !given.has(word)),
    last: result.last.filter(word => !family.has(word)),
    place: result.place.filter(word => !places.has(word)),
  };
}

function share(own, around, key, all) {
  const weight = 3;
  const total = counts => all.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
  const prior = ((around[key] ?? 0) + 0.5) / (total(around) + 0.5 * all.length);
  return ((own[key] ?? 0) + weight * prior) / (total(own) + weight);
}

// ---------------------------------------------------------------------------------------------------------------
// The file

/** word -> cluster, for the most frequent words and those of the lists. */
function clusteredBy(lists) {
  const listed = new Set(Object.values(lists).flatMap(entries => entries.flatMap(entry => entry.split(' '))));
  const clustered = new Map();
  for (const [word, { cluster }] of clusters) {
    const folded = foldWord(word);
    if (clustered.has(folded) || !/^\p{L}[\p{L}\d'.-]*$/u.test(folded)) continue;
    if (clustered.size < clusteredWords || listed.has(folded)) clustered.set(folded, cluster);
  }
  return clustered;
}

function toParts(lists, clustered) {
  const listNames = Object.keys(lists);
  const bitsOf = new Map();
  listNames.forEach((list, bit) => {
    for (const entry of lists[list]) bitsOf.set(entry, (bitsOf.get(entry) ?? 0) | (1 << bit));
  });
  const vocabulary = new Set([...clustered.keys(), ...[...bitsOf.keys()].flatMap(entry => entry.split(' '))]);
  const wordList = [...vocabulary].sort(byCodeUnit);
  const phrases = readPhrases(bitsOf.keys(), wordList);
  const bits = [...wordList, ...phrases.map(({ phrase }) => phrase)].map(entry => bitsOf.get(entry) ?? 0);
  const palette = byFrequency(bits);
  const shades = bits.map(one => palette.indexOf(one));
  const levels = JSON.parse(readFileSync(join(data, 'lexicon/cluster-levels.json'), 'utf8'));
  return {
    lists: Buffer.from(listNames.join('\n')),
    palette: Uint32Array.from(palette),
    letters: Uint32Array.of(wordList.join('').length),
    words: packWords(wordList),
    wordLists: packNumbers(shades.slice(0, wordList.length)),
    clusters: Uint16Array.from(wordList, word => (clustered.has(word) ? clustered.get(word) + 1 : 0)),
    clusterLevels: Uint16Array.from([...levels.map512, ...levels.map128, ...levels.map32]),
    phraseParents: packSteps(phrases.map(({ parent }) => parent)),
    phraseEndings: packNumbers(
      phrases.map(({ parent, ending }, index) => ending - (phrases[index - 1]?.parent === parent ? phrases[index - 1].ending : 0)),
    ),
    phraseLists: packNumbers(shades.slice(wordList.length)),
  };
}

/** Every beginning of two words and more of the entries, shorter ones first: what it goes on from, and its last word. */
function readPhrases(entries, wordList) {
  const places = new Map(wordList.map((word, index) => [word, index]));
  const byLength = [];
  for (const entry of entries) {
    const parts = entry.split(' ');
    for (let length = 2; length <= parts.length; length += 1) (byLength[length] ??= new Set()).add(parts.slice(0, length).join(' '));
  }
  const phrases = [];
  for (const beginnings of byLength.slice(2)) {
    const next = [...beginnings].map(phrase => {
      const end = phrase.lastIndexOf(' ');
      return { phrase, parent: places.get(phrase.slice(0, end)), ending: places.get(phrase.slice(end + 1)) };
    });
    next.sort((a, b) => a.parent - b.parent || a.ending - b.ending);
    for (const one of next) places.set(one.phrase, wordList.length + phrases.push(one) - 1);
  }
  return phrases;
}

/** The different values, the most frequent first. */
function byFrequency(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value);
}

/** The extension's own folding: what is listed must be folded as what is read. */
async function importSource(contents) {
  const bundle = await build({
    stdin: { contents, resolveDir: join(models, '../src/core'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);
}
