/** A folder of gold: what a reader marked by hand in some sources. Format: ../../docs/evaluation.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ClaimKind, MentionType, Modality, Span, Verdict } from '../../src/core/model';

/** Something marked in one file. */
export interface GoldSpan extends Span {
  readonly file: string;
  readonly text: string;
}

export interface GoldMention extends GoldSpan {
  readonly type: MentionType;
  readonly cluster: string;
  readonly in_boilerplate?: string;
}

export interface GoldBoilerplate extends GoldSpan {
  readonly kind: string;
  readonly strip: 'yes' | 'optional';
}

export interface GoldClaim extends GoldSpan {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly parts?: readonly (Span & { readonly text: string })[];
  readonly source: (Span & { readonly text: string; readonly cluster: string }) | null;
  readonly cue: (Span & { readonly text: string }) | null;
}

export interface GoldRelation {
  readonly id: string;
  /** Ids of claims. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly differences: readonly string[];
  /** Looks like a conflict and is none. */
  readonly trap: boolean;
  /** Left out of strict scores. */
  readonly doubtful?: boolean;
  readonly detail?: boolean;
  readonly reason: string;
  readonly a_text: string;
  readonly b_text: string;
}

export interface Gold {
  /** The folder that the sources are in. */
  readonly texts: string;
  readonly mentions: readonly GoldMention[];
  readonly boilerplate: readonly GoldBoilerplate[];
  readonly claims: readonly GoldClaim[];
  readonly relations: readonly GoldRelation[];
}

export const goldFiles = ['entities.yaml', 'claims.yaml', 'relations.yaml', 'boilerplate.yaml'] as const;

/** Whether a folder holds gold. */
export function hasGold(folder: string): boolean {
  return goldFiles.every(name => existsSync(join(folder, name)));
}

/**
 * Reads the gold of a folder. The texts are beside it, or where its `texts:` key says.
 * @throws Error when a file is missing, is no YAML, or lacks its list
 */
export function readGold(folder: string): Gold {
  const { mentions, texts } = readYaml<{ mentions: GoldMention[]; texts?: string }>(
    folder,
    'entities.yaml',
    'mentions',
  );
  return {
    texts: join(folder, texts ?? '.'),
    mentions,
    boilerplate: readYaml<{ spans: GoldBoilerplate[] }>(folder, 'boilerplate.yaml', 'spans').spans,
    claims: readYaml<{ claims: GoldClaim[] }>(folder, 'claims.yaml', 'claims').claims,
    relations: readYaml<{ relations: GoldRelation[] }>(folder, 'relations.yaml', 'relations').relations,
  };
}

/** Gold is written by us: its shape is taken at its word, its spans are tested (test/unit/evaluation/gold.test.ts). */
function readYaml<T extends object>(folder: string, name: string, list: keyof T & string): T {
  const path = join(folder, name);
  const content: unknown = parse(readFileSync(path, 'utf8'));
  if (typeof content !== 'object' || content === null || !Array.isArray((content as T)[list]))
    throw new Error(`${path} has no list "${list}"`);
  return content as T;
}
