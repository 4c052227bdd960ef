/** The bytes of a source as text, not normalised: a byte order mark of UTF-8 stays in front. */
export interface DecodedText {
  readonly text: string;
  /** What was wrong with the bytes, to be said after the file's name. */
  readonly problem?: string;
}

/**
 * Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so (as editors do). What cannot be decoded becomes
 * U+FFFD and is counted.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const damaged = text.split('\uFFFD').length - 1;
    return {
      text,
      problem: `is not valid UTF-8: ${damaged} ${damaged === 1 ? 'character was' : 'characters were'} replaced by U+FFFD. Save it as UTF-8 to read it whole.`,
    };
  }
}
