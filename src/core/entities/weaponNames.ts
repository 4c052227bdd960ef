/** Names of weapon systems that are in the news, from general knowledge. Folded, without plural. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\|\s*/));

/** Hardly ever anything else. */
export const weaponNames = names(`
  tomahawk|javelin|stinger|himars|atacms|iskander|iskander-m|iskander-k|kalibr|kinzhal|shahed|lancet|bayraktar|kalashnikov|katyusha|storm shadow|
  merkava|iron dome|iron beam|david's sling|thaad|hellfire|sarmat|oreshnik|yars|avangard|zircon|tsirkon|qassam|sejjil|hwasong|scud|exocet|
  eurofighter|rafale|gripen|black hawk|chinook|switchblade|uzi|glock|novichok|pantsir|tunguska|nasams|iris-t|gepard|brimstone|carl gustaf|
  bofors|brahmos|trident ii|minuteman iii|khorramshahr|mohajer|geran|orlan|taurus kepd|panzerhaubitze|abrams|bradley|nlaw|panzerfaust|kornet|
  igla|verba|smerch|uragan|tochka|tochka-u|oniks|topol|topol-m|bulava|sineva|burevestnik|fateh|eurofighter typhoon|super hornet|
  global hawk|krasukha|buratino|msta|msta-s|koalitsiya|koalitsiya-sv|akatsiya|gvozdika|grad-p|tornado-s|tornado-g|
  armata|kurganets|terminator bmpt|tos-1a|rosomak|borsuk|caesar howitzer|archer howitzer|zuzana|dana howitzer|
  stryker|humvee|mrap|bushmaster|paladin|m777|excalibur shell|jdam|jassm|lrasm|slam-er|amraam|sidewinder|aim-9x|meteor missile|
  f-16 fighting falcon|f-35 lightning ii|f-22 raptor|b-2 spirit|b-21 raider|b-52 stratofortress|b-1 lancer|a-10 thunderbolt|a-10 warthog|
  warthog|stratofortress|spitfire|stuka|messerschmitt|mirage 2000|sukhoi|mikoyan|tupolev|foxhound|okhotnik|
  sea hawk|seahawk|eurocopter tiger|kiowa|cobra helicopter|little bird|osprey tiltrotor|
  wing loong|akinci|tb2|akıncı|ababil|quds missile|badr missile|burkan|zulfiqar|zolfaghar|sejil|ghadr|
  nasr missile|agni|prithvi|nirbhay|pinaka|dhanush howitzer|pralay|k9 vajra|
  fattah|kheibar shekan|haj qasem|paveh|hoveizeh|soumar|bavar|khordad|arman missile|
  pukguksong|nodong|rodong|taepodong|musudan|hyunmoo|cheongung|chunmoo|k2 black panther|haeseong|
  dongfeng|dong feng|julang|ju lang|silkworm|yingji|hongqi|chengdu j-20|mighty dragon|tien kung|sky bow|hsiung feng|
  barak 8|spyder|popeye missile|delilah missile|jericho missile|rampage missile|harop|heron tp|hermes 900|hermes 450|
  naval strike missile|starstreak|martlet|rapier missile|sea viper|sea ceptor|aster 30|aster 15|samp/t|mistral missile|crotale|roland missile|
  milan missile|eryx|apilas|matador launcher|panzerfaust 3|spike-lr|spike lr|spike nlos|
  semtex|sarin|vx|mustard gas|agent orange|zyklon b|tabun|soman|
  desert eagle|luger|mosin-nagant|mosin|dragunov|saiga|vintorez|bizon|scorpion evo|thompson gun|tommy gun|
  sig sauer|smith & wesson|heckler & koch|fn scar|fn minimi|fn fal|steyr aug|tavor|famas|carcano|lee-enfield|garand|
  gatling|gatling gun|maxim gun|vickers gun|bazooka|claymore|bangalore torpedo|molotov|tsar bomba|little boy|fat man|
  paveway|maverick missile|storm breaker|small diameter bomb|glsdb|vampire system|coyote interceptor|phoenix ghost|
  sea baby|magura|magura v5|neptune missile|hrim|hrim-2|vilkha|stuhna|stugna|stugna-p|bohdana|liutyi|palianytsia|
  leleka|furia drone|forpost|zala|kub drone|orion drone|inokhodets|eleron|grom missile|kh-101|sarmat missile|satan ii|status-6|poseidon torpedo|
  trident missile|polaris missile|minuteman|peacekeeper missile|pershing|pershing ii|sentinel missile|dark eagle|typhon system|nike hercules|
  v-1|v-2|vergeltungswaffe|doodlebug|lynx kf41|leopard 2|leopard 1|challenger 2|challenger 3|leclerc tank|ariete|type 99|type 96|type 10|
  centurion tank|sherman|panther tank|tiger tank|chieftain tank|warrior ifv|ajax vehicle|marder|puma ifv|boxer ifv|cv90|piranha apc|patria amv
`);

/** Weapons where a number follows ("Leopard 2A6", "Arrow 3") or a word for weapons ("Patriot batteries"), else something else. */
export const sharedWeaponNames = names(`
  patriot|apache|typhoon|tornado|mirage|leopard|challenger|trident|minuteman|grad|buk|tor|osa|caesar|archer|harpoon|neptune|arrow|predator|
  reaper|phantom|viper|falcon|hornet|raptor|lightning|hawk|taurus|scalp|leclerc|cobra|hercules|beretta|colt|winchester|remington|mauser|lynx|
  puma|marder|boxer|excalibur|hammer|spike|barak|phalcon|fateh|emad|zulfiqar|orion|poseidon|harop|hero|heron|hermes|harpy|sparrow|maverick|
  paveway|kh|agm|aim|gbu|type|mk|mark|jas|bastion|onyx|piranha|tiger|panther|bulldog|warrior|scimitar|jackal|mastiff|
  cougar|merlin|wildcat|gazelle|dolphin|alouette|super puma|griffon|osprey|globemaster|starfighter|sabre|thunderbolt|mustang|corsair|
  hellcat|lancaster|hurricane|mosquito|vulcan|valiant|canberra|harrier|jaguar|buccaneer|vampire|meteor|aster|mistral|milan|
  rapier|sea wolf|popeye|delilah|jericho|spyder|rampage|quds|badr|samad|toophan|almas|saeqeh|kowsar|noor|ghader|
  raad|sayyad|shahab|jamaran|walther|ruger|springfield|mossberg|kahr|norinco|sako|tikka|barrett|steyr|
  webley|enfield|browning|thompson|maxim|sterling|bizon|vityaz|saiga|vepr|molot|
  altay|kaplan|kirpi|cobra ii|sarp|hisar|siper|atmaca|roketsan|yildirim|kizilelma|kargu|alpagu|
  dana|krab|zuzana|archer|pinaka|nag|akash|tejas|arjun|dhanush|pralay|nasr|abdali|babur|ghauri|shaheen|ababeel|
  pershing|atlas|redstone|polaris|peacekeeper|nike|bomarc|tartar|sea sparrow|
  verba|kub|grom|uran|moskit|bazalt|granit|vulkan|klub|malka|giatsint|rapira|vena|khosta|koalitsiya|msta|
  metis|negev|harm|enfield|browning|anka|akash|arjun|tejas|abdali|babur|shaheen|ghauri|shahab|samad|makarov|tokarev|galil|felon|flanker|
  fullback|backfire|strela|krab|agni|bumerang|karrar|skylark|hind|sten|bren|
  black eagle|white tiger|sea eagle|sky eagle|hongdu
`);
