import {
  beginOf,
  endOf,
  insideOf,
  isOpen,
  labelOf,
  listTransitions,
  nameLabels,
  outside,
  singleOf,
  stateCount,
} from './labels';

/** A name in a stretch: tokens [from, to) and the index of its label in `nameLabels`. */
export interface DecodedName {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  /** For every label the probability that exactly these tokens are a name of it. */
  readonly scores: readonly number[];
}

/** Finds the best sequence of states of a stretch. Both sides of a stretch are outside names. */
export interface Decoder {
  /** @param scores of all states, `stateCount` numbers a token; at least `length` tokens */
  decode(scores: Int32Array, length: number): DecodedName[];
}

const { before: pairs, first: pairsFrom } = listTransitions();

/**
 * @param transitions score of each state after each, row before, column after
 * @param unit what one point of score is in log-odds
 */
export function createDecoder(transitions: Int32Array, unit: number): Decoder {
  let backward = new Uint8Array(0);
  let states = new Uint8Array(0);
  const best = new Int32Array(stateCount);
  const next = new Int32Array(stateCount);
  const posterior = createPosterior(transitions, unit);
  // The scores of transitions in the order in which they are asked for.
  const pairScores = Int32Array.from(pairs, (_, index) => {
    const after = pairsFrom.findLastIndex(start => start <= index);
    return transitions[(pairs[index] ?? 0) * stateCount + after] ?? 0;
  });

  function findPath(scores: Int32Array, length: number): void {
    if (backward.length < length * stateCount) {
      backward = new Uint8Array(length * stateCount);
      states = new Uint8Array(length);
    }
    for (let state = 0; state < stateCount; state += 1)
      best[state] =
        state === outside || !continues(state)
          ? (transitions[state] ?? 0) + (scores[state] ?? 0)
          : impossible;
    for (let token = 1; token < length; token += 1) {
      const at = token * stateCount;
      for (let state = 0; state < stateCount; state += 1) {
        const end = pairsFrom[state + 1] ?? 0;
        let pair = pairsFrom[state] ?? 0;
        let highest = impossible * 2;
        let from = 0;
        for (; pair < end; pair += 1) {
          const other = pairs[pair] ?? 0;
          const value = (best[other] ?? 0) + (pairScores[pair] ?? 0);
          if (value > highest) {
            highest = value;
            from = other;
          }
        }
        next[state] = highest + (scores[at + state] ?? 0);
        backward[at + state] = from;
      }
      best.set(next);
    }
    let state = outside;
    let highest = impossible * 2;
    for (let last = 0; last < stateCount; last += 1) {
      const value = isOpen(last) ? impossible * 2 : (best[last] ?? 0) + (transitions[last * stateCount] ?? 0);
      if (value > highest) {
        highest = value;
        state = last;
      }
    }
    for (let token = length - 1; token >= 0; token -= 1) {
      states[token] = state;
      state = backward[token * stateCount + state] ?? 0;
    }
  }

  return {
    decode(scores, length) {
      if (length === 0) return [];
      findPath(scores, length);
      const names: DecodedName[] = [];
      let read = false;
      for (let token = 0; token < length; token += 1) {
        const state = states[token] ?? outside;
        if (state === outside) continue;
        if (!read) posterior.read(scores, length);
        read = true;
        const from = token;
        while (token + 1 < length && isOpen(states[token] ?? outside)) token += 1;
        names.push({
          from,
          to: token + 1,
          label: labelOf(state),
          scores: nameLabels.map((_, label) => posterior.ofName(from, token + 1, label)),
        });
      }
      return names;
    },
  };
}

const impossible = -(1 << 28);

function continues(state: number): boolean {
  return state !== outside && ((state - 1) & 3) !== 0 && ((state - 1) & 3) !== 3;
}

/**
 * Forward and backward probabilities, scaled token by token (Rabiner 1989). `read` prepares a stretch, `ofName` gives the
 * probability that exactly the tokens [from, to) of it are a name of a label.
 */
function createPosterior(transitions: Int32Array, unit: number) {
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  let factors = new Float64Array(0);
  let emissions = new Float64Array(0);
  const odds = Float64Array.from(transitions, score => Math.exp(score * unit));
  const pairOdds = Float64Array.from(pairs, (_, index) => {
    const after = pairsFrom.findLastIndex(start => start <= index);
    return odds[(pairs[index] ?? 0) * stateCount + after] ?? 0;
  });
  const powers = Float64Array.from({ length: Math.ceil(40 / unit) }, (_, points) => Math.exp(-points * unit));

  function prepare(length: number): void {
    if (forward.length >= length * stateCount) return;
    forward = new Float64Array(length * stateCount);
    backward = new Float64Array(length * stateCount);
    emissions = new Float64Array(length * stateCount);
    factors = new Float64Array(length);
  }

  function read(scores: Int32Array, length: number): void {
    prepare(length);
    for (let token = 0; token < length; token += 1) {
      const at = token * stateCount;
      let highest = impossible;
      for (let state = 0; state < stateCount; state += 1)
        highest = Math.max(highest, scores[at + state] ?? 0);
      let total = 0;
      for (let state = 0; state < stateCount; state += 1) {
        const emission = powers[highest - (scores[at + state] ?? 0)] ?? 0;
        emissions[at + state] = emission;
        let reached = 0;
        if (token === 0) reached = continues(state) ? 0 : (odds[state] ?? 0);
        else {
          const end = pairsFrom[state + 1] ?? 0;
          for (let pair = pairsFrom[state] ?? 0; pair < end; pair += 1)
            reached += (forward[at - stateCount + (pairs[pair] ?? 0)] ?? 0) * (pairOdds[pair] ?? 0);
        }
        forward[at + state] = reached * emission;
        total += reached * emission;
      }
      const factor = total > 0 ? 1 / total : 0;
      factors[token] = factor;
      for (let state = 0; state < stateCount; state += 1)
        forward[at + state] = (forward[at + state] ?? 0) * factor;
    }
    const last = (length - 1) * stateCount;
    let total = 0;
    for (let state = 0; state < stateCount; state += 1) {
      const leaving = isOpen(state) ? 0 : (odds[state * stateCount] ?? 0);
      backward[last + state] = leaving;
      total += leaving * (forward[last + state] ?? 0);
    }
    const whole = total > 0 ? 1 / total : 0;
    for (let state = 0; state < stateCount; state += 1)
      backward[last + state] = (backward[last + state] ?? 0) * whole;
    for (let token = length - 2; token >= 0; token -= 1) {
      const at = token * stateCount;
      const factor = factors[token + 1] ?? 0;
      backward.fill(0, at, at + stateCount);
      for (let state = 0; state < stateCount; state += 1) {
        const coming =
          (backward[at + stateCount + state] ?? 0) * (emissions[at + stateCount + state] ?? 0) * factor;
        if (coming === 0) continue;
        const end = pairsFrom[state + 1] ?? 0;
        for (let pair = pairsFrom[state] ?? 0; pair < end; pair += 1) {
          const other = at + (pairs[pair] ?? 0);
          backward[other] = (backward[other] ?? 0) + coming * (pairOdds[pair] ?? 0);
        }
      }
    }
  }

  function ofName(from: number, to: number, label: number): number {
    const start = to - from === 1 ? singleOf(label) : beginOf(label);
    const end = pairsFrom[start + 1] ?? 0;
    const before = (from - 1) * stateCount;
    let value = 0;
    if (from === 0) value = odds[start] ?? 0;
    else
      for (let pair = pairsFrom[start] ?? 0; pair < end; pair += 1)
        value += (forward[before + (pairs[pair] ?? 0)] ?? 0) * (pairOdds[pair] ?? 0);
    let state = start;
    value *= (emissions[from * stateCount + state] ?? 0) * (factors[from] ?? 0);
    for (let token = from + 1; token < to; token += 1) {
      const following = token + 1 === to ? endOf(label) : insideOf(label);
      value *= odds[state * stateCount + following] ?? 0;
      value *= (emissions[token * stateCount + following] ?? 0) * (factors[token] ?? 0);
      state = following;
    }
    return Math.min(1, value * (backward[(to - 1) * stateCount + state] ?? 0));
  }

  return { read, ofName };
}
