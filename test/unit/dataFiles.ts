// Data files for tests, framed by the module that builds those under models/.
import { frame } from '../../models/dataFile.mjs';

/** The bytes of a data file with these parts. */
export function dataFile(
  kind: string,
  version: number,
  parts: Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>,
): Uint8Array {
  return new Uint8Array(frame(kind, version, parts));
}
