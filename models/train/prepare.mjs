import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpora } from './corpora.mjs';
import { makeNoisy } from './noise.mjs';
import { createRandom } from './random.mjs';
import { swapNames } from './swaps.mjs';
import { writeTemplates } from './templates.mjs';

/**
 * The documents to learn from. `real`: those of the corpora, every tenth marked as held out. `synthetic('kept')`: made
 * without any help of the held-out ones; `synthetic('all')`: with.
 */
export function prepare(data, source, settings) {
  const gazetteers = JSON.parse(readFileSync(join(data, 'lexicon/gazetteers.json'), 'utf8'));
  const random = createRandom(settings.seed);
  const real = readCorpora(join(data, 'ner/train'), new Set(gazetteers.demonym), random);
  real.forEach((document, index) => {
    document.isHeldOut = index % settings.heldOut === settings.heldOut - 1;
  });
  const { templates, swaps, noise } = settings;
  const written = writeTemplates(templates.documents, templates.weight, gazetteers, random);
  const swapped = of => swapNames(of, swaps.share, swaps.weight, gazetteers, createRandom(settings.seed + 1));
  const noisy = of =>
    makeNoisy(
      of.filter(({ corpus }) => noise.corpora.includes(corpus)),
      noise.weight,
      gazetteers,
      createRandom(settings.seed + 2),
    );
  return {
    real,
    synthetic: which => {
      const from = which === 'all' ? real : real.filter(({ isHeldOut }) => !isHeldOut);
      return [...written, ...swapped(from), ...noisy(from)];
    },
  };
}
