import assert from 'node:assert/strict';
import { dictionaryForm } from '../../../src/core/corpus/claimTokens';
import { stopWords } from '../../../src/core/corpus/functionWords';
import { predicateTable } from '../../../src/core/corpus/predicateTable';
import { predicateClass } from '../../../src/core/corpus/predicates';
import { frameOf } from './markedPair';

function read(text: string): string[] {
  return frameOf(`«${text}».`).predicates.flatMap(predicate =>
    predicate.classes.map(entry => `${entry.name}${predicate.negated ? ' not' : ''} ${predicate.status}`),
  );
}

describe('reading predicates', () => {
  it('reads phrases with other words between', () => {
    assert.ok(read('The accident claimed 29 lives').includes('death done'));
    assert.ok(read('Divers pulled 112 people out of the water').includes('rescue done'));
    assert.ok(!read('The log runs on Greenwich time').includes('punctual done'));
  });

  it('reads negation by word, ending and contrary word', () => {
    assert.ok(read('No distress call was received').includes('distress not done'));
    assert.ok(read('The dam wasn’t damaged').includes('damage not done'));
    assert.ok(read('They were taken off unhurt').includes('injury not done'));
    assert.ok(read('The council failed to ratify it').includes('ratify not done'));
    assert.ok(read('The flood not only damaged the dam').includes('damage done'));
  });

  it('reads status', () => {
    assert.ok(read('The council will vote').includes('vote planned'));
    assert.ok(read('The talks may collapse').includes('collapse possible'));
    assert.ok(read('Troops are withdrawing').includes('withdraw ongoing'));
  });

  it('takes no month for a march', () => {
    assert.deepEqual(
      frameOf('«On {14 March 2022|@ 2022-03-14} the ship sank».').predicates.flatMap(({ classes }) =>
        classes.map(entry => entry.name),
      ),
      ['sink'],
    );
  });
});

describe('the table of predicate classes', () => {
  it('names each class once and each contrary both ways', () => {
    assert.equal(new Set(predicateTable.map(entry => entry.name)).size, predicateTable.length);
    for (const entry of predicateTable) {
      if (entry.opposite !== undefined)
        assert.ok(predicateClass(entry.opposite), `${entry.name}: ${entry.opposite}`);
    }
  });

  it('holds no word whose dictionary form is another, common word', () => {
    for (const entry of predicateTable) {
      for (const word of entry.words.split(' ')) {
        const form = dictionaryForm(word);
        assert.ok(form === word || !stopWords.has(form), `${entry.name}: ${word} → ${form}`);
      }
    }
  });

  it('lists its negative words among its words', () => {
    for (const { words, negativeWords } of predicateTable) {
      for (const word of negativeWords?.split(' ') ?? []) assert.ok(words.split(' ').includes(word), word);
    }
  });
});
