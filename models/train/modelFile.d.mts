import type { TrainedWeights } from './crf.mjs';

export function packModel(
  trained: TrainedWeights,
  threshold: number,
): { readonly bytes: Uint8Array; readonly features: number };
