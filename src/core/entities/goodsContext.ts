import type { AddEvidence } from './nameEvidence';
import type { NameToken } from './nameTokens';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What is sold under a name: "X biscuits". */
const goods = words(`
  biscuits chocolate chocolates cereal cereals sweets crisps beer beers wine wines whisky whiskey vodka gin drinks drink soda cola juice yoghurt
  yogurt tubs cigarettes shoes trainers sneakers boots jeans watches glasses headset headsets headphones phones smartphones tablets
  laptops computers consoles cameras cars vans trucks lorries motorcycles scooters tractors tyres jets airliners aircraft planes engines
  turbines batteries chips processors drugs pills tablets capsules vaccine vaccines shampoo soap cosmetics toys dolls bricks games app software
  credit-card mattresses sofas ovens fridges trains trams
`);

/** "the maker of X" */
const makers = words(
  `maker makers manufacturer manufacturers producer developer developers designer inventor`,
);
/** "it recalled its X" */
const handlings = words(
  `recalled recalls unveiled unveils launched launches presented discontinued relaunched marketed markets sells sold`,
);

/** What stands around a name that speaks for something made and sold. Token indices; the span is half-open. */
export function addGoodsContext(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  add: AddEvidence,
): void {
  const own = tokens[to - 1];
  const after = tokens[to];
  const at = /^(?:its|their|the|a|an)$/.test(tokens[from - 1]?.folded ?? '') ? from - 2 : from - 1;
  const before = tokens[at];
  const previous = tokens[at - 1]?.folded ?? '';
  if (after?.shape === 'lower' && own?.possessive === false && goods.has(after.folded))
    add('product', 3, `before “${after.text}”`);
  if (before?.folded === 'of' && makers.has(previous)) add('product', 3.5, `after “${previous} of”`);
  if (
    before !== undefined &&
    at < from - 1 &&
    tokens[from - 1]?.folded === 'its' &&
    handlings.has(before.folded)
  )
    add('product', 2.5, `after “${before.text} its”`);
}
