/** News-like sources out of templates, the same for the same seed: for speed and growth only, never for quality. */
export function generateSources(count: number, seed = 1): { readonly file: string; readonly text: string }[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    file: `${String(index % 1000).padStart(3, '0')}_${index.toString(16).padStart(8, '0')}.txt`,
    text: generateSource(random),
  }));
}

const firstNames = [
  'Anna',
  'Boris',
  'Carla',
  'David',
  'Elena',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kemal',
  'Lucía',
];
const surnames = [
  'Novak',
  'Okafor',
  'Pereira',
  'Quist',
  'Rossi',
  'Sato',
  'Tanaka',
  'Ustinov',
  'Varga',
  'Weber',
  'Yilmaz',
  'Zhang',
];
const places = [
  'Ostrava',
  'Porto',
  'Lagos',
  'Quito',
  'Tbilisi',
  'Utrecht',
  'Varna',
  'Windhoek',
  'Yerevan',
  'Zagreb',
];
const bodies = [
  'the Ministry of Health',
  'the Harbour Authority',
  'the National Rail Agency',
  'the Teachers’ Union',
  'Nordwind Energy',
];
const events = ['flood', 'strike', 'fire', 'collision', 'protest', 'outage'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Random = () => number;

function generateSource(random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const number = (from: number, to: number) => Math.floor(from + random() * (to - from));
  const person = () => `${pick(firstNames)} ${pick(surnames)}`;
  const templates: (() => string)[] = [
    () =>
      `At least ${number(2, 60)} people were killed and ${number(3, 90)} injured in the ${pick(events)} in ${pick(places)} on ${pick(days)}, ${pick(bodies)} said.`,
    () =>
      `${person()}, the mayor of ${pick(places)}, told reporters that ${number(100, 9000)} residents had been evacuated.`,
    () =>
      `“We did not expect a ${pick(events)} of this size,” said ${person()}, who has led ${pick(bodies)} since ${number(1998, 2024)}.`,
    () =>
      `According to ${pick(bodies)}, the damage amounts to about €${number(2, 90)}.${number(0, 9)} million.`,
    () => `${pick(bodies)} denied that it had been warned of the ${pick(events)} in advance.`,
    () =>
      `The ${pick(events)} began at ${number(1, 12)}:${number(10, 59)} p.m. near the old bridge, ${number(2, 40)} km from ${pick(places)}.`,
    () =>
      `${person()} reportedly flew to ${pick(places)} last week; talks with ${person()} are expected to resume on ${pick(days)}.`,
    () =>
      `It may take ${number(2, 20)} months, Dr. ${person()} of the University of ${pick(places)} estimates.`,
  ];
  const paragraphs = Array.from({ length: number(8, 25) }, () =>
    Array.from({ length: number(1, 4) }, () => pick(templates)()).join(' '),
  );
  const title = `${pick(places)}: what is known of the ${pick(events)}`;
  const date = `${number(1, 28)} ${pick(['March', 'April', 'May'])} 2025`;
  return `${title}\n\n${date}\n\n${paragraphs.join('\n\n')}\n`;
}

/** A linear congruential generator (Numerical Recipes' constants). */
function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
