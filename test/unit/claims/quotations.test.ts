import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/claims/quotations';

function quoted(text: string): string[] {
  return find(text).map(quotation => text.slice(quotation.start, quotation.end));
}

function find(text: string): ReturnType<typeof findQuotations> {
  let start = 0;
  const paragraphs = text.split('\n\n').map(part => {
    const paragraph = { start, end: start + part.length, role: 'body' as const };
    start += part.length + 2;
    return paragraph;
  });
  return findQuotations(text, paragraphs);
}

describe('findQuotations', () => {
  it('finds curly, straight, doubled, low and angled marks', () => {
    assert.deepEqual(quoted('“One,” he said, "two" and «three».'), ['One', 'two', 'three']);
    assert.deepEqual(quoted("''We can float,'' she said. „Vier“ sagte er."), ['We can float', 'Vier']);
  });

  it('tells apostrophes from single marks', () => {
    assert.deepEqual(quoted('‘It wasn’t the council’s bridge,’ she said of the boys’ boat.'), [
      'It wasn’t the council’s bridge',
    ]);
    assert.deepEqual(quoted("The crew's log, the owners' plan: no quotation."), []);
  });

  it('leaves closing commas and periods outside', () => {
    assert.deepEqual(quoted('“Keep it.” “Tell me,” she said.'), ['Keep it', 'Tell me']);
  });

  it('closes mixed pairs', () => {
    assert.deepEqual(quoted('They discussed “peace and stability," he said.'), ['peace and stability']);
    assert.deepEqual(quoted('He said, "It is over.“ Then he left.'), ['It is over']);
  });

  it('keeps a quotation inside a quotation', () => {
    const [outer] = find('“She told me: ‘They stop counting.’”');
    assert.equal(outer?.inner.length, 1);
  });

  it('lets unclosed marks run to the end of the paragraph and says that they continue', () => {
    const found = find('He said: “I voted for it.\n\n“It is dead.” So he says.');
    assert.deepEqual(
      found.map(quotation => quotation.continues),
      [true, false],
    );
    assert.deepEqual(quoted('He said: “I voted for it.\n\n“It is dead.” So he says.'), [
      'I voted for it',
      'It is dead',
    ]);
  });

  it('leaves page furniture out', () => {
    assert.deepEqual(findQuotations('“Menu”', [{ start: 0, end: 6, role: 'boilerplate' }]), []);
  });
});
