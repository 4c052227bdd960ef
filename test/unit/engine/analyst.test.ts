import assert from 'node:assert/strict';
import { createAnalyst } from '../../../src/core/engine/analyst';
import { generateSources } from '../../bench/generateSources';
import { shippedModels } from '../memoryFolder';

describe('analyst', () => {
  const silent = { error: () => undefined };

  it('says what a text says, with the publication day that a person gave', async () => {
    const analyst = createAnalyst(shippedModels, silent);
    const text = 'The harbour burned down on Sunday, Mayor Ilse Brandauer said.\n';
    const undated = await analyst.analyse(text, undefined);
    const dated = await analyst.analyse(text, '2025-05-06');
    const dayOf = ({ text: { values } }: typeof dated) => {
      const reading = values[0]?.reading;
      return reading?.kind === 'date' ? reading.from : undefined;
    };
    assert.equal(dayOf(undated), undefined);
    assert.equal(dayOf(dated), '2025-05-04');
    assert.deepEqual(analyst.faults(), []);
  });

  it('gives plain data, the same after it was sent to another thread', async () => {
    const analyst = createAnalyst(shippedModels, silent);
    for (const { text } of generateSources(20, 5)) {
      const analysis = await analyst.analyse(text, undefined);
      assert.ok(analysis.claims.length > 0);
      assert.deepEqual(structuredClone(analysis), analysis);
    }
  });

  it('reads the lexicons once, and not before the first text', async () => {
    const asked: string[] = [];
    const models = {
      read: (name: string) => {
        asked.push(name);
        return shippedModels.read(name);
      },
    };
    const analyst = createAnalyst(models, silent);
    assert.deepEqual(asked, []);
    await Promise.all([analyst.analyse('One.', undefined), analyst.analyse('Two.', undefined)]);
    await analyst.analyse('Three.', undefined);
    assert.ok(asked.length > 0);
    assert.deepEqual(asked, [...new Set(asked)]);
  });

  it('goes on with patterns, and says so once for each file, when all files are damaged', async () => {
    const said: string[] = [];
    const asked: string[] = [];
    const models = {
      read: (name: string) => {
        asked.push(name);
        return Promise.resolve(new TextEncoder().encode('not a list'));
      },
    };
    const analyst = createAnalyst(models, { error: message => void said.push(message) });
    const text = 'Mayor Ilse Brandauer met Tomas Okoye in Kalmora. Ilse Brandauer left.\n';
    const [first] = await Promise.all([analyst.analyse(text, undefined), analyst.analyse(text, undefined)]);
    assert.ok(first.mentions.length > 0);
    assert.ok(asked.includes('lexicons.bin') && asked.includes('word-classes.bin'));
    assert.deepEqual(
      analyst
        .faults()
        .map(fault => /The file (\S+) is damaged/.exec(fault)?.[1])
        .toSorted(),
      asked.toSorted(),
    );
    assert.deepEqual(said, analyst.faults());
  });
});
