import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Anchor, Annotation } from '../model';

/**
 * The id of a new annotation: eight letters and digits made from what it is about, so that two people who decide on
 * the same thing write the same record and git has nothing to merge. The decision itself (status, type, author,
 * time) is left out: changing one's mind changes the record, not its id.
 * @param detail what else tells records on the same words apart: the words of a note, the other end of a relation
 */
export function createAnnotationId(kind: Annotation['kind'], anchor: Anchor, detail = ''): string {
  const content = [kind, anchor.text, anchor.at.start, anchor.at.end, detail].join('\n');
  return encode(sha256(utf8ToBytes(content)));
}

/** Nothing that looks like another character. A letter first: YAML takes `12345678` for a number. */
const letters = 'abcdefghjkmnpqrstvwxyz';
const lettersAndDigits = `${letters}23456789`;

function encode(hash: Uint8Array): string {
  let id = '';
  for (const byte of hash.subarray(0, 8)) {
    const alphabet: string = id === '' ? letters : lettersAndDigits;
    id += alphabet.charAt(byte % alphabet.length);
  }
  return id;
}
