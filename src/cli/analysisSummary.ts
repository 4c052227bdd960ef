import { verdicts } from '../core/model';
import type { AnalysisDocument, ClaimPlace, EntityDocument, RelationDocument } from './analysisDocument';
import { printable } from './terminal';
import { textTable } from './textTable';

const namesShown = 15;

/** What `crossread analyse DIR` prints for people: the sources, who is named most, and every conflict. */
export function summariseAnalysis(analysis: AnalysisDocument): string {
  const conflicts = analysis.relations.filter(relation => relation.verdict === 'conflicts');
  return [
    sourceTable(analysis),
    nameTable(analysis),
    relationLine(analysis),
    ...conflicts.map(conflict => describeConflict(conflict, analysis)),
  ].join('\n');
}

function sourceTable({ sources }: AnalysisDocument): string {
  return textTable(
    ['source', 'published', 'names', 'values', 'claims', 'title'],
    sources.map(source => {
      const values = source.mentions.filter(mention => isValue(mention.type)).length;
      return [
        printable(source.file),
        source.published ?? '?',
        source.mentions.length - values,
        values,
        source.claims.length,
        printable(source.title ?? '', 60),
      ];
    }),
  );
}

function isValue(type: string): boolean {
  return type === 'date' || type === 'quantity' || type === 'money';
}

function nameTable(analysis: AnalysisDocument): string {
  const uses = countUses(analysis);
  const names = analysis.entities
    .filter(entity => !isValue(entity.type))
    .map(entity => ({ entity, ...(uses.get(entity.id) ?? { mentions: 0, sources: 0 }) }))
    .sort((a, b) => b.sources - a.sources || b.mentions - a.mentions);
  const table = textTable(
    ['name', 'type', 'sources', 'mentions', 'called'],
    names
      .slice(0, namesShown)
      .map(({ entity, mentions, sources }) => [
        printable(entity.name, 40),
        entity.type,
        sources,
        mentions,
        printable(callings(entity), 70),
      ]),
  );
  return names.length > namesShown ? `${table}… and ${names.length - namesShown} more names\n` : table;
}

/** The roles that sources give, else the other forms of the name. */
function callings(entity: EntityDocument): string {
  const roles = [...new Set(entity.roles.map(role => role.title))];
  return (roles.length > 0 ? roles : entity.aliases).join('; ');
}

function countUses({ sources }: AnalysisDocument): Map<string, { mentions: number; sources: number }> {
  const uses = new Map<string, { mentions: number; sources: number }>();
  for (const source of sources) {
    for (const { entity } of source.mentions) {
      const use = uses.get(entity) ?? { mentions: 0, sources: 0 };
      use.mentions += 1;
      uses.set(entity, use);
    }
    for (const entity of new Set(source.mentions.map(mention => mention.entity))) {
      const use = uses.get(entity);
      if (use) use.sources += 1;
    }
  }
  return uses;
}

function relationLine({ relations }: AnalysisDocument): string {
  const counts = verdicts
    .filter(verdict => verdict !== 'silent')
    .map(verdict => `${relations.filter(relation => relation.verdict === verdict).length} ${verdict}`);
  return `Pairs of claims: ${counts.join(', ')}\n`;
}

function describeConflict(conflict: RelationDocument, analysis: AnalysisDocument): string {
  return [
    `conflict  ${quoteClaim(conflict.a, analysis)}`,
    `          ${quoteClaim(conflict.b, analysis)}`,
    `          ${printable(conflict.reason, 160)}\n`,
  ].join('\n');
}

function quoteClaim(place: ClaimPlace, { sources }: AnalysisDocument): string {
  const claim = sources
    .find(source => source.file === place.file)
    ?.claims.find(({ id }) => id === place.claim);
  return `${printable(place.file)} ${place.claim}  “${printable(claim?.text ?? '', 110)}”`;
}
