type Part = Uint8Array | Uint16Array | Uint32Array;

export function writeDataFile(
  file: string,
  kind: string,
  version: number,
  parts: Readonly<Record<string, Part>>,
): void;
export function frame(kind: string, version: number, parts: Readonly<Record<string, Part>>): Uint8Array;
export function packNumbers(numbers: readonly number[]): Uint8Array;
export function packSteps(numbers: readonly number[]): Uint8Array;
export function packWords(words: readonly string[]): Uint8Array;
