import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDecoder } from '../../../../src/core/entities/tagger/decode';
import {
  isOpen,
  labelOf,
  mayFollow,
  nameLabels,
  outside,
  stateCount,
} from '../../../../src/core/entities/tagger/labels';

const unit = 0.05;
const numbers = (length: number) =>
  fc.array(fc.integer({ min: -60, max: 60 }), { minLength: length, maxLength: length });

/** Every sequence of states that may stand between tokens outside names, with its score. */
function* paths(scores: number[], transitions: number[], length: number) {
  const open: { states: number[]; score: number }[] = [{ states: [], score: 0 }];
  while (open.length > 0) {
    const { states, score } = open.pop()!;
    const before = states.at(-1) ?? outside;
    if (states.length === length) {
      if (mayFollow(before, outside)) yield { states, score: score + transitions[before * stateCount]! };
      continue;
    }
    for (let state = 0; state < stateCount; state += 1)
      if (mayFollow(before, state))
        open.push({
          states: [...states, state],
          score:
            score + transitions[before * stateCount + state]! + scores[states.length * stateCount + state]!,
        });
  }
}

function namesOf(states: number[]): { from: number; to: number; label: number }[] {
  const names: { from: number; to: number; label: number }[] = [];
  let from = 0;
  states.forEach((state, token) => {
    if (token === 0 || !isOpen(states[token - 1]!)) from = token;
    if (state !== outside && !isOpen(state)) names.push({ from, to: token + 1, label: labelOf(state) });
  });
  return names;
}

describe('decode', () => {
  it('finds the best sequence and its probabilities, as trying all of them does', () => {
    const cases = fc.integer({ min: 1, max: 4 }).chain(length =>
      fc.record({
        length: fc.constant(length),
        scores: numbers(length * stateCount),
        transitions: numbers(stateCount * stateCount),
      }),
    );
    fc.assert(
      fc.property(cases, ({ length, scores, transitions }) => {
        const found = createDecoder(Int32Array.from(transitions), unit).decode(
          Int32Array.from(scores),
          length,
        );
        const all = [...paths(scores, transitions, length)];
        const highest = Math.max(...all.map(({ score }) => score));
        const best = all
          .filter(({ score }) => score === highest)
          .map(({ states }) => JSON.stringify(namesOf(states)));
        const bare = JSON.stringify(found.map(({ from, to, label }) => ({ from, to, label })));
        assert.ok(best.includes(bare), `${bare} is none of ${best.join(' ')}`);
        const odds = (score: number) => Math.exp((score - highest) * unit);
        const total = all.reduce((sum, { score }) => sum + odds(score), 0);
        for (const name of found)
          nameLabels.forEach((_, label) => {
            const wanted = all
              .filter(({ states }) =>
                namesOf(states).some(
                  one => one.from === name.from && one.to === name.to && one.label === label,
                ),
              )
              .reduce((sum, { score }) => sum + odds(score), 0);
            assert.ok(Math.abs(name.scores[label]! - wanted / total) < 1e-6);
          });
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(
      createDecoder(new Int32Array(stateCount * stateCount), unit).decode(new Int32Array(0), 0),
      [],
    );
  });

  it('stays within 0 and 1 on long stretches', () => {
    const length = 20_000;
    const scores = Int32Array.from({ length: length * stateCount }, (_, index) => (index * 7919) % 400);
    const found = createDecoder(new Int32Array(stateCount * stateCount), unit).decode(scores, length);
    assert.ok(found.length > 0);
    for (const { scores: of } of found) for (const score of of) assert.ok(score >= 0 && score <= 1);
  });
});
