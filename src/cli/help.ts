import type { CommandName } from './arguments';

const sources = `Sources are the files of DIR and its folders named NNN_<hex>.txt (000_1eb11f3973b4340a.txt) or *.seed.txt.
  --include GLOB   take other files as sources too, by their path inside DIR; may be repeated ("**/*.md")`;

const topics: Readonly<Record<CommandName, string>> = {
  analyse: `crossread analyse DIR [--json] [--include GLOB]...

Reads every source in DIR and prints who and what each one names, what it claims, and how the sources' claims relate.
  --json           everything that was found, as JSON (docs/analysis.schema.json); without it, a summary

${sources}
`,
  compare: `crossread compare DIR --claim FILE:LINE [--json] [--include GLOB]...

Compares one claim with every other source in DIR: per source a verdict, the counterpart, what differs, and why.
  --claim FILE:LINE          the claim that starts on this line (lines count from 1)
  --claim FILE:LINE:COLUMN   the claim at this place of the line, where a line holds several
  --claim FILE:cN            the claim with this id, as \`crossread analyse DIR --json\` prints it
                             FILE is a path inside DIR, or as much of its beginning as no other source shares
  --json                     the comparison as JSON (docs/comparison.schema.json)

${sources}
`,
  check: `crossread check DIR [--json] [--include GLOB]...

Reads every sidecar (SOURCE.annotations.yaml) in DIR and finds its annotations again in the texts as they are now; reads
the entity list (DIR/entities.yaml), too. Nothing is written. Ends with 1 when a sidecar or the list is broken or has a
fault, or names a source that is none, or an annotation has moved (drift) or was not found (orphan).
  --json           the findings as JSON

${sources}
`,
};

const overview = `crossread: reads sources against each other. Who reports what, and how the reports differ; no verdict on what is true.

  crossread analyse DIR [--json]                     names, claims and relations of all sources in DIR
  crossread compare DIR --claim FILE:LINE [--json]   one claim against every other source
  crossread check DIR [--json]                       sidecars and entity list: broken, drifted, orphaned
  crossread help COMMAND                             more about one command

  --include GLOB   take other files as sources too     --verbose   say on stderr what is being done
  -h, --help       this page                           -V, --version

Ends with 0 when all is well, 1 when there is something to mend, 2 when the command could not be carried out.
`;

/** What \`--help\` prints. */
export function helpText(topic?: CommandName): string {
  return topic ? topics[topic] : overview;
}
