/** What was chosen on held-out documents of the training corpora. */
export const settings = {
  seed: 20260601,
  /** Every so-manieth document of a corpus is held out. */
  heldOut: 10,
  /** Weights nearer to zero are not written. */
  threshold: 0.06,
  templates: { documents: 3000, weight: 0.12 },
  swaps: { share: 0.6, weight: 0.4 },
  noise: { corpora: ['UNER-EWT', 'CrossNER'], weight: 0.4 },
  training: { epochs: 8, rate: 0.05, dropout: 0.5, l1: 2.5e-6, leastSeen: 2, seed: 7 },
};
