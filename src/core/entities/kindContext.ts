import type { AddEvidence } from './nameEvidence';
import { nameKey } from './nameKey';
import { isCapitalised, type NameLine, type NameToken } from './nameTokens';
import { facilityNouns, weaponNouns } from './nameWords';
import { goodsMakers } from './productNames';
import { sharedWeaponNames, weaponNames } from './weaponNames';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What stands around a name that speaks for a weapon, a treaty or law, an event, a building, goods: "fired a X", "ratified the
 * X", "survivors of the X", "jailed at X", "behind the wheel of a X". Token indices; the span is half-open.
 */
export function addKindContext(line: NameLine, from: number, to: number, add: AddEvidence): void {
  const { tokens } = line;
  const place = placeOf(tokens, from, to);
  addWeaponContext(line, place, add);
  if (place.before !== '') {
    addAgreementContext(place, add);
    addEventContext(place, add);
  }
  addFacilityContext(place, add);
  addProductContext(tokens, place, add);
}

/** The words around a name, articles and numbers before it left out. */
interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** "the", "a", "its", "two": what stands between the word before and the name. */
  readonly article: string;
  /** The word before article and name, and the one before that, folded; empty for anything but plain words. */
  readonly before: string;
  readonly earlier: string;
  readonly after: string;
  readonly next: string;
  readonly possessive: boolean;
}

const articles =
  /^(?:the|a|an|its|their|his|her|our|new|old|another|more|several|some|two|three|four|five|six|seven|eight|nine|ten|dozen|eleven|twelve)$/;

function placeOf(tokens: readonly NameToken[], from: number, to: number): NamePlace {
  let at = from - 1;
  if (/^["“‘'«„]$/.test(tokens[at]?.text ?? '')) at -= 1;
  const nearest = tokens[at];
  let article = '';
  // "two X", "a dozen X", "one of the X"
  for (let step = 0; step < 2; step += 1) {
    const token = tokens[at];
    if (!token || (token.shape !== 'number' && !(token.shape === 'lower' && articles.test(token.folded))))
      break;
    article = article === '' ? token.folded : article;
    at -= 1;
  }
  const plain = (index: number): string => {
    const token = tokens[index];
    return token?.shape === 'lower' || token?.initial === true ? token.folded : '';
  };
  if (nearest && at === from - 1) article = '';
  return {
    from,
    to,
    key: nameKey(tokens, from, to),
    article,
    before: plain(at),
    earlier: plain(at - 1),
    after: plain(to),
    next: plain(to + 1),
    possessive: tokens[to - 1]?.possessive === true,
  };
}

const firing = words(
  'fire fired fires firing brandished brandishing wielding wielded aimed detonated detonates lobbed lobbing',
);
const flying = words('fly flew flies flown flying piloted piloting scrambled scrambling refuelled');
const downing = words('downed intercepted intercept intercepts scrapped mothballed procured procure');
const arming = words('armed equipped fitted loaded');
/** What is said of weapons, soldiers and war: a name that a weapon shares with something else is the weapon beside them. */
const military = words(`
  missile missiles rocket rockets tank tanks fighter fighters jet jets drone drones bomber bombers warplane warplanes helicopter helicopters
  howitzer howitzers artillery launcher launchers battery batteries warhead warheads ammunition munition munitions weapon weapons
  arms arsenal squadron squadrons pilot pilots aircrew gunner gunners troops soldiers army navy military defence defense defences defenses battlefield
  front-line frontline airspace radar airstrike airstrikes sortie sorties flew fired firing launched interceptor interceptors deterrent
  rifle rifles pistol pistols gun guns calibre caliber round rounds magazine magazines shells shelling brigade brigades
  rearm deterrence radar hangar seekers torpedo torpedoes frigate destroyer submarine
`);
const senders = words(
  'send sending sent deliver delivered delivering supply supplied supplying donate donated transfer ordered buy bought export exported',
);
/** Between a name and the noun: "X anti-tank missiles", "X main battle tanks". */
const weaponModifiers = words(`
  ballistic cruise anti-tank antitank attack fighter machine hypersonic surface-to-air air-to-air anti-ship anti-aircraft guided kamikaze
  stealth battle main assault sniper semi-automatic short-range medium-range long-range intermediate-range combat naval air defence
  defense suicide reconnaissance surveillance multirole heavy light armoured armored infantry fighting precision-guided solid-fuel
  intercontinental multiple self-propelled towed rocket missile utility transport
`);
const armoured = words(
  'vehicle vehicles carrier carriers system systems aircraft glider gliders plane planes',
);

function addWeaponContext(line: NameLine, place: NamePlace, add: AddEvidence): void {
  const { tokens } = line;
  const { to, key, article, before, earlier, possessive } = place;
  const reason = `after “${before}”`;
  if (firing.has(before)) add('weapon', article === '' ? 2.5 : 4.5, reason);
  if (flying.has(before) && article !== '') add('weapon', 2, reason);
  if (downing.has(before) && article !== '') add('weapon', 3, reason);
  if (before === 'down' && /^(?:shot|shoot|shooting|brought)$/.test(earlier))
    add('weapon', article === '' ? 2 : 4, 'shot down');
  if (before === 'with' && arming.has(earlier))
    add('weapon', earlier === 'armed' ? 5 : 2, `after “${earlier} with”`);
  if (
    weaponNouns.has(before) &&
    article === '' &&
    !/^(?:fighter|fighters|bomber|bombers|jet|jets|battery|shell|gun)$/.test(before)
  )
    add('weapon', 3.5, reason);
  if (possessive) return;
  const noun = weaponNounBehind(tokens, to);
  if (noun) add('weapon', 4, `before “${noun}”`);
  if ((sharedWeaponNames.has(key) || weaponNames.has(key)) && (article !== '' || senders.has(before))) {
    const cue = senders.has(before) ? before : militaryWord(line, place);
    if (cue !== undefined) add('weapon', 6, `beside “${cue}”`);
  }
}

/** "ballistic missiles", "main battle tank", "armoured vehicles" right behind a name: modifiers and a noun of weapons. */
function weaponNounBehind(tokens: readonly NameToken[], to: number): string | undefined {
  let at = to;
  while (at < to + 3 && weaponModifiers.has(tokens[at]?.folded ?? '')) at += 1;
  const noun = tokens[at];
  if (at === to || noun?.shape !== 'lower') return undefined;
  return weaponNouns.has(noun.folded) || armoured.has(noun.folded) ? noun.text : undefined;
}

/** How far around a name the words of war are looked for. */
const militaryReach = 25;

function militaryWord({ tokens }: NameLine, { from, to }: NamePlace): string | undefined {
  for (
    let at = Math.max(0, from - militaryReach);
    at < Math.min(tokens.length, to + militaryReach);
    at += 1
  ) {
    const token = tokens[at];
    if (
      token &&
      (at < from || at >= to) &&
      (token.shape === 'lower' || token.initial) &&
      military.has(token.folded)
    )
      return token.text;
  }
  return undefined;
}

const signing = words(`
  ratify ratified ratifies ratifying ratification renounced repeal repealed repealing repeals violate violates violated violating breached breaches
  breaching invoke invoked invokes invoking enact enacted enacts amended amending rescinded abrogated abrogate denounced negotiated renegotiate
  implement implemented implementing
`);
const signingOrHiring = words(
  'sign signed signs signing adopted adopts adopt passed approve approved joined join quit vetoed veto suspend suspended scrapped abandoned',
);
const partsOfActs = words(
  'breach violation violations terms provisions provision implementation signatory signatories ratification repeal clause clauses depositary',
);
const partiesTo = words(
  'party parties signatory signatories accession acceded accede adherence amendment amendments',
);

function addAgreementContext(
  { key, article, before, earlier, possessive }: NamePlace,
  add: AddEvidence,
): void {
  const reason = `after “${before}”`;
  if (possessive) return;
  if (signing.has(before)) add('agreement', 3, reason);
  else if (signingOrHiring.has(before) && article === 'the') add('agreement', 2, reason);
  // "signed AUKUS": whom a club signs is written in small letters.
  else if (/^sign(?:ed|s|ing)?$/.test(before) && article === '' && key.length < 8 && !key.includes(' '))
    add('agreement', 1, reason);
  if (before === 'of' && partsOfActs.has(earlier)) add('agreement', 3.5, `after “${earlier} of”`);
  if (before === 'to' && partiesTo.has(earlier)) add('agreement', 4, `after “${earlier} to”`);
  if (before === 'under' && article === 'the') add('agreement', 1, 'after “under the”');
  if (
    before === 'from' &&
    /^(?:withdraw|withdrew|withdrawal|withdrawing)$/.test(earlier) &&
    article === 'the'
  )
    add('agreement', 2, 'one withdraws from it');
}

const beforeEvents = words(
  'during since commemorating commemorate hosting hosts hosted boycott boycotted boycotting celebrate celebrated celebrating marking',
);
const partsOfEvents = words(`
  anniversary survivors survivor veteran veterans victims aftermath outbreak eve edition final finals semi-final semi-finals quarter-final
  opening organisers organizers organiser sidelines margins run-up centenary winner winners champion champions finalist legacy memory horrors
`);
const namersOfEvents = words(
  'hurricane storm typhoon cyclone codenamed operation exercise festival tournament contest marathon derby',
);

function addEventContext({ article, before, earlier }: NamePlace, add: AddEvidence): void {
  if (beforeEvents.has(before) && article === 'the') add('event', 3, `after “${before} the”`);
  else if (before === 'during' && article === '') add('event', 1.5, `after “${before}”`);
  if (/^(?:of|to)$/.test(before) && partsOfEvents.has(earlier) && article !== '')
    add('event', 3.5, `after “${earlier} ${before}”`);
  if (
    before === 'in' &&
    /^(?:fought|died|killed|served|medal|gold|silver|bronze)$/.test(earlier) &&
    article === 'the'
  )
    add('event', 2.5, `after “${earlier} in the”`);
  if (
    before === 'at' &&
    /^(?:medal|medals|gold|silver|bronze|premiered|compete|competed|competing|headlined)$/.test(earlier)
  )
    add('event', 3, `after “${earlier} at”`);
  if (namersOfEvents.has(before) && article === '') add('event', 4, `after “${before}”`);
}

const heldAt = words(
  'jailed imprisoned incarcerated inmate inmates inmates prisoners prisoner guards landed land landing touched moored docked berthed stationed stabled crowd fans supporters turnstiles kick-off takeoff gates',
);
const beforeFacilities = words(
  'stadium airport prison jail museum hospital bridge airbase base plant refinery shipyard mosque cathedral theatre theater barracks hotel palace',
);

function addFacilityContext(
  { article, before, earlier, after, next, possessive }: NamePlace,
  add: AddEvidence,
): void {
  if (before === 'at' && heldAt.has(earlier)) add('facility', 2.5, `after “${earlier} at”`);
  if (
    before === 'at' &&
    (facilityNouns.has(earlier) ||
      /^(?:plants|reactor|reactors|laboratory|lab|complex|centrifuges)$/.test(earlier))
  )
    add('facility', 4, `after “${earlier} at”`);
  if (before === 'from' && /^(?:off|departed|taxied)$/.test(earlier))
    add('facility', 2, 'one takes off from it');
  if (beforeFacilities.has(before) && article === '') add('facility', 3, `after “${before}”`);
  if (possessive) return;
  const pair = `${after} ${next}`;
  if (
    /^(?:air base|military base|naval base|army base|power station|power plant|nuclear plant|enrichment plant|detention centre|detention center|railway station|train station|nuclear site|nuclear facility|training ground|border crossing)/.test(
      pair,
    )
  )
    add('facility', 4.5, `before “${pair}”`);
}

const driving = words('drive drove driven drives driving parked crashed rode riding ride wore wearing');
const dosing = words(
  'dose doses vial vials tablet tablets pill pills bottle bottles can cans prescription prescriptions injection injections',
);
const using = words(
  'prescribed prescribe prescribing inject injected injecting download downloaded downloading install installed uninstall upgraded reboot',
);
const followers = words(
  'and or but with for in on at to of by from as into when while that which who after before than because',
);

function addProductContext(
  tokens: readonly NameToken[],
  { from, to, key, article, before, earlier, after, possessive }: NamePlace,
  add: AddEvidence,
): void {
  if (
    before === 'of' &&
    /^(?:wheel|seat|boot|bonnet|roof|back|dashboard)$/.test(earlier) &&
    /^(?:a|an|his|her|the|their)$/.test(article)
  )
    add('product', earlier === 'wheel' ? 6 : 3, `after “${earlier} of ${article}”`);
  if (driving.has(before) && /^(?:a|an|his|her|their)$/.test(article))
    add('product', 4.5, `after “${before} ${article}”`);
  if (before === 'of' && dosing.has(earlier)) add('product', 4, `after “${earlier} of”`);
  if (using.has(before)) add('product', 3.5, `after “${before}”`);
  if (possessive) return;
  if (
    /^(?:users|user|app|software|update|malware|ransomware|spyware|plugin|servers|firmware|chatbot)$/.test(
      after,
    )
  )
    add('product', 2, `before “${after}”`);
  // "the length of a Volvo": one of what the maker makes.
  const isCounted =
    /^(?:a|an|his|her|my|your|their)$/.test(tokens[from - 1]?.folded ?? '') ||
    tokens[from - 1]?.shape === 'number';
  const end = tokens[to];
  const alone = end === undefined || end.shape === 'punctuation' || followers.has(end.folded);
  if (goodsMakers.has(key) && isCounted && alone && !isCapitalised(end))
    add('product', 8, `after “${tokens[from - 1]?.text ?? ''}”`);
}
