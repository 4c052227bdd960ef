import { readPackedNumbers, readParts } from '../../dataFile';
import { stateCount } from './labels';

/** The weights of the tagger, ready for look-up. Scores are whole numbers; times `unit` they are log-odds. */
export interface NameModel {
  readonly unit: number;
  /** Score of each state after each: row before, column after. */
  readonly transitions: Int32Array;
  /** One bit for each number of the last bits of a feature: most features have no weights, and most of those no bit. */
  readonly sieve: Int32Array;
  /** Open addressing, two numbers a slot: a feature, -1 for none, and where its row begins in `packed`. */
  readonly slots: Int32Array;
  /**
   * `packedWidth` numbers a row. Each is two weights, that of an even state plus 65536 times that of the next: rows are
   * added without taking them apart, half the work. A sum of 250 weights fits.
   */
  readonly packed: Int32Array;
  readonly features: number;
}

/** Version of the form of models/names.bin and of the features in it. */
export const nameModelVersion = 1;

/** Numbers that hold the weights of all states, two each. */
export const packedWidth = (stateCount + 1) >> 1;

const sieveBits = 21;

/**
 * Reads models/names.bin (models/names.md says how it is laid out).
 * @throws Error that says what is wrong with the file
 */
export function readNameModel(bytes: Uint8Array): NameModel {
  const parts = readParts(bytes, 'names', nameModelVersion);
  const [perUnit = 0] = parts.numbers16('points per unit');
  const transitions = Int32Array.from(parts.numbers16('transitions'), score => (score << 16) >> 16);
  const steps = readPackedNumbers(parts.bytes('features'));
  const masks = parts.numbers16('states');
  const weights = parts.bytes('weights');
  const features = steps.length;
  if (perUnit === 0 || transitions.length !== stateCount * stateCount || masks.length !== features)
    throw new Error('its parts do not fit each other');
  const packed = new Int32Array(features * packedWidth);
  const sieve = new Int32Array(1 << (sieveBits - 5));
  const slotCount = 1 << (33 - Math.clz32(Math.max(1, features)));
  const slots = new Int32Array(2 * slotCount).fill(-1);
  let feature = 0;
  let next = 0;
  for (let row = 0; row < features; row += 1) {
    feature += steps[row] ?? 0;
    const first = row * packedWidth;
    packed[first] = signed(weights[next]);
    next += 1;
    for (let mask = masks[row] ?? 0; mask !== 0; mask &= mask - 1) {
      const state = 32 - Math.clz32(mask & -mask);
      const at = first + (state >> 1);
      packed[at] = (packed[at] ?? 0) + signed(weights[next]) * (state & 1 ? 65536 : 1);
      next += 1;
    }
    const bit = feature & ((1 << sieveBits) - 1);
    sieve[bit >> 5] = (sieve[bit >> 5] ?? 0) | (1 << (bit & 31));
    let slot = feature & (slotCount - 1);
    while (slots[2 * slot] !== -1) slot = (slot + 1) & (slotCount - 1);
    slots[2 * slot] = feature;
    slots[2 * slot + 1] = first;
  }
  if (next !== weights.length) throw new Error('its weights are more or fewer than its states');
  return { unit: 1 / perUnit, transitions, sieve, slots, packed, features };
}

function signed(byte = 0): number {
  return (byte << 24) >> 24;
}

/**
 * Adds the weights of features to a packed sum. The inner loop of the tagger: everything is in local variables, and the nine
 * numbers of a row are added one by one.
 * @param features the first `count` are added
 * @param into nine numbers from `at` on
 */
export function addFeatures(
  { sieve, slots, packed }: NameModel,
  features: Int32Array,
  count: number,
  into: Int32Array,
  at: number,
): void {
  const last = (slots.length >> 1) - 1;
  let [s0, s1, s2, s3, s4, s5, s6, s7, s8] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const feature = features[index] ?? 0;
    const bit = feature & ((1 << sieveBits) - 1);
    if (((sieve[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
    let slot = feature & last;
    let found = slots[2 * slot] ?? -1;
    while (found !== feature && found !== -1) {
      slot = (slot + 1) & last;
      found = slots[2 * slot] ?? -1;
    }
    if (found === -1) continue;
    const row = slots[2 * slot + 1] ?? 0;
    s0 = (s0 + (packed[row] ?? 0)) | 0;
    s1 = (s1 + (packed[row + 1] ?? 0)) | 0;
    s2 = (s2 + (packed[row + 2] ?? 0)) | 0;
    s3 = (s3 + (packed[row + 3] ?? 0)) | 0;
    s4 = (s4 + (packed[row + 4] ?? 0)) | 0;
    s5 = (s5 + (packed[row + 5] ?? 0)) | 0;
    s6 = (s6 + (packed[row + 6] ?? 0)) | 0;
    s7 = (s7 + (packed[row + 7] ?? 0)) | 0;
    s8 = (s8 + (packed[row + 8] ?? 0)) | 0;
  }
  into[at] = (into[at] ?? 0) + s0;
  into[at + 1] = (into[at + 1] ?? 0) + s1;
  into[at + 2] = (into[at + 2] ?? 0) + s2;
  into[at + 3] = (into[at + 3] ?? 0) + s3;
  into[at + 4] = (into[at + 4] ?? 0) + s4;
  into[at + 5] = (into[at + 5] ?? 0) + s5;
  into[at + 6] = (into[at + 6] ?? 0) + s6;
  into[at + 7] = (into[at + 7] ?? 0) + s7;
  into[at + 8] = (into[at + 8] ?? 0) + s8;
}
