const personNouns: ReadonlySet<string> = new Set(
  (
    'people person passenger civilian resident citizen victim survivor man woman child boy girl baby infant toddler ' +
    'teenager adult pensioner student pupil teacher worker employee staff crew miner farmer fisherman soldier troop ' +
    'serviceman sailor marine officer policeman policewoman police firefighter rescuer medic doctor nurse patient ' +
    'prisoner inmate detainee hostage captive refugee migrant asylum-seeker immigrant villager islander tourist ' +
    'visitor guest pilgrim worshipper protester demonstrator activist supporter fan spectator voter candidate ' +
    'lawmaker legislator senator deputy mp minister official diplomat ambassador delegate expert scientist researcher ' +
    'engineer journalist reporter photographer lawyer judge juror witness suspect gunman attacker militant fighter ' +
    'rebel insurgent terrorist bomber hijacker pirate smuggler criminal member relative parent mother father brother ' +
    'sister son daughter husband wife widow orphan friend colleague neighbour neighbor driver motorist cyclist ' +
    'pedestrian pilot captain crewman skipper climber skier swimmer diver athlete player runner contractor volunteer ' +
    'bystander shopper customer subscriber user viewer listener reader donor patient caller owner tenant homeowner ' +
    'household-member leader commander general colonel conscript recruit reservist veteran peacekeeper policymaker ' +
    'executive director manager artist actor singer musician author writer other individual human casualty fatality ' +
    'death body dead wounded injured national foreigner speaker respondent participant teen youth youngster stranger ' +
    'teammate scholar professor academic analyst economist trader investor banker entrepreneur founder'
  ).split(' '),
);

/** Peoples: "1,060 Iranians", "three Israelis". */
const peopleEndings = /(?:[^d]ian|[aeo]an|ese)$/;
const peoples: ReadonlySet<string> = new Set(
  (
    'israeli iraqi pakistani saudi yemeni kuwaiti qatari emirati omani bahraini azerbaijani bangladeshi somali afghan ' +
    'american german briton scot dane swede finn pole turk greek kurd arab slovak czech serb croat thai uzbek kazakh ' +
    'tajik kyrgyz turkmen filipino new-zealander icelander netherlander muslim jew hindu sikh buddhist'
  ).split(' '),
);
const noPeople: ReadonlySet<string> = new Set(
  'equestrian meridian ocean can van plan loan clan ban fan pan median orphanage caravan'.split(' '),
);

/**
 * Whether a counted lemma is a word for human beings, so that "17 people", "17 passengers" and "17 bodies" may be one
 * count. Takes what `QuantityReading.counted` holds: of a compound ("crew member") the last word decides.
 */
export function isPersonNoun(lemma: string): boolean {
  const head = lemma.slice(lemma.lastIndexOf(' ') + 1);
  if (personNouns.has(head) || peoples.has(head)) return true;
  return head.length > 5 && peopleEndings.test(head) && !noPeople.has(head);
}
