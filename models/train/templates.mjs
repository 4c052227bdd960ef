// Texts of the kinds that the corpora lack, filled with names from the gazetteers: news with ranks, offices and agencies,
// armed groups and weapons, headlines, datelines, bylines, captions, tables and lists. All sentences are our own.
import { LOC, MISC, ORG, PER } from './corpora.mjs';
import { createNamePools } from './namePools.mjs';
import { restyle } from './corpora.mjs';

/** Documents { corpus, text, names, hidden, weight }. */
export function writeTemplates(count, weight, gazetteers, random) {
  const pools = createNamePools(gazetteers, random);
  return Array.from({ length: count }, () => ({ ...writeDocument(pools), corpus: 'templates', hidden: 0, weight }));
}

const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** A pattern is text with fields in braces; a field is a name with a label, or words without one. */
function fill(pattern, fields) {
  let text = '';
  const names = [];
  for (const part of pattern.split(/(\{\w+\})/)) {
    const field = /^\{(\w+)\}$/.exec(part)?.[1];
    if (field === undefined) {
      text += part;
      continue;
    }
    const make = fields[field];
    if (!make) throw new Error(`No field ${field} in ${pattern}`);
    const filled = make();
    const pieces = typeof filled === 'string' ? [filled] : filled;
    for (const piece of pieces) {
      if (typeof piece === 'string') text += piece;
      else {
        names.push({ start: text.length, end: text.length + piece.text.length, labels: piece.labels, optional: piece.optional ?? false });
        text += piece.text;
      }
    }
  }
  return { text, names };
}

const fieldNouns =
  'Agriculture,Culture,Defense,Defence,Economy,Education,Emergency Situations,Energy,Environment,Finance,Foreign Affairs,Health,Home Affairs,Information,Intelligence,Internal Affairs,Interior,Justice,Labor,Oil,Public Works,Religious Affairs,Roads and Urban Development,Science and Technology,Tourism,Trade,Transport,Water Resources'.split(
    ',',
  );
const offices =
  'President,Prime Minister,Vice President,Foreign Minister,Defense Minister,Finance Minister,Interior Minister,Energy Minister,Chancellor,Speaker,Secretary of State,Deputy Prime Minister,Deputy Foreign Minister,Attorney General,Governor,Mayor,Ambassador,Supreme Leader,Chief Justice,Health Minister,Special Envoy,Secretary-General,Director General,Justice Minister,Crown Prince,King,Premier'.split(
    ',',
  );
const lowOffices =
  'president,prime minister,foreign minister,defense minister,defence secretary,deputy chairman,special envoy,chief negotiator,spokesman,spokeswoman,spokesperson,national security adviser,army chief,police chief,parliament speaker,ambassador,secretary-general,chief executive,chairman,senior adviser,opposition leader,head of the committee,finance chief,director,rescue coordinator,union leader,lawyer,analyst,professor,researcher,lawmaker,deputy minister,governor,mayor'.split(
    ',',
  );
const ranks =
  'Gen.,Lt. Gen.,Maj. Gen.,Brig. Gen.,Col.,Lt. Col.,Maj.,Capt.,Lt.,Sgt.,Adm.,Rear Adm.,General,Colonel,Major General,Brigadier General,Admiral,Captain,Lieutenant,Major,Sheikh,Ayatollah,Sen.,Rep.,Gov.,Dr.,Mr.,Mrs.,Ms.,Prof.,Judge,Rev.,Archbishop,Commander,Inspector,Professor,Sir,Marshal,Chief Inspector'.split(
    ',',
  );
const agencies = 'Reuters,AFP,AP,TASS,Interfax,IRNA,Xinhua,DPA,ANSA,Yonhap,Anadolu,Kyodo,PTI,EFE,UPI,Bloomberg,Tasnim,Fars,RIA Novosti,Al Jazeera,CNN,BBC,Mehr'.split(',');

function createFields(pools) {
  const { pick, chance, number } = pools;
  const named = (text, labels, optional) => ({ text, labels, optional });
  const per = text => [named(text, PER)];
  const org = text => [named(text, ORG)];
  const loc = text => [named(text, LOC)];
  const misc = text => [named(text, MISC)];
  const initials = name =>
    name
      .split(/[\s-]+/)
      .filter(word => /^\p{Lu}/u.test(word))
      .map(word => word[0])
      .join('');
  // Within one text the same few people and places come back, by surname too.
  const people = Array.from({ length: 3 }, () => {
    const name = pools.person();
    const words = name.split(' ');
    return { name, last: /\p{Ll}/u.test(words.at(-1)) ? words.at(-1) : name };
  });
  const places = Array.from({ length: 4 }, () => pools.place());
  const countries = Array.from({ length: 3 }, () => pools.country());
  const body = () => {
    const where = chance(0.5) ? pools.country() : pools.city();
    const field = pick(fieldNouns);
    return pick([
      () => `${pick(['Ministry', 'Department'])} of ${field}`,
      () => `${field.split(' ')[0]} Ministry`,
      () => `Foreign Ministry`,
      () => `Defense Ministry`,
      () => `Supreme ${pick(['Court', 'Council', 'Leadership Council', 'National Security Council', 'Electoral Commission'])}`,
      () => `National ${pick(['Security Council', 'Assembly', 'Guard', 'Bank', 'Police', 'Coalition', 'Salvation Front', 'Unity Party', 'Oil Corporation', 'Resistance Council', 'Weather Service'])}`,
      () => `${where} ${pick(['University', 'Police', 'Human Rights Watch', 'Red Crescent', 'Central Bank', 'Stock Exchange', 'Coast Guard', 'Port Authority', 'Chamber of Commerce', 'City Council', 'Liberation Army', 'Electoral Commission', 'Football Federation', 'Olympic Committee', 'Times', 'Herald', 'Post', 'Daily News', 'Observatory', 'Medical Center'])}`,
      () => `University of ${where}`,
      () => `Bank of ${where}`,
      () => `${pick(['Democratic', 'Liberal', 'Labor', 'Socialist', 'Communist', 'Conservative', 'Green', 'Republican', 'Islamic', 'National', "People's", 'Justice and Development', 'Christian Democratic'])} ${pick(['Party', 'Union', 'Front', 'Alliance', 'Movement', 'League'])}`,
      () => `${pools.demonym()} ${pick(['Army', 'Navy', 'Air Force', 'Parliament', 'Red Cross', 'National Guard', 'Football Association', 'Revolutionary Guards', 'Armed Forces', 'Foreign Ministry', 'Academy of Sciences', 'Medical Association', 'Workers Party'])}`,
      () => `${pick(['Al', 'Ansar', 'Jaish', 'Hizb', 'Liwa', 'Kata’ib'])}-${pools.surname().replace(/^.*-/, '')} ${pick(['Brigades', 'Brigade', 'Battalion', 'Movement'])}`,
      () => `${pools.place()} ${pick(['Liberation Front', 'Resistance Army', 'Defense Forces', 'Patriotic Front', 'Freedom Movement', 'Rapid Support Forces'])}`,
      () => `${number(1, 120)}${pick(['th', 'rd', 'st'])} ${pick(['Mechanized Brigade', 'Airborne Division', 'Infantry Brigade', 'Motor Rifle Division', 'Fleet', 'Armored Regiment', 'Army Corps'])}`,
      () => `${pick(['European', 'African', 'Arab', 'International', 'World', 'Asian', 'United'])} ${pick(['Commission', 'Union', 'League', 'Atomic Energy Agency', 'Monetary Fund', 'Court of Justice', 'Health Organization', 'Development Bank', 'Trade Organization', 'Criminal Court', 'Central Bank', 'Parliament', 'Maritime Organization'])}`,
      () => `${pick(['Human Rights', 'Border Guard', 'Transport Safety', 'Civil Aviation', 'Atomic Energy', 'Crisis Management', 'Emergency Management', 'Food and Drug', 'Refugee', 'Civil Defense', 'Coast Guard'])} ${pick(['Agency', 'Service', 'Committee', 'Commission', 'Council', 'Authority', 'Administration', 'Headquarters', 'Directorate', 'Center'])}`,
      () => `Office of the ${pick(['Prime Minister', 'High Commissioner', 'President', 'Attorney General', 'Special Envoy'])}`,
      () => `Institute ${pick(['for', 'of'])} ${pick(['Strategic Studies', 'International Affairs', 'Peace Research', 'War Studies', 'Public Health', 'Marine Research', 'Economic Policy'])}`,
    ])();
  };
  const bodies = Array.from({ length: 3 }, body);
  const weaponName = () =>
    pick([
      () => `${pick(['Su', 'MiG', 'T', 'F', 'AK', 'S', 'Kh', 'BM', 'Tu', 'Mi', 'B', 'C', 'MQ', 'RQ', 'An', 'Il', 'Ka'])}-${number(1, 500)}${chance(0.2) ? pick(['A', 'M', 'MS', 'B', 'SM']) : ''}`,
      () => `${capital(pools.surname().replace(/^.*-/, ''))}-${number(1, 9)}`,
      () => pick(['Patriot', 'Iron Dome', 'Javelin', 'Stinger', 'Tomahawk', 'Kalibr', 'Iskander', 'Shahed', 'HIMARS', 'Leopard 2', 'Abrams', 'Grad', 'Bayraktar', 'Storm Shadow', 'Kinzhal', 'Lancet', 'Kornet', 'Taurus', 'Caesar', 'Hellfire', 'Reaper', 'Buk', 'Tochka-U']),
    ])();
  const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
  const agreement = () =>
    pick([
      () => `${pools.city()} ${pick(['Agreement', 'Accords', 'Accord', 'Declaration', 'Protocol', 'Memorandum', 'Convention', 'Treaty', 'Process', 'Charter', 'Pact'])}`,
      () => `Treaty of ${pools.city()}`,
      () => `${pick(['Joint Comprehensive Plan of Action', 'Geneva Convention', 'Nuclear Non-Proliferation Treaty', 'Law of the Sea Convention', 'Grain Initiative', 'Clean Water Act', 'Patriot Act', 'Open Skies Treaty', 'Constitution', 'Border Security Act', 'Fiscal Responsibility Act', 'Road Map for Peace'])}`,
      () => `Resolution ${number(100, 2900)}`,
    ])();
  const event = () =>
    pick([
      () => `${number(1950, 2030)} ${pools.demonym()} ${pick(['presidential election', 'general election', 'legislative election', 'Grand Prix', 'Open'])}`,
      () => `${pick(['World', 'Asian', 'African', 'European', 'Pan American', 'Commonwealth', 'Olympic', 'Winter'])} ${pick(['Cup', 'Games', 'Championships', 'Championship', 'Summit', 'Economic Forum'])}`,
      () => `${pools.city()} ${pick(['Film Festival', 'Marathon', 'Conference', 'Summit', 'Air Show', 'Book Fair', 'Massacre', 'Open', 'Biennale', 'Security Conference'])}`,
      () => `${pick(['Operation', 'Battle of'])} ${pools.landmark()}`,
      () => pick(['Gulf War', 'Cold War', 'Second World War', 'World War II', 'World War I', 'Arab Spring', 'Ramadan', 'Easter', 'Christmas', 'Eid al-Fitr', 'Passover', 'Nowruz', 'Hurricane ' + pools.given().split(/[ -]/)[0], 'Typhoon ' + pools.given().split(/[ -]/)[0]]),
    ])();
  const person = () => per(chance(0.55) ? pick(people).name : pools.person());
  const surname = () => per(chance(0.7) ? pick(people).last : pools.surname());
  const place = () => loc(chance(0.5) ? pick(places) : pools.place());
  const country = () => loc(chance(0.5) ? pick(countries) : pools.country());
  const seat = () => [named(pick(['Kremlin', 'White House', 'Pentagon', 'Elysee Palace', 'Downing Street', 'Capitol Hill', 'Vatican', 'Wall Street', 'Bundestag', 'Knesset', 'Duma', 'Federal Reserve', 'State Department', 'Congress', 'Senate']), LOC | ORG)];
  const full = () => org(chance(0.5) ? pick(bodies) : chance(0.25) ? pools.listedOrganization() : body());
  const company = () =>
    org(pools.company() + (chance(0.45) ? ` ${pick(['Inc', 'Inc.', 'Corp', 'Corp.', 'Ltd', 'Co', 'Co.', 'Group', 'Holdings', 'AG', 'SA', 'PLC', 'NV', 'Bank', 'Airlines', 'Motors', 'Energy', 'Pharmaceuticals', 'Systems'])}` : ''));
  return {
    person,
    surname,
    given: () => per(pools.given().split(' ')[0]),
    place,
    country,
    city: () => loc(chance(0.4) ? pick(places) : pools.city()),
    region: () => loc(pools.region()),
    landmark: () => loc(pools.landmark()),
    cityCountry: () => [named(pools.city(), LOC), ', ', named(pools.country(), LOC)],
    CITY: () => loc((chance(0.5) ? pick(places) : pools.city()).toUpperCase()),
    PERSON: () => per(pools.person().toUpperCase()),
    people: () => misc(pools.demonym()),
    peoples: () => misc(pools.demonyms()),
    seat,
    body: full,
    media: () => org(pick([pick(agencies), `${pools.city()} ${pick(['Times', 'Post', 'Herald', 'Gazette', 'Tribune', 'Today', 'Daily', 'News', 'Journal', 'Observer'])}`, `Radio ${pools.city()}`, `${pools.demonym()} ${pick(['Broadcasting Corporation', 'News Agency', 'Press Agency', 'State Television'])}`, `Channel ${number(1, 24)}`])),
    agency: () => org(pick(agencies)),
    acronym: () => {
      const name = body();
      const short = initials(name);
      return short.length < 2 ? org(name) : [named(name, ORG), ' (', named(short, ORG), ')'];
    },
    company,
    club: () => org(pools.club()),
    team: () => org(pools.team()),
    nation: () => loc(pools.country()),
    weapon: () => misc(weaponName()),
    ship: () => misc(`${pick(['USS', 'HMS', 'MV', 'INS', 'RV', 'MT'])} ${capital(pick([pools.city(), pools.surname(), pools.landmark()]))}`),
    agreement: () => misc(agreement()),
    event: () => misc(event()),
    product: () => misc(pick([`${pools.company()} ${number(1, 900)}`, `Boeing ${pick(['737', '747', '777', '787'])}`, `Airbus A${number(300, 380)}`, `Starlink`, `Windows ${number(7, 12)}`, `Galaxy S${number(5, 30)}`])),
    facility: () => loc(pick([
      () => `${pools.city()} ${pick(['International Airport', 'Airport', 'Bridge', 'Stadium', 'Air Base', 'Prison', 'Nuclear Power Plant', 'Square', 'Hospital', 'Harbor', 'Port', 'Central Station', 'Crossing', 'Refugee Camp', 'Dam', 'Palace', 'Cathedral', 'Tunnel'])}`,
      () => `${pools.surname()} ${pick(['Airport', 'Bridge', 'Stadium', 'Avenue', 'Street', 'Square', 'Hospital', 'Park', 'Highway', 'Air Base'])}`,
      () => `${pick(['Mount', 'Lake', 'Cape', 'Fort', 'Port', 'Strait of', 'Gulf of', 'Bay of', 'Isle of'])} ${pools.landmark()}`,
      () => `${pools.landmark()} ${pick(['River', 'Valley', 'Sea', 'Mountains', 'Peninsula', 'Strait', 'Province', 'District', 'County', 'Island', 'Islands', 'Desert', 'Hills', 'Region', 'Governorate'])}`,
    ])()),
    office: () => pick(offices),
    role: () => pick(lowOffices),
    rank: () => pick(ranks),
    field: () => pick(fieldNouns),
    month: () => pick(months),
    day: () => pick(days),
    date: () => `${pick(months)} ${number(1, 31)}`,
    year: () => String(number(1970, 2026)),
    n: () => String(number(2, 99)),
    big: () => `${number(1, 9)},${number(100, 999)}`,
    score: () => `${number(0, 6)}-${number(0, 6)}`,
    percent: () => `${number(1, 90)} percent`,
    money: () => `$${number(1, 90)} million`,
    says: () => pick(['said', 'told reporters', 'said in a statement', 'added', 'warned', 'announced', 'noted', 'stressed', 'wrote', 'confirmed', 'claimed', 'insisted', 'denied']),
    said: () => pick(['said', 'announced', 'reported', 'confirmed', 'warned', 'claimed']),
    lower: () => pick(['talks', 'the attack', 'the strike', 'the vote', 'the crash', 'a ceasefire', 'the earthquake', 'the negotiations', 'the blockade', 'the protests', 'the flood', 'new sanctions', 'the election', 'the siege', 'grain exports', 'the drill', 'a prisoner swap', 'the gas pipeline']),
    kind: () => pick(['missile', 'drone', 'tank', 'fighter jet', 'helicopter', 'rocket launcher', 'air defense system', 'howitzer', 'submarine', 'aircraft']),
    weaponWord: () => pools.weapon(),
    verb: () => pick(['arrived in', 'flew to', 'left', 'visited', 'toured', 'returned to', 'crossed into', 'withdrew from', 'landed in', 'reached']),
  };
}

const news = `
{office} {person} {verb} {place} on {day} for talks with {person}, the {role} said.
{people} {office} {person} met his {people} counterpart {person} in {city} on {day}.
{people} {role} {person} said {lower} would continue, {agency} reported.
The {role} of {country}, {person}, {verb} {city} on {date} after {lower} in {region}.
{surname} said {day} that {lower} had to end. "We are ready," {surname} added.
"This is not over," {surname} said {day}.
{seat} {role} {person} {says} on {day} that {country} would not accept {lower}.
The {seat} {said} that {surname} and {surname} spoke by phone about {lower}.
The {body} said in a statement on {day} that {n} people were killed in {city}.
The {acronym} {said} that {lower} in {region} had displaced {big} people.
{rank} {person} told the {media} that {people} troops had entered {city}.
{rank} {person}, commander of the {body}, {says} that {n} soldiers died near {place}.
{rank} {surname} said the {weapon} was shot down over {region}.
Fighters of the {body} fired {weapon} missiles at {city}, {n} km from {place}.
The {people} {body} used {weapon} drones and {weapon} systems near {city} and {city}.
{country} has delivered {n} {weapon} {kind}s to {country} under the {agreement}.
A {people} {kind}, the {weapon}, crashed in {place}.
The {ship} left {city} for {place} with a crew of {n}.
The {people}-flagged tanker {ship} was seized in the {landmark}.
{country} and {country} signed the {agreement} in {city} in {year}.
{country} withdrew from the {agreement}, {person} told {media}.
Under the {agreement}, {country} must return {n} prisoners to {country}.
Article {n} of the {agreement} says so, according to the {body}.
{person}, {role} of the {body}, accused {country} of violating the {agreement}.
{person}, a {role} at {body}, {says}: "Nobody in {city} believes {surname} any more."
{person}, who heads the {body} in {city}, was born in {place} in {year}.
According to {person} of the {body}, {percent} of {peoples} support {lower}.
The {media} quoted {rank} {surname} as saying that {lower} had failed.
{media} reported, citing {agency}, that {person} had been arrested in {place}.
Citing a {role}, {media} said {surname} would resign.
{person} ({people}) won the {event} in {city} ahead of {person}.
{person} scored twice as {team} beat {team} {score} at {facility} on {day}.
{team} coach {person} praised {surname} after the {score} win over {team}.
{club} signed {people} striker {person} from {club} for {money}.
{company} shares fell {percent} after {company} cut its forecast.
{company} chief executive {person} said the deal with {company} was worth {money}.
{company} of {country} will build {n} {product} aircraft in {city}.
Regulators at the {body} fined {company} {money} on {day}.
Police in {cityCountry} arrested {n} members of the {body}.
{n} people died when a {product} crashed near {facility}, the {body} {said}.
The crash closed {facility} in {city} for {n} hours.
{person} was taken to {facility} with injuries, {agency} said.
Protesters gathered outside {facility} in {city}, chanting against {surname}.
The {event} opened in {city} with a speech by {rank} {surname}.
{peoples} marked {event} on {day}.
{office} {surname} and {office} {surname} will meet in {city}, the {seat} {said}.
Former {office} {person} died in {city} on {date}. He was {n}.
{country}'s {office} {person} and {country}'s {role} {person} discussed {lower}.
{country}'s {body} denied that {surname} had met {surname}.
In {place}, {n} km north of {city}, residents fled {lower}.
From {city} to {city}, {peoples} voted on {day} in the {event}.
The towns of {city}, {city} and {city} were hit by {weapon} rockets.
The {role} met with {person}, {person} and {person} in {city}.
{given} and {surname} live in {city}, {region}.
Mr. {surname}, {n}, a {role} from {place}, lost his home in {lower}.
Mrs. {surname} told the court that {surname} had paid {money} to {company}.
{person} and his wife, {given}, moved to {city} in {year}.
Asked about {lower}, {surname} referred questions to the {body}.
Both the {body} and the {body} refused to comment on {lower}.
{surname} is a member of the {body} and a former {role} of {company}.
The {people} and {people} armies began a joint drill in the {landmark}.
{people}-backed rebels of the {body} captured {city}.
Pro-{people} fighters shelled {city}, {people} {role} {surname} said.
Meanwhile, in {city}, {person} called on {country} to end {lower}.
On {day}, {surname} wrote on Telegram that {city} was under attack.
In a post on X, {person} thanked {country} and {person}.
"{country} will respond," {rank} {person} was quoted by {agency} as saying.
The {body}, known as the {body}, was founded in {city} in {year}.
{company}, {company} and {company} have left {country} since {lower}.
US Secretary {surname}, {people} minister {surname} and {body} envoy {surname} attended.
Iran's {body} secretary {person} met {people} officials.
UN envoy {person} will visit {country}, {country} and {country}.
The {body}'s {role} {person} {says} {lower} was "a mistake".
Deputies of the {body} voted {n} to {n} for {lower}.
{people} police detained {person}, {n}, at {facility}.
{rank} {person} of the {body} was killed in {place} in an {people} air strike.
The {field} ministry in {city} said {lower} cost {money}.
The {role} thanked {rank} {surname} for {lower}.
However, {surname} did not say when {lower} would begin.
Earlier on {day}, {country} launched {n} {weapon} missiles.
Unlike {surname}, {surname} never spoke to {media}.
Since {month}, {country} has bought {weapon} tanks from {country}.
Last {month}, {office} {surname} dismissed {rank} {person}.
Officials said {lower} began in {month} near {facility}.
Rescue teams searched for survivors after {lower}.
Witnesses said {lower} started at {n} minutes past noon.
The Government said {lower} would be investigated.
Several residents described {lower} as the worst in years.
Two officials, who spoke on condition of anonymity, confirmed {lower}.
Analysts say {lower} may slow growth next year.
No group claimed responsibility for {lower}.
Families waited for news outside the hospital on {day}.
It was the first such visit since {lower} in {year}.
They said the court would rule on {day}.
There was no immediate comment from {city}.`
  .trim()
  .split('\n');

const openings = `
{CITY}, {date} ({agency}) - {office} {person} said on {day} that {country} would end {lower}.
{CITY} ({agency}) — {people} forces entered {city} on {day}, the {body} said.
{CITY}, {nation} — {person} says {lower} changed everything.
{CITY} - The {body} {said} {n} people died in {lower}.
{CITY}, {date} /{agency}/. {people} {office} {person} arrived in {city}.
{city}, {date} ({agency}): {people} {role} {person} has {said} {lower}.`
  .trim()
  .split('\n');

const headlines = `
{country} says {surname} to visit {city} next week
{people} troops enter {city} as {surname} warns {country}
{surname}: {country} must end {lower}
{country}, {country} sign {agreement}
{body} chief {surname} resigns over {lower}
{person} elected {role} of {body}
At least {n} killed in {city} after {lower}
{company} to buy {company} for {money}
{seat} denies {surname} met {surname}
{team} stun {team} in {event}
What we know about {lower} in {place}
{country} hits {city} with {weapon} missiles
Who is {person}?
{n} dead as {ship} sinks off {place}
{media}: {surname} knew of {lower}
Exclusive: {country} sends {weapon} to {country}
{surname} and {surname} hold talks in {city}
Live: {people} parliament votes on {lower}`
  .trim()
  .split('\n');

const bylines = `
By {person}
By {person} and {person}
By {PERSON}, {media}
{person}, {media}
{person} in {city}
Reporting by {person} in {city} and {person} in {city}; Editing by {person}
Additional reporting by {person}; writing by {person}
Photo: {person}/{agency}
{agency} contributed to this report.
FILE - {office} {person} speaks at {facility} in {city}, {date}, {year}. ({agency} Photo/{person})
{people} soldiers in {city} on {day}. Photograph: {person}/{agency}
{person} (left) with {person} in {city}. Picture: {media}
{rank} {person}, right, greets {office} {person} in {city}, {nation}.
A {weapon} on parade in {city}, {year}.`
  .trim()
  .split('\n');

const tables = [
  () => '{team} {score} {team}',
  () => '{club} v {club}',
  () => '{n}. {person} ({nation}) {n}.{n}',
  () => '{n}. {person}, {nation}, {n} points',
  () => '{n} {team} {n} {n} {n} {n} {n}',
  () => '{person} ({nation}) beat {person} ({nation}) 6-4 6-{n}',
  () => '{n} - {person}, {n} - {person}',
  () => '{company} {n}.{n} +{n}.{n}',
  () => '{city} {n} {n} cloudy',
  () => '{nation} {n} {n} {n} {n}',
  () => '{person} {n} {company}',
  () => 'Scorers: {surname} {n}, {surname} {n}',
  () => '{person}, {role}, {city}',
  () => '{person} - {role}, {body}',
  () => '* {body}, {city}',
  () => '- {weapon} ({nation})',
  () => '{month} {n}: {event}, {city}',
  () => '{team} at {team}',
  () => '{surname} b {surname} {n}',
];

function writeDocument(pools) {
  const { pick, random } = pools;
  const fields = createFields(pools);
  let text = '';
  const names = [];
  const append = (pattern, before, style = 'plain') => {
    if (text !== '') text += before;
    const filled = fill(pattern, fields);
    // Only after a mark that ends a sentence is the next word a capital anyway: patterns are whole sentences.
    for (const name of filled.names) names.push({ ...name, start: name.start + text.length, end: name.end + text.length });
    const opened = filled.text.charAt(0).toUpperCase() + filled.text.slice(1);
    text += restyle(opened, style);
  };
  if (random() < 0.25) {
    const rows = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(tables)());
    const count = 3 + Math.floor(random() * 8);
    append(pick(headlines), '', pick(['plain', 'title', 'upper']));
    for (let row = 0; row < count; row += 1) append(rows[row % rows.length], '\n');
    return { text, names };
  }
  if (random() < 0.7) append(pick(headlines), '', pick(['plain', 'plain', 'title', 'title', 'upper']));
  if (random() < 0.35) append(pick(bylines), '\n\n');
  if (random() < 0.4) append(pick(openings), '\n\n');
  const paragraphs = 1 + Math.floor(random() * 3);
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    const count = 1 + Math.floor(random() * 3);
    for (let index = 0; index < count; index += 1) append(pick(news), index === 0 ? '\n\n' : ' ');
  }
  if (random() < 0.25) append(pick(bylines), '\n\n');
  return { text, names };
}
