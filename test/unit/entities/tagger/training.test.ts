import assert from 'node:assert/strict';
import { createTagger } from '../../../../src/core/entities/tagger/createTagger';
import { readNameModel } from '../../../../src/core/entities/tagger/nameModel';
import { harbour, lexicons, linesOf, readMarked, trainTiny } from './tinyModel';

function tagged(bytes: Uint8Array, text: string): string[] {
  const lines = linesOf(text);
  return createTagger(readNameModel(bytes), lexicons)
    .tag(lines)
    .map(({ line, from, to, label }) => {
      const { tokens } = lines[line]!;
      return `${label} ${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`;
    });
}

describe('training of the name tagger', () => {
  it('learns the sentences that it is shown', () => {
    const bytes = trainTiny(harbour);
    for (const marked of harbour) {
      const { text } = readMarked(marked);
      const wanted = [...marked.matchAll(/\[(\w+) ([^\]]+)\]/g)].map(match => `${match[1]} ${match[2]}`);
      assert.deepEqual(tagged(bytes, text), wanted);
    }
  });

  it('reads a new name by its context', () => {
    const found = tagged(trainTiny(harbour), 'Mayor Ilse Varga lives in Norrby.');
    assert.deepEqual(found, ['PER Ilse Varga', 'LOC Norrby']);
  });

  it('gives the same bytes for the same sentences', () => {
    assert.deepEqual(trainTiny(harbour), trainTiny(harbour));
  });

  it('lets clear sentences decide where a corpus leaves two labels open', () => {
    const open = [
      ...harbour,
      'Trains to [LOC|MISC Velden] stopped.',
      'Trains to [LOC Tolvik] stopped.',
      'The [LOC|MISC Norrish] team won.',
      'The [MISC Sarkish] team won.',
    ];
    const bytes = trainTiny(open);
    assert.deepEqual(tagged(bytes, 'Trains to Velden stopped.'), ['LOC Velden']);
    assert.deepEqual(tagged(bytes, 'The Norrish team won.'), ['MISC Norrish']);
  });

  it('does not learn that a name is none from a corpus that leaves its label unmarked', () => {
    const marked = [
      'The [MISC Sarkish] team won.',
      'The [MISC Norrish] team won.',
      'The [MISC Sarkish] team lost.',
    ];
    const unmarked = ['The Velsh team won.', 'The Velsh team lost.', 'The Velsh team played.'];
    assert.deepEqual(tagged(trainTiny([...marked, ...unmarked]), 'The Velsh team won.'), []);
    assert.deepEqual(tagged(trainTiny(marked, unmarked), 'The Velsh team won.'), ['MISC Velsh']);
  });
});
