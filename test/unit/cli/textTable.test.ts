import assert from 'node:assert/strict';
import { textTable } from '../../../src/cli/textTable';

describe('tables of text', () => {
  it('align columns, numbers flush right, by characters', () => {
    assert.equal(
      textTable(
        ['name', 'n'],
        [
          ['Évora 🚢', 5],
          ['x', 12],
        ],
      ),
      ['name      n', '-------  --', 'Évora 🚢   5', 'x        12', ''].join('\n'),
    );
  });

  it('show the head alone when there are no rows', () => {
    assert.equal(textTable(['a', 'b'], []), 'a  b\n-  -\n');
  });
});
