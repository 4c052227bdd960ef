import type { Models } from './ports';

/**
 * Reads a data file through the port and makes something of it.
 * @param read takes the bytes apart; what it throws says what is wrong with the file
 * @param otherwise what goes on without the file, for people: "until then names are found by patterns alone"
 * @throws Error with a message for people: which file is missing or damaged, what is wrong, what to do
 */
export async function readDataFile<T>(
  models: Models,
  file: string,
  read: (bytes: Uint8Array) => T,
  otherwise: string,
): Promise<T> {
  const advice = `Install Crossread again; ${otherwise}.`;
  let bytes: Uint8Array;
  try {
    bytes = await models.read(file);
  } catch (fault) {
    throw new Error(`The file ${file} cannot be read (${messageOf(fault)}). ${advice}`, { cause: fault });
  }
  try {
    return read(bytes);
  } catch (fault) {
    throw new Error(`The file ${file} is damaged (${messageOf(fault)}). ${advice}`, { cause: fault });
  }
}

/** The parts of a data file by name. Each method throws an Error that says what is wrong when the part is not there. */
export interface DataParts {
  /** A copy that begins at the start of its buffer, wherever the file's bytes lie. */
  bytes(name: string): Uint8Array;
  /** Unsigned numbers of 16 bits. */
  numbers16(name: string): Uint16Array;
  /** Unsigned numbers of 32 bits. */
  numbers32(name: string): Uint32Array;
  text(name: string): string;
  /** The lines of a text, none when it is empty. */
  lines(name: string): string[];
}

/**
 * Takes a data file apart: a header line (`crossread lexicons 1`), the size and a check sum, a table of contents, the parts
 * (see models/README.md). All numbers are little-endian, whatever the machine is.
 * @param kind what the header line must name
 * @param version of the kind's form; a file of another version is refused
 * @throws Error that says what is wrong with the file
 */
export function readParts(bytes: Uint8Array, kind: string, version: number): DataParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkHeader(bytes, view, `crossread ${kind} ${String(version)}`, `crossread ${kind} `);
  const places = readContents(bytes, view);
  const placeOf = (name: string): Place => {
    const place = places.get(name);
    if (!place) throw new Error(`it lacks the part “${name}”`);
    return place;
  };
  const copy = (name: string): Uint8Array => {
    const { start, end } = placeOf(name);
    // Not `slice`: that of Node's Buffer, which a host may hand over, makes no copy.
    return new Uint8Array(bytes.subarray(start, end));
  };
  const text = (name: string) => decodeUtf8(copy(name));
  return {
    bytes: copy,
    numbers16: name => readNumbers16(copy(name)),
    numbers32: name => readNumbers32(copy(name)),
    text,
    lines: name => {
      const whole = text(name);
      return whole === '' ? [] : whole.split('\n');
    },
  };
}

/** Reads whole numbers that take seven bits of each byte, the lowest first; the highest bit says that another byte follows. */
export function readPackedNumbers(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let at = 0;
  while (at < bytes.length) {
    let byte = bytes[at] ?? 0;
    let number = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      at += 1;
      byte = bytes[at] ?? 0;
      number |= (byte & 0x7f) << shift;
    }
    numbers[count] = number;
    count += 1;
    at += 1;
  }
  return numbers.slice(0, count);
}

function readNumbers16(bytes: Uint8Array): Uint16Array {
  const numbers = new Uint16Array(bytes.length >> 1);
  for (let index = 0, at = 0; index < numbers.length; index += 1, at += 2)
    numbers[index] = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  return numbers;
}

function readNumbers32(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer);
  const numbers = new Uint32Array(bytes.length >> 2);
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = view.getUint32(4 * index, true);
  return numbers;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const sizeAt = 32;
const sumAt = 36;
const contentsAt = 40;
const nameLength = 24;

function checkHeader(bytes: Uint8Array, view: DataView, header: string, kind: string): void {
  const found = readName(bytes, 0, sizeAt);
  if (!found.startsWith(kind)) throw new Error(`it does not start with “${header}”`);
  if (found !== header)
    throw new Error(`it is of another version of Crossread: “${found}”, this one reads “${header}”`);
  const size = bytes.length < contentsAt + 4 ? Infinity : view.getUint32(sizeAt, true);
  if (size > bytes.length) throw new Error('it is cut off');
  if (size < bytes.length) throw new Error('there is something behind its end');
  if (view.getUint32(sumAt, true) !== checkSum(bytes, contentsAt)) throw new Error('its check sum is wrong');
}

function readContents(bytes: Uint8Array, view: DataView): Map<string, Place> {
  const places = new Map<string, Place>();
  const count = view.getUint32(contentsAt, true);
  let entry = contentsAt + 4;
  for (let part = 0; part < count; part += 1, entry += nameLength + 8) {
    if (entry + nameLength + 8 > bytes.length) throw new Error('its table of contents is cut off');
    const start = view.getUint32(entry + nameLength, true);
    const end = start + view.getUint32(entry + nameLength + 4, true);
    if (end > bytes.length) throw new Error('a part lies behind its end');
    places.set(readName(bytes, entry, entry + nameLength), { start, end });
  }
  return places;
}

/** ASCII, filled up with zeros. */
function readName(bytes: Uint8Array, start: number, limit: number): string {
  const codes: number[] = [];
  for (let at = start; at < limit && bytes[at]; at += 1) codes.push(bytes[at] ?? 0);
  return String.fromCharCode(...codes);
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** FNV-1a (Fowler, Noll, Vo) over bytes. */
function checkSum(bytes: Uint8Array, start: number): number {
  let sum = 0x811c9dc5;
  for (let index = start; index < bytes.length; index += 1)
    sum = Math.imul(sum ^ (bytes[index] ?? 0), 0x01000193);
  return sum >>> 0;
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
