export interface Example {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  /** Bits of the states that each token may have. */
  readonly allowed: Int32Array;
  readonly weight: number;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly l1: number;
  readonly seed: number;
  readonly leastSeen: number;
  readonly featureBits: number;
  readonly log?: (text: string) => void;
}

export interface TrainedWeights {
  readonly features: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export function trainCrf(examples: readonly Example[], options: TrainingOptions): TrainedWeights;
