/** Paths of sources as sidecars write them: relative to the folder of the sidecar, forward slashes on every system. */

/** The path of `to` as seen from the folder that `from` lies in: ("a/x.txt", "b/y.txt") is "../b/y.txt". */
export function relativeFile(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared])
    shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** The inverse: the path that `relative`, written in a sidecar beside `from`, points at. Never leaves the read folder. */
export function resolveFile(from: string, relative: string): string {
  const path = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  return path.join('/');
}
