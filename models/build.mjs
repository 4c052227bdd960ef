// Builds the word lists under models/ from a data folder:  node models/build.mjs DATA_FOLDER
// The folder holds lexicon/gazetteers.json, lexicon/clusters.tsv and ner/train/*.tsv; models/README.md says what they are
// and where they come from. Same input, same output, byte for byte.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const models = dirname(fileURLToPath(import.meta.url));
const data = process.argv[2];
if (!data || !existsSync(join(data, 'lexicon/gazetteers.json'))) {
  console.error('Usage: node models/build.mjs DATA_FOLDER   (the folder with lexicon/ and ner/ in it)');
  process.exit(1);
}

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

write('places.txt', {
  country: names(gazetteers.country),
  // One-word towns that are ordinary words ("reading", "nice") would turn every headline into a place.
  city: names(gazetteers.city).filter(name => name.includes(' ') || !ordinary.has(name)),
  region: names(gazetteers.region.flatMap(regionNames)).filter(name => name.includes(' ') || !ordinary.has(name)),
  landmark: names(gazetteers.wnloc).filter(name => name.length > 3 && (name.includes(' ') || !ordinary.has(name))),
  likelyPlace: words.place,
});
write('people.txt', {
  first: names(gazetteers.first).filter(name => !name.includes(' ')),
  last: names([...gazetteers.last, ...gazetteers.wnper.filter(name => !/[\s.]/.test(name))]).filter(
    name => !name.includes(' ') && name.length > 2 && !ordinary.has(name),
  ),
  likelyFirst: words.first,
  likelyLast: words.last,
  occupation: names(gazetteers.occ).filter(name => !name.includes(' ') && (clusters.get(name)?.rank ?? Infinity) < 40_000),
});
write('organizations.txt', {
  organization: names([
    ...gazetteers.org,
    ...gazetteers.company.flatMap(entry => entry.split(',').slice(0, 1)).map(companyName),
    ...gazetteers.wnorg.filter(name => name.length > 4),
  ]).filter(name => name.length > 2 && (name.includes(' ') || !ordinary.has(name)) && !isPlaceOrPerson(name)),
  team: names(gazetteers.team).filter(name => name.includes(' ') && !isPlaceOrPerson(name)),
  likelyOrganization: words.organization,
  event: names(gazetteers.wnevent).filter(name => name.includes(' ')),
});
write('words.txt', { ordinary: words.ordinary, nameable: words.nameable });

/** Trimmed, without duplicates, in order; only what could be written in a text as it stands. */
function names(list) {
  const folded = list.map(fold).filter(name => /^[\p{L}\d]/u.test(name) && !/[()[\]/,;:"]/.test(name));
  return [...new Set(folded)].filter(name => name.length > 1).sort(byCodeUnit);
}

/** The same folding as `foldWord` in src/core/entities/lexicons.ts: lower case, no diacritics, plain apostrophes. */
function fold(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/[đð]/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/\s+/g, ' ')
    .trim();
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

/**
 * One section per list, `# name count`, then one entry per line, front-coded: a character of `0-9a-z` says how many
 * characters it shares with the entry before. The last line holds a check sum of all before it.
 */
function write(file, sections) {
  const lines = ['crossread word lists 1'];
  for (const [section, entries] of Object.entries(sections)) {
    lines.push(`# ${section} ${entries.length}`);
    let previous = '';
    for (const entry of entries) {
      let shared = 0;
      while (shared < 35 && shared < entry.length && entry[shared] === previous[shared]) shared += 1;
      lines.push(shared.toString(36) + entry.slice(shared));
      previous = entry;
    }
  }
  const body = `${lines.join('\n')}\n`;
  const text = `${body}# end ${checkSum(body)}\n`;
  writeFileSync(join(models, file), text);
  const sizes = Object.entries(sections).map(([section, entries]) => `${section} ${entries.length}`);
  const sha = createHash('sha256').update(text).digest('hex').slice(0, 12);
  console.log(`${file}: ${Buffer.byteLength(text)} bytes, sha256 ${sha} (${sizes.join(', ')})`);
}

/** FNV-1a over UTF-16 code units, as `checkSum` in src/core/entities/lexicons.ts. */
function checkSum(text) {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return sum.toString(16).padStart(8, '0');
}
