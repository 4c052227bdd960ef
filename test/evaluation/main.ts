/** Scores folders of sources with gold beside them. Run by test/evaluate.mjs; definitions in docs/evaluation.md. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { anchorGold } from './anchorGold';
import { evaluateFolder } from './evaluateFolder';
import { hasGold } from './gold';
import { listMisses } from './misses';
import { createAnalyst } from '../../src/core/engine/analyst';
import { compareWithFloors, floorsUnder, scoreTable, type Floors } from './report';
import {
  compareWithTypeFloors,
  evaluateTypeSets,
  listTypeMisses,
  typeFloorsUnder,
  typeTable,
  type TypeEvaluation,
  type TypeFloors,
} from './typeSet';
import {
  compareWithValueFloors,
  evaluateValueSets,
  listValueMisses,
  valueFloorsUnder,
  valueTable,
  type ValueFloors,
} from './valueSet';

const ownGold = 'test/fixtures/gold';
const sharedGold = '../shared/gold';
const typeSets = 'test/fixtures/types';
const valueSets = 'test/fixtures/values';

/** What test/evaluation/floors.json holds: floors of folders of gold, and of the marked sentences under `types` and `values`. */
interface AllFloors {
  readonly folders: Floors;
  readonly types: TypeFloors;
  readonly values: ValueFloors;
}

/**
 * @param args what was typed
 * @param root the project's folder
 * @returns the exit code
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      floors: { type: 'boolean' },
      misses: { type: 'boolean' },
      anchor: { type: 'boolean' },
      'set-floors': { type: 'boolean' },
      types: { type: 'string' },
    },
  });
  if (values.types !== undefined) return showTypes(root, values.types, values.misses === true);
  const own = goldFoldersIn(join(root, ownGold));
  if (values.anchor) return anchorFolders(positionals.length > 0 ? positionals : own);
  const onlyOwn = values.floors || values['set-floors'];
  const folders = onlyOwn ? own : positionals.length > 0 ? positionals : [...own, ...sharedFolders(root)];
  const withoutGold = folders.filter(folder => !hasGold(folder));
  if (folders.length === 0 || withoutGold.length > 0) {
    console.error(
      `No gold in ${withoutGold.join(', ') || ownGold}: a folder needs entities.yaml, claims.yaml, relations.yaml and boilerplate.yaml.`,
    );
    return 2;
  }
  const evaluations = [];
  for (const folder of folders) {
    evaluations.push({ name: basename(folder), ...(await evaluateFolder(folder, root)) });
  }
  console.log(scoreTable(evaluations));
  const types = onlyOwn || positionals.length === 0 ? await evaluateTypes(root) : [];
  if (types.length > 0) console.log(typeTable(types));
  const marked = onlyOwn || positionals.length === 0 ? evaluateValueSets(join(root, valueSets)) : [];
  if (marked.length > 0) console.log(valueTable(marked));
  if (values.misses) {
    for (const evaluation of evaluations)
      console.log(`${evaluation.name}\n${listMisses(evaluation).join('\n')}\n`);
    for (const evaluation of types)
      console.log(`types ${evaluation.set.name}\n${listTypeMisses(evaluation).join('\n')}\n`);
    for (const evaluation of marked)
      console.log(`values ${evaluation.name}\n${listValueMisses(evaluation).join('\n')}\n`);
  }
  const floorsFile = join(root, 'test/evaluation/floors.json');
  if (values['set-floors']) {
    const measured: AllFloors = {
      folders: floorsUnder(evaluations),
      types: typeFloorsUnder(types),
      values: valueFloorsUnder(marked),
    };
    writeFileSync(floorsFile, `${JSON.stringify(measured, null, 2)}\n`);
  }
  if (!values.floors) return 0;
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as AllFloors;
  const results = [
    ...evaluations.flatMap(({ name, scores }) => compareWithFloors(name, scores, floors.folders)),
    ...compareWithTypeFloors(types, floors.types),
    ...compareWithValueFloors(marked, floors.values),
  ];
  for (const { line } of results) console.log(line);
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  return failed > 0 || results.length === 0 ? 1 : 0;
}

function goldFoldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name))
    .filter(path => hasGold(path) || existsSync(join(path, 'marks.yaml')))
    .sort();
}

/** One set of marked sentences alone. */
async function showTypes(root: string, name: string, withMisses: boolean): Promise<number> {
  const types = await evaluateTypes(root, name);
  if (types.length === 0) {
    console.error(`No set of marked sentences is called ${name}: ${typeSets} has no ${name}.txt.`);
    return 2;
  }
  console.log(typeTable(types));
  if (withMisses) console.log(types.flatMap(listTypeMisses).join('\n'));
  return 0;
}

/** The sets of marked sentences, read by the analyst that the command line reads with. */
async function evaluateTypes(root: string, only?: string): Promise<TypeEvaluation[]> {
  const models = { read: (name: string) => readFile(join(root, 'models', name)) };
  const log = {
    error: (message: string) => {
      console.error(message);
    },
  };
  return evaluateTypeSets(join(root, typeSets), createAnalyst(models, log), only);
}

function sharedFolders(root: string): string[] {
  const folders = goldFoldersIn(join(root, sharedGold));
  if (folders.length === 0) console.log(`No further gold in ${sharedGold}: own fixtures only.\n`);
  return folders;
}

function anchorFolders(folders: readonly string[]): number {
  for (const folder of folders) {
    const { files, warnings } = anchorGold(folder);
    for (const warning of warnings) console.log(`warning: ${warning}`);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    console.log(`${folder}: ${Object.keys(files).join(', ')}`);
  }
  return 0;
}
