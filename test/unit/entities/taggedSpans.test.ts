import assert from 'node:assert/strict';
import { joinTaggedSpans } from '../../../src/core/entities/taggedSpans';
import { readLines, type NameLine } from '../../../src/core/entities/nameTokens';
import type { NameSpan } from '../../../src/core/entities/nameSpans';
import type { TaggedName } from '../../../src/core/entities/tagger/createTagger';
import { readText } from '../../../src/core/text/readText';
import { projectLexicons } from './reading';

describe('joining what patterns and the tagger find', () => {
  it('keeps a span that both find, with the label', async () => {
    const line = await lineOf('Later Marta Ilvonen left.');
    assert.deepEqual(join(line, ['Marta Ilvonen'], [['Marta Ilvonen', 'PER', 0.4]]), [
      { text: 'Marta Ilvonen', label: 'PER' },
    ]);
  });

  it('takes what the tagger alone finds where it is likely', async () => {
    const line = await lineOf('Later Marta Ilvonen met Odhiambo.');
    assert.deepEqual(
      join(
        line,
        [],
        [
          ['Marta Ilvonen', 'PER', 0.9],
          ['Odhiambo', 'PER', 0.3],
        ],
      ),
      [{ text: 'Marta Ilvonen', label: 'PER' }],
    );
  });

  it('lets a likely name take the place of the spans that it overlaps', async () => {
    const line = await lineOf('Later Delta Watch Ombria left.');
    assert.deepEqual(join(line, ['Delta', 'Ombria'], [['Delta Watch Ombria', 'ORG', 0.92]]), [
      { text: 'Delta Watch Ombria', label: 'ORG' },
    ]);
    assert.deepEqual(join(line, ['Delta', 'Ombria'], [['Delta Watch Ombria', 'ORG', 0.5]]), [
      { text: 'Delta', overlooked: true },
      { text: 'Ombria', overlooked: true },
    ]);
  });

  it('counts how likely the bounds are, whatever the label', async () => {
    const line = await lineOf('Later Delta Watch left.');
    const scores = { PER: 0, ORG: 0.45, LOC: 0.4, MISC: 0.1 };
    const name: TaggedName = { ...taggedName(line, 'Delta Watch', 'ORG', 0.45), scores };
    assert.equal(joinTaggedSpans(line, 0, [], [name]).length, 1);
  });

  it('takes less than the patterns found only when it is nearly sure', async () => {
    const line = await lineOf('Later Delta Watch Ombria left.');
    assert.deepEqual(join(line, ['Delta Watch Ombria'], [['Ombria', 'LOC', 0.9]]), [
      { text: 'Delta Watch Ombria', overlooked: true },
    ]);
    assert.deepEqual(join(line, ['Delta Watch Ombria'], [['Ombria', 'LOC', 0.97]]), [
      { text: 'Ombria', label: 'LOC' },
    ]);
  });

  it('does not join what was cut at a hyphen', async () => {
    const line = await lineOf('The French-German talks failed.');
    assert.deepEqual(join(line, ['French', 'German'], [['French-German', 'MISC', 0.99]]), [
      { text: 'French', overlooked: true },
      { text: 'German', overlooked: true },
    ]);
  });

  it('leaves a span alone whose type the way it was found settles', async () => {
    const line = await lineOf('They fired a Volna 9 missile.');
    const [span] = spansOf(line, ['Volna 9']);
    const settled: NameSpan = { ...span!, type: { type: 'weapon', reason: 'designator' } };
    const joined = joinTaggedSpans(line, 0, [settled], [taggedName(line, 'Volna', 'PER', 0.99)]);
    assert.deepEqual(
      joined.map(({ type }) => type?.type),
      ['weapon'],
    );
  });

  it('finds the title in front of a person that only the tagger finds', async () => {
    const line = await lineOf('Later Prime Minister Marta Ilvonen left.');
    const [joined] = joinTaggedSpans(line, 0, [], [taggedName(line, 'Marta Ilvonen', 'PER', 0.9)]);
    assert.deepEqual(joined?.title, { from: 1, to: 3 });
  });

  it('does not say that a name was overlooked where capitals tell nothing', async () => {
    const line: NameLine = { ...(await lineOf('Ilvonen Leaves')), case: 'title' };
    assert.deepEqual(join(line, ['Ilvonen'], []), [{ text: 'Ilvonen' }]);
  });

  it('gives spans in order, not overlapping', async () => {
    const line = await lineOf('Later Delta met Ombria and Ilvonen in Oslo.');
    const joined = joinTaggedSpans(line, 0, spansOf(line, ['Delta', 'Ilvonen', 'Oslo']), [
      taggedName(line, 'Ombria', 'LOC', 0.9),
      taggedName(line, 'Oslo', 'LOC', 0.9),
    ]);
    assert.deepEqual(
      joined.map(({ from }) => from),
      [1, 3, 5, 7],
    );
  });
});

async function lineOf(text: string): Promise<NameLine> {
  const [line] = readLines(readText(text), await projectLexicons());
  assert.ok(line);
  return line;
}

function join(
  line: NameLine,
  found: readonly string[],
  tagged: readonly (readonly [string, TaggedName['label'], number])[],
): { text: string; label?: string; overlooked?: true }[] {
  const names = tagged.map(([text, label, confidence]) => taggedName(line, text, label, confidence));
  return joinTaggedSpans(line, 0, spansOf(line, found), names).map(({ from, to, tag, overlooked }) => ({
    text: textOf(line, from, to),
    ...(tag ? { label: tag.label } : {}),
    ...(overlooked ? { overlooked } : {}),
  }));
}

function spansOf(line: NameLine, texts: readonly string[]): NameSpan[] {
  return texts.map(text => ({ line: 0, ...tokensOf(line, text), quoted: false }));
}

function taggedName(
  line: NameLine,
  text: string,
  label: TaggedName['label'],
  confidence: number,
): TaggedName {
  const scores = { PER: 0, ORG: 0, LOC: 0, MISC: 0, [label]: confidence };
  return { line: 0, ...tokensOf(line, text), label, confidence, scores };
}

function tokensOf(line: NameLine, text: string): { from: number; to: number } {
  for (let from = 0; from < line.tokens.length; from += 1)
    for (let to = from + 1; to <= line.tokens.length; to += 1)
      if (textOf(line, from, to) === text) return { from, to };
  throw new Error(`No “${text}” in the line`);
}

function textOf({ tokens }: NameLine, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, gap }, index) => (index > 0 && gap !== 'none' ? ` ${text}` : text))
    .join('');
}
