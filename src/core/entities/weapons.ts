/** Weapon systems: designators by pattern, names by list (weaponNames.ts). */
import { sharedWeaponNames, weaponNames } from './weaponNames';

/** Groups of states, visas, school years, vitamins, roads, football ages, secret services and cars look like designators. */
const notWeapons = new Set(
  `g-7|g-8|g-20|g-77|h-1b|h-2b|h-2a|h-4|k-12|k-9|f-1|a-1|p-5|m-23|m-19|mi-5|mi-6|b-12|b-6|f-150|f-250|f-350|s-1|s-3|s-4|j-1|
   o-1|l-1|t-1|t-20|m-1|m-3|m-25|c-1|c-2|c-3|p-1|p-2|e-2|a-2|b-1|k-1|k-2|g-6|type-1|type-2|u-16|u-17|u-18|u-19|u-20|u-21|u-23|v-6|v-8|
   v-12|il-6|mh-17|mh-370|a-300|a-310|a-318|a-319|a-320|a-321|a-330|a-340|a-350|a-380|s-21|s-22|s-23|s-24|x-1|g-1|e-10|e-85`
    .split('|')
    .map(name => name.trim()),
);

/** "Su-35S", "S-400", "MiG-29", "AK-47": letters of a maker, a class or a family, a hyphen, a number, a variant, a plural. */
const hyphenated =
  /^(?:su|mig|tu|yak|il|an|mi|ka|t|s|ak|akm|m|f|fa|f\/a|b|a|c|kc|ac|ec|mc|rc|wc|e|ea|u|v|mv|x|rpg|rq|mq|xq|p|pb|sa|ss|ssn|bm|tos|fim|aim|agm|gbu|mgm|rim|bgm|ugm|cbu|blu|pac|bmp|bmd|btr|brdm|mt-lb|kh|rs|rsm|rsd|df|jl|jf|j|jh|h|hq|yj|cj|pl|pcl|plz|wz|ztz|uh|ah|ch|mh|hh|sh|oh|mk|r|k|g|hk|sks|rbs|cv|pzh|asn|tb|kn|kf|fh|ttc|oa|ov|sr|atgm|spg|kpv|pk|pkm|svd|vss|aps|ags|nsv|zu|zsu|zpu|9k|9m|2s|d|ml|gp|rgd|rgo|mon|pmn|ptm|tm|ar|xm|mp|ump|mg|scar|fn|hmmwv|lav|aav|icv|is|kv|iar|jas|jsm|nsm|lgm|mx|hj|hn|fn|qw|type|dh|fab|kab|odab|umpk|upab|rbk|upmk|asw|ws|sy|tk|hf|at|ks|es|hy|bgm|gl|ls|wl|akinci|bayraktar|nasr|qiam|fateh|shahed|geran|mohajer|arash|kheibar|ababil|karrar|hoveyzeh|bavar|khordad|fattah|zolfaghar|emad|ghadr|safir|raad|hwasong|pukguksong|taepodong|nodong|rodong|hyunmoo|agni|prithvi|brahmos|lrasm|khorramshahr|sejjil|sejil|shahab|sayyad|samad|quds|badr|burkan|shaheen|ghauri|babur|hatf|tayfun|hisar|burevestnik|orlan|forpost|eleron|lancet|zala|topol|tochka|iskander|grad|smerch|uragan|tornado|kalibr|neptune|hrim|stugna|leleka|magura)[-‐‑](?:\d{1,4}[a-z]{0,3}\d?[a-z]?|m[12]?|u|k|e|p|er)$/;

/** Written without a hyphen, and hardly ever anything else. */
const joined =
  /^(?:ak(?:47|74|74m|74u|103|105|12|15|s|m)|ar15|m(?:16|16a[1-4]|4a1|14|1911|240|249|1a1|1a2|2a2|2a3|777|109|113|270|270a1|60a3|142|198|119)|g(?:3|36|28)|mp(?:5|7|40)|p(?:226|320|38)|f(?:15|16|18|22|35|4|117)s?|mig\d\d|su\d\d|s[2345]00|t(?:34|54|55|62|64|72|80|84|90|14|90m)s?|kv2|tb[23]|rpg7|9k\d{2,3}|9m\d{2,3}|2s\d{1,2}|pzh2000|fgm148|k9a1|k239|cv90\d{0,2}|btr\d\d|bmp[123]|kh\d\d|jas39|ch4b?|mq[19]b?|rq4|uh60|ah64[de]?|ch47|b52|dm2a4|nlaws|mk\d{2}|l(?:85|118|115)a?\d?|fh70|zu23|dshk|pkm|svd|rpk|ppsh|mg42|mg3|stg44|kar98k?)$/;

/** What stands behind the name of a family: "2A8", "3", "Mk 4", "Block II", "EP", "TB2", "M". */
const variant =
  /^(?:\d{1,4}[a-z]{0,3}\d{0,2}|[a-z]{1,3}\d{1,4}[a-z]{0,2}|m|e|mk|mark|block|pac|batch|tranche|[ivx]{1,4})$/;

/** "KN-23", "Type-99": what families a word for weapons behind the name lets us read. */
const anyDesignator = /^[a-z]{1,6}-?\d{1,4}[a-z]{0,3}$/;

const longestWeapon = 48;

/**
 * Whether a folded name is a weapon.
 * @param besideWeaponNoun whether "missiles", "tanks" or the like stand right behind it
 */
export function isWeapon(folded: string, besideWeaponNoun: boolean): boolean {
  if (folded.length > longestWeapon || notWeapons.has(folded)) return false;
  if (isSystem(folded) || (folded.endsWith('s') && folded.length > 3 && isSystem(folded.slice(0, -1))))
    return true;
  const space = folded.indexOf(' ');
  if (space > 0 && mayBeSystem(folded, space) && isSystemInWords(folded.split(' '))) return true;
  return (
    besideWeaponNoun &&
    (sharedWeaponNames.has(folded) || sharedWeaponNames.has(singular(folded)) || anyDesignator.test(folded))
  );
}

/** Nearly all names of several words are told apart here: no digit or hyphen in them, no family of weapons in front. */
function mayBeSystem(folded: string, space: number): boolean {
  if (hasDesignatorForm(folded) || weaponNames.has(folded.slice(0, space))) return true;
  const second = folded.indexOf(' ', space + 1);
  return second > 0 && weaponNames.has(folded.slice(0, second));
}

function isSystemInWords(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length > 5) return false;
  // "Bayraktar TB2", "Gripen E", "Khorramshahr 4"; "Leopard 2A8", "Arrow 3", "Glock 17", "Remington 700".
  const family = weaponNames.has(first) || (sharedWeaponNames.has(first) && /\d/.test(second));
  if (family && words.slice(1).every(word => variant.test(word))) return true;
  // "Wing Loong II", "Trident II D5"
  if (words.length > 2 && variant.test(last) && weaponNames.has(`${first} ${second}`)) return true;
  if (words.length > 3) return false;
  // "B-21 Raider", "AGM-158 JASSM", "JAS 39 Gripen", "F-15E Strike Eagle"; the maker in front: "Chengdu J-20", "Sukhoi Su-57".
  return isDesignator(first) || isDesignator(last) || (first === 'jas' && /^\d/.test(second));
}

function isSystem(folded: string): boolean {
  if (weaponNames.has(folded) || isDesignator(folded)) return true;
  // "Pantsir-S1", "Iskander-M"
  const hyphen = folded.indexOf('-');
  return hyphen > 3 && weaponNames.has(folded.slice(0, hyphen)) && variant.test(folded.slice(hyphen + 1));
}

/** "su-35", "ak47": letters and a number that hardly anything but a weapon is called by. */
function isDesignator(word: string): boolean {
  if (word.length > 23 || !hasDesignatorForm(word) || notWeapons.has(word)) return false;
  return joined.test(word) || hyphenated.test(word);
}

/** Most names have neither a hyphen nor a digit: they are told apart without a pattern. */
function hasDesignatorForm(word: string): boolean {
  for (let index = 1; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code === 45 || (code >= 48 && code < 58) || code === 0x2010 || code === 0x2011) return true;
  }
  return false;
}

/** "Tomahawks", "F-16s" */
function singular(folded: string): string {
  return folded.length > 3 && folded.endsWith('s') ? folded.slice(0, -1) : folded;
}
