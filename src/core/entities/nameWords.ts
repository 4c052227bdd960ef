/** Words that say what kind of thing a name is: heads ("Ministry"), first words ("Mount"), words beside it ("ferry"). Folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last (or, before "of", first) words of organisations. */
export const organizationHeads = words(`
  ministry department agency council committee commission union association institute institution university college school
  academy bank company corporation corp inc ltd llc plc gmbh group party movement front organization organisation federation
  confederation league alliance coalition society foundation fund authority administration bureau office court parliament
  assembly senate congress police army navy force forces guard guards corps brigade battalion regiment division fleet command
  service services airlines airline airways railways railway holdings holding industries motors pharmaceuticals systems technologies
  partners associates brothers club fc afc cf sc rovers wanderers athletic chamber board cabinet government secretariat directorate
  inspectorate tribunal church patriarchate synod diocese orchestra philharmonic choir band ensemble laboratories
  center centre initiative taskforce squad mission delegation embassy consulate nations brotherhood cartel mafia militia
  exchange reserve treasury trust cooperative co-operative syndicate consortium agencies councils committees presidency
  gendarmerie constabulary judiciary electorate knesset duma majlis politburo caucus workers democrats republicans labour
  liberals conservatives greens veterans boatmen logistics shipping lines energy petroleum oil gas bancorp insurance
  capital securities records entertainment studios pictures productions enterprises enterprise solutions software
  laboratory protection rescue customs coastguard faculty guild lobby watch ombudsman registry cooperation
  books foods homes cruises networks cargo freight brewing brewery breweries steel metals minerals mining games farms dairies chemicals textiles
  ventures telecom telecommunications communications electric electronics robotics dynamics aerospace aviation biotech biosciences
  therapeutics diagnostics labs properties estates developments construction engineering consulting stores supermarkets haulage couriers
  resorts rail ferries distillers publishing publishers recordings
  ministerium partido sindicato instituto universidade universidad banco ministerio parti
`);

/** Organisation heads whose name goes on after "of", "for", "on": "Ministry of …", "Centre for …". */
export const organizationHeadsWithComplement = words(`
  ministry department agency council committee commission union association institute institution university college school
  academy bank company group party movement front organization organisation federation confederation league alliance coalition
  society foundation fund authority administration bureau office court parliament assembly congress
  army force forces guard guards corps service church chamber board cabinet secretariat directorate tribunal
  center centre mission house houses campaign network friends sons daughters brotherhood knights order conference
  diocese archdiocese embassy consulate registry order guild chamber
  faculty ombudsman doctors reporters mothers families workers alternative guardians international
`);

/** First words of organisations, in languages that put the head first. */
export const organizationBeginnings = words(`
  banco banque banca grupo groupe gruppo instituto institut istituto universidad universidade universite universita universitat
  ministerio ministere companhia compania compagnie compagnia societe sociedad sociedade linhas lineas lignes linee aerolineas
  union sporting inter racing olympique rapid lokomotiv autohaus kaufhaus brauerei klinik verlag stadtwerke
  cafe casa maison partido parti partito movimento movimiento mouvement sindicato syndicat federacao federacion federation
  asociacion associacao association fundacion fundacao fondation fondazione confederacion confederation empresa petroleos caixa caja
  credit hezb jamaat jamiat harakat club clube camara chambre cooperativa consejo conselho conseil consiglio comite comissao comision
  commission direccion direcao direction fc cf ac as ss sc us real sporting atletico deportivo bayer borussia dynamo dinamo spartak
  university bank ministry department church court office institute house
`);

export const facilityHeads = words(`
  airport airfield airbase base bridge hospital stadium arena palace harbour harbor station terminal tower towers
  hotel prison jail camp cathedral mosque basilica temple monastery castle fortress museum gallery theatre theater
  library dam refinery reactor pipeline tunnel highway motorway zoo cemetery monument memorial
  statue hall building gate pier quay wharf dock docks shipyard lighthouse market mall crossing checkpoint barracks
  factory synagogue chapel abbey courthouse residence complex gardens garden shrine mausoleum clinic observatory
  velodrome coliseum colosseum plaza convent academy-building house speedway racecourse racetrack spaceport cosmodrome plant
  airstrip aerodrome heliport steelworks ironworks smelter mine colliery substation crematorium priory minster
  manor cinema playhouse aquarium planetarium auditorium conservatory crossing viaduct aqueduct causeway
  penitentiary headquarters shelter sanatorium hospice infirmary clinic opera-house flyover dockyard airbases
`);

/** Facility heads that take "of". */
export const facilityHeadsWithComplement = words(
  `port palace tower statue museum cathedral church basilica temple hall library`,
);

/** Last words of places. */
export const placeHeads = words(`
  river lake sea ocean gulf bay strait straits channel island islands isle isles peninsula mountain mountains hills hill
  valley desert coast province county region district republic kingdom emirate city town village beach cape delta forest plateau
  plain plains basin reef archipelago strip heights corridor territory territories falls glacier volcano oblast prefecture governorate
  municipality canyon creek sound fjord atoll lagoon steppe range ridge pass oasis rainforest borough suburb park national-park
  road street avenue boulevard lane square wetlands wetland point bog marsh heath moor cove brook
`);

/** First words of places: "Mount Kenya", "Gulf of Oman", "São Nicolau". */
export const placeBeginnings = words(`
  mount mt lake cape gulf strait straits isle island islands bay port fort sea river republic kingdom emirate
  rue rua calle avenida avenue piazza praca plaza boulevard
  saint sankt san santa santo sao puerto porto villa costa rio ilha monte praia north-west
`);

export const placeBeginningsWithComplement = words(
  `gulf strait straits isle island islands bay sea cape republic kingdom emirate state states city province district county port horn kingdoms territory commonwealth principality autonomous`,
);

export const eventHeads = words(`
  war wars summit festival cup olympics paralympics games conference forum championship championships election elections referendum
  revolution uprising battle siege massacre crisis marathon prix fair exhibition expo awards genocide holocaust
  tournament open trophy rally coup intifada spring parade derby biennale biennial carnival earthquake offensive meeting
  hurricane typhoon cyclone tsunami pandemic famine plebiscite primaries symposium dialogue dialogues talks regatta
  masters superbowl bowl day holiday night feast uprising mutiny riots protests raid bombing bombings attacks disaster
  floods flood landslide wildfire wildfires blackout airlift depression recession caucuses primary scandal affair crash shooting
  stabbing shootings massacres standoff eruption pogrom purge putsch rebellion insurrection invasion occupation evacuation exodus
  jubilee coronation inauguration conclave contest marathon relay triathlon proms final finals hijacking summits crusade
  ceremony derby airshow congresses fringe games cups wars truce scare hearings trials heist explosion collapse
`);

/** "Operation Barbarossa", "Battle of …", "Feast of …". */
export const eventBeginnings = words(
  `operation hurricane typhoon cyclone storm battle siege feast massacre exercise copa coupe coppa`,
);

export const agreementHeads = words(`
  agreement treaty accord accords act convention memorandum protocol pact charter constitution declaration deal bill law
  resolution amendment directive code covenant statute regulation decree compact communique ceasefire armistice
  plan programme program partnership strategy doctrine roadmap concordat ordinance article
  agreements treaties conventions protocols acts laws resolutions amendments directives regulations sanctions pacts
  framework settlement guidelines goals agenda standards rulebook understanding entente truce pledge communiques bylaws proclamation
`);

export const mediaHeads = words(`
  times post news herald tribune journal gazette telegraph mirror chronicle observer examiner inquirer express mail radio television
  tv fm broadcasting magazine weekly daily review today newspaper bulletin courier dispatch sentinel star-tribune globe-and-mail
  press wire newswire channel podcast briefing newsletter zeitung televisao televisione diario jornal
  enquirer intelligencer picayune bee clarion gleaner statesman scotsman irishman gazeta gazette shimbun nachrichten tagblatt tageblatt anzeiger
  rundschau allgemeine dagblad dagbladet tidende tidningen posten pravda izvestiya ekspress presse depeche quotidien gazzetta corriere
  giornale messaggero periodico noticias universal nacional prensa jornal telejornal
`);

export const mediaBeginnings = words(
  `daily radio tv televisao televisión television agence agencia agenzia canal channel jornal diario`,
);

/** Lower-case words before a name that say what it is: "the ferry X". */
export const vesselNouns = words(`
  vessel ship ferry boat tanker freighter trawler yacht frigate destroyer cruiser corvette submarine carrier liner tug tugboat barge
  warship icebreaker schooner steamer catamaran lifeboat steamship sailboat freighter battleship minesweeper
  spacecraft satellite probe rover shuttle locomotive
`);
export const vesselVerbs = words(
  `capsized sank sailed docked departed berthed anchored sinking sailing listing drifted drifting towed steamed aground`,
);
export const vesselPrefixes = words(`mv ms hms uss ss rms mt hmas hmcs ins jds m/v m/s fv rv`);
export const workNouns = words(`
  film movie novel book song album series show game videogame play opera poem painting memoir documentary single musical app
  software browser console smartphone phone drug vaccine car sedan suv truck model ballet symphony sitcom trilogy anthology biography
`);
export const mediaNouns = words(`
  newspaper agency broadcaster daily weekly magazine tabloid website channel station outlet newswire network portal
  programme platform journal blog podcast newsletter
`);
export const organizationNouns = words(`
  company airline firm union party group bank organisation organization carrier operator manufacturer retailer giant charity
  ngo militia maker startup start-up supplier conglomerate insurer club league association federation think-tank brewer
  broker developer contractor shipbuilder carmaker automaker chipmaker utility subsidiary consultancy regulator watchdog
  team band movement institute university school ministry agency consortium cooperative co-operative foundation fund lender
  distillery brewery bakery chain conglomerate syndicate laboratory studio orchestra choir coalition alliance campaign
  hauler haulier landlord employer distributor drugmaker chipmaker carmaker steelmaker
`);
export const placeNouns = words(`
  city town village island province region district port capital county state municipality suburb neighbourhood neighborhood
  settlement hamlet resort river lake mountain peninsula enclave republic archipelago coast border area country
  nation territory borough parish prefecture governorate
`);
export const facilityNouns = words(`
  airport bridge hospital stadium palace quay terminal pier prison jail camp hotel museum port harbour harbor dock wharf refinery plant
  shipyard stadium base airbase street square mosque church cathedral dam
`);
export const agreementNouns = words(`treaty agreement accord pact deal convention act law bill memorandum`);
export const eventNouns = words(
  `festival summit conference war tournament championship election earthquake hurricane storm exhibition`,
);
export const weaponNouns = words(`
  missile missiles rifle rifles tank tanks jet jets fighter fighters drone drones howitzer howitzers launcher launchers rocket rockets
  bomber bombers helicopter helicopters gunship gunships pistol pistols torpedo torpedoes mortar mortars warplane warplanes
  munition munitions grenade grenades interceptor interceptors warhead warheads carbine handgun shotgun submachine
  uav uavs shell shells artillery battery batteries gun guns minelayer
`);

/** Before a place. */
export const placePrepositions = words(
  `in at from near to toward towards off outside across around into via within throughout inside beyond`,
);

/** Name particles that join two capitalised words. */
export const particles = words(`
  de da do dos das del della dello di du la le las los van von der den ter ten bin ibn bint binti al el ul ben ould wuld walad mint ag zu zum y e af av
`);

/** Words that no name holds capitalised at its start, unless a list knows the whole name ("The Hague"). */
export const functionWords = words(`
  the a an this that these those his her its their our my your he she it they we i you and or but nor so yet if when while as at by for
  from in into of on onto to with without within under over after before during since until because although though however
  meanwhile moreover furthermore therefore thus hence also then there here what who whom whose which why how where not no yes
  one two three four five six seven eight nine ten many much most some any all both each every few several other another such
  only even just still already again ever never now today yesterday tomorrow once about above below between among against
  according despite amid following earlier later last next first second third more less than too very be is are was were been being
  have has had do does did will would shall should can could may might must let lets please read see click share subscribe
  photo photos video image credit advertisement copyright published updated reporting editing additional source sources asked
  speaking addressing having given per via unlike like instead perhaps maybe indeed of'course nearly almost some
  it's i'm i've we're they're that's there's what's don't didn't doesn't isn't can't won't he's she's let's you're we've i'd i'll we'll
  am pm gmt utc est edt pst cet bst
`);

/** Saying and the like: what stands beside a speaker. */
export const sayingVerbs = words(`
  said says say told tells added adds stated states announced announces claimed claims warned warns reported reports confirmed
  confirms denied denies declared declares insisted insists explained explains noted notes stressed stresses argued argues
  acknowledged admitted admits replied replies retorted retorts responded recalled recalls remarked remarks observed
  suggested suggests urged urges asserted asserts maintained maintains conceded revealed reveals emphasised emphasized
  reiterated reiterates conveyed tweeted wrote writes testified testifies pledged vowed asked asks called
  commented comments concluded continued boasted complained accused appealed condemned described promised reckons believes
  thinks thought expects hopes recounted relayed disclosed
`);

/** Verbs whose subject is a person more often than not. */
export const personVerbs = words(`
  met meets died born survived resigned smiled laughed married arrived visited visits returned travelled traveled flew won lost
  scored played plays sang starred paused shrugged clung retired graduated
`);

export const legalSuffixes = words(`inc corp co ltd llc plc gmbh ag sa nv spa ab oy as pty llp lp bv kg`);

export const monthsAndDays = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
`);

/** Offices and organs that most countries have, capitalised as if they were names; safe in capitals-only headlines too. */
export const commonInstitutions: readonly string[] = [
  'air force',
  'armed forces',
  'border guard',
  'central bank',
  'civil protection',
  'coast guard',
  'constitutional court',
  'council of ministers',
  'fire brigade',
  'fire department',
  'foreign ministry',
  'defence ministry',
  'defense ministry',
  'interior ministry',
  'finance ministry',
  'general assembly',
  'health ministry',
  'high court',
  'house of commons',
  'house of lords',
  'house of representatives',
  'maritime police',
  'national assembly',
  'national guard',
  'navy',
  'red crescent',
  'red cross',
  'security council',
  'state department',
  'supreme court',
];

/** Organs that are named by one capitalised ordinary word: "the Government", "the Senate". */
export const soleInstitutions = words(`
  government parliament congress senate cabinet bundestag knesset majlis duma church army navy treasury state-department politburo
  commonwealth union assembly council interpol police
`);
