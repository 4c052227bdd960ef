import { countryOf } from './countryNames';
import type { SourceId } from '../model';
import type { IdentityCluster, IdentityNode } from './identity';

/** Who and what is named beside whom: clusters by source, boilerplate left out. */
export class Company {
  readonly #bySource = new Map<SourceId, Set<IdentityCluster>>();
  readonly #weights = new Map<IdentityCluster, number>();
  readonly #common = new Map<string, readonly IdentityCluster[]>();

  constructor(things: readonly IdentityCluster[]) {
    for (const thing of things) this.addAll(thing);
  }

  addAll(cluster: IdentityCluster): void {
    for (const { source, mentions } of cluster.nodes)
      if (mentions.some(({ inBoilerplate }) => !inBoilerplate)) this.#add(source, cluster);
  }

  #add(source: SourceId, cluster: IdentityCluster): void {
    const known = this.#bySource.get(source);
    if (known) known.add(cluster);
    else this.#bySource.set(source, new Set([cluster]));
    this.#common.clear();
  }

  /**
   * What a source names that another source with the cluster names, too.
   * @param atLeast how much of it, with 1 for a person, a body or a town
   * @param nodes those of the cluster that are asked about
   * @returns in words, "both with …"; undefined when that is too little to mean anything
   */
  shared(
    source: SourceId,
    cluster: IdentityCluster,
    atLeast = 1,
    nodes: readonly IdentityNode[] = cluster.nodes,
  ): string | undefined {
    for (const other of new Set(nodes.map(node => node.source))) {
      if (other === source) continue;
      const common = this.#commonTo(source, other).filter(one => one !== cluster);
      let weight = 0;
      for (const one of common) weight += this.#weightOf(one);
      if (weight < atLeast) continue;
      const telling = common.filter(one => this.#weightOf(one) === 1);
      const named = (telling.length > 0 ? telling : common).map(one => one.nodes[0]?.data.name ?? '');
      return `both with ${named.sort().slice(0, 3).join(', ')}`;
    }
    return undefined;
  }

  /**
   * Names of the uncommon – people, bodies, towns that are no capitals – that both a source and another source with the cluster name,
   * at most from one such pair of sources.
   * @returns nothing when they are fewer than asked for
   */
  telling(source: SourceId, cluster: IdentityCluster, atLeast: number): readonly string[] {
    for (const other of new Set(cluster.nodes.map(node => node.source))) {
      if (other === source) continue;
      const common = this.#commonTo(source, other).filter(
        one => one !== cluster && this.#weightOf(one) === 1,
      );
      if (common.length >= atLeast) return common.map(one => one.nodes[0]?.data.name ?? '').sort();
    }
    return [];
  }

  /** Countries, capitals, peoples and media are in many stories; three of them together say something. */
  #weightOf(cluster: IdentityCluster): number {
    const known = this.#weights.get(cluster);
    if (known !== undefined) return known;
    const { name = '', type = 'place' } = cluster.nodes[0]?.data ?? {};
    const isCommon = type === 'group' || type === 'media' || (type === 'place' && isCountryOrCapital(name));
    const weight = isCommon ? 0.4 : 1;
    this.#weights.set(cluster, weight);
    return weight;
  }

  #commonTo(a: SourceId, b: SourceId): readonly IdentityCluster[] {
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    const known = this.#common.get(key);
    if (known) return known;
    const there = this.#bySource.get(b);
    const common = there ? [...(this.#bySource.get(a) ?? [])].filter(one => there.has(one)) : [];
    this.#common.set(key, common);
    return common;
  }
}

function isCountryOrCapital(name: string): boolean {
  return countryOf(name) !== undefined;
}
