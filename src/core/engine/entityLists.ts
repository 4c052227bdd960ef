import { emptyEntityList, type EntityList } from '../annotations/entityList';
import { indexEntityList, type ListedEntities } from '../annotations/listedEntities';
import { readEntityList } from '../annotations/readEntityList';
import type { SidecarProblem, SourceId } from '../model';
import type { EntityListId, EntityListStore, ListedSource } from '../ports';

/** The entity list that holds for a source, made ready. */
export interface HoldingList extends ListedSource {
  readonly entities: ListedEntities;
}

/** What is wrong with an entity list, for people. */
export interface EntityListView {
  readonly id: EntityListId;
  readonly problems: readonly SidecarProblem[];
}

/** The entity lists of the folders that are read, as they are now. */
export interface EntityLists {
  /** Reads the list that holds for a source, unless it is read. Never rejects: a list that cannot be read has a problem. */
  load(source: SourceId): Promise<void>;
  /** Reads a list again. Resolves to whether it says something else than before. */
  reload(list: EntityListId): Promise<boolean>;
  holdingFor(source: SourceId): HoldingList | undefined;
  /** The lists that exist. */
  views(): readonly EntityListView[];
}

interface LoadedList {
  readonly content: string | undefined;
  readonly isRead: boolean;
  readonly entities: ListedEntities;
  readonly problems: readonly SidecarProblem[];
}

export function createEntityLists(store: EntityListStore): EntityLists {
  const loaded = new Map<EntityListId, LoadedList>();
  const loading = new Map<EntityListId, Promise<boolean>>();

  function reload(list: EntityListId): Promise<boolean> {
    // After the reading that is under way: it may have begun before the change.
    const reading = (loading.get(list) ?? Promise.resolve(false)).then(() => read(list));
    loading.set(list, reading);
    void reading.then(() => {
      if (loading.get(list) === reading) loading.delete(list);
    });
    return reading;
  }

  /** Never rejects: what cannot be read says nothing, and says so. */
  async function read(list: EntityListId): Promise<boolean> {
    const previous = loaded.get(list);
    try {
      const content = await store.read(list);
      if (previous && previous.content === content && previous.isRead) return false;
      loaded.set(list, takeList(content, previous));
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : String(fault);
      const message = `The entity list cannot be read: ${reason}`;
      const problem: SidecarProblem = { start: 0, end: 1, severity: 'error', message };
      const entities = previous?.entities ?? indexEntityList(emptyEntityList);
      loaded.set(list, { content: '', isRead: false, entities, problems: [problem] });
    }
    return true;
  }

  return {
    load: async source => {
      const list = store.listFor(source)?.list;
      if (list === undefined || loaded.has(list)) return;
      await (loading.get(list) ?? reload(list));
    },
    reload,
    holdingFor: source => {
      const held = store.listFor(source);
      const list = held && loaded.get(held.list);
      return list && { ...held, entities: list.entities };
    },
    views: () =>
      [...loaded].flatMap(([id, { content, problems }]) => (content === undefined ? [] : [{ id, problems }])),
  };
}

/** While someone is typing in a list it is broken every other keystroke: what was read before stays in force then. */
function takeList(content: string | undefined, previous: LoadedList | undefined): LoadedList {
  const list: EntityList = content === undefined ? emptyEntityList : readEntityList(content);
  const isBroken = list.problems.some(({ severity }) => severity === 'error');
  const entities = isBroken && previous ? previous.entities : indexEntityList(list);
  return { content, isRead: true, entities, problems: list.problems };
}
