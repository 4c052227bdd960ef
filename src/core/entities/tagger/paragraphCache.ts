import type { TaggedName } from './createTagger';
import { joinHashes } from './hashing';
import type { TaggerDocument } from './readDocument';

/** Names of paragraphs by all that they were found from. */
export interface ParagraphCache {
  /**
   * The names of the tokens [from, to): kept ones, when the same words stood there in a text that writes them the same
   * way, or those that `tag` finds.
   */
  recall(
    document: TaggerDocument,
    from: number,
    to: number,
    tag: () => readonly TaggedName[],
  ): readonly TaggedName[];
  clear(): void;
}

interface Entry {
  readonly content: Int32Array;
  readonly names: readonly TaggedName[];
}

/** Numbers kept in all entries together, four bytes each: about 170,000 tokens. */
const mostNumbers = 1 << 19;

/** Numbers that tell a token from another. */
const perToken = 3;

export function createParagraphCache(): ParagraphCache {
  const entries = new Map<number, Entry>();
  let numbers = 0;

  return {
    recall(document, from, to, tag) {
      const content = describe(document, from, to);
      let key = content.length;
      for (const number of content) key = joinHashes(key, number);
      const kept = entries.get(key);
      if (kept && isSame(kept.content, content)) {
        // The most recent last: the oldest leave first.
        entries.delete(key);
        entries.set(key, kept);
        return kept.names;
      }
      const names = tag();
      if (content.length > mostNumbers / 4) return names;
      if (kept) {
        entries.delete(key);
        numbers -= kept.content.length;
      }
      entries.set(key, { content, names });
      numbers += content.length;
      for (const [oldest, entry] of entries) {
        if (numbers <= mostNumbers) break;
        entries.delete(oldest);
        numbers -= entry.content.length;
      }
      return names;
    },
    clear() {
      entries.clear();
      numbers = 0;
    },
  };
}

/** Everything that the features of the tokens are made of. */
function describe(
  { words, marks, uses, repeats, occurrences }: TaggerDocument,
  from: number,
  to: number,
): Int32Array {
  const content = new Int32Array((to - from) * perToken);
  for (let token = from; token < to; token += 1) {
    const at = (token - from) * perToken;
    content[at] = words[token] ?? 0;
    content[at + 1] = ((marks[token] ?? 0) << 8) | (uses[token] ?? 0);
    const repeated = repeats[token] ?? -1;
    if (repeated < 0) continue;
    let hash = 1;
    const last = occurrences.firsts[repeated + 1] ?? 0;
    for (let other = occurrences.firsts[repeated] ?? 0; other < last; other += 1) {
      if (occurrences.tokens[other] === token) continue;
      hash = joinHashes(hash, occurrences.befores[other] ?? 0);
      hash = joinHashes(hash, occurrences.afters[other] ?? 0);
    }
    content[at + 2] = hash;
  }
  return content;
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}
