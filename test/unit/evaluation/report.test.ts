import assert from 'node:assert/strict';
import { compareWithFloors, floorsUnder, measureNames, scoreTable } from '../../evaluation/report';
import { share, type Measure, type Score, type Scores } from '../../evaluation/scores';

function scores(given: Partial<Record<Measure, Score>>): Scores {
  const nothing: Score = { counts: '0 of 0' };
  return {
    ...(Object.fromEntries(measureNames.map(name => [name, nothing])) as Record<Measure, Score>),
    ...given,
  };
}

describe('floors', () => {
  it('pass at the floor and fail below it', () => {
    const floors = { story: { names: 50 } };
    assert.deepEqual(
      [share(1, 2), share(49, 100)].map(
        names => compareWithFloors('story', scores({ names }), floors)[0]?.passed,
      ),
      [true, false],
    );
  });

  it('are ceilings for traps', () => {
    const floors = { story: { traps: 5 } };
    assert.equal(compareWithFloors('story', scores({ traps: share(1, 100) }), floors)[0]?.passed, true);
    assert.equal(compareWithFloors('story', scores({ traps: share(6, 100) }), floors)[0]?.passed, false);
  });

  it('fail for a folder or a measure without one', () => {
    assert.equal(compareWithFloors('story', scores({}), {})[0]?.passed, false);
    assert.equal(compareWithFloors('story', scores({ names: share(1, 1) }), { story: {} })[0]?.passed, false);
  });

  it('are set a little under what was measured, and pass on it', () => {
    const measured = scores({ names: share(1, 2), money: share(1, 100), traps: share(0, 10) });
    const floors = floorsUnder([{ name: 'story', scores: measured }]);
    assert.deepEqual(floors, { story: { names: 47, money: 0, traps: 3 } });
    assert.ok(compareWithFloors('story', measured, floors).every(({ passed }) => passed));
  });

  it('fail when there is nothing left to score', () => {
    assert.equal(compareWithFloors('story', scores({}), { story: { names: 50 } })[0]?.passed, false);
  });
});

describe('table of scores', () => {
  it('has a row for each measure and a column for each folder', () => {
    const table = scoreTable([
      { name: 'one', scores: scores({ names: share(1, 2) }) },
      { name: 'two', scores: scores({}) },
    ]);
    assert.equal(table.trimEnd().split('\n').length, measureNames.length + 2);
    assert.match(table, /names, span F1 +50\.0 {2}\(1 of 2\) +-/);
  });
});
