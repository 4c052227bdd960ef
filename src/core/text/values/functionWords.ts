/**
 * Words that end the noun phrase after a number: function words, adverbs of time, and verb forms that often follow a
 * bare number ("169 went on board"). What is not here may stand between a number and its noun.
 */
export const phraseEnders: ReadonlySet<string> = new Set(
  // prepositions and conjunctions
  (
    'about above across after against along amid among around as at because before behind below beneath beside between ' +
    'beyond but by despite down during except for from if in inside into like near of off on once onto or and nor out ' +
    'outside over past per plus since so than that though through throughout till to toward towards under underneath ' +
    'unless until up upon versus via when where whereas while with within without yet amongst aboard ago earlier later ' +
    // determiners and pronouns
    'a an the this these those his her its their our my your whose which who whom what he she it they we you i me him ' +
    'them us himself herself itself themselves someone anyone everyone nobody somebody each every both either neither ' +
    'all any some no none ' +
    // auxiliaries and frequent verbs
    'is are was were be been being am has have had do does did will would can could may might must shall should ought ' +
    'went go goes took take got get came come saw see made make found find gave give kept keep held hold said say told ' +
    'tell put ran run sat sit stood stand won win wrote became become began begin felt feel fell fall flew knew know ' +
    'met meet paid pay sent send spoke speak brought bring built bought buy caught catch died die survived survive ' +
    'remained remain remains escaped escape voted vote agreed agree fled flee returned return want need think believe ' +
    'live lived work worked used need says tells knows thinks wants gets goes makes takes comes seems seem seemed ' +
    'showed show shows rose rise fell dropped climbed killed wounded hurt drowned arrived joined refused received ' +
    'reached hit doing being having making taking going coming trying getting ' +
    // adverbs
    'not never also too very just only still already now then there here again soon often always today yesterday ' +
    'tomorrow tonight away back home together alone apart online overall instead however perhaps maybe even else ' +
    'ever almost nearly simply rather quite dead alive last next following respectively'
  ).split(' '),
);

/** Words that may only stand before a noun that a number counts: they are not part of what is counted. */
export const looseModifiers: ReadonlySet<string> = new Set(
  (
    'more other additional further extra new old young big large small separate different consecutive straight full ' +
    'whole main major minor key top late early local foreign national international nearby remaining entire total ' +
    'recent previous former current alleged suspected unidentified unarmed innocent ordinary elderly female male ' +
    'good bad great little long short high low heavy light serious severe several same such first second third final ' +
    'possible potential likely known unknown public private official dead wounded injured missing trapped stranded ' +
    'masked armed hooded homeless pregnant confirmed reported registered estimated successive identical similar'
  ).split(' '),
);

/** Nouns with one form for one and many, and collectives that a number counts as they are. */
export const uninflectedNouns: ReadonlySet<string> = new Set(
  (
    'people crew staff police personnel aircraft spacecraft hovercraft watercraft cattle sheep livestock poultry fish ' +
    'deer species series offspring infantry cavalry youth folk clergy swine horsepower percent craft vermin ' +
    'faithful aircrew rolling-stock'
  ).split(' '),
);

/** Plural-looking words that may stand before another plural as a modifier ("sports cars", "police officers"). */
export const pluralModifiers: ReadonlySet<string> = new Set(
  (
    'sports arms goods sales news police crew staff women men weapons rights savings customs games series species ' +
    'aircraft forces services operations communications human-rights systems securities public-works people youth ' +
    'cattle sheep fish livestock infantry'
  ).split(' '),
);

/** Words in -s that are no plural noun, so that they do not end the search for one. */
export const notPlural: ReadonlySet<string> = new Set(
  (
    'previous serious various famous religious dangerous numerous enormous nervous anonymous indigenous consecutive ' +
    'press business mass class cross express less wireless homeless access process progress success congress glass ' +
    'grass boss loss address witness fitness illness wilderness campus virus bonus status focus consensus census bus ' +
    'gas plus crisis basis analysis tennis christmas always perhaps besides whereas overseas sometimes nowadays ' +
    'afterwards upwards downwards backwards forwards towards unless across as is was has does goes says its his this ' +
    'thus yes us mains texas paris'
  ).split(' '),
);

/** Words after which a bare number names one of a kind instead of counting ("Flight 370", "Article 5", "No. 10"). */
export const designatorNouns: ReadonlySet<string> = new Set(
  (
    'no nr number nos numbers article articles section sections chapter chapters paragraph clause rule annex appendix ' +
    'figure table page pages p pp vol volume issue version part title act scene verse flight flights route highway ' +
    'interstate motorway road lane exit junction platform track line bus tram train gate terminal runway pier berth ' +
    'dock bay room suite apartment flat unit block building floor ward cell bed bunker hangar shaft pit channel radio ' +
    'station reactor module pump turbine boeing airbus cessna embraer antonov ilyushin tupolev sukhoi apollo soyuz ' +
    'vostok voyager falcon starship ariane sputnik iphone galaxy windows xbox playstation pixel formula category ' +
    'level grade tier class type phase stage step round lap heat game match set episode season series question ' +
    'option scenario resolution protocol directive regulation convention decree order case docket exhibit count ' +
    'district precinct zone sector area grid region battalion brigade regiment squadron division company platoon ' +
    'corps fleet agent bond psalm sonnet symphony opus concerto catch studio euro expo cop agenda top war covid mark ' +
    'model size seed group division league liga serie section sub under-'
  ).split(' '),
);
