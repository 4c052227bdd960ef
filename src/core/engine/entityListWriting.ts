import { parseEntityList } from '../annotations/readEntityList';
import { BrokenEntityList, changeEntityList } from '../annotations/writeEntityList';
import type { EntityListId, EntityListStore } from '../ports';
import type { PlannedDecision } from './entityDecisions';

/** Writes decisions into entity lists, and takes the last ones back. */
export interface EntityListWriter {
  /** @returns the lists that were written, in order; none when the lists say so already */
  write(decision: PlannedDecision): Promise<readonly EntityListId[]>;
  /**
   * Takes the last decision back.
   * @throws Error with a message for people when there is none, or a list changed since
   */
  undo(): Promise<{ readonly title: string; readonly lists: readonly EntityListId[] }>;
}

/** One list before and after a decision. */
interface Writing {
  readonly list: EntityListId;
  readonly before: string | undefined;
  readonly after: string;
}

interface Done {
  readonly title: string;
  readonly writings: readonly Writing[];
}

/** As many steps back as anyone remembers. */
const mostSteps = 50;

export function createEntityListWriter(store: EntityListStore): EntityListWriter {
  const done: Done[] = [];

  /** Reads, changes and replaces; when someone else wrote in between, starts again from what they wrote. */
  async function writeList(
    list: EntityListId,
    plan: PlannedDecision['edits'][number]['plan'],
  ): Promise<Writing | undefined> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const before = await store.read(list);
      const after = changeEntityList(before, plan(parseEntityList(before ?? '').list));
      if (after === (before ?? '')) return undefined;
      if (await store.replace(list, before, after)) return { list, before, after };
    }
    throw new Error(
      'The entity list keeps changing while it is written. Save or close it in other programs, then decide again.',
    );
  }

  return {
    write: async ({ title, edits }) => {
      const writings: Writing[] = [];
      try {
        for (const { list, plan } of edits) {
          const writing = await writeList(list, plan);
          if (writing) writings.push(writing);
        }
      } catch (fault) {
        for (const { list, before, after } of writings) await store.replace(list, after, before);
        const hint =
          fault instanceof BrokenEntityList ? ' Mend the file, then decide again: nothing was written.' : '';
        throw new Error(`${fault instanceof Error ? fault.message : String(fault)}${hint}`, { cause: fault });
      }
      if (writings.length > 0) done.push({ title, writings });
      if (done.length > mostSteps) done.shift();
      return writings.map(({ list }) => list);
    },
    undo: async () => {
      const last = done.at(-1);
      if (!last) throw new Error('There is no decision on an entity to undo (since this window was opened).');
      for (const { list, after } of last.writings) {
        if ((await store.read(list)) === after) continue;
        throw new Error(
          `The ${last.title} cannot be undone: entities.yaml was changed since. Open it and change it by hand.`,
        );
      }
      const lists: EntityListId[] = [];
      for (const { list, before, after } of last.writings) {
        if (!(await store.replace(list, after, before)))
          throw new Error(`The ${last.title} was not undone: entities.yaml is being changed. Try again.`);
        lists.push(list);
      }
      done.pop();
      return { title: last.title, lists };
    },
  };
}
