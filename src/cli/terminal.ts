/** What the command line asks of the process it runs in. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** The folder that holds `models/` and `package.json`. */
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What the process ends with. */
export const exitCode = { fine: 0, findings: 1, usage: 2 } as const;

/** The command cannot be carried out as given: the message says what is wrong, where, and what to do. Ends with 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * Text of a source made safe to print on one line: control and direction characters, which could rewrite what a
 * terminal shows (CWE-150), and line breaks become one space or nothing.
 * @param limit longest result in characters; what is longer ends in "…"
 */
export function printable(text: string, limit = Infinity): string {
  const line = text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  const characters = Array.from(line);
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}
