import type { Models } from './ports';

/** A part of a data file: what it is called, and its lines. */
export interface DataSection {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * Reads a data file through the port and makes something of it.
 * @param read takes the content apart; what it throws says what is wrong with the file
 * @throws Error with a message for people: which file is missing or damaged, what is wrong, what to do
 */
export async function readDataFile<T>(
  models: Models,
  file: string,
  read: (content: string) => T,
): Promise<T> {
  let bytes: Uint8Array;
  try {
    bytes = await models.read(file);
  } catch (fault) {
    throw new Error(`The file ${file} cannot be read (${messageOf(fault)}).`, { cause: fault });
  }
  try {
    return read(decodeUtf8(bytes));
  } catch (fault) {
    throw new Error(
      `The file ${file} is damaged (${messageOf(fault)}). Install Crossread again; until then names and claims are found by patterns alone.`,
      { cause: fault },
    );
  }
}

/**
 * Cuts a data file into its sections, in order. The first line is a header; a section begins with `# name count`; the last
 * line, `# end`, carries a check sum of all before it (see models/README.md).
 * @throws Error that says what is wrong when the header or the check sum is another one
 */
export function readSections(content: string, header: string): DataSection[] {
  if (!content.startsWith(`${header}\n`)) throw new Error(`it does not start with “${header}”`);
  const end = content.lastIndexOf('# end ');
  if (end < 0 || content.slice(end + 6).trim() !== checkSum(content.slice(0, end)))
    throw new Error('its check sum is wrong');
  const sections: { name: string; lines: string[] }[] = [];
  for (const line of content.slice(header.length + 1, end - 1).split('\n')) {
    if (line.startsWith('# ')) sections.push({ name: line.slice(2, line.indexOf(' ', 2)), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** FNV-1a over UTF-16 code units. */
function checkSum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return sum.toString(16).padStart(8, '0');
}

/** UTF-8 without TextDecoder, which the core's library does not have; the files hold nothing beyond the first plane. */
function decodeUtf8(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let codes: number[] = [];
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    const second = (bytes[index + 1] ?? 0) & 0x3f;
    if (byte < 0x80) codes.push(byte);
    else if (byte < 0xe0) {
      codes.push(((byte & 0x1f) << 6) | second);
      index += 1;
    } else {
      codes.push(((byte & 0x0f) << 12) | (second << 6) | ((bytes[index + 2] ?? 0) & 0x3f));
      index += 2;
    }
    if (codes.length >= 4096) {
      pieces.push(String.fromCharCode(...codes));
      codes = [];
    }
  }
  pieces.push(String.fromCharCode(...codes));
  return pieces.join('');
}
