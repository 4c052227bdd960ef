/**
 * What news says happens, as classes of words that tell of the same happening: synonyms, nominalisations and converses
 * ("deliver" and "receive", "kill" and "death toll"). Our own table. A word may stand in several classes ("strike"); two
 * claims are of one kind when they share a class.
 */
export interface PredicateClass {
  readonly name: string;
  /** Single words, in any form: they are lemmatised when the table is loaded. */
  readonly words: string;
  /** Several words with up to a few others between them ("claim … life"), separated by semicolons. */
  readonly phrases?: string;
  /** Words of the class that state its contrary ("unhurt" in injury). */
  readonly negativeWords?: string;
  /** The class whose words state the contrary. */
  readonly opposite?: string;
  /** Its counts change while a story runs: they only grow, or go both ways. Absent: a count is final. */
  readonly count?: 'grows' | 'moves';
  /** The same people may do it again another day: another date is another event. */
  readonly repeats?: true;
  /** Happens once to the same people or things: another date or place is a conflict. */
  readonly once?: true;
  /** All who take part are on an equal footing: other participants, other event. */
  readonly mutual?: true;
  /** Only one can be it or do it: "won", "was elected". */
  readonly exclusive?: true;
  /** Happens to a person: another person, another event. */
  readonly personal?: true;
  /** Measured for a period (inflation, turnover): another period is another statement. */
  readonly periodic?: true;
  /** Says how a number is meant rather than what happened; see `Figure.mode`. */
  readonly mode?: 'asked' | 'offered' | 'permitted';
  /** The place is part of what happened: another place is another event. */
  readonly placed?: true;
  /** Names things or people: "not a passenger" denies nothing that happened. */
  readonly things?: true;
  /** Says how something went; dates belong to what went so. */
  readonly manner?: true;
  /** A state of affairs complete in itself ("overloaded"), which may be affirmed or denied without other words. */
  readonly state?: true;
  /** Everyday words that tell of many things: sharing only this class says little. */
  readonly loose?: true;
  /** Classes of one field, whose numbers bear on each other: "nobody was hurt" speaks of the dead. */
  readonly field?: 'harm';
  /** Step in a course of events: other steps of one chain belong together and follow each other. */
  readonly step?: readonly [chain: 'justice' | 'treaty' | 'trade' | 'office' | 'illness', place: number];
}

export const predicateTable: readonly PredicateClass[] = [
  // Casualties
  {
    name: 'death',
    field: 'harm',
    words:
      'die dead death kill fatal fatality deadly lethal perish deceased martyr martyrdom murder slay body corpse assassinate drown succumb',
    phrases:
      'death toll; toll rise; claim life; cost life; lose life; take life; toll hit; toll stand; toll climb; leave dead; find dead',
    count: 'grows',
    personal: true,
    once: true,
  },
  {
    name: 'injury',
    field: 'harm',
    words:
      'injure injury wound hurt casualty hospitalise hospitalize maim bruise unhurt unharmed uninjured unscathed',
    phrases: 'critical condition; serious condition; taken to hospital',
    negativeWords: 'unhurt unharmed uninjured unscathed',
    count: 'grows',
    state: true,
  },
  {
    name: 'missing',
    words: 'missing unaccounted disappear vanish disappearance',
    phrases: 'whereabouts unknown; not be find; have not find; still look for; not account',
    count: 'moves',
    state: true,
  },
  {
    name: 'rescue',
    words: 'rescue rescued save survive survivor survival alive',
    phrases: 'pull out; pull from; pull alive; get out; bring ashore; take off unhurt; pick up from; dig out',
    count: 'grows',
  },
  {
    name: 'aboard',
    words: 'aboard onboard passenger occupant carry crew',
    phrases: 'on board; go aboard; travel on; fill up with',
    things: true,
  },
  { name: 'tickets', things: true, loose: true, words: 'ticket booking fare', phrases: 'ticket sell' },
  {
    name: 'evacuate',
    words: 'evacuate evacuation evacuee flee',
    phrases: 'move out; take out of home; leave home; move to safety; take to safety',
    count: 'moves',
  },
  {
    name: 'displace',
    words: 'displace displacement homeless refugee  shelter',
    phrases: 'force from home',
    count: 'moves',
  },
  {
    name: 'damage',
    words: 'damage destroy destruction wreck ruin demolish devastate level flatten burn gut undamaged intact',
    phrases: 'burn down; in ruin',
    negativeWords: 'undamaged intact',
    count: 'grows',
    state: true,
  },
  { name: 'hostage', words: 'hostage kidnap abduct abduction captive', count: 'moves' },

  // Accidents and nature
  {
    name: 'sink',
    words: 'sink sinking capsize founder overturn capsizing shipwreck',
    phrases: 'go down; roll over; turn over; turn turtle; go under',
    once: true,
  },
  {
    name: 'ground',
    words: 'aground grounding strand',
    phrases: 'run aground; strike reef; hit reef; hit rock',
  },
  {
    name: 'crash',
    words: 'crash collide collision derail derailment smash plunge pile-up',
    phrases: 'run into; come off; ram into; leave the track',
  },
  {
    name: 'fire',
    words: 'fire blaze flame inferno burn ablaze wildfire',
    phrases: 'break out; catch fire; go up in flame; on fire',
    placed: true,
  },
  {
    name: 'explosion',
    words: 'explode explosion blast detonate detonation',
    phrases: 'go off; blow up',
    placed: true,
  },
  { name: 'quake', words: 'earthquake quake tremor aftershock seismic magnitude epicentre', placed: true },
  {
    name: 'storm',
    words: 'storm hurricane cyclone typhoon tornado landfall',
    phrases: 'make landfall',
    placed: true,
  },
  {
    name: 'flood',
    words: 'flood flooding inundate landslide mudslide overflow burst swamp submerge engulf swallow',
    placed: true,
  },
  { name: 'eruption', words: 'erupt eruption lava volcano', placed: true },
  {
    name: 'weather',
    things: true,
    loose: true,
    words: 'wind gust rain rainfall snow temperature squall swell weather forecast drought heatwave gale',
    periodic: true,
  },
  {
    name: 'collapse',
    words: 'collapse fail failure breach rupture buckle',
    phrases: 'cave in; give way; come down',
  },
  {
    name: 'overload',
    words: 'overload overloaded overcrowd overcrowded overcrowding',
    phrases: 'over capacity; exceed capacity; too many people; too many passenger',
    state: true,
  },
  { name: 'cause', loose: true, words: 'cause blame responsible' },
  { name: 'warning', words: 'warn warning alert advisory', phrases: 'raise alarm', state: true },
  {
    name: 'distress',
    words: 'mayday',
    phrases: 'distress call; distress signal; radio for help; call for help; send distress',
    state: true,
    once: true,
  },
  { name: 'search', loose: true, words: 'search diver patrol hunt', phrases: 'look for' },
  { name: 'find', loose: true, words: 'find discover locate recover retrieve discovery recovery' },
  {
    name: 'launch',
    words: 'launch liftoff lift-off blastoff takeoff',
    phrases: 'lift off; blast off; put into orbit',
    once: true,
  },
  { name: 'orbit', words: 'orbit', phrases: 'reach orbit; enter orbit', state: true },
  {
    name: 'depart',
    words: 'depart departure leave sail',
    phrases: 'set off; set out; take off; cast off',
    once: true,
  },
  {
    name: 'arrive',
    words: 'arrive arrival reach land dock',
    phrases: 'get to; pull into',
    placed: true,
    once: true,
  },
  {
    name: 'delay',
    manner: true,
    words: 'delay late postpone postponement overdue belated',
    phrases: 'behind schedule; put off',
    opposite: 'punctual',
  },
  {
    name: 'punctual',
    manner: true,
    words: 'punctual punctually',
    phrases: 'on schedule; on time',
    opposite: 'delay',
  },
  { name: 'cancel', words: 'cancel cancellation scrap', phrases: 'call off' },
  { name: 'alarm', words: 'siren alarm', phrases: 'sound siren; sound alarm; set off alarm', state: true },
  { name: 'lock', words: 'lock locked bolted chained', opposite: 'unlock', state: true },
  { name: 'unlock', words: 'unlock unlocked', opposite: 'lock', state: true },

  // Diplomacy and politics
  {
    name: 'meet',
    words: 'meet meeting talk summit negotiate negotiation consultation discussion discuss',
    phrases: 'hold talk; sit down with; hold discussion; hold meeting',
    mutual: true,
    repeats: true,
  },
  { name: 'visit', loose: true, words: 'visit trip tour', repeats: true },
  {
    name: 'phone-call',
    words: 'phone telephone',
    phrases: 'phone call; telephone call; speak by phone',
    mutual: true,
    repeats: true,
  },
  {
    name: 'convey',
    loose: true,
    words: 'convey relay message letter',
    phrases:
      'deliver message; present message; hand letter; carry letter; carry message; convey assessment; present assessment',
    repeats: true,
  },
  {
    name: 'address',
    loose: true,
    words: 'address speech speak',
    phrases: 'give speech; address rally',
    repeats: true,
  },
  { name: 'propose', loose: true, words: 'propose proposal draft table', step: ['treaty', 0] },
  {
    name: 'agree',
    loose: true,
    words: 'agree agreement accord pact deal treaty',
    phrases: 'reach agreement; reach deal; strike deal',
    step: ['treaty', 1],
  },
  { name: 'sign', words: 'sign signing signature initial ink', once: true, step: ['treaty', 2] },
  { name: 'ratify', words: 'ratify ratification approve approval', once: true, step: ['treaty', 3] },
  {
    name: 'in-force',
    words: 'effective',
    phrases: 'enter into force; come into force; take effect; come into effect; go into effect',
    once: true,
    step: ['treaty', 4],
  },
  {
    name: 'approve',
    loose: true,
    words: 'approve approval accept acceptance adopt adoption pass endorse back support favour favor welcome',
    phrases: 'vote for; vote in favour',
    opposite: 'reject',
  },
  {
    name: 'reject',
    loose: true,
    words: 'reject rejection refuse refusal decline oppose condemn veto rebuff dismiss',
    phrases: 'turn down; vote down; throw out; vote against',
    opposite: 'approve',
  },
  {
    name: 'allow',
    loose: true,
    words: 'allow permit authorise authorize legalise legalize permission',
    opposite: 'ban',
    phrases: 'give permission',
  },
  { name: 'ban', words: 'ban prohibit forbid outlaw bar prohibition', opposite: 'allow' },
  { name: 'vote', words: 'vote ballot poll referendum voter', count: 'moves' },
  { name: 'turnout', words: 'turnout', phrases: 'turn out to vote; voter turnout' },
  { name: 'election', words: 'election elect run-off runoff by-election' },
  {
    name: 'candidacy',
    words: 'candidacy candidate',
    phrases: 'run for; stand for; seek office; announce candidacy',
    step: ['office', 0],
  },
  {
    name: 'win',
    words: 'win winner victory beat defeat triumph',
    phrases: 'come first; take title; take gold; re-elect',
    exclusive: true,
    repeats: true,
    opposite: 'lose',
  },
  {
    name: 'lose',
    loose: true,
    words: 'lose loser concede',
    phrases: 'concede defeat; come second',
    repeats: true,
    opposite: 'win',
  },
  {
    name: 'appoint',
    words: 'appoint appointment name nominate nomination designate inaugurate install sworn',
    phrases: 'take office; swear in; take over as; become minister; become president; become head',
    exclusive: true,
    once: true,
    step: ['office', 1],
  },
  {
    name: 'resign',
    words: 'resign resignation quit',
    phrases: 'step down; leave office; leave post; stand down; tender resignation',
    personal: true,
    once: true,
    step: ['office', 3],
  },
  {
    name: 'dismiss',
    words: 'dismiss dismissal sack oust ouster',
    phrases: 'relieve of; remove from office; force out',
    personal: true,
    once: true,
    step: ['office', 3],
  },
  { name: 'retire', words: 'retire retirement decommission', phrases: 'take out of service', once: true },
  { name: 'decree', loose: true, words: 'decree declare proclaim declaration proclamation' },
  { name: 'mourning', words: 'mourning mourn half-mast condolence bereaved' },
  { name: 'sanction', words: 'sanction embargo snapback' },
  { name: 'dissolve', words: 'dissolve dissolution disband abolish' },
  { name: 'emergency', words: 'emergency curfew lockdown', phrases: 'martial law; state of emergency' },
  {
    name: 'cooperate',
    loose: true,
    words: 'cooperate cooperation partnership collaborate collaboration tie relation relationship',
  },
  { name: 'mediate', words: 'mediate mediation mediator broker' },
  { name: 'position', loose: true, words: 'reiterate reaffirm stabilize stabilise commitment position' },

  // Protest and labour
  {
    name: 'protest',
    words: 'protest protester demonstrate demonstration demonstrator march rally riot unrest vigil picket',
    phrases: 'take to the street',
    repeats: true,
    placed: true,
  },
  {
    name: 'labour-strike',
    words: 'strike striker walkout stoppage',
    phrases: 'walk out; industrial action; go on strike; down tool; stop work',
    repeats: true,
  },
  {
    name: 'take-part',
    loose: true,
    words: 'participate participant join attend attendance attendee turnout spectator audience watch crowd',
    phrases: 'take part; turn out',
  },
  { name: 'clash', words: 'clash scuffle confrontation fight fighting battle', mutual: true, repeats: true },
  {
    name: 'layoff',
    words: 'layoff redundancy redundant furlough',
    phrases: 'lay off; cut job; shed job; job loss; lose job',
    opposite: 'hire',
  },
  { name: 'hire', words: 'hire recruit recruitment', phrases: 'create job; take on', opposite: 'layoff' },
  {
    name: 'wage',
    things: true,
    loose: true,
    words: 'wage pay salary',
    phrases: 'pay rise; wage increase; pay increase',
  },
  { name: 'ask', words: 'demand seek request ask urge call', phrases: 'ask for; call for', mode: 'asked' },
  { name: 'offer', words: 'offer', phrases: 'put forward', mode: 'offered' },
  {
    name: 'permit',
    words:
      'license licence licensed certify certified permit permitted allow capacity limit maximum design rate',
    phrases: 'able to carry; built for; room for',
    mode: 'permitted',
  },

  // Conflict
  {
    name: 'attack',
    words:
      'attack strike airstrike raid bomb bombing bombard bombardment shell shelling assault offensive invade invasion aggression missile',
    repeats: true,
    placed: true,
  },
  {
    name: 'shoot',
    words: 'shoot shot shooting gunfire gunman rifle bullet',
    phrases:
      'open fire; fire shot; fire into air; fire bullet; fire rifle; fire on; fire in the air; fire tear gas; fire round',
    repeats: true,
  },
  { name: 'stab', words: 'stab stabbing knife', repeats: true },
  { name: 'beat-up', words: 'beat beating assault', phrases: 'beat up' },
  {
    name: 'ceasefire',
    words: 'ceasefire cease-fire truce armistice',
    phrases: 'cease fire; halt in fighting; halt fighting',
  },
  {
    name: 'capture',
    words: 'capture seize seizure occupy occupation',
    phrases: 'take control; take over; take prisoner',
    opposite: 'withdraw',
    once: true,
  },
  {
    name: 'withdraw',
    words: 'withdraw withdrawal retreat',
    phrases: 'pull back; pull out of',
    opposite: 'capture',
  },
  {
    name: 'release',
    words: 'release free',
    phrases: 'set free; let go; on bail',
    opposite: 'arrest',
    personal: true,
    step: ['justice', 3],
  },
  { name: 'deploy', words: 'deploy deployment station' },
  { name: 'war', things: true, loose: true, words: 'war warfare conflict campaign hostilities' },
  {
    name: 'block',
    loose: true,
    words: 'block blockade halt obstruct stop prevent impede turn-back',
    phrases: 'turn back; hold up',
  },

  // Courts and police
  {
    name: 'question',
    words: 'question questioning interrogate interrogation',
    phrases: 'help with inquiry; help police',
    personal: true,
    step: ['justice', 1],
  },
  {
    name: 'arrest',
    words: 'arrest detain detention custody apprehend',
    phrases:
      'take into custody; take from home; hold by police; be with police; place under arrest; hand in to police; pick up by police',
    personal: true,
    once: true,
    count: 'grows',
    opposite: 'release',
    step: ['justice', 2],
  },
  {
    name: 'charge',
    words: 'charge accuse indict indictment accusation prosecute prosecution',
    phrases: 'press charge',
    personal: true,
    once: true,
    step: ['justice', 3],
  },
  {
    name: 'trial',
    words: 'trial plead plea',
    phrases: 'appear in court; go on trial; stand trial',
    personal: true,
    step: ['justice', 4],
  },
  {
    name: 'convict',
    words: 'convict conviction guilty',
    phrases: 'find guilty',
    personal: true,
    once: true,
    opposite: 'acquit',
    step: ['justice', 5],
  },
  {
    name: 'acquit',
    words: 'acquit acquittal exonerate innocent',
    phrases: 'not guilty; clear of',
    personal: true,
    once: true,
    opposite: 'convict',
    step: ['justice', 5],
  },
  {
    name: 'sentence',
    words: 'sentence jail imprison imprisonment prison',
    phrases: 'life sentence; in prison',
    personal: true,
    once: true,
    step: ['justice', 6],
  },
  { name: 'appeal', words: 'appeal', phrases: 'lodge appeal', step: ['justice', 7] },
  { name: 'fine', words: 'fine penalty penalise penalize' },
  { name: 'bail', words: 'bail' },
  { name: 'sue', words: 'sue lawsuit suit litigation' },
  { name: 'investigate', words: 'investigate investigation inquiry probe enquiry' },
  {
    name: 'inspect',
    words: 'inspect inspection inspector audit auditor examine examination check',
    phrases: 'go aboard; pass inspection; fail inspection',
  },
  {
    name: 'certificate',
    words: 'certificate certification permit licence license expire expiry lapse valid renew',
  },
  { name: 'extend', words: 'extend extension renew renewal prolong' },
  { name: 'pay', loose: true, words: 'pay payment payout paid bribe bribery', phrases: 'hand over money' },
  { name: 'steal', words: 'steal theft rob robbery loot embezzle embezzlement burglary' },
  {
    name: 'cheat',
    things: true,
    words: 'fraud forge cheat doping',
    phrases: 'test positive; banned substance',
  },
  { name: 'resist', words: 'plead' },

  // Economy
  {
    name: 'rise',
    loose: true,
    words: 'rise increase grow growth climb jump surge soar raise hike gain upturn',
    phrases: 'go up',
    opposite: 'fall',
  },
  {
    name: 'fall',
    loose: true,
    words: 'fall drop decline decrease shrink slump plummet cut lower reduce reduction dip',
    phrases: 'go down; come down',
    opposite: 'rise',
  },
  { name: 'peak', words: 'peak' },
  {
    name: 'inflation',
    things: true,
    words: 'inflation',
    phrases: 'consumer price; cost of living; price rise',
    periodic: true,
  },
  {
    name: 'rate',
    things: true,
    loose: true,
    words: 'rate',
    phrases: 'interest rate; key rate; base rate; benchmark rate',
  },
  {
    name: 'unemployment',
    things: true,
    words: 'unemployment unemployed jobless joblessness',
    periodic: true,
  },
  {
    name: 'gdp',
    things: true,
    words: 'gdp economy recession',
    phrases: 'gross domestic product',
    periodic: true,
  },
  { name: 'cost', loose: true, words: 'cost price worth expense priced', phrases: 'amount to; at a cost' },
  {
    name: 'trade-order',
    loose: true,
    words: 'order contract',
    phrases: 'sign contract; place order',
    step: ['trade', 1],
  },
  {
    name: 'buy',
    loose: true,
    words: 'buy purchase acquire acquisition takeover sell sale seller buyer',
    step: ['trade', 1],
  },
  {
    name: 'deliver',
    loose: true,
    words: 'deliver delivery transfer supply shipment send provide receive receipt obtain get',
    phrases: 'hand over; take delivery',
    step: ['trade', 2],
  },
  { name: 'earn', loose: true, words: 'profit earn earnings revenue turnover income loss', periodic: true },
  { name: 'fund', loose: true, words: 'fund funding invest investment subsidy subsidise grant finance' },
  {
    name: 'compensate',
    words: 'compensate compensation aid support assistance payout fund',
  },
  { name: 'promise', loose: true, words: 'promise pledge vow commit' },
  { name: 'produce', loose: true, words: 'produce production output manufacture', periodic: true },
  { name: 'export', words: 'export', periodic: true },
  { name: 'import', words: 'import', periodic: true },
  {
    name: 'build',
    words: 'build construct construction erect yard shipyard complete completion',
    once: true,
  },
  { name: 'operate', loose: true, words: 'operate operator run manage work' },
  { name: 'own', loose: true, words: 'own owner ownership belong shareholder stake' },
  { name: 'open', loose: true, words: 'open reopen opening', opposite: 'close' },
  { name: 'close', loose: true, words: 'close shut closure shutdown closed', opposite: 'open' },
  {
    name: 'begin',
    loose: true,
    words: 'begin start commence onset underway',
    phrases: 'kick off; break out; get under way',
    opposite: 'end',
  },
  {
    name: 'end',
    loose: true,
    words: 'end finish conclude cease halt stop complete',
    phrases: 'come to an end',
    opposite: 'begin',
  },
  { name: 'continue', loose: true, words: 'continue resume ongoing' },
  { name: 'bankrupt', words: 'bankrupt bankruptcy insolvent insolvency liquidation', state: true },
  { name: 'merge', words: 'merge merger' },
  { name: 'tax', things: true, loose: true, words: 'tax duty tariff levy', phrases: 'income tax' },
  { name: 'debt', things: true, loose: true, words: 'debt deficit owe borrow loan' },

  // Sport, life, health
  { name: 'score', words: 'score goal', repeats: true },
  { name: 'draw', words: 'draw tie', repeats: true },
  { name: 'play', loose: true, words: 'play match game final race marathon', repeats: true },
  { name: 'record', words: 'record', phrases: 'world record' },
  {
    name: 'infect',
    words: 'infect infection outbreak epidemic contract case',
    phrases: 'test positive',
    count: 'grows',
    step: ['illness', 1],
  },
  { name: 'treat', words: 'treat treatment admit hospital', step: ['illness', 2], count: 'moves' },
  {
    name: 'recover-health',
    words: 'heal cure',
    phrases: 'discharge from hospital; make recovery',
    step: ['illness', 3],
    count: 'grows',
  },
  { name: 'vaccinate', words: 'vaccinate vaccination vaccine jab dose', count: 'grows' },
  { name: 'born', words: 'birth born', once: true, personal: true },
  { name: 'marry', words: 'marry marriage wedding wed divorce', once: true, personal: true },
  { name: 'age', things: true, words: 'aged year-old', personal: true },
  {
    name: 'kinship',
    things: true,
    loose: true,
    words: 'cousin sister brother relative kin',
    phrases: 'relate to; no relation',
  },
  { name: 'publish', loose: true, words: 'publish publication disclose reveal leak', phrases: 'make public' },
  { name: 'repair', words: 'repair fix restore restoration rebuild mend' },
  { name: 'fault', loose: true, words: 'fault faulty defect defective malfunction failure', state: true },
  {
    name: 'sound-order',
    words: 'seaworthy safe',
    phrases: 'perfect order; good order; good condition; perfect condition',
    state: true,
  },
  { name: 'equip', things: true, loose: true, words: 'jacket lifeboat raft equipment extinguisher' },
];
