// Packs trained weights into models/names.bin (models/names.md says how it is laid out).
import { frame, packSteps } from '../dataFile.mjs';

const stateCount = 17;

/** Points of one unit of log-odds. */
const perUnit = 40;

/** As `nameModelVersion` in src/core/entities/tagger/nameModel.ts. */
const version = 1;

/**
 * @param trained what `trainCrf` returns
 * @param threshold weights nearer to zero are left out
 * @returns the file's bytes and how many features have weights
 */
export function packModel({ features, weights, transitions }, threshold) {
  const kept = [];
  const masks = [];
  const written = [];
  for (let row = 0; row < features.length; row += 1) {
    let mask = 0;
    const points = [];
    for (let state = 0; state < stateCount; state += 1) {
      const weight = weights[row * stateCount + state];
      const point = Math.abs(weight) < threshold ? 0 : clip(weight * perUnit, 127);
      if (state === 0) points.push(point);
      else if (point !== 0) {
        mask |= 1 << (state - 1);
        points.push(point);
      }
    }
    if (mask === 0 && points[0] === 0) continue;
    kept.push(features[row]);
    masks.push(mask);
    written.push(...points);
  }
  const bytes = frame('names', version, {
    'points per unit': Uint16Array.of(perUnit),
    transitions: Uint16Array.from(transitions, score => clip(score * perUnit, 32_000) & 0xffff),
    features: packSteps(kept),
    states: Uint16Array.from(masks),
    weights: Uint8Array.from(written, point => point & 0xff),
  });
  return { bytes, features: kept.length };
}

function clip(points, limit) {
  return Math.max(-limit, Math.min(limit, Math.round(points)));
}
