import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import type { AnalysisDocument } from '../../../src/cli/analysisDocument';
import { normaliseText } from '../../../src/core/text/normalise';
import { crossread } from './commandLine';
import { inFolder } from './temporaryFolder';

declare const PROJECT_ROOT: string;

const validate = new Ajv2020({ allErrors: true }).compile<AnalysisDocument>(
  JSON.parse(readFileSync(join(PROJECT_ROOT, 'docs/analysis.schema.json'), 'utf8')) as object,
);

async function analyse(folder: string, ...more: string[]): Promise<AnalysisDocument> {
  const { code, out, error } = await crossread('analyse', folder, '--json', ...more);
  assert.equal(code, 0, error);
  const document: unknown = JSON.parse(out);
  assert.ok(validate(document), JSON.stringify(validate.errors?.slice(0, 5), null, 2));
  return document;
}

const folders = ['samples', 'test/fixtures/gold/recount'].map(name => join(PROJECT_ROOT, name));

for (const folder of folders) {
  describe(`crossread analyse ${folder.slice(PROJECT_ROOT.length + 1)} --json`, () => {
    let analysis: AnalysisDocument;
    before(async () => {
      analysis = await analyse(folder);
    });

    it('finds names, values, claims and relations in every source', () => {
      for (const source of analysis.sources) {
        const types = new Set(source.mentions.map(mention => mention.type));
        assert.ok(types.has('person') && types.has('date') && types.has('quantity'), source.file);
        assert.ok(source.claims.length > 5, source.file);
      }
      assert.ok(analysis.relations.length > 5);
    });

    it('gives spans of the normalised text', () => {
      for (const { file, mentions, claims } of analysis.sources) {
        const text = normaliseText(readFileSync(join(folder, file), 'utf8'));
        const spans = [
          ...mentions,
          ...claims,
          ...claims.flatMap(claim => [...claim.quantities, ...claim.times]),
          ...claims.flatMap(claim =>
            claim.attribution.flatMap(({ source, cue }) => [source ?? [], cue ?? []].flat()),
          ),
        ];
        for (const span of spans)
          assert.equal(text.slice(span.start, span.end), span.text, `${file}:${span.start}`);
        for (const { content } of claims.flatMap(claim => claim.attribution))
          assert.ok(content.start < content.end && content.end <= text.length);
      }
    });

    it('refers only to entities and claims that it lists', () => {
      const entities = new Set(analysis.entities.map(entity => entity.id));
      assert.equal(entities.size, analysis.entities.length, 'ids are unique');
      const claims = new Set<string>();
      for (const source of analysis.sources) {
        for (const claim of source.claims) {
          claims.add(`${source.file} ${claim.id}`);
          for (const value of [...claim.quantities, ...claim.times])
            assert.ok(entities.has(value.entity), value.entity);
          for (const { source: speaker } of claim.attribution)
            if (speaker?.entity) assert.ok(entities.has(speaker.entity), speaker.entity);
        }
        for (const mention of source.mentions) assert.ok(entities.has(mention.entity), mention.entity);
      }
      for (const { a, b } of analysis.relations) {
        for (const place of [a, b]) assert.ok(claims.has(`${place.file} ${place.claim}`), place.file);
        assert.ok(a.file < b.file, 'in the order of files');
      }
    });

    it('gives a mention and its entity one type', () => {
      const types = new Map(analysis.entities.map(entity => [entity.id, entity.type]));
      const wrong = analysis.sources
        .flatMap(source => source.mentions)
        .filter(mention => (types.get(mention.entity) === 'date') !== (mention.type === 'date'));
      assert.deepEqual(wrong, []);
    });

    it('is the same each time, and says nothing of where the folder lies', async () => {
      const [first, second] = [
        await crossread('analyse', folder, '--json'),
        await crossread('analyse', folder, '--json'),
      ];
      assert.equal(first.out, second.out);
      assert.ok(!first.out.includes(PROJECT_ROOT));
    });
  });
}

describe('crossread analyse', () => {
  it('prints a summary for people without --json', async () => {
    const { code, out } = await crossread('analyse', folders[0] ?? '');
    assert.equal(code, 0);
    assert.match(out, /^source +published +names +values +claims +title\n/);
    assert.match(out, /\d+ agrees, \d+ differs, \d+ conflicts, \d+ other-event/);
    assert.doesNotMatch(out, /[\p{Cf}\u001b]/u);
  });

  it('says when a folder is not there or holds no sources', async () => {
    const missing = await crossread('analyse', join(PROJECT_ROOT, 'no-such-folder'));
    assert.deepEqual([missing.code, missing.out], [2, '']);
    assert.match(missing.error, /^crossread: There is no folder/);
    await inFolder({ 'notes.txt': 'A note.' }, async folder => {
      const none = await crossread('analyse', folder);
      assert.deepEqual([none.code, none.out], [2, '']);
      assert.match(none.error, /no sources .*--include/);
    });
  });

  it('takes other files with --include', () =>
    inFolder({ 'notes/one.md': 'Ana Reis said the mill burned on 3 May 2021.' }, async folder => {
      const { sources } = await analyse(folder, '--include', '**/*.md');
      assert.deepEqual(
        sources.map(source => source.file),
        ['notes/one.md'],
      );
    }));

  it('reads an empty source, and invalid UTF-8 with a warning', () =>
    inFolder(
      { '000_0a.txt': '', '001_0b.txt': Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x2e) },
      async folder => {
        const { code, out, error } = await crossread('analyse', folder, '--json');
        assert.equal(code, 0);
        assert.match(error, /001_0b\.txt is not valid UTF-8/);
        const document: unknown = JSON.parse(out);
        assert.ok(validate(document), JSON.stringify(validate.errors));
      },
    ));

  it('leaves out a source that cannot be read, says so, and ends with 1', function () {
    // A file that is there and cannot be read, not even by root: Linux has one.
    if (process.platform !== 'linux') this.skip();
    return inFolder({ '000_0a.txt': 'One.' }, async folder => {
      symlinkSync('/proc/self/mem', join(folder, '001_0b.txt'));
      const { code, out, error } = await crossread('analyse', folder, '--json');
      assert.equal(code, 1);
      assert.match(error, /001_0b\.txt was left out/);
      const { sources } = JSON.parse(out) as AnalysisDocument;
      assert.equal(sources.length, 1);
    });
  });
});

describe('crossread', () => {
  it('prints help and version on stdout', async () => {
    assert.match((await crossread('--help')).out, /crossread analyse DIR/);
    assert.match((await crossread('help', 'check')).out, /Nothing is written/);
    const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal((await crossread('--version')).out, `${version}\n`);
  });

  it('ends with 2 and one line on stderr when it is used wrongly', async () => {
    const { code, out, error } = await crossread('export', 'folder');
    assert.deepEqual([code, out], [2, '']);
    assert.match(
      error,
      /^crossread: Unknown command "export"\. The commands are analyse, compare, check;.*\n$/,
    );
  });
});

describe('crossread analyse, with an entity list', () => {
  const texts = {
    '000_0a.txt': 'The mill in Lorn burned on Monday, Ana Reis said.\n',
    'b/001_0b.txt': 'Ana Reis saw yellow smoke over Lorn. Share\n',
  };

  async function entitiesOf(list: string): Promise<string[]> {
    let found: string[] = [];
    await inFolder({ ...texts, 'entities.yaml': list }, async folder => {
      const { sources, entities } = await analyse(folder);
      found = entities.map(({ id, name, type }) => {
        const words = sources.flatMap(({ file, mentions }) =>
          mentions.filter(({ entity }) => entity === id).map(({ text }) => `${file.slice(-6)} ${text}`),
        );
        return `${type} ${name}: ${words.join(', ')}`;
      });
    });
    return found;
  }

  it('finds what is listed, under its name and type', async () => {
    const found = await entitiesOf(
      'version: 1\nentities:\n  - { name: Dr. Reis, type: person, sameAs: [Ana Reis] }\n  - { name: Smoke, type: weapon, aliases: [yellow smoke], sources: [b/001_0b.txt] }\n',
    );
    assert.ok(found.includes('person Dr. Reis: 0a.txt Ana Reis, 0b.txt Ana Reis'), found.join('\n'));
    assert.ok(found.includes('weapon Smoke: 0b.txt yellow smoke'), found.join('\n'));
  });

  it('finds nothing that is never a name', async () => {
    const found = await entitiesOf('version: 1\nneverNames: [Lorn]\n');
    assert.ok(!found.some(line => line.includes('Lorn')), found.join('\n'));
  });
});
