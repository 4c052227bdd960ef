import assert from 'node:assert/strict';
import { loadTagger } from '../../../../src/core/entities/tagger/loadTagger';
import { addFeatures, packedWidth, readNameModel } from '../../../../src/core/entities/tagger/nameModel';
import { projectModels } from '../reading';
import { harbour, lexicons, trainTiny } from './tinyModel';

const bytes = trainTiny(harbour);

function damage(change: (copy: Uint8Array) => Uint8Array | undefined): Uint8Array {
  const copy = bytes.slice();
  return change(copy) ?? copy;
}

describe('nameModel', () => {
  it('adds the weights of every feature it holds, and nothing for others', () => {
    const model = readNameModel(bytes);
    const sumOf = (feature: number) => {
      const sum = new Int32Array(packedWidth);
      addFeatures(model, Int32Array.of(feature), 1, sum, 0);
      return [...sum];
    };
    let found = 0;
    for (let slot = 0; slot < model.slots.length; slot += 2) {
      if (model.slots[slot] === -1) continue;
      found += 1;
      const row = model.slots[slot + 1]!;
      assert.deepEqual(sumOf(model.slots[slot]!), [...model.packed.subarray(row, row + packedWidth)]);
    }
    assert.equal(found, model.features);
    assert.ok(sumOf((1 << 24) + 5).every(number => number === 0));
  });

  it('says what is wrong with a damaged file', () => {
    const flipped = damage(copy => {
      copy[copy.length - 3]! ^= 0x10;
      return undefined;
    });
    assert.throws(() => readNameModel(flipped), /its check sum is wrong/);
    assert.throws(() => readNameModel(damage(copy => copy.slice(0, copy.length - 40))), /it is cut off/);
    assert.throws(() => readNameModel(new Uint8Array(0)), /it does not start with “crossread names 1”/);
    assert.throws(() => readNameModel(damage(copy => copy.fill(0, 0, 20))), /it does not start with/);
  });

  it('names the file and the advice in one message, and goes on without a tagger', async () => {
    const messages: string[] = [];
    const models = { read: () => Promise.resolve(bytes.slice(0, 90)) };
    const tagger = await loadTagger(models, lexicons, fault => messages.push(fault.message));
    assert.equal(tagger, undefined);
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, /names\.bin is damaged \(it is cut off\)\. Install Crossread again/);
  });

  it('reads the model that ships', async () => {
    const model = readNameModel(await projectModels.read('names.bin'));
    assert.ok(model.features > 50_000);
  });
});
