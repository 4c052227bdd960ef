import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packNumbers, packSteps } from '../../models/dataFile.mjs';
import { readDataFile, readPackedNumbers, readParts } from '../../src/core/dataFile';
import { dataFile } from './dataFiles';

const sample = dataFile('samples', 3, {
  bytes: Uint8Array.of(1, 2, 255),
  numbers16: Uint16Array.of(0, 1, 65_535),
  numbers32: Uint32Array.of(7, 4_294_967_295),
  text: new TextEncoder().encode('ʻaqabah\nə\nword'),
  nothing: new Uint8Array(0),
});

/** The same bytes, beginning at an odd place of a larger buffer. */
function shifted(bytes: Uint8Array, by: number): Uint8Array {
  const buffer = new Uint8Array(bytes.length + by + 5).fill(0xaa);
  buffer.set(bytes, by);
  return buffer.subarray(by, by + bytes.length);
}

describe('readParts', () => {
  it('reads bytes, numbers and lines, wherever the bytes begin in their buffer', () => {
    const views = [0, 1, 2, 3, 5].map(by => shifted(sample, by));
    // Node's Buffer is a Uint8Array whose `slice` copies nothing.
    const buffers = views.map(view => Buffer.from(view.buffer, view.byteOffset, view.length));
    for (const bytes of [...views, ...buffers]) {
      const parts = readParts(bytes, 'samples', 3);
      assert.deepEqual(parts.bytes('bytes'), Uint8Array.of(1, 2, 255));
      assert.equal(parts.bytes('bytes').byteOffset, 0);
      assert.deepEqual(parts.numbers16('numbers16'), Uint16Array.of(0, 1, 65_535));
      assert.deepEqual(parts.numbers32('numbers32'), Uint32Array.of(7, 4_294_967_295));
      assert.deepEqual(parts.lines('text'), ['ʻaqabah', 'ə', 'word']);
      assert.deepEqual(parts.lines('nothing'), []);
    }
  });

  it('gives copies: a change does not reach the file', () => {
    readParts(sample, 'samples', 3).bytes('bytes').fill(0);
    readParts(Buffer.from(sample.buffer), 'samples', 3).bytes('bytes').fill(0);
    assert.deepEqual(readParts(sample, 'samples', 3).bytes('bytes'), Uint8Array.of(1, 2, 255));
  });

  it('says what is wrong: another file, another version, cut off, longer, a part that is not there', () => {
    const refuses = (bytes: Uint8Array, message: RegExp): void => {
      assert.throws(() => readParts(bytes, 'samples', 3), message);
    };
    refuses(new TextEncoder().encode('<html>'), /^Error: it does not start with “crossread samples 3”$/);
    refuses(new Uint8Array(0), /does not start with/);
    refuses(dataFile('others', 3, {}), /does not start with/);
    refuses(
      dataFile('samples', 4, {}),
      /another version of Crossread: “crossread samples 4”, this one reads “crossread samples 3”/,
    );
    refuses(sample.slice(0, 36), /it is cut off/);
    refuses(sample.slice(0, -1), /it is cut off/);
    refuses(Uint8Array.of(...sample, 0), /there is something behind its end/);
    assert.throws(() => readParts(sample, 'samples', 3).text('names'), /it lacks the part “names”/);
  });

  it('refuses a file with any one bit changed', () => {
    fc.assert(
      fc.property(fc.nat(sample.length * 8 - 1), bit => {
        const damaged = sample.slice();
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        // What fills up the name in the header is not read.
        if (bit >> 3 > 'crossread samples 3'.length && bit >> 3 < 32) return;
        assert.throws(() => readParts(damaged, 'samples', 3), /^Error: (?:it|its|there) /);
      }),
    );
  });
});

describe('readPackedNumbers', () => {
  it('reads what was packed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xfffffff)), numbers => {
        assert.deepEqual([...readPackedNumbers(packNumbers(numbers))], numbers);
        const rising = numbers.toSorted((a, b) => a - b);
        let sum = 0;
        assert.deepEqual(
          [...readPackedNumbers(packSteps(rising))].map(step => (sum += step)),
          rising,
        );
      }),
    );
  });
});

describe('readDataFile', () => {
  const otherwise = 'until then nothing is sampled';

  it('hands the bytes on', async () => {
    const models = { read: () => Promise.resolve(sample) };
    assert.equal(await readDataFile(models, 's.bin', bytes => bytes.length, otherwise), sample.length);
  });

  it('says which file is missing or damaged, why, and what to do', async () => {
    const missing = { read: () => Promise.reject(new Error('no such file')) };
    await assert.rejects(
      readDataFile(missing, 's.bin', bytes => bytes, otherwise),
      /^Error: The file s\.bin cannot be read \(no such file\)\. Install Crossread again; until then nothing is sampled\.$/,
    );
    const damaged = { read: () => Promise.resolve(sample.slice(0, 50)) };
    await assert.rejects(
      readDataFile(damaged, 's.bin', bytes => readParts(bytes, 'samples', 3), otherwise),
      /^Error: The file s\.bin is damaged \(it is cut off\)\. Install Crossread again; until then nothing is sampled\.$/,
    );
  });
});
