// Raw text to names with their types, beside the two packages that do something of the kind offline. Processor time, one
// thread, all in one run: absolute figures say more of the machine than of the code. compromise finds people, places and
// organisations; wink-nlp finds values only (dates, amounts …), so its row is what cutting and tagging cost there.
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadLexicons } from '../../src/core/entities/lexicons';
import { readNames } from '../../src/core/entities/readNames';
import { readText } from '../../src/core/text/readText';
import { MemoryFolder } from '../unit/memoryFolder';
import { generateSources } from './generateSources';
import { printTable } from './table';

/** Prints how fast names are read here and elsewhere. */
export async function benchNames(): Promise<void> {
  const before = process.cpuUsage();
  const lexicons = await loadLexicons(new MemoryFolder().ports().models);
  const { user, system } = process.cpuUsage(before);
  const texts = generateSources(200).map(({ text }) => text);
  const wink = winkNLP(model, ['sbd', 'pos', 'ner', 'cer']);
  const engines: [string, (text: string) => number][] = [
    ['Crossread', text => readNames(readText(text), lexicons).mentions.length],
    ['wink-nlp 2.4', text => wink.readDoc(text).entities().length()],
    [
      'compromise 14',
      text => {
        const read = compromise(text);
        return read.people().length + read.places().length + read.organizations().length;
      },
    ],
  ];
  const rates = engines.map(([name, read]) => ({ name, ...rateOf(read, texts) }));
  const slowest = Math.min(...rates.map(({ rate }) => rate));
  printTable(
    `Raw text to names (lexicons and models ready in ${((user + system) / 1000).toFixed(0)} ms of processor time)`,
    ['engine', 'MB/s', 'of the slowest', 'found a source'],
    rates.map(({ name, rate, found }) => [
      name,
      rate.toFixed(2),
      `${(rate / slowest).toFixed(1)} ×`,
      found.toFixed(1),
    ]),
  );
}

/** Million characters a second of processor time, median of five turns, each over as many texts as half a second allows. */
function rateOf(
  read: (text: string) => number,
  texts: readonly string[],
): { readonly rate: number; readonly found: number } {
  let found = 0;
  let reading = 0;
  const turns = [0, 1, 2, 3, 4, 5].map(() => {
    let characters = 0;
    let spent = 0;
    for (let index = 0; index < texts.length && spent < 5e5; index += 1) {
      const text = texts[index] ?? '';
      const before = process.cpuUsage();
      found += read(text);
      const { user, system } = process.cpuUsage(before);
      spent += user + system;
      characters += text.length;
      reading += 1;
    }
    return characters / spent;
  });
  // The first turn warms up.
  const measured = turns.slice(1).sort((a, b) => a - b);
  return { rate: measured[2] ?? 0, found: found / reading };
}
