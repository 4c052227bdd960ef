// What the tests of names share: the real word lists and the real reader of text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicons, type Lexicons } from '../../../src/core/entities/lexicons';
import { readNames } from '../../../src/core/entities/readNames';
import { loadTagger } from '../../../src/core/entities/tagger/loadTagger';
import type { Mention, SourceEntity, SourceText } from '../../../src/core/model';
import type { Models } from '../../../src/core/ports';
import { readText } from '../../../src/core/text/readText';

declare const PROJECT_ROOT: string;

export const projectModels: Models = {
  read: name => Promise.resolve(new Uint8Array(readFileSync(join(PROJECT_ROOT, 'models', name)))),
};

const lexicons = loadLexicons(projectModels);
const tagger = lexicons.then(loaded => loadTagger(projectModels, loaded, fault => assert.fail(fault)));

export function projectLexicons(): Promise<Lexicons> {
  return lexicons;
}

export interface Reading {
  readonly source: SourceText;
  readonly mentions: readonly Mention[];
  readonly entities: readonly SourceEntity[];
}

export async function read(text: string, lists?: Lexicons): Promise<Reading> {
  const source = readText(text, { published: '2024-05-20' });
  return {
    source,
    ...readNames(source, lists ?? (await projectLexicons()), lists ? undefined : await tagger),
  };
}

/** "type: text" of every mention, in order. */
export async function named(text: string): Promise<string[]> {
  const { mentions } = await read(text);
  return mentions.map(mention => `${mention.type}: ${mention.text}`);
}

/** The entity whose name or alias is given. */
export function entityNamed({ entities }: Reading, name: string): SourceEntity {
  const entity = entities.find(one => one.name === name || one.aliases.includes(name));
  if (!entity) throw new Error(`No entity is called ${name}: ${entities.map(one => one.name).join(', ')}`);
  return entity;
}

/** The texts of the mentions of the entity that is called so. */
export function formsOf(reading: Reading, name: string): string[] {
  const index = reading.entities.indexOf(entityNamed(reading, name));
  return reading.mentions.filter(({ entity }) => entity === index).map(({ text }) => text);
}
