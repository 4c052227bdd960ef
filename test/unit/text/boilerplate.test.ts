import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStructure } from '../../../src/core/text/structure';

declare const PROJECT_ROOT: string;
const folder = join(PROJECT_ROOT, 'test/fixtures/furniture');

const lead =
  'The council of Aldport voted on Tuesday to close the old quarry road, which has been flooded twice this year and which the county calls unsafe.';
const more =
  'The road is used by about 900 cars a day, and the nearest other way is eleven kilometres longer, the county said in a letter to the council.';

/** Ways to set a line into running text. */
const settings = {
  'between blank lines': (line: string) =>
    `Quarry road to close\n\n${lead}\n\n${more}\n\n${line}\n\n${more.replace('900', '950')}\n\nIt will reopen in May, when the drains are new, the council says.`,
  'without blank lines': (line: string) =>
    `Quarry road to close\n${lead}\n${more}\n${line}\n${more.replace('900', '950')}\nIt will reopen in May, when the drains are new, the council says.`,
  'at the end': (line: string) => `Quarry road to close\n\n${lead}\n\n${more}\n\n${line}`,
};

function furniture(text: string): string[] {
  return readStructure(text).boilerplate.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

interface Page {
  readonly text: string;
  /** By code unit: whether it must go, may go, or stays. */
  readonly marks: readonly ('must' | 'may' | 'stays')[];
}

function readPage(name: string): Page {
  let text = '';
  const marks: ('must' | 'may' | 'stays')[] = [];
  for (const line of readFileSync(join(folder, 'pages', name), 'utf8').split('\n')) {
    const match = /^\{\{([a-z-]+)(\??)\}\}(.*)$/.exec(line);
    const words = match?.[3] ?? line;
    // Of a spoken line only the clock stamp is furniture.
    const marked =
      match?.[1] === 'timestamp'
        ? (/^\[?\d\d:\d\d(?::\d\d\])?(?= \p{Lu}+(?: \d)?:)/u.exec(words)?.[0] ?? words)
        : match
          ? words
          : '';
    for (let at = 0; at <= words.length; at += 1) {
      marks.push(at < marked.length ? (match?.[2] ? 'may' : 'must') : 'stays');
    }
    text += `${words}\n`;
  }
  return { text, marks };
}

/** Visible characters. */
function score({ text, marks }: Page) {
  const found = new Set<number>();
  for (const { start, end } of readStructure(text).boilerplate)
    for (let at = start; at < end; at += 1) found.add(at);
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const [at, mark] of marks.entries()) {
    if (mark === 'may' || !/\S/.test(text.charAt(at))) continue;
    if (found.has(at)) counts[mark === 'must' ? 'right' : 'wrong'] += 1;
    else if (mark === 'must') counts.missed += 1;
  }
  return counts;
}

describe('findBoilerplate', () => {
  for (const name of readdirSync(join(folder, 'pages'))) {
    it(`strips at least 90 % (F1 by characters) of ${name} and none of its text`, () => {
      const { right, wrong, missed } = score(readPage(name));
      const f1 = (2 * right) / (2 * right + wrong + missed);
      assert.equal(wrong, 0);
      assert.ok(f1 >= 0.9, `F1 ${f1.toFixed(3)}`);
    });
  }

  const plain = readFileSync(join(folder, 'plain-sentences.txt'), 'utf8').trim().split('\n');
  for (const [name, set] of Object.entries(settings)) {
    it(`takes no plain sentence for furniture, ${name}`, () => {
      const taken = plain.flatMap(line => furniture(set(line)));
      assert.deepEqual(taken, []);
    });
  }
  it('takes no plain sentence for furniture as a lead', () => {
    assert.deepEqual(
      plain.flatMap(line => furniture(`Quarry road to close\n\n${line}\n\n${lead}\n\n${more}`)),
      [],
    );
  });

  const wordings = readFileSync(join(folder, 'other-wordings.txt'), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('\t'));
  for (const [name, set] of Object.entries(settings)) {
    it(`knows furniture in other wordings, ${name}`, () => {
      const missed = wordings.flatMap(([, line = '']) => {
        const found = furniture(set(line));
        return found.length === 1 && found[0]?.endsWith(line) ? [] : [`${line} -> ${found.join(' / ')}`];
      });
      assert.ok(missed.length <= wordings.length * 0.05, missed.join('\n'));
    });
  }
  it('names the kind of at least 9 in 10', () => {
    const named = wordings.filter(
      ([kind, line = '']) => furniture(settings['between blank lines'](line))[0] === `${kind}: ${line}`,
    );
    assert.ok(named.length >= wordings.length * 0.9, `${named.length} of ${wordings.length}`);
  });

  it('keeps the copy of a lead that is whole, whichever comes first', () => {
    const teaser = `${lead.slice(0, 90)} […]`;
    assert.deepEqual(furniture(`${teaser}\n\n${lead}\n\n${more}`), [`repeated-lead: ${teaser}`]);
    assert.deepEqual(furniture(`${lead}\n\n${more}\n\n${teaser}`), [`repeated-lead: ${teaser}`]);
  });

  it('keeps the copy of a lead that runs on into the text', () => {
    const text = `Quarry road to close\n\n${lead}\n\nThe road on Monday. Photo: Ana Lund/Aldport Review\n\n${lead}\n\n${more}`;
    const copies = readStructure(text).boilerplate.filter(({ kind }) => kind === 'repeated-lead');
    assert.deepEqual(copies, [
      { kind: 'repeated-lead', start: text.indexOf(lead), end: text.indexOf(lead) + lead.length },
    ]);
  });

  it('strips a pull quote that repeats a paragraph further up', () => {
    assert.deepEqual(
      furniture(
        `${lead}\n\n${more}\n\n${lead}\n\nNobody came to the vote but the two families that live there, a clerk said.`,
      ),
      [`repeated-lead: ${lead}`],
    );
  });

  it('takes both copies of a caption, with the credit on a line of its own', () => {
    const caption = 'The quarry road under water in March, seen from the church tower.';
    const credit = '(photo credit: Ana Lund/Aldport Review (Aldport) via Norda Press)';
    assert.deepEqual(
      furniture(`Quarry road to close\n\n${caption}  ${credit}\n${caption}\n${credit}\n\n${lead}\n\n${more}`),
      [`caption: ${caption}  ${credit}\n${caption}\n${credit}`],
    );
  });

  it('takes the credit only behind a long paragraph', () => {
    const long = `${lead} ${more} ${lead.replace('Tuesday', 'Monday')} ${more.replace('900', '950')}`;
    assert.deepEqual(furniture(`${long} Photo: Ana Lund/Aldport Review\n\n${more}`), [
      'caption: Photo: Ana Lund/Aldport Review',
    ]);
  });

  it('takes the credit only at the end of the last paragraph', () => {
    assert.deepEqual(furniture(`${lead}\n\n${more} (Reporting by Ana Lund; Editing by J. Roth)`), [
      'agency-credit: (Reporting by Ana Lund; Editing by J. Roth)',
    ]);
  });

  it('leaves the paragraph after an advert label alone', () => {
    assert.deepEqual(furniture(`${lead}\n\nAdvertisement\n\n${more}`), ['advert: Advertisement']);
    assert.deepEqual(furniture(`${lead}\nAdvertisement\n${more}\n${lead.replace('Tuesday', 'Monday')}`), [
      'advert: Advertisement',
    ]);
  });

  it('leaves title and subtitle under an advert label alone', () => {
    const text = `ADVERTISEMENT\nQuarry road to close\nCounty calls it unsafe\nBy Ana Lund\n\n${lead}\n\n${more}`;
    assert.deepEqual(furniture(text), ['advert: ADVERTISEMENT', 'byline: By Ana Lund']);
  });

  it('keeps a title that opens like a link when there is no other', () => {
    const text = `ANALYSIS: Why the road had to close\n\n${lead}\n\n${more}`;
    assert.deepEqual(furniture(text), []);
    assert.equal(readStructure(text).metadata.title?.value, 'ANALYSIS: Why the road had to close');
  });

  it('keeps a flash that is all there is', () => {
    assert.deepEqual(furniture('BREAKING: QUARRY ROAD CLOSED'), []);
  });

  it('never touches what speakers say', () => {
    const text =
      'HOST: Good evening.\n\nLUND: Sign up for our newsletter, they said!\n\nHOST: Share this!\n\nLUND: Advertisement.';
    assert.deepEqual(furniture(text), []);
  });
});
