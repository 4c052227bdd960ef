// Names to fill templates with, from the gazetteers alone, written as they are in print.

const small = new Set('of the and de del der den des du da do dos di la las le el al y e von van und for in on a à et'.split(' '));

/** Lower-case entries of gazetteers in capitals: "gulf of mexico" -> "Gulf of Mexico". */
export function capitalise(name) {
  return name
    .split(' ')
    .map((word, index) => (index > 0 && small.has(word) ? word : capitaliseWord(word)))
    .join(' ');
}

function capitaliseWord(word) {
  const capital = word.replace(/^(['’]?)(\p{L})/u, (_, mark, letter) => mark + letter.toUpperCase());
  return capital
    .replace(/([-/.])(\p{L})/gu, (_, mark, letter) => mark + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter) => `Mc${letter.toUpperCase()}`)
    .replace(/^([OD])'(\p{L})/u, (_, first, letter) => `${first}'${letter.toUpperCase()}`)
    .replace(/^(?:Fc|Afc|Ac|Sc|Cf|Fk|Nk|Sk|Usa|Uk|Un|Eu|Ii|Iii|Iv|Tv)$/, known => known.toUpperCase());
}

/** Draws names of all kinds. `pick(list)` takes any of a list. */
export function createNamePools(gazetteers, random) {
  const pick = list => list[Math.floor(random() * list.length)];
  const chance = share => random() < share;
  const whole = (list, pattern) => list.filter(name => pattern.test(name) && name.length > 2);
  const letters = /^[\p{L}' .-]+$/u;
  const first = whole(gazetteers.first, /^\p{L}{3,12}$/u);
  const short = whole(gazetteers.first, /^\p{L}{2,4}$/u);
  const last = whole(gazetteers.last, /^[\p{L}'-]{3,14}$/u);
  const city = whole(gazetteers.city, letters).filter(name => name.length < 24);
  const region = whole(gazetteers.region, letters).filter(name => name.length < 28);
  const country = whole(gazetteers.country, letters).filter(name => name.length < 24);
  const demonym = whole(gazetteers.demonym, /^[\p{L}-]{4,16}$/u);
  const peoples = demonym.filter(name => !name.endsWith('s'));
  const landmark = whole(gazetteers.wnloc, letters);
  const team = whole(gazetteers.team, letters).filter(name => name.length < 28);
  const organization = whole(gazetteers.org, letters);
  const company = gazetteers.company
    .map(entry => entry.split(',')[0].replace(/\s+(?:inc|corp|co|ltd|plc|llc)\.?$/, '').trim())
    .filter(name => letters.test(name) && name.length > 2 && name.length < 30);
  const weapon = whole(gazetteers.weapon, /^[\p{L} -]+$/u);
  const event = whole(gazetteers.wnevent, letters).filter(name => name.includes(' '));

  const surname = () => {
    const drawn = random();
    if (drawn < 0.6) return capitalise(pick(last));
    if (drawn < 0.7) return `${pick(['al', 'Al', 'el', 'El'])}-${capitalise(pick(chance(0.5) ? last : first))}`;
    if (drawn < 0.75) return `${capitalise(pick(last))}-${capitalise(pick(last))}`;
    // Places and given names are surnames too: that is what makes context matter.
    if (drawn < 0.85) return capitalise(pick(city.filter(name => !name.includes(' '))));
    return capitalise(pick(first));
  };
  const given = () => {
    const drawn = random();
    if (drawn < 0.75) return capitalise(pick(first));
    if (drawn < 0.83) return `${capitalise(pick(short))}-${pick(short)}`;
    if (drawn < 0.88) return `${capitalise(pick(first)).charAt(0)}. ${capitalise(pick(first)).charAt(0)}.`;
    if (drawn < 0.94) return `${capitalise(pick(first))} ${capitalise(pick(first)).charAt(0)}.`;
    return `${capitalise(pick(first))} ${pick(['bin', 'ibn', 'Abu', 'van', 'de', 'von', 'da'])}`;
  };
  const person = () => (chance(0.1) ? `${capitalise(pick(last))} ${capitalise(pick(short))}-${pick(short)}` : `${given()} ${surname()}`);
  const place = () => {
    const drawn = random();
    if (drawn < 0.5) return capitalise(pick(city));
    if (drawn < 0.72) return capitalise(pick(country));
    if (drawn < 0.84) return capitalise(pick(region));
    return capitalise(pick(landmark));
  };
  return {
    pick,
    chance,
    random,
    given,
    surname,
    person,
    place,
    city: () => capitalise(pick(city)),
    country: () => capitalise(pick(country)),
    region: () => capitalise(pick(region)),
    landmark: () => capitalise(pick(landmark)),
    demonym: () => capitalise(pick(peoples)),
    demonyms: () => capitalise(pick(demonym)),
    team: () => (chance(0.5) ? capitalise(pick(city)) : capitalise(pick(team))),
    club: () => capitalise(pick(team)),
    listedOrganization: () => capitalise(pick(organization)),
    company: () => capitalise(pick(company)),
    weapon: () => pick(weapon),
    event: () => capitalise(pick(event)),
    number: (low, high) => low + Math.floor(random() * (high - low + 1)),
  };
}
