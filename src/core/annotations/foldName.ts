import { foldWord } from '../entities/foldWord';

/** A name for comparing: case, diacritics and the width of spaces do not tell names apart. */
export function foldName(name: string): string {
  return name.trim().split(/\s+/).map(foldWord).join(' ');
}
