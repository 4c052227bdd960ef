import type { EntityType, SidecarProblem } from '../model';

/** The name of the file, in the root of the folder whose sources it is about. */
export const entityListName = 'entities.yaml';

/** Another entity, by the name that it is shown under. */
export interface EntityReference {
  readonly name: string;
  /** Only the entity of that name in these sources; empty: whatever the source. */
  readonly sources: readonly string[];
}

/** What people say about one entity as a whole. */
export interface ListedEntity {
  /** The name that it is shown under. Its words count wherever they stand, like those of an alias. */
  readonly name: string;
  /** Absent: as found in the texts. */
  readonly type?: EntityType;
  /** Other words that mean it wherever they stand. */
  readonly aliases: readonly string[];
  /** Entities that it is one with. Their words mean it only where the analysis had them mean that entity. */
  readonly sameAs: readonly EntityReference[];
  /** Names of entities that it is not, however alike. */
  readonly notSameAs: readonly string[];
  /** The sources that this is said about, as paths from the list; empty: all. */
  readonly sources: readonly string[];
  /** Who said it and when, as written. */
  readonly by?: string;
  readonly on?: string;
  readonly comment?: string;
}

/** An entity list as read. With an error among the problems it is never written to. */
export interface EntityList {
  readonly entities: readonly ListedEntity[];
  /** Words that are never a name. */
  readonly neverNames: readonly string[];
  /** Offsets are into the file's own text. */
  readonly problems: readonly SidecarProblem[];
}

export const emptyEntityList: EntityList = { entities: [], neverNames: [], problems: [] };

/** Tells the entities of one list apart: two may have one name, when they are of different sources. */
export function keyOfListed({ name, sources }: Pick<ListedEntity, 'name' | 'sources'>): string {
  return JSON.stringify([name, ...sources.toSorted()]);
}

/** Who said it, in words: "ana", or "a person" where the record does not say. */
export function authorOfListed({ by }: Pick<ListedEntity, 'by'>): string {
  return by === undefined || by === '' ? 'a person' : by;
}
