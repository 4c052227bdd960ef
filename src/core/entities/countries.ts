/**
 * Countries with their other names, the words for their people, and the capital whose name stands for the government.
 * Our own table: one line per country, `name | other names | demonyms | capital`.
 */

export interface Country {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Adjectives and nouns, singular: "Iranian", "Persian". The plural is formed by rule or listed. */
  readonly demonyms: readonly string[];
  readonly capital: string;
}

const table = `
Afghanistan||Afghan,Afghani|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|
Angola||Angolan|Luanda
Antigua and Barbuda|Antigua|Antiguan|
Argentina||Argentine,Argentinian,Argentinean|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian,Aussie|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahamas|The Bahamas|Bahamian|
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian,Bajan|
Belarus||Belarusian,Belarussian,Byelorussian|Minsk
Belgium||Belgian|
Belize||Belizean|
Benin||Beninese|Cotonou
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Herzegovinian|Sarajevo
Botswana||Botswanan,Motswana,Batswana|Gaborone
Brazil||Brazilian|Brasília
Brunei||Bruneian|
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe,Burkinabé|Ouagadougou
Burundi||Burundian|
Cambodia||Cambodian,Khmer|Phnom Penh
Cameroon||Cameroonian|Yaoundé
Canada||Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean,Cabo Verdean|Praia
Central African Republic|CAR||Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|People's Republic of China,PRC|Chinese|Beijing
Colombia||Colombian|Bogotá
Comoros||Comorian|
Costa Rica||Costa Rican|
Croatia||Croatian,Croat|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Democratic Republic of the Congo|DRC,DR Congo,Democratic Republic of Congo|Congolese|Kinshasa
Denmark||Danish,Dane|Copenhagen
Djibouti||Djiboutian|
Dominican Republic||Dominican|Santo Domingo
Ecuador||Ecuadorian,Ecuadorean|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran,Salvadorean,Salvadorian|San Salvador
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi|
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish,Finn|Helsinki
France||French,Frenchman,Frenchmen,Frenchwoman|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany||German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek,Hellenic|Athens
Grenada||Grenadian|
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hungary||Hungarian|Budapest
Iceland||Icelandic,Icelander|Reykjavík
India||Indian|New Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran|Iranian,Persian|Tehran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland|Irish,Irishman,Irishmen,Irishwoman|Dublin
Israel||Israeli|Jerusalem
Italy||Italian|Rome
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivoirian|Abidjan
Jamaica||Jamaican|
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh,Kazakhstani|Astana
Kenya||Kenyan|Nairobi
Kosovo||Kosovar,Kosovan|Pristina
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan||Kyrgyz,Kyrgyzstani|Bishkek
Laos||Lao,Laotian|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein||Liechtensteiner|
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourger,Luxembourgish|
Madagascar||Malagasy,Madagascan|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur
Maldives||Maldivian|Malé
Mali||Malian|Bamako
Malta||Maltese|Valletta
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|
Mexico||Mexican|Mexico City
Moldova||Moldovan|Chișinău
Monaco||Monegasque|
Mongolia||Mongolian,Mongol|Ulaanbaatar
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian|Windhoek
Nepal||Nepali,Nepalese|Kathmandu
Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchmen,Dutchwoman,Netherlander|The Hague
New Zealand||New Zealander,Kiwi|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|DPRK|North Korean|Pyongyang
North Macedonia|Macedonia|Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palestine|State of Palestine|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea||Papua New Guinean,Papuan|Port Moresby
Paraguay||Paraguayan|Asunción
Peru||Peruvian|Lima
Philippines|The Philippines|Filipino,Filipina,Philippine|Manila
Poland||Polish,Pole|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari|Doha
Republic of the Congo|Congo|Congolese|Brazzaville
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Samoa||Samoan|
São Tomé and Príncipe|Sao Tome and Principe|Santomean|
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serb|Belgrade
Seychelles||Seychellois|
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia||Slovak,Slovakian|Bratislava
Slovenia||Slovenian,Slovene|Ljubljana
Somalia||Somali,Somalian|Mogadishu
South Africa||South African|Pretoria
South Korea|Republic of Korea,ROK|South Korean|Seoul
South Sudan||South Sudanese|Juba
Spain||Spanish,Spaniard|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|
Sweden||Swedish,Swede|Stockholm
Switzerland||Swiss|Bern
Syria|Syrian Arab Republic|Syrian|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik,Tajikistani|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand||Thai|Bangkok
Timor-Leste|East Timor|Timorese,East Timorese|Dili
Togo||Togolese|Lomé
Tonga||Tongan|
Trinidad and Tobago|Trinidad|Trinidadian,Tobagonian|
Tunisia||Tunisian|Tunis
Turkey|Türkiye,Turkiye|Turkish,Turk|Ankara
Turkmenistan||Turkmen|Ashgabat
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv
United Arab Emirates|UAE,U.A.E.|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Brit|London
United States|US,U.S.,USA,U.S.A.,United States of America,America|American,U.S. citizen|Washington
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek,Uzbekistani|Tashkent
Vanuatu||Vanuatuan,Ni-Vanuatu|
Vatican City|Vatican,Holy See||
Venezuela||Venezuelan|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Yemen||Yemeni|Sanaa
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
England||English,Englishman,Englishmen,Englishwoman|
Scotland||Scottish,Scot,Scotsman,Scotsmen|
Wales||Welsh,Welshman,Welshmen|
Northern Ireland||Northern Irish|
European Union|EU,E.U.||Brussels
Soviet Union|USSR,U.S.S.R.|Soviet|
Yugoslavia||Yugoslav,Yugoslavian|
Czechoslovakia||Czechoslovak,Czechoslovakian|
Hong Kong||Hong Konger|
Greenland||Greenlander,Greenlandic|Nuuk
`;

/** Seats whose name stands for a government. They stay places, buildings or not. */
export const seats: readonly (readonly [name: string, refersTo: string])[] = [
  ['Kremlin', 'Russia'],
  ['White House', 'United States'],
  ['Capitol Hill', 'United States'],
  ['Pentagon', 'United States'],
  ['Foggy Bottom', 'United States'],
  ['Downing Street', 'United Kingdom'],
  ['10 Downing Street', 'United Kingdom'],
  ['Whitehall', 'United Kingdom'],
  ['Buckingham Palace', 'United Kingdom'],
  ['Élysée', 'France'],
  ['Élysée Palace', 'France'],
  ['Elysee Palace', 'France'],
  ['Quai d’Orsay', 'France'],
  ['Blue House', 'South Korea'],
  ['Zhongnanhai', 'China'],
  ['Bundestag', 'Germany'],
  ['Tel Aviv', 'Israel'],
  ['Washington D.C.', 'United States'],
  ['Washington DC', 'United States'],
  ['Washington, D.C.', 'United States'],
  ['Kiev', 'Ukraine'],
  ['Peking', 'China'],
  ['Delhi', 'India'],
  ['Brasilia', 'Brazil'],
  ['Yamoussoukro', 'Ivory Coast'],
  ['Strasbourg', 'European Union'],
];

export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map(line => {
    const [name = '', others = '', demonyms = '', capital = ''] = line.split('|');
    const list = (field: string) => (field === '' ? [] : field.split(','));
    return { name, otherNames: list(others), demonyms: list(demonyms), capital };
  });

/** Peoples, religions and followings that have no single country. */
export const peoples: readonly string[] =
  `African|European|Asian|Latin American|North American|South American|Central American|Scandinavian|Nordic|Baltic|Balkan|Arab|Arabic|Arabian|Kurd|Kurdish|Berber|Amazigh|Tuareg|Pashtun|Hazara|Tamil|Sinhalese|Bengali|Punjabi|Kashmiri|Rohingya|Uyghur|Uighur|Tibetan|Hmong|Roma|Romani|Sami|Basque|Catalan|Breton|Corsican|Flemish|Walloon|Chechen|Tatar|Ingush|Ossetian|Abkhaz|Abkhazian|Cossack|Hutu|Tutsi|Zulu|Xhosa|Hausa|Fulani|Yoruba|Igbo|Oromo|Tigrayan|Amhara|Maori|Māori|Aboriginal|Inuit|Cherokee|Navajo|Sioux|Apache|Maya|Mayan|Inca|Aztec|Hispanic|Latino|Latina|Caucasian|Slavic|Slav|Germanic|Celtic|Anglo-Saxon|Roman|Ottoman|Byzantine|Viking|Norman|Western|Jewish|Jew|Christian|Catholic|Roman Catholic|Protestant|Orthodox|Anglican|Lutheran|Methodist|Baptist|Presbyterian|Evangelical|Mormon|Quaker|Calvinist|Muslim|Moslem|Islamic|Islamist|Sunni|Shia|Shiite|Shi'ite|Alawite|Druze|Houthi|Ismaili|Sufi|Salafi|Wahhabi|Hindu|Buddhist|Sikh|Jain|Zionist|Yazidi|Yezidi|Copt|Coptic|Maronite|Zoroastrian|Baha'i|Republican|Democrat|Democratic|Communist|Marxist|Maoist|Leninist|Stalinist|Nazi|Fascist|Peronist|Sandinista|Tory|Tories|Whig|Labourite|Bolshevik|Texan|Californian|Bavarian|Sicilian|Parisian|Londoner|New Yorker|Muscovite|Tehrani|Siberian|Crimean|Gazan|Alaskan|Hawaiian|Puerto Rican|Québécois|Mediterranean|Eurasian|Sámi|Skolt Sámi|Cree|Ojibwe|Mohawk|Lakota|Navajo|Choctaw|Seminole|Métis|First Nations|Torres Strait Islander|Native American|African American|Asian American|Afro-Caribbean|Afro-Brazilian|Mapuche|Quechua|Aymara|Guarani|Yanomami|Munduruku|Kayapo|Garifuna|Miskito|Zapotec|Nahua|Otomi|Berliner|Viennese|Venetian|Neapolitan|Milanese|Florentine|Genoese|Tuscan|Sardinian|Andalusian|Galician|Castilian|Asturian|Canarian|Madeiran|Azorean|Provençal|Alsatian|Savoyard|Burgundian|Frisian|Prussian|Rhinelander|Swabian|Tyrolean|Silesian|Moravian|Bohemian|Ruthenian|Cornish|Faroese|Greenlandic|Gagauz|Circassian|Kabardin|Dagestani|Lezgin|Bashkir|Chuvash|Buryat|Yakut|Tuvan|Kalmyk|Karelian|Udmurt|Nenets|Chukchi|Karakalpak|Pamiri|Aimaq|Baluch|Baloch|Balochi|Brahui|Sindhi|Gujarati|Marathi|Telugu|Malayali|Assamese|Bihari|Rajput|Dalit|Brahmin|Gurkha|Sherpa|Newar|Mizo|Meitei|Kachin|Rakhine|Acehnese|Javanese|Sundanese|Balinese|Dayak|Papuan|Tagalog|Ilocano|Khmer Krom|Han Chinese|Zhuang|Cantonese|Shanghainese|Manchu|Okinawan|Ainu|Hongkonger|Taiwanese|Māori|Pakeha|Pasifika|Tongan|Chamorro|Kanak|Polynesian|Melanesian|Micronesian|Aboriginal Australian|Quebecer|Quebecker|Acadian|Newfoundlander|Ontarian|Albertan|Floridian|Ohioan|Virginian|Bostonian|Chicagoan|Angeleno|Dubliner|Glaswegian|Liverpudlian|Mancunian|Geordie|Cockney|Ulsterman|Orangeman|Kikuyu|Kalenjin|Maasai|Baganda|Acholi|Banyamulenge|Dinka|Nuer|Shilluk|Masalit|Zaghawa|Somali|Sidama|Mandinka|Bambara|Dogon|Songhai|Mossi|Ashanti|Kanuri|Ijaw|Ogoni|Ndebele|Shona|Tswana|Sotho|Swazi|Herero|Afrikaner|Creole|Maghrebi|Kabyle|Sahrawi|Bedouin|Nubian|Levantine|Assyrian|Chaldean|Syriac|Aramean|Turkmen|Turkoman|Ahwazi|Gilaki|Mizrahi|Ashkenazi|Sephardi|Hasidic|Haredi|Pentecostal|Adventist|Jehovah's Witness|Jehovah's Witnesses|Scientologist|Unitarian|Mennonite|Amish|Hutterite|Huguenot|Puritan|Jesuit|Franciscan|Benedictine|Greek Orthodox|Russian Orthodox|Melkite|Rastafarian|Ahmadi|Ahmadiyya|Twelver|Zaydi|Ibadi|Deobandi|Barelvi|Taoist|Confucian|Shinto|Falun Gong|Gaullist|Thatcherite|Trumpist|Chavista|Bolivarian|Kemalist|Baathist|Nasserist|Trotskyist|Carlist|Kahanist`.split(
    '|',
  );
