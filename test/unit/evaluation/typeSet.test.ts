import assert from 'node:assert/strict';
import {
  compareWithTypeFloors,
  listTypeMisses,
  readTypeSet,
  scoreTypes,
  typeFloorsUnder,
  typeTable,
  type TypeEvaluation,
  type TypeSet,
} from '../../evaluation/typeSet';

function setOf(name: string, ...lines: string[]): TypeSet {
  return { name, sentences: readTypeSet(lines.join('\n'), `${name}.txt`) };
}

describe('sentences marked by hand', () => {
  it('lose their marks and keep the places of the names', () => {
    const [sentence] = readTypeSet('[[person|Ada Vell]] left [[place|Skelby]].', 'open.txt');
    assert.equal(sentence?.text, 'Ada Vell left Skelby.');
    assert.deepEqual(sentence?.names, [
      { type: 'person', text: 'Ada Vell', start: 0, end: 8 },
      { type: 'place', text: 'Skelby', start: 14, end: 20 },
    ]);
  });

  it('leave out comments and empty lines, and count lines of the file', () => {
    const sentences = readTypeSet('# how to mark\r\n\r\nNobody came.\r\n', 'open.txt');
    assert.deepEqual(sentences, [{ line: 3, text: 'Nobody came.', names: [] }]);
  });

  it('say where a mark is malformed and what to do, without quoting the sentence', () => {
    const faults: [string, RegExp][] = [
      ['Then [[place|Skelby slept.', /open\.txt:2:6: “\[\[” is never closed/],
      ['Then Skelby]] slept.', /open\.txt:2:12: “\]\]” closes nothing/],
      ['[[Skelby]] slept.', /open\.txt:2:1: no “\|” between type and text/],
      ['[[town|Skelby]] slept.', /open\.txt:2:1: “town” is no type of names; use one of person, /],
      ['[[place|]] slept.', /open\.txt:2:1: the marked name is empty/],
      ['[[place| Skelby]] slept.', /open\.txt:2:1: the marked name is empty or has white space/],
      ['[[place|Skelby [[place|Bay]] slept.', /open\.txt:2:1: a mark inside a mark/],
    ];
    for (const [line, message] of faults)
      assert.throws(() => readTypeSet(`# first\n${line}`, 'open.txt'), message);
  });
});

describe('scores of types', () => {
  const set = setOf('open', '[[person|Ada Vell]] left [[place|Skelby]].', 'The [[weapon|KN-23]] fell.');
  const [ada, skelby] = set.sentences[0]!.names;
  const [missile] = set.sentences[1]!.names;

  it('count spans alone and with their type', () => {
    const scores = scoreTypes(set, [[ada!, { ...skelby!, type: 'person' }], []]);
    assert.equal(scores.spans.counts, '2 right, 2 found, 3 wanted');
    assert.equal(scores.typed.counts, '1 right, 2 found, 3 wanted');
    assert.equal(scores.byType.person.counts, '1 right, 2 found, 1 wanted');
    assert.equal(scores.byType.weapon.value, 0);
  });

  it('are the mean over the types that occur', () => {
    const scores = scoreTypes(set, [[ada!, skelby!], []]);
    assert.equal(scores.byType.media.value, undefined);
    assert.ok(Math.abs((scores.mean.value ?? 0) - 2 / 3) < 1e-9);
  });

  it('keep the same span of two sentences apart', () => {
    const scores = scoreTypes(set, [[], [{ ...ada! }]]);
    assert.equal(scores.spans.counts, '0 right, 1 found, 3 wanted');
  });

  it('are a table with a row for each type and a column for each set', () => {
    const table = typeTable([evaluationOf(set)]);
    assert.match(table, /open \(2\)/);
    assert.match(table, / {2}weapon +100\.0 {2}\(P 100\.0 R 100\.0, 1 right, 1 found, 1 wanted\)/);
    assert.match(table, / {2}media +-/);
  });

  it('list the misses of the open set, and never those of the closed one', () => {
    const found = [[ada!], [{ ...missile!, type: 'product' as const }]];
    const evaluation = { set, found, scores: scoreTypes(set, found) };
    assert.deepEqual(listTypeMisses(evaluation), [
      '1: Ada Vell left Skelby.',
      '    missed   place "Skelby"',
      '2: The KN-23 fell.',
      '    mistyped weapon as product "KN-23"',
    ]);
    const closed = listTypeMisses({ ...evaluation, set: { ...set, name: 'closed' } }).join('\n');
    assert.doesNotMatch(closed, /Skelby|KN-23/);
  });
});

describe('floors of types', () => {
  const evaluation = evaluationOf(setOf('open', '[[place|Skelby]] slept.'));

  it('are set a little under what was measured, and pass on it', () => {
    const floors = typeFloorsUnder([evaluation]);
    assert.deepEqual(floors, { open: { spans: 97, typed: 97, mean: 97 } });
    assert.ok(compareWithTypeFloors([evaluation], floors).every(({ passed }) => passed));
  });

  it('fail below, without a floor, and when a set is gone', () => {
    const worse = { ...evaluation, scores: scoreTypes(evaluation.set, [[]]) };
    const floors = typeFloorsUnder([evaluation]);
    assert.ok(compareWithTypeFloors([worse], floors).every(({ passed }) => !passed));
    assert.ok(compareWithTypeFloors([evaluation], {}).every(({ passed }) => !passed));
    assert.deepEqual(
      compareWithTypeFloors([], floors).map(({ passed }) => passed),
      [false],
    );
  });
});

/** Everything found right. */
function evaluationOf(set: TypeSet): TypeEvaluation {
  const found = set.sentences.map(({ names }) => names);
  return { set, found, scores: scoreTypes(set, found) };
}
