import { entityListName } from '../core/annotations/entityList';
import { parseEntityList } from '../core/annotations/readEntityList';
import { spanOf } from '../core/annotations/yamlNodes';
import type { Finding } from './check';

/** What a person must mend in the entity list of a folder. */
export interface EntityListFindings {
  /** How many entities it has. */
  readonly entities: number;
  readonly findings: readonly Finding[];
}

/**
 * Validates an entity list: what cannot be read, what is not used, and sources that are none.
 * @param content the list; undefined when there is none
 * @param sources the sources of the folder, as paths inside it
 */
export function checkEntityList(content: string | undefined, sources: readonly string[]): EntityListFindings {
  if (content === undefined) return { entities: 0, findings: [] };
  const { list, records } = parseEntityList(content);
  const known = new Set(sources);
  const problems = list.problems.map(({ severity, start, message }) =>
    finding(severity === 'error' ? 'broken' : 'warning', lineOf(content, start), message),
  );
  const strangers = records.flatMap(({ node, entity }) => {
    const files = entity ? [...entity.sources, ...entity.sameAs.flatMap(one => one.sources)] : [];
    return [...new Set(files)]
      .filter(file => !known.has(file))
      .map(file =>
        finding(
          'no-source',
          lineOf(content, spanOf(node).start),
          `${entity?.name ?? ''} is said to be in ${file}, which is no source here`,
        ),
      );
  });
  return { entities: list.entities.length, findings: [...problems, ...strangers] };
}

function finding(kind: Finding['kind'], line: number, message: string): Finding {
  return { file: entityListName, line, kind, annotation: null, message };
}

function lineOf(content: string, offset: number): number {
  return content.slice(0, offset).split('\n').length;
}
