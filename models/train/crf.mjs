// Trains the linear-chain conditional random field with partial labels: a token may have a set of allowed states, and the
// likelihood is that of all sequences within the sets (Tsuboi et al. 2008). AdaGrad with lazy L1 (Duchi et al. 2011, section 5;
// Langford et al. 2009), feature dropout (a feature is blind half of the time, so that no single word decides alone).
import { createRandom, shuffled } from './random.mjs';

const stateCount = 17;
const width = 2 * stateCount;

/**
 * @param stretches [{ features: Int32Array, starts: Int32Array, allowed: Int32Array, weight }]
 * @param options { epochs, rate, dropout, l1, seed, leastSeen, featureBits, log }
 * @returns { features: Int32Array (sorted), weights: Float32Array (17 each), transitions: Float32Array (17 x 17) }
 */
export function trainCrf(stretches, options) {
  const { epochs, rate, dropout, l1, seed, leastSeen, featureBits, log } = options;
  const idOf = numberFeatures(stretches, featureBits, leastSeen);
  const count = idOf.count;
  // Weight and sum of squared gradients of a row side by side: one cache line less.
  const parameters = new Float32Array(count * width);
  const touched = new Int32Array(count);
  const links = new Float64Array(stateCount * stateCount);
  const linkSquares = new Float64Array(stateCount * stateCount);
  const random = createRandom(seed);
  const field = createField(Math.max(...stretches.map(({ allowed }) => allowed.length)));
  const keep = 1 - dropout;
  const scale = 1 / keep;
  let kept = new Int32Array(1 << 16);
  const keptStarts = new Int32Array(field.longest + 1);
  let bits = (seed * 2654435761) | 1;
  let step = 0;
  const epsilon = 1e-6;

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let loss = 0;
    const order = shuffled(stretches.length, random);
    for (const index of order) {
      const { features, starts, allowed, weight } = stretches[index];
      const length = allowed.length;
      step += 1;
      if (kept.length < features.length) kept = new Int32Array(features.length * 2);
      let keptCount = 0;
      field.scores.fill(0, 0, length * stateCount);
      for (let token = 0; token < length; token += 1) {
        keptStarts[token] = keptCount;
        const at = token * stateCount;
        for (let position = starts[token]; position < starts[token + 1]; position += 1) {
          bits ^= bits << 13;
          bits ^= bits >>> 17;
          bits ^= bits << 5;
          if ((bits >>> 0) / 4294967296 >= keep) continue;
          const id = idOf.table[features[position]];
          if (id < 0) continue;
          kept[keptCount] = id;
          keptCount += 1;
          const row = id * width;
          const behind = step - touched[id];
          if (behind > 0) {
            touched[id] = step;
            if (l1 > 0)
              for (let state = 0; state < stateCount; state += 1) {
                const value = parameters[row + state];
                if (value === 0) continue;
                const shrink = (l1 * rate * behind) / Math.sqrt(parameters[row + stateCount + state] + epsilon);
                parameters[row + state] = value > shrink ? value - shrink : value < -shrink ? value + shrink : 0;
              }
          }
          for (let state = 0; state < stateCount; state += 1) field.scores[at + state] += parameters[row + state] * scale;
        }
      }
      keptStarts[length] = keptCount;
      loss += weight * field.differentiate(length, links, allowed);
      for (let token = 0; token < length; token += 1) {
        const at = token * stateCount;
        let largest = 0;
        for (let state = 0; state < stateCount; state += 1) largest = Math.max(largest, Math.abs(field.gradient[at + state]));
        if (largest < 0.002) continue;
        for (let position = keptStarts[token]; position < keptStarts[token + 1]; position += 1) {
          const row = kept[position] * width;
          for (let state = 0; state < stateCount; state += 1) {
            const slope = field.gradient[at + state] * weight * scale;
            if (slope < 0.0005 && slope > -0.0005) continue;
            const squares = parameters[row + stateCount + state] + slope * slope;
            parameters[row + stateCount + state] = squares;
            parameters[row + state] -= (rate * slope) / Math.sqrt(squares + epsilon);
          }
        }
      }
      for (let pair = 0; pair < links.length; pair += 1) {
        const slope = field.linkGradient[pair] * weight;
        if (slope === 0) continue;
        linkSquares[pair] += slope * slope;
        links[pair] -= (rate * slope) / Math.sqrt(linkSquares[pair] + epsilon);
      }
    }
    log?.(`epoch ${epoch + 1}: loss ${(loss / stretches.length).toFixed(4)}`);
  }
  return collect(idOf, parameters, touched, step, { l1, rate, epsilon }, links);
}

/** Features seen often enough get a row. */
function numberFeatures(stretches, featureBits, leastSeen) {
  const seen = new Uint8Array(1 << featureBits);
  for (const { features } of stretches)
    for (const feature of features) if (seen[feature] < 255) seen[feature] += 1;
  const table = new Int32Array(1 << featureBits).fill(-1);
  let count = 0;
  for (let feature = 0; feature < table.length; feature += 1)
    if (seen[feature] >= leastSeen) {
      table[feature] = count;
      count += 1;
    }
  return { table, count };
}

function collect({ table, count }, parameters, touched, step, { l1, rate, epsilon }, links) {
  const features = new Int32Array(count);
  const weights = new Float32Array(count * stateCount);
  for (let feature = 0; feature < table.length; feature += 1) {
    const id = table[feature];
    if (id < 0) continue;
    features[id] = feature;
    const behind = step - touched[id];
    for (let state = 0; state < stateCount; state += 1) {
      const value = parameters[id * width + state];
      const shrink = (l1 * rate * behind) / Math.sqrt(parameters[id * width + stateCount + state] + epsilon);
      weights[id * stateCount + state] = Math.abs(value) <= shrink ? 0 : value - Math.sign(value) * shrink;
    }
  }
  return { features, weights, transitions: Float32Array.from(links) };
}

function mayFollow(before, after) {
  const open = before !== 0 && (before - 1) % 4 < 2;
  const place = (after - 1) % 4;
  const continues = after !== 0 && (place === 1 || place === 2);
  return open ? continues && (before - 1) >> 2 === (after - 1) >> 2 : !continues;
}

/** Forward and backward sums of one stretch, free and within what is allowed. Outside names on both sides. */
function createField(longest) {
  const size = longest * stateCount;
  const before = [];
  const after = [];
  for (let second = 0; second < stateCount; second += 1)
    for (let first = 0; first < stateCount; first += 1)
      if (mayFollow(first, second)) {
        before.push(first);
        after.push(second);
      }
  const pairBefore = Uint8Array.from(before);
  const pairAfter = Uint8Array.from(after);
  const pairs = before.length;
  const scores = new Float64Array(size);
  const emissions = new Float64Array(size);
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  const factors = new Float64Array(longest);
  const gradient = new Float64Array(size);
  const linkGradient = new Float64Array(stateCount * stateCount);
  const odds = new Float64Array(stateCount * stateCount);
  const pairOdds = new Float64Array(pairs);

  /** Adds sign times the expected counts to the gradients and returns the logarithm of the sum over all paths. */
  function pass(length, allowed, sign) {
    let logarithm = 0;
    for (let token = 0; token < length; token += 1) {
      const at = token * stateCount;
      let total = 0;
      for (let state = 0; state < stateCount; state += 1) forward[at + state] = 0;
      if (token === 0) {
        for (let state = 0; state < stateCount; state += 1) if (mayFollow(0, state)) forward[state] = odds[state];
      } else
        for (let pair = 0; pair < pairs; pair += 1)
          forward[at + pairAfter[pair]] += forward[at - stateCount + pairBefore[pair]] * pairOdds[pair];
      const bits = allowed ? allowed[token] : -1;
      for (let state = 0; state < stateCount; state += 1) {
        const value = (bits >> state) & 1 ? forward[at + state] * emissions[at + state] : 0;
        forward[at + state] = value;
        total += value;
      }
      if (!(total > 0)) return undefined;
      const factor = 1 / total;
      factors[token] = factor;
      logarithm += Math.log(total);
      for (let state = 0; state < stateCount; state += 1) forward[at + state] *= factor;
    }
    const last = (length - 1) * stateCount;
    let total = 0;
    for (let state = 0; state < stateCount; state += 1) {
      const leaving = mayFollow(state, 0) ? odds[state * stateCount] : 0;
      backward[last + state] = leaving;
      total += leaving * forward[last + state];
    }
    if (!(total > 0)) return undefined;
    logarithm += Math.log(total);
    for (let state = 0; state < stateCount; state += 1) backward[last + state] /= total;
    for (let token = length - 1; token >= 0; token -= 1) {
      const at = token * stateCount;
      for (let state = 0; state < stateCount; state += 1) gradient[at + state] += sign * forward[at + state] * backward[at + state];
      if (token === 0) break;
      const bits = allowed ? allowed[token] : -1;
      const factor = factors[token];
      for (let state = 0; state < stateCount; state += 1) backward[at - stateCount + state] = 0;
      for (let pair = 0; pair < pairs; pair += 1) {
        const second = pairAfter[pair];
        if (!((bits >> second) & 1)) continue;
        const first = pairBefore[pair];
        const coming = pairOdds[pair] * emissions[at + second] * backward[at + second] * factor;
        backward[at - stateCount + first] += coming;
        linkGradient[first * stateCount + second] += sign * forward[at - stateCount + first] * coming;
      }
    }
    for (let state = 0; state < stateCount; state += 1) {
      linkGradient[state] += sign * forward[state] * backward[state];
      linkGradient[state * stateCount] += sign * forward[last + state] * backward[last + state] * (mayFollow(state, 0) ? 1 : 0);
    }
    return logarithm;
  }

  return {
    longest,
    scores,
    gradient,
    linkGradient,
    /** Fills the gradients; returns the loss. A stretch whose allowed states fit no path teaches nothing. */
    differentiate(length, links, allowed) {
      for (let pair = 0; pair < odds.length; pair += 1) odds[pair] = Math.exp(links[pair]);
      for (let pair = 0; pair < pairs; pair += 1) pairOdds[pair] = odds[pairBefore[pair] * stateCount + pairAfter[pair]];
      for (let token = 0; token < length; token += 1) {
        const at = token * stateCount;
        let highest = -Infinity;
        for (let state = 0; state < stateCount; state += 1) highest = Math.max(highest, scores[at + state]);
        for (let state = 0; state < stateCount; state += 1) emissions[at + state] = Math.exp(Math.max(-60, scores[at + state] - highest));
      }
      gradient.fill(0, 0, length * stateCount);
      linkGradient.fill(0);
      const free = pass(length, undefined, 1);
      const within = free === undefined ? undefined : pass(length, allowed, -1);
      if (within === undefined) {
        gradient.fill(0, 0, length * stateCount);
        linkGradient.fill(0);
        return 0;
      }
      return free - within;
    },
  };
}
