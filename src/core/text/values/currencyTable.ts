/**
 * The current currencies of ISO 4217 with their English names. Names that one currency has to itself are read as its
 * code; names that several share ("peso") stay words unless a country stands before them.
 */

/** Every current code, without those of metals, funds and tests. */
export const isoCodes: ReadonlySet<string> = wordSet(`
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
  COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
  IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR
  MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
  SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF
  XPF YER ZAR ZMW ZWG ZWL`);

/** Codes that are words, names or labels as well ("COP 29", "TOP 10"): money only with a scale or in thousands. */
export const doubtfulCodes: ReadonlySet<string> = wordSet(
  'ALL TOP CUP TRY MOP GEL PEN COP MAD AMD SOS BAM BOB LAK BIF STN SAR SLE SCR ERN MUR XCD ARS WST',
);

/** Names that belong to one currency: singular, with plurals that "-s" does not make. */
export const ownNames: ReadonlyMap<string, string> = new Map(
  (
    'euro:EUR yen:JPY yuan:CNY renminbi:CNY zloty:PLN złoty:PLN baht:THB naira:NGN hryvnia:UAH hryvnya:UAH hryvna:UAH forint:HUF ' +
    'ringgit:MYR shekel:ILS sheqel:ILS tenge:KZT taka:BDT birr:ETB cedi:GHS rupiah:IDR afghani:AFN lari:GEL dram:AMD ' +
    'ariary:MGA dalasi:GMD pula:BWP ngultrum:BTN kip:LAK riel:KHR tugrik:MNT togrog:MNT tögrög:MNT vatu:VUV ' +
    "pa'anga:TOP paanga:TOP tala:WST kina:PGK nakfa:ERN lilangeni:SZL loti:LSL metical:MZN kwanza:AOA ouguiya:MRU " +
    'dobra:STN lek:ALL denar:MKD rufiyaa:MVR pataca:MOP gourde:HTG balboa:PAB cordoba:NIO córdoba:NIO lempira:HNL ' +
    'quetzal:GTQ guarani:PYG guaraní:PYG boliviano:BOB bolivar:VES bolívar:VES somoni:TJS kyat:MMK dong:VND ' +
    'leone:SLE toman:toman bitcoin:bitcoin ethereum:ethereum'
  )
    .split(' ')
    .map(splitPair),
);

/** Names that several countries share or that no longer have a code; they stay words. */
export const sharedNames: ReadonlySet<string> = wordSet(`
  dollar pound rupee franc krona krone crown peso dinar dirham riyal rial rouble lira shilling escudo real rand leu lev
  manat som soum koruna kuna mark drachma peseta guilder florin schilling cent penny won kwacha sol colon colón austral
  sucre inti kopeck kopek`);

export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  (
    'kroner:krone kronor:krona krónur:krona kronur:krona leva:lev lei:leu reais:real lire:lira koruny:koruna korun:koruna ' +
    'pence:penny zlotys:zloty zloties:zloty zlotych:zloty złotych:zloty złoty:zloty ruble:rouble rubles:rouble ' +
    'soles:sol colones:colon colón:colon emalangeni:lilangeni maloti:loti meticais:metical meticals:metical ' +
    'shekalim:shekel sheqalim:shekel bolivares:bolivar bolívares:bolivar guaranies:guarani guaraníes:guarani ' +
    'quetzales:quetzal hryvni:hryvnia hryven:hryvnia sums:soum denari:denar lekë:lek leke:lek dirhems:dirham'
  )
    .split(' ')
    .map(splitPair),
);

/** Names that are common words, peoples or measures too: money only in thousands, with a scale or beside a price word. */
export const everydayNames: ReadonlySet<string> = wordSet(
  'mark crown real sol som soum leu lev rand guilder lek colon austral florin dram kip tala kina loti quetzal balboa guarani afghani dong inti sucre cordoba',
);

/** By the country before a shared name. */
export const codesByNationality: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  `us u.s. american=dollar:USD cent:USD
  canadian=dollar:CAD cent:CAD
  australian=dollar:AUD cent:AUD
  new-zealand=dollar:NZD
  hong-kong=dollar:HKD
  singapore singaporean=dollar:SGD
  taiwan taiwanese=dollar:TWD
  jamaican=dollar:JMD
  barbadian barbados=dollar:BBD
  bahamian=dollar:BSD
  belize belizean=dollar:BZD
  bermudian bermuda bermudan=dollar:BMD
  brunei=dollar:BND
  cayman cayman-islands=dollar:KYD
  east-caribbean eastern-caribbean=dollar:XCD
  fiji fijian=dollar:FJD
  guyanese guyana=dollar:GYD
  liberian=dollar:LRD
  namibian namibia=dollar:NAD
  solomon solomon-islands=dollar:SBD
  surinamese suriname=dollar:SRD guilder:SRG
  trinidadian trinidad=dollar:TTD
  zimbabwean zimbabwe=dollar:ZWL
  british=pound:GBP
  egyptian=pound:EGP
  syrian=pound:SYP lira:SYP
  lebanese=pound:LBP lira:LBP
  sudanese=pound:SDG
  south-sudanese=pound:SSP
  falkland falklands falkland-islands=pound:FKP
  gibraltar=pound:GIP
  st-helena saint-helena=pound:SHP
  cypriot=pound:CYP
  irish=pound:IEP
  indian=rupee:INR
  pakistani pakistan=rupee:PKR
  sri-lankan sri-lanka=rupee:LKR
  nepali nepalese=rupee:NPR
  mauritian mauritius=rupee:MUR
  seychelles seychellois=rupee:SCR
  swiss=franc:CHF
  french=franc:FRF
  belgian=franc:BEF
  cfa=franc:CFA
  west-african=franc:XOF
  central-african=franc:XAF
  rwandan rwanda=franc:RWF
  burundian burundi=franc:BIF
  comorian=franc:KMF
  congolese=franc:CDF
  djibouti djiboutian=franc:DJF
  guinean guinea=franc:GNF
  cfp pacific=franc:XPF
  swedish=krona:SEK krone:SEK crown:SEK
  danish=krone:DKK krona:DKK crown:DKK
  norwegian=krone:NOK krona:NOK crown:NOK
  icelandic=krona:ISK krone:ISK crown:ISK
  czech=koruna:CZK crown:CZK
  slovak=koruna:SKK crown:SKK
  estonian=kroon:EEK crown:EEK
  mexican=peso:MXN
  argentine argentinian argentinean=peso:ARS
  chilean=peso:CLP
  colombian=peso:COP
  cuban=peso:CUP
  dominican=peso:DOP
  philippine filipino=peso:PHP
  uruguayan=peso:UYU
  brazilian=real:BRL
  peruvian=sol:PEN
  costa-rican=colon:CRC
  iraqi=dinar:IQD
  jordanian=dinar:JOD
  kuwaiti=dinar:KWD
  bahraini bahrain=dinar:BHD
  libyan=dinar:LYD
  tunisian=dinar:TND
  algerian=dinar:DZD
  serbian=dinar:RSD
  moroccan=dirham:MAD
  emirati uae u.a.e.=dirham:AED
  saudi saudi-arabian=riyal:SAR rial:SAR
  qatari qatar=riyal:QAR rial:QAR
  omani oman=rial:OMR riyal:OMR
  yemeni yemen=rial:YER riyal:YER
  iranian iran=rial:IRR riyal:IRR
  russian=rouble:RUB
  belarusian belarus=rouble:BYN
  turkish=lira:TRY
  italian=lira:ITL
  maltese=lira:MTL
  kenyan kenya=shilling:KES
  tanzanian tanzania=shilling:TZS
  ugandan uganda=shilling:UGX
  somali=shilling:SOS
  austrian=schilling:ATS
  cape-verdean cape-verde cabo-verdean=escudo:CVE
  portuguese=escudo:PTE
  south-african=rand:ZAR
  romanian=leu:RON
  moldovan=leu:MDL
  bulgarian=lev:BGN
  azerbaijani azeri=manat:AZN
  turkmen turkmenistan=manat:TMT
  kyrgyz kyrgyzstani=som:KGS
  uzbek uzbekistani=som:UZS soum:UZS sum:UZS
  croatian=kuna:HRK
  german=mark:DEM
  finnish=mark:FIM markka:FIM
  bosnian convertible=mark:BAM
  dutch=guilder:NLG
  antillean caribbean=guilder:XCG
  aruban=florin:AWG
  greek=drachma:GRD
  spanish=peseta:ESP
  zambian zambia=kwacha:ZMW
  malawian malawi=kwacha:MWK
  south-korean korean=won:KRW
  north-korean=won:KPW
  vietnamese=dong:VND
  albanian=lek:ALL
  armenian=dram:AMD
  georgian=lari:GEL
  samoan=tala:WST
  lao laotian=kip:LAK`
    .split('\n')
    .flatMap(line => {
      const [nationalities = '', codes = ''] = line.trim().split('=');
      const byWord = new Map(codes.split(' ').map(splitPair));
      return nationalities
        .split(' ')
        .map((nationality): [string, ReadonlyMap<string, string>] => [nationality, byWord]);
    }),
);

/** Abbreviations before a number, as written. */
export const leadingWords: ReadonlyMap<string, string> = new Map(
  (
    'Rs:rupee Rp:IDR RM:MYR Sh:shilling Shs:shilling Ksh:KES KSh:KES KSH:KES Kshs:KES KShs:KES USh:UGX Ush:UGX UShs:UGX Ushs:UGX ' +
    'TSh:TZS Tsh:TZS TShs:TZS Tshs:TZS Tk:BDT Fr:franc SFr:CHF sFr:CHF RMB:CNY CNH:CNY Php:PHP FCFA:CFA CFA:CFA DM:DEM Dh:dirham Dhs:dirham ' +
    'Nu:BTN Birr:ETB Le:SLE Ar:MGA Bs:BOB MK:MWK ZK:ZMW GHC:GHS dlrs:USD Dlrs:USD'
  )
    .split(' ')
    .map(splitPair),
);

/** Of those, the ones that are other abbreviations too ("Fr John", "Le 5"): money only in thousands or with a scale. */
export const doubtfulLeadingWords: ReadonlySet<string> = wordSet('Fr Le Nu Ar Bs MK ZK DM CFA RM Dh Dhs');

/** Abbreviations behind a number, as written. */
export const trailingWords: ReadonlyMap<string, string> = new Map(
  'kr:krone Kč:CZK zł:PLN Tk:BDT RMB:CNY CFA:CFA FCFA:CFA DM:DEM Dhs:dirham Kshs:KES shs:shilling Shs:shilling dlrs:USD dlr:USD'
    .split(' ')
    .map(splitPair),
);

/** Abbreviations that are written against their number without a space: "Rs500", "Sh200,000", "EUR5m". */
export const gluedWords: ReadonlySet<string> = wordSet(
  'Rs Rp RM Sh Shs Ksh KSh KSH Kshs KShs USh Ush UShs Ushs TSh Tsh TShs Tshs Tk Fr SFr sFr RMB Php FCFA CFA Dh Dhs Nu Le MK ZK ' +
    'USD EUR GBP JPY CHF CNY INR KES UGX TZS RWF NGN GHS ZAR ZMW AUD CAD NZD HKD SGD MYR IDR PHP PKR BDT LKR NPR AED QAR ' +
    'KWD EGP XAF XOF SEK NOK DKK PLN HUF CZK RON TRY RUB UAH BRL MXN THB VND KRW R N',
);

function splitPair(entry: string): [string, string] {
  const colon = entry.indexOf(':');
  return [entry.slice(0, colon), entry.slice(colon + 1)];
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(word => word !== ''));
}
