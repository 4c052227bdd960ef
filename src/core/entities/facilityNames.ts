/** Buildings, grounds, bases, prisons and plants whose names carry no telling word, from general knowledge. Folded. */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\|\s*/));

export const facilityNames = names(`
  heathrow|gatwick|stansted|luton airport|jfk|laguardia|la guardia|o'hare|dulles|lax|schiphol|charles de gaulle airport|orly|roissy|barajas|el prat|
  fiumicino|malpensa|linate|tegel|sheremetyevo|domodedovo|vnukovo|pulkovo|boryspil|zhuliany|changi|narita|haneda|incheon|
  gimpo|chek lap kok|suvarnabhumi|don mueang|ben gurion|queen alia|mehrabad|hamid karzai international|arlanda|kastrup|gardermoen|vantaa|keflavik|
  anfield|old trafford|wembley|highbury|stamford bridge|villa park|goodison park|st james' park|elland road|ibrox|celtic park|hampden|hampden park|
  murrayfield|twickenham|millennium stadium|principality stadium|croke park|lansdowne road|camp nou|bernabeu|santiago bernabeu|mestalla|san siro|
  maracana|azteca|estadio azteca|bombonera|la bombonera|parc des princes|stade de france|velodrome|allianz arena|signal iduna park|westfalenstadion|
  lord's cricket ground|the oval|headingley|edgbaston|old trafford cricket ground|eden gardens|wankhede|mcg|melbourne cricket ground|
  ellis park|soccer city|fnb stadium|lusail|fenway park|wrigley field|yankee stadium|dodger stadium|madison square garden|metlife stadium|
  lambeau field|soldier field|wimbledon centre court|centre court|roland garros|flushing meadows|arthur ashe stadium|augusta national|
  st andrews old course|silverstone|monza|interlagos|nurburgring|hockenheim|le mans circuit|aintree|ascot|epsom downs|churchill downs|
  louvre|the louvre|uffizi|prado|hermitage|rijksmuseum|tate modern|tate britain|british museum|moma|guggenheim|smithsonian|metropolitan museum|
  la scala|bolshoi|covent garden opera|royal opera house|carnegie hall|lincoln center|albert hall|royal albert hall|radio city music hall|
  sagrada familia|notre-dame|notre dame|notre-dame de paris|westminster abbey|st paul's|hagia sophia|al-aqsa|al aqsa|dome of the rock|kaaba|
  western wall|wailing wall|church of the nativity|holy sepulchre|taj mahal|golden temple|angkor wat|borobudur|potala|machu picchu|colosseum|
  parthenon|acropolis|eiffel tower|arc de triomphe|big ben|tower of london|empire state building|chrysler building|twin towers|
  world trade center|one world trade center|burj khalifa|burj al arab|shard|gherkin|sears tower|willis tower|space needle|statue of liberty|
  mount rushmore|lincoln memorial|washington monument|capitol|us capitol|brandenburg gate|reichstag|berlin wall|checkpoint charlie|kremlin wall|
  buckingham palace|windsor castle|balmoral|sandringham|chequers|camp david|mar-a-lago|trump tower|versailles palace|elysee palace|topkapi|
  evin|evin prison|guantanamo|guantanamo bay|abu ghraib|bagram|alcatraz|sing sing|rikers|rikers island|san quentin|robben island prison|
  lefortovo|butyrka|matrosskaya tishina|belmarsh|pentonville|wandsworth prison|strangeways|broadmoor|maze prison|saydnaya|sednaya|tihar|
  auschwitz|auschwitz-birkenau|birkenau|dachau|buchenwald|treblinka|sobibor|belzec|majdanek|mauthausen|ravensbruck|sachsenhausen|bergen-belsen|
  natanz|fordow|fordo|arak reactor|bushehr nuclear power plant|dimona|yongbyon|zaporizhzhia nuclear power plant|chernobyl nuclear power plant|
  fukushima daiichi|fukushima dai-ichi|hinkley point|hinkley point c|sizewell|sizewell c|sellafield|dounreay|hanford|los alamos lab|
  three mile island|flamanville|fessenheim|olkiluoto|akkuyu|rooppur|kudankulam|metsamor|kozloduy|temelin|dukovany|barakah|la hague|gorleben|
  parchin|semnan space centre|baikonur|plesetsk|vostochny|cape canaveral|kennedy space center|kourou|wallops|starbase|jiuquan|wenchang|sriharikota|
  ramstein|incirlik|aviano|rota naval base|sigonella|al udeid|al-udeid|al dhafra|ain al-asad|al-asad|camp lemonnier|camp bondsteel|camp arifjan|
  diego garcia base|akrotiri|lakenheath|mildenhall|fairford|brize norton|faslane|sandhurst|west point|fort bragg|fort hood|
  fort benning|fort knox|fort meade|quantico|camp pendleton|camp lejeune|norfolk naval station|pearl harbor|kadena|yokosuka base|thule|
  pituffik|engels-2|hmeimim|khmeimim|tartus naval base|olenya|severomorsk base|savasleyka|soltsy|belbek|saky|
  nord stream|nord stream 1|nord stream 2|turkstream|turk stream|south stream|power of siberia|druzhba|keystone xl|trans mountain|blue stream|
  eurotunnel|channel tunnel|suez canal|panama canal|kiel canal|corinth canal|oresund bridge|kerch bridge|crimean bridge|antonivka bridge|
  golden gate|golden gate bridge|brooklyn bridge|london bridge|tower bridge|forth bridge|humber bridge|rialto|charles bridge|bosphorus bridge|
  three gorges dam|aswan high dam|hoover dam|itaipu|itaipu dam|kakhovka dam|nova kakhovka dam|gerd|grand ethiopian renaissance dam|mosul dam|
  king's cross|euston|paddington|waterloo station|gare du nord|gare de lyon|grand central|penn station|hauptbahnhof|atocha|termini|
  great ormond street|guy's hospital|charite|la pitie-salpetriere|mayo clinic|johns hopkins hospital|al-shifa|al-shifa hospital|
  nasser hospital|kamal adwan|al-ahli|harrods|selfridges|macy's herald square|kadewe|gum store|grand bazaar|borough market|covent garden market|
  large hadron collider|iter|arecibo|jodrell bank|erawan shrine|wall street exchange|erez|rafah crossing|allenby bridge|bab al-hawa|
  azovstal|illich steelworks|port talbot steelworks|ravenscraig|longbridge|dagenham plant|grangemouth|ras tanura|abqaiq|
  svalbard seed vault|area 51|cheyenne mountain|menwith hill|pine gap|bletchley park|chateau de chambord|neuschwanstein|alhambra|escorial|
  valley of the fallen|tower 22|grenfell tower|ronan point|rana plaza|bataclan|pulse nightclub|crocus city hall|
  ground zero|lenin's mausoleum|yasukuni|yasukuni shrine|tiananmen gate|forbidden city|great hall of the people|zhongnanhai compound
`);
