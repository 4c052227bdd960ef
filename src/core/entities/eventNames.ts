/** Events, holidays, contests and periods whose names carry no telling word, from general knowledge. Folded. */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\|\s*/));

export const eventNames = names(`
  ramadan|eid|eid al-fitr|eid al-adha|ashura|arbaeen|muharram|mawlid|hajj|umrah|christmas|christmas eve|easter|easter sunday|good friday|palm sunday|
  ash wednesday|lent|pentecost|advent|epiphany|hanukkah|passover|yom kippur|rosh hashanah|purim|sukkot|diwali|holi|navratri|durga puja|vesak|
  nowruz|newroz|thanksgiving|halloween|juneteenth|kwanzaa|mardi gras|oktoberfest|hogmanay|new year's eve|boxing day|bastille day|may day|
  d-day|ve day|vj day|brexit|watergate|irangate|iran-contra|partygate|dieselgate|gamergate|euromaidan|maidan|arab spring|prague spring|
  cultural revolution|great depression|great recession|cold war|great war|the troubles|anschluss|kristallnacht|reformation|renaissance|blitz|
  the blitz|holocaust|shoah|nakba|naksa|holodomor|porajmos|perestroika|glasnost|apartheid|prohibition|great leap forward|long march|
  tour de france|giro d'italia|vuelta a espana|paris-roubaix|ryder cup|davis cup|grand national|kentucky derby|super bowl|world series|
  stanley cup|champions league|uefa champions league|europa league|copa america|copa libertadores|six nations|the ashes|ashes|wimbledon|
  us open|french open|australian open|world cup|fifa world cup|olympics|winter olympics|summer olympics|paralympics|commonwealth games|
  asian games|african games|pan american games|european championship|africa cup of nations|asian cup|gold cup|indy 500|indianapolis 500|
  daytona 500|le mans|24 hours of le mans|paris-dakar|dakar rally|boston marathon|london marathon|eurovision|eurovision song contest|
  glastonbury|coachella|burning man|woodstock|lollapalooza|sundance|berlinale|biennale|oscars|academy awards|golden globes|grammys|emmys|baftas|
  tony awards|nobel prize|nobel peace prize|booker prize|pulitzer prize|comic-con|fashion week|art basel|documenta|davos|jackson hole|
  boston tea party|bay of pigs|tet offensive|tiananmen|tiananmen square massacre|bloody sunday|black friday|black monday|super tuesday|
  black september|black saturday|orange revolution|velvet revolution|rose revolution|tulip revolution|cedar revolution|green movement|
  9/11|september 11|7/7|october 7|january 6|deepwater horizon|exxon valdez|covid|covid-19|spanish flu|black death|world war i|world war ii|
  first world war|second world war|six-day war|yom kippur war|gulf war|hundred years' war|thirty years' war|balfour|barbarossa|overlord|
  occupy wall street|black lives matter protests|g7 summit|g20 summit|nato summit|belgrade pride|gay pride|pride
`);
