// Copies of real sentences with their mentions swapped for names from the gazetteers: the context stays, the memory of the name
// goes (mention replacement; Dai and Adel 2020).
import { LOC, MISC, ORG, PER } from './corpora.mjs';
import { createNamePools } from './namePools.mjs';

/** Copies of a share of the documents. */
export function swapNames(documents, share, weight, gazetteers, random) {
  const pools = createNamePools(gazetteers, random);
  const listed = new Set([...gazetteers.country, ...gazetteers.city, ...gazetteers.region, ...gazetteers.demonym]);
  return documents
    .filter(document => document.names.length > 0 && random() < share)
    .map(document => swapDocument(document, pools, listed, weight));
}

function swapDocument({ text, names, hidden, corpus }, pools, listed, weight) {
  const replacements = new Map();
  const sorted = [...names].sort((a, b) => a.start - b.start);
  let swapped = '';
  let end = 0;
  const moved = [];
  for (const name of sorted) {
    if (name.start < end) continue;
    const old = text.slice(name.start, name.end);
    let written = replacements.get(old);
    if (written === undefined) replacements.set(old, (written = replaceName(old, name.labels, pools, listed)));
    const isCapital = old === old.toUpperCase() && old.length > 4;
    const shown = isCapital ? written.toUpperCase() : written;
    swapped += text.slice(end, name.start);
    moved.push({ ...name, start: swapped.length, end: swapped.length + shown.length });
    swapped += shown;
    end = name.end;
  }
  return { corpus: `${corpus}, swapped`, text: swapped + text.slice(end), names: moved, hidden, weight };
}

/** Another name of the same kind, or the same one where none would fit. */
function replaceName(old, labels, pools, listed) {
  const words = old.split(' ');
  const key = old.toLowerCase();
  if (labels === PER) {
    if (words.length === 1) return pools.chance(0.7) ? pools.surname() : pools.given().split(' ')[0];
    return pools.person();
  }
  if (labels === LOC) {
    if (!listed.has(key)) {
      // "Lake Balaton", "Kent County": the head stays.
      if (words.length === 2 && pools.chance(0.7)) return words[0].length > words[1].length ? `${pools.landmark()} ${words[1]}` : old;
      return pools.chance(0.5) ? old : pools.place();
    }
    return pools.place();
  }
  if (labels === ORG) {
    if (words.length === 1) return /^\p{Lu}+$/u.test(old) ? scramble(old, pools) : pools.company();
    // "University of Porto": a place inside is swapped, the rest is what makes it an organisation.
    const inner = words.findIndex(word => listed.has(word.toLowerCase()));
    if (inner >= 0) return words.map((word, index) => (index === inner ? pools.city().split(' ')[0] : word)).join(' ');
    return pools.chance(0.35) ? pools.company() : old;
  }
  if (labels === MISC && words.length === 1 && listed.has(key)) return pools.demonym();
  return old;
}

function scramble(old, pools) {
  const letters = 'ABCDEFGHIKLMNOPRSTUV';
  return Array.from({ length: old.length }, () => letters[Math.floor(pools.random() * letters.length)]).join('');
}
