/** Weapon systems: designators by pattern, names by list. Our own tables. */

/** "Su-35", "S-400", "MiG-29", "AK-47": letters of a maker or class, a hyphen, a number. */
// Groups of states, visas and school years look the same.
const notWeapons = new Set([
  'g-7',
  'g-8',
  'g-20',
  'g-77',
  'h-1b',
  'h-2b',
  'k-12',
  'k-9',
  'f-1',
  'a-1',
  'b-1b visa',
  'p-5',
]);

const hyphenated =
  /^(?:su|mig|tu|yak|il|an|mi|ka|t|s|ak|akm|m|f|fa|b|a|c|kc|rpg|rq|mq|p|sa|ss|ssn|bm|tos|fim|aim|agm|gbu|mgm|rim|bgm|pac|bmp|btr|brdm|kh|rs|rsm|df|jf|j|h|hq|yj|cj|pl|uh|ah|ch|mh|mk|r|k|g|hk|sks|rbs|cv|pzh|asn|tb|ia|akinci|kf|fh|ttc|oa|ov|sr|rd|rdg|atgm|spg|kpv|dshk|pk|pkm|svd|nasr|qiam|fateh|shahed|mohajer|arash|kheibar|ababil|karrar|hoveyzeh|bavar|khordad|fattah|zolfaghar|emad|ghadr|safir|raad|hwasong|taepodong|nodong|kn|agni|prithvi|brahmos|lrasm)[-‐‑]\d{1,4}[a-z]{0,3}\d?$/;

/** Written without a hyphen, and hardly ever anything else. */
const joined =
  /^(?:ak47|ak74|akm|m16|m4a1|m4|m1a1|m1a2|m2a3|m777|m109|m113|m270|m72|g3|g36|mp5|mp7|f16|f15|f18|f35|f22|mig29|mig31|su35|su57|s300|s400|t72|t80|t90|tb2|rpg7|9k720|2s19|pzh2000|fgm148)$/;

const named = new Set(
  `tomahawk|javelin|stinger|himars|atacms|iskander|kalibr|kinzhal|shahed|lancet|bayraktar|kalashnikov|katyusha|storm shadow|merkava|iron dome|david's sling|thaad|hellfire|sarmat|oreshnik|yars|avangard|zircon|tsirkon|qassam|sejjil|hwasong|scud|exocet|eurofighter|rafale|gripen|black hawk|chinook|switchblade|uzi|glock|novichok|pantsir|tunguska|nasams|iris-t|gepard|brimstone|carl gustaf|bofors|brahmos|trident ii|minuteman iii|khorramshahr|mohajer|geran|orlan|taurus kepd|panzerhaubitze|abrams|bradley|leopard 1|leopard 2|challenger 2|arrow 2|arrow 3|nlaw|panzerfaust|kornet|metis|igla|strela|verba|smerch|uragan|tochka|bastion|oniks|onyx|topol|bulava|sineva|poseidon drone|burevestnik|fateh-110|eurofighter typhoon|super hornet|global hawk|predator drone|reaper drone`.split(
    '|',
  ),
);

/** A name of a weapon when a word for weapons follows ("Patriot batteries", "Apache helicopters"), else something else. */
const namedBesideWeaponNoun = new Set(
  `patriot|apache|typhoon|tornado|mirage|leopard|challenger|trident|minuteman|grad|buk|tor|osa|caesar|archer|harpoon|neptune|arrow|predator|reaper|phantom|viper|falcon|hornet|raptor|lightning|hawk|taurus|scalp|leclerc|cobra|hercules|beretta|colt|winchester|remington|mauser|lynx|puma|marder|boxer|fox|excalibur|hammer|spike|barak|phalcon|fateh|emad|zulfiqar|orion|poseidon|harop|hero|heron|hermes|harpy|sparrow|sidewinder|maverick|paveway`.split(
    '|',
  ),
);

/**
 * Whether a folded name is a weapon.
 * @param besideWeaponNoun whether "missiles", "tanks" or the like stand right behind it
 */
export function isWeapon(folded: string, besideWeaponNoun: boolean): boolean {
  if (notWeapons.has(folded)) return false;
  if (named.has(folded) || joined.test(folded) || (folded.length < 24 && hyphenated.test(folded)))
    return true;
  return (
    besideWeaponNoun && (namedBesideWeaponNoun.has(folded) || /^[a-z]{1,6}-?\d{1,4}[a-z]{0,2}$/.test(folded))
  );
}
