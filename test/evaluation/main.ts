/** Scores folders of sources with gold beside them. Run by test/evaluate.mjs; definitions in docs/evaluation.md. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { anchorGold } from './anchorGold';
import { evaluateFolder } from './evaluateFolder';
import { hasGold } from './gold';
import { listMisses } from './misses';
import { compareWithFloors, floorsUnder, scoreTable, type Floors } from './report';

const ownGold = 'test/fixtures/gold';
const sharedGold = '../shared/gold';

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
    },
  });
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
  if (values.misses) {
    for (const evaluation of evaluations)
      console.log(`${evaluation.name}\n${listMisses(evaluation).join('\n')}\n`);
  }
  const floorsFile = join(root, 'test/evaluation/floors.json');
  if (values['set-floors'])
    writeFileSync(floorsFile, `${JSON.stringify(floorsUnder(evaluations), null, 2)}\n`);
  if (!values.floors) return 0;
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
  const results = evaluations.flatMap(({ name, scores }) => compareWithFloors(name, scores, floors));
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
