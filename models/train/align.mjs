// Lays the names of a document over the tagger's own tokens: which states each token may have.

const stateCount = 17;
const anything = (1 << stateCount) - 1;

/**
 * The allowed states (bits) of every token of every line, and how many names no tokens fit.
 * @param document { text, names, hidden }
 */
export function allowStates(document, lines) {
  const plain = 1 | statesOf(document.hidden, [1, 2, 3, 4]);
  const allowed = lines.map(line => new Int32Array(line.tokens.length).fill(plain));
  const names = [...document.names].sort((a, b) => a.start - b.start);
  let lost = 0;
  let first = 0;
  lines.forEach((line, index) => {
    const { tokens } = line;
    const states = allowed[index];
    if (tokens.length === 0) return;
    const start = tokens[0].start;
    const end = tokens.at(-1).end;
    while (first < names.length && names[first].end <= start) first += 1;
    for (let at = first; at < names.length && names[at].start < end; at += 1) {
      const name = names[at];
      const from = tokens.findIndex(token => token.end > name.start);
      let to = from;
      while (to < tokens.length && tokens[to].start < name.end) to += 1;
      if (from < 0 || to <= from) continue;
      const fits = tokens[from].start === name.start && tokens[to - 1].end === name.end;
      if (!fits) lost += 1;
      const optional = name.optional ? 1 : 0;
      for (let token = from; token < to; token += 1) {
        if (!fits) states[token] = anything;
        else if (to - from === 1) states[token] = statesOf(name.labels, [4]) | optional;
        else if (token === from) states[token] = statesOf(name.labels, [1]) | optional;
        else states[token] = statesOf(name.labels, [token + 1 === to ? 3 : 2]) | optional;
      }
    }
  });
  return { allowed, lost };
}

/** Bits of the states at places 1 begin, 2 inside, 3 end, 4 single of a set of labels. */
function statesOf(labels, places) {
  let bits = 0;
  for (let label = 0; label < 4; label += 1)
    if ((labels >> label) & 1) for (const place of places) bits |= 1 << (4 * label + place);
  return bits;
}
