import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { TextId } from '../model';

/**
 * Names a version of a text as git names a file with this content: SHA-1 over "blob <byte length>\0" and the UTF-8
 * bytes (gitformat-loose), in 40 hexadecimal digits. A person can ask git for that very version.
 * @param text a normalised text
 */
export function computeTextId(text: string): TextId {
  const bytes = encodeUtf8(text);
  const hash = sha1.create();
  hash.update(encodeUtf8(`blob ${bytes.length}\0`));
  hash.update(bytes);
  return bytesToHex(hash.digest());
}

/**
 * UTF-8 bytes of a string, as the Encoding standard's UTF-8 encode has them: a lone surrogate becomes U+FFFD. Written
 * out because TextEncoder belongs to the host's library, not to the language.
 */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(countUtf8Bytes(text));
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[length++] = unit;
    } else if (unit < 0x800) {
      bytes[length++] = 0xc0 | (unit >> 6);
      bytes[length++] = 0x80 | (unit & 0x3f);
    } else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(index + 1))) {
      const point = 0x10000 + ((unit - 0xd800) << 10) + (text.charCodeAt(index + 1) - 0xdc00);
      index += 1;
      bytes[length++] = 0xf0 | (point >> 18);
      bytes[length++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[length++] = 0x80 | (point & 0x3f);
    } else {
      const point = isHighSurrogate(unit) || isLowSurrogate(unit) ? 0xfffd : unit;
      bytes[length++] = 0xe0 | (point >> 12);
      bytes[length++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[length++] = 0x80 | (point & 0x3f);
    }
  }
  return bytes;
}

function countUtf8Bytes(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) count += 1;
    else if (unit < 0x800) count += 2;
    else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(index + 1))) {
      count += 4;
      index += 1;
    } else count += 3;
  }
  return count;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** False for NaN too, what charCodeAt says past the end. */
function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
