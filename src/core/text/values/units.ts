import type { QuantityReading } from '../../model';
import { round } from './numberWords';
import { lowerAt, type Word } from './sentenceWords';

export interface Unit {
  /** Canonical name ("km", "percent", "day"). */
  readonly name: string;
  /** What it measures; amounts of one dimension can be compared. */
  readonly dimension: string;
  /** Base units in one unit (metre, square metre, litre, kilogram, second, m/s, joule, watt, byte, ratio, °C). */
  readonly factor: number;
  /** For units that differ between countries (ton, gallon): the largest factor; `factor` is the smallest. */
  readonly largest?: number;
  /** Added after the factor: Fahrenheit to Celsius. */
  readonly offset?: number;
}

const kilometresAnHour = 1 / 3.6;
const year = 365.25 * 86400;

/** canonical name, dimension, factor [, largest factor], then the words. Symbols are case-sensitive and listed apart. */
const wordTable: readonly (readonly [Unit, string])[] = [
  // length, base metre
  [{ name: 'km', dimension: 'length', factor: 1000 }, 'kilometre kilometres kilometer kilometers'],
  [{ name: 'm', dimension: 'length', factor: 1 }, 'metre metres meter meters'],
  [{ name: 'cm', dimension: 'length', factor: 0.01 }, 'centimetre centimetres centimeter centimeters'],
  [{ name: 'mm', dimension: 'length', factor: 0.001 }, 'millimetre millimetres millimeter millimeters'],
  [
    { name: 'micrometre', dimension: 'length', factor: 1e-6 },
    'micron microns micrometre micrometres micrometer micrometers',
  ],
  [{ name: 'mile', dimension: 'length', factor: 1609.344 }, 'mile miles'],
  [{ name: 'nautical mile', dimension: 'length', factor: 1852 }, 'nautical-mile nautical-miles'],
  [{ name: 'yard', dimension: 'length', factor: 0.9144 }, 'yard yards'],
  [{ name: 'foot', dimension: 'length', factor: 0.3048 }, 'foot feet'],
  [{ name: 'inch', dimension: 'length', factor: 0.0254 }, 'inch inches'],
  [{ name: 'light year', dimension: 'length', factor: 9.4607e15 }, 'light-year light-years'],
  // area, base square metre
  [{ name: 'hectare', dimension: 'area', factor: 10000 }, 'hectare hectares'],
  [{ name: 'acre', dimension: 'area', factor: 4046.856 }, 'acre acres'],
  // volume, base litre
  [{ name: 'litre', dimension: 'volume', factor: 1 }, 'litre litres liter liters'],
  [
    { name: 'millilitre', dimension: 'volume', factor: 0.001 },
    'millilitre millilitres milliliter milliliters',
  ],
  [{ name: 'gallon', dimension: 'volume', factor: 3.785412, largest: 4.54609 }, 'gallon gallons'],
  [{ name: 'barrel', dimension: 'volume', factor: 158.9873 }, 'barrel barrels'],
  [{ name: 'pint', dimension: 'volume', factor: 0.473176, largest: 0.568261 }, 'pint pints'],
  [{ name: 'quart', dimension: 'volume', factor: 0.946353, largest: 1.136523 }, 'quart quarts'],
  [{ name: 'cup', dimension: 'volume', factor: 0.236588, largest: 0.25 }, 'cup cups'],
  [{ name: 'tablespoon', dimension: 'volume', factor: 0.014787, largest: 0.02 }, 'tablespoon tablespoons'],
  [{ name: 'teaspoon', dimension: 'volume', factor: 0.004929, largest: 0.005 }, 'teaspoon teaspoons'],
  // mass, base kilogram
  [{ name: 'kg', dimension: 'mass', factor: 1 }, 'kilogram kilograms kilogramme kilogrammes kilo kilos'],
  [{ name: 'g', dimension: 'mass', factor: 0.001 }, 'gram grams gramme grammes'],
  [{ name: 'mg', dimension: 'mass', factor: 1e-6 }, 'milligram milligrams'],
  [{ name: 'tonne', dimension: 'mass', factor: 1000 }, 'tonne tonnes metric-ton metric-tons'],
  [{ name: 'kilotonne', dimension: 'mass', factor: 1e6 }, 'kilotonne kilotonnes kiloton kilotons'],
  [{ name: 'ton', dimension: 'mass', factor: 907.18474, largest: 1016.0469 }, 'ton tons'],
  [{ name: 'pound', dimension: 'mass', factor: 0.45359237 }, 'pound pounds'],
  [{ name: 'ounce', dimension: 'mass', factor: 0.028349523 }, 'ounce ounces'],
  [{ name: 'carat', dimension: 'mass', factor: 0.0002 }, 'carat carats'],
  [{ name: 'stone', dimension: 'mass', factor: 6.35029318 }, 'stone'],
  // time, base second
  [{ name: 'millisecond', dimension: 'time', factor: 0.001 }, 'millisecond milliseconds'],
  [{ name: 'second', dimension: 'time', factor: 1 }, 'seconds'],
  [{ name: 'minute', dimension: 'time', factor: 60 }, 'minute minutes mins'],
  [{ name: 'hour', dimension: 'time', factor: 3600 }, 'hour hours hrs'],
  [{ name: 'day', dimension: 'time', factor: 86400 }, 'day days'],
  [{ name: 'night', dimension: 'time', factor: 86400 }, 'nights'],
  [{ name: 'week', dimension: 'time', factor: 604800 }, 'week weeks'],
  [{ name: 'fortnight', dimension: 'time', factor: 1209600 }, 'fortnight fortnights'],
  [{ name: 'month', dimension: 'time', factor: year / 12 }, 'month months'],
  [{ name: 'year', dimension: 'time', factor: year }, 'year years'],
  [{ name: 'decade', dimension: 'time', factor: year * 10 }, 'decade decades'],
  [{ name: 'century', dimension: 'time', factor: year * 100 }, 'century centuries'],
  // speed, base metre a second
  [{ name: 'knot', dimension: 'speed', factor: 1852 / 3600 }, 'knot knots'],
  [{ name: 'km/h', dimension: 'speed', factor: kilometresAnHour }, 'kph kmh km/h'],
  [{ name: 'mph', dimension: 'speed', factor: 0.44704 }, 'mph'],
  [{ name: 'magnitude', dimension: 'magnitude', factor: 1 }, 'magnitude'],
  // flow, base litre a second
  [{ name: 'barrel/day', dimension: 'flow', factor: 158.9873 / 86400 }, 'bpd'],
  // ratio
  [{ name: 'percent', dimension: 'ratio', factor: 0.01 }, 'percent per-cent pct pc'],
  [
    { name: 'percentage point', dimension: 'percentage point', factor: 1 },
    'percentage-point percentage-points pp',
  ],
  [{ name: 'basis point', dimension: 'percentage point', factor: 0.01 }, 'basis-point basis-points bps'],
  // angle and temperature
  [{ name: 'degree', dimension: 'degree', factor: 1 }, 'degree degrees'],
  // energy, base joule; power, base watt
  [{ name: 'kWh', dimension: 'energy', factor: 3.6e6 }, 'kilowatt-hour kilowatt-hours'],
  [{ name: 'MWh', dimension: 'energy', factor: 3.6e9 }, 'megawatt-hour megawatt-hours'],
  [{ name: 'GWh', dimension: 'energy', factor: 3.6e12 }, 'gigawatt-hour gigawatt-hours'],
  [{ name: 'TWh', dimension: 'energy', factor: 3.6e15 }, 'terawatt-hour terawatt-hours'],
  [{ name: 'calorie', dimension: 'energy', factor: 4184 }, 'calorie calories'],
  [{ name: 'joule', dimension: 'energy', factor: 1 }, 'joule joules'],
  [{ name: 'W', dimension: 'power', factor: 1 }, 'watt watts'],
  [{ name: 'kW', dimension: 'power', factor: 1e3 }, 'kilowatt kilowatts'],
  [{ name: 'MW', dimension: 'power', factor: 1e6 }, 'megawatt megawatts'],
  [{ name: 'GW', dimension: 'power', factor: 1e9 }, 'gigawatt gigawatts'],
  [{ name: 'horsepower', dimension: 'power', factor: 745.7 }, 'horsepower'],
  [{ name: 'volt', dimension: 'voltage', factor: 1 }, 'volt volts'],
  [{ name: 'kilovolt', dimension: 'voltage', factor: 1000 }, 'kilovolt kilovolts'],
  [{ name: 'ampere', dimension: 'current', factor: 1 }, 'ampere amperes amp amps'],
  // frequency, base hertz; pressure, base pascal
  [{ name: 'Hz', dimension: 'frequency', factor: 1 }, 'hertz'],
  [{ name: 'kHz', dimension: 'frequency', factor: 1e3 }, 'kilohertz'],
  [{ name: 'MHz', dimension: 'frequency', factor: 1e6 }, 'megahertz'],
  [{ name: 'GHz', dimension: 'frequency', factor: 1e9 }, 'gigahertz'],
  [{ name: 'hPa', dimension: 'pressure', factor: 100 }, 'hectopascal hectopascals'],
  [{ name: 'millibar', dimension: 'pressure', factor: 100 }, 'millibar millibars mb'],
  [{ name: 'psi', dimension: 'pressure', factor: 6894.757 }, 'psi'],
  // shares of what there is: parts per million and per billion
  [{ name: 'ppm', dimension: 'ratio', factor: 1e-6 }, 'ppm'],
  [{ name: 'ppb', dimension: 'ratio', factor: 1e-9 }, 'ppb'],
  [{ name: 'calibre', dimension: 'calibre', factor: 1 }, 'calibre caliber'],
  [{ name: 'megaton', dimension: 'yield', factor: 1e6 }, 'megaton megatons megatonne megatonnes'],
  // data, base byte
  [{ name: 'kB', dimension: 'data', factor: 1e3 }, 'kilobyte kilobytes'],
  [{ name: 'MB', dimension: 'data', factor: 1e6 }, 'megabyte megabytes'],
  [{ name: 'GB', dimension: 'data', factor: 1e9 }, 'gigabyte gigabytes'],
  [{ name: 'TB', dimension: 'data', factor: 1e12 }, 'terabyte terabytes'],
  [{ name: 'PB', dimension: 'data', factor: 1e15 }, 'petabyte petabytes'],
  // data rate, base byte a second
  [{ name: 'Mbps', dimension: 'data rate', factor: 125e3 }, 'mbps'],
  [{ name: 'Gbps', dimension: 'data rate', factor: 125e6 }, 'gbps'],
  [{ name: 'decibel', dimension: 'sound', factor: 1 }, 'decibel decibels'],
];

const words: ReadonlyMap<string, Unit> = new Map(
  wordTable.flatMap(([unit, names]) => names.split(' ').map((name): [string, Unit] => [name, unit])),
);

const byName: ReadonlyMap<string, Unit> = new Map(wordTable.map(([unit]) => [unit.name, unit]));

const celsius: Unit = { name: '°C', dimension: 'temperature', factor: 1 };
const fahrenheit: Unit = { name: '°F', dimension: 'temperature', factor: 5 / 9, offset: (-32 * 5) / 9 };

const symbolTable: readonly (readonly [string, string])[] = [
  ['km', 'kilometre'],
  ['cm', 'centimetre'],
  ['mm', 'millimetre'],
  ['nm', 'nautical-mile'],
  ['nmi', 'nautical-mile'],
  ['ft', 'foot'],
  ['yd', 'yard'],
  ['ha', 'hectare'],
  ['kg', 'kilogram'],
  ['kgs', 'kilogram'],
  ['mg', 'milligram'],
  ['lb', 'pound'],
  ['lbs', 'pound'],
  ['oz', 'ounce'],
  ['ml', 'millilitre'],
  ['bbl', 'barrel'],
  ['min', 'minute'],
  ['hr', 'hour'],
  ['kt', 'knot'],
  ['kts', 'knot'],
  ['kn', 'knot'],
  ['W', 'watt'],
  ['kW', 'kilowatt'],
  ['MW', 'megawatt'],
  ['GW', 'gigawatt'],
  ['kWh', 'kilowatt-hour'],
  ['MWh', 'megawatt-hour'],
  ['GWh', 'gigawatt-hour'],
  ['TWh', 'terawatt-hour'],
  ['KB', 'kilobyte'],
  ['kB', 'kilobyte'],
  ['MB', 'megabyte'],
  ['GB', 'gigabyte'],
  ['TB', 'terabyte'],
  ['hp', 'horsepower'],
  ['kV', 'kilovolt'],
  ['Hz', 'hertz'],
  ['kHz', 'kilohertz'],
  ['MHz', 'megahertz'],
  ['GHz', 'gigahertz'],
  ['hPa', 'hectopascal'],
  ['Mbit', 'mbps'],
  ['dB', 'decibel'],
];

const symbols: ReadonlyMap<string, Unit> = new Map(
  symbolTable.flatMap(([symbol, word]): [string, Unit][] => {
    const unit = words.get(word);
    return unit ? [[symbol, unit]] : [];
  }),
);

/** Symbols of one letter, and others that are words of their own: only when glued to the number ("25C", "5g", "6ft"). */
const gluedSymbols: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['C', celsius],
      ['F', fahrenheit],
      ['m', words.get('metre')],
      ['g', words.get('gram')],
      ['t', words.get('tonne')],
      ['h', words.get('hour')],
      ['in', words.get('inch')],
      ['sec', words.get('seconds')],
    ] as const
  ).flatMap(([symbol, unit]): [string, Unit][] => (unit ? [[symbol, unit]] : [])),
);

const squares: ReadonlyMap<string, Unit> = new Map(
  'km kilometre m metre cm centimetre mile foot ft yard inch'.split(' ').flatMap((name): [string, Unit][] => {
    const unit = unitWord(name);
    return unit ? [[unit.name, { name: `${unit.name}2`, dimension: 'area', factor: unit.factor ** 2 }]] : [];
  }),
);

const cubes: ReadonlyMap<string, Unit> = new Map(
  'km kilometre m metre cm centimetre mile foot ft yard inch'.split(' ').flatMap((name): [string, Unit][] => {
    const unit = unitWord(name);
    return unit
      ? [[unit.name, { name: `${unit.name}3`, dimension: 'volume', factor: unit.factor ** 3 * 1000 }]]
      : [];
  }),
);

/** The unit with a canonical name ("km", "mph", "barrel/day" only as it is listed); undefined for others. */
export function unitNamed(name: string): Unit | undefined {
  return byName.get(name);
}

/** The unit of a compound's parts behind its number: ["square", "foot", "house"] is square feet, ["mile", "an", "hour"] mph. */
export function unitOfCompound(parts: readonly string[]): Unit | undefined {
  const [first = '', second = '', third = ''] = parts;
  if (first === 'square' || first === 'cubic') {
    const unit = unitWord(second);
    return unit && (first === 'cubic' ? cubes : squares).get(unit.name);
  }
  const pair = words.get(`${first}-${second}`);
  if (pair) return pair;
  if (
    (first === 'mile' || first === 'kilometre' || first === 'kilometer') &&
    /^(?:an|per|a)$/.test(second) &&
    third === 'hour'
  )
    return words.get(first === 'mile' ? 'mph' : 'kph');
  return unitWord(first);
}

/** The unit that a lower-case word names ("kilometres", "day", "per-cent" for two words); undefined when it is none. */
export function unitWord(lower: string): Unit | undefined {
  return words.get(lower) ?? symbols.get(lower);
}

/** The unit that starts at a word, in words or symbols: "km", "nautical miles", "per cent", "°C", "kilometres an hour". */
export function readUnit(list: readonly Word[], at: number): { unit: Unit; next: number } | undefined {
  const word = list[at];
  if (!word) return undefined;
  if (word.kind === 'punctuation') return readSign(list, at, word);
  const found = readUnitWords(list, at, word);
  return found && (readSpeed(list, found) ?? readRate(list, found) ?? found);
}

/** What an amount of a unit is in the base unit of its dimension. */
export function toBase(
  unit: Unit,
  low: number | null,
  high: number | null,
): NonNullable<QuantityReading['base']> {
  const offset = unit.offset ?? 0;
  const largest = unit.largest ?? unit.factor;
  return {
    dimension: unit.dimension,
    low: low === null ? null : round(low * (low < 0 ? largest : unit.factor) + offset),
    high: high === null ? null : round(high * (high < 0 ? unit.factor : largest) + offset),
  };
}

function readSign(list: readonly Word[], at: number, word: Word): { unit: Unit; next: number } | undefined {
  const percent = words.get('percent');
  if (word.text === '%' && percent) {
    const points = lowerAt(list, at + 1) === 'point' || lowerAt(list, at + 1) === 'points';
    const point = points ? words.get('percentage-point') : undefined;
    return point ? { unit: point, next: at + 2 } : { unit: percent, next: at + 1 };
  }
  if (word.text !== '°' && word.text !== '℃' && word.text !== 'º') return undefined;
  if (word.text === '℃') return { unit: celsius, next: at + 1 };
  const scale = temperatureScale(list[at + 1]);
  if (scale) return { unit: scale, next: at + 2 };
  const degree = words.get('degree');
  return degree && { unit: degree, next: at + 1 };
}

function temperatureScale(word: Word | undefined): Unit | undefined {
  if (word?.text === 'C' || word?.lower === 'celsius' || word?.lower === 'centigrade') return celsius;
  return word?.text === 'F' || word?.lower === 'fahrenheit' ? fahrenheit : undefined;
}

function readUnitWords(
  list: readonly Word[],
  at: number,
  word: Word,
): { unit: Unit; next: number } | undefined {
  const following = list[at + 1];
  const pair = following?.kind === 'word' ? words.get(`${word.lower}-${following.lower}`) : undefined;
  if (pair) return { unit: pair, next: at + 2 };
  if (word.lower === 'square' || word.lower === 'sq' || word.lower === 'cubic') {
    const dot = following?.text === '.' ? 1 : 0;
    const unit = unitWord(lowerAt(list, at + 1 + dot));
    const power = unit && (word.lower === 'cubic' ? cubes : squares).get(unit.name);
    return power && { unit: power, next: at + 2 + dot };
  }
  const power = readPower(list, at, word);
  if (power) return power;
  if (word.lower === 'b' && following?.text === '/' && following.glued && lowerAt(list, at + 2) === 'd') {
    const barrels = words.get('bpd');
    return barrels && { unit: barrels, next: at + 3 };
  }
  if (word.glued) {
    const glued = gluedSymbols.get(word.text);
    if (glued) return { unit: glued, next: at + 1 };
  }
  const unit = symbols.get(word.text) ?? words.get(word.lower);
  if (!unit) return undefined;
  if (unit.name === 'degree') {
    const scale = temperatureScale(following);
    if (scale) return { unit: scale, next: at + 2 };
  }
  return { unit, next: at + 1 };
}

/** "km2", "m³" */
function readPower(list: readonly Word[], at: number, word: Word): { unit: Unit; next: number } | undefined {
  const last = word.text.at(-1);
  if (last === '2' || last === '3') {
    const power = (last === '2' ? squares : cubes).get(word.text.slice(0, -1));
    return power && { unit: power, next: at + 1 };
  }
  const mark = list[at + 1];
  if (!mark?.glued || (mark.text !== '²' && mark.text !== '³')) return undefined;
  const power = (mark.text === '²' ? squares : cubes).get(word.text);
  return power && { unit: power, next: at + 2 };
}

const rateTimes: ReadonlyMap<string, string> = new Map(
  'second minute hour day week month year'.split(' ').map(name => [name, name]),
);

/** What may flow by the hour or the day; other amounts by time ("20,000 tonnes a year") stay amounts of what they are. */
const rateNames: ReadonlyMap<string, string> = new Map([
  ['volume', 'flow'],
  ['data', 'data rate'],
]);

/** "barrels per day", "barrels a day", "b/d", "litres per second", "cubic metres an hour" */
function readRate(
  list: readonly Word[],
  found: { unit: Unit; next: number },
): { unit: Unit; next: number } | undefined {
  const dimension = rateNames.get(found.unit.dimension);
  const link = lowerAt(list, found.next);
  if (dimension === undefined || (link !== '/' && link !== 'per' && link !== 'an' && link !== 'a'))
    return undefined;
  const word = lowerAt(list, found.next + 1);
  const time = rateTimes.get(link === '/' ? (shortTimes.get(word) ?? word) : word);
  const factor = time === undefined ? undefined : words.get(time === 'second' ? 'seconds' : time)?.factor;
  if (time === undefined || factor === undefined) return undefined;
  const { unit } = found;
  const largest = unit.largest === undefined ? {} : { largest: unit.largest / factor };
  return {
    unit: { name: `${unit.name}/${time}`, dimension, factor: unit.factor / factor, ...largest },
    next: found.next + 2,
  };
}

const shortTimes: ReadonlyMap<string, string> = new Map([
  ['d', 'day'],
  ['h', 'hour'],
  ['s', 'second'],
]);

/** "kilometres an hour", "km/h", "miles per hour", "metres per second" */
function readSpeed(
  list: readonly Word[],
  found: { unit: Unit; next: number },
): { unit: Unit; next: number } | undefined {
  if (found.unit.dimension !== 'length') return undefined;
  const link = lowerAt(list, found.next);
  if (link !== '/' && link !== 'per' && link !== 'an' && link !== 'a') return undefined;
  const time = lowerAt(list, found.next + 1);
  const hour = time === 'hour' || (link === '/' && (time === 'h' || time === 'hr'));
  const second = time === 'second' || (link === '/' && time === 's');
  if (!hour && !second) return undefined;
  const name = hour ? (found.unit.name === 'mile' ? 'mph' : `${found.unit.name}/h`) : `${found.unit.name}/s`;
  return {
    unit: { name, dimension: 'speed', factor: found.unit.factor / (hour ? 3600 : 1) },
    next: found.next + 2,
  };
}
