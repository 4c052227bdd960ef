const ending = '.annotations.yaml';

/** Name or path of the sidecar of a source: "000_x.txt" has "000_x.txt.annotations.yaml" beside it. */
export function sidecarName(file: string): string {
  return file + ending;
}

/** The source that a sidecar belongs to, or undefined when the name is not that of a sidecar. */
export function sourceNameOf(sidecarFile: string): string | undefined {
  if (!sidecarFile.endsWith(ending)) return undefined;
  const source = sidecarFile.slice(0, -ending.length);
  return source === '' || source.endsWith('/') ? undefined : source;
}
