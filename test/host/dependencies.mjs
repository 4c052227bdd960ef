// Keeps node_modules in step with package-lock.json.  node test/host/dependencies.mjs
import { pathToFileURL } from 'node:url';
import { matchesLockFile } from './lock-file.mjs';
import { npm } from './npm.mjs';
import { projectRoot } from './paths.mjs';
import { exitWith } from './requirements.mjs';

/** Installs what package-lock.json lists unless node_modules holds just that. */
export async function ensureDependencies() {
  if (matchesLockFile(projectRoot)) return;
  console.error('Installing the development dependencies (npm ci) …');
  // --include=dev: an environment made for production must not leave out what builds and tests.
  await npm(projectRoot, ['ci', '--include=dev'], { what: 'The development dependencies are missing' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureDependencies().catch(exitWith);
