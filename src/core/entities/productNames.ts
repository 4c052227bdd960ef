/** What is made and sold, from general knowledge: names of goods, and of makers that stand before them. Folded. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\|\s*/));

/** Programs, devices, drugs, vehicles, goods whose names carry no telling word. */
export const productNames = names(`
  chatgpt|gpt-3|gpt-4|gpt-4o|gpt-5|gemini|copilot|llama|midjourney|dall-e|sora|stable diffusion|deepseek|perplexity|siri|cortana|
  windows|macos|linux|ubuntu|android|ios|ipados|chrome|firefox|internet explorer|photoshop|powerpoint|microsoft teams|
  microsoft office|office 365|google maps|google docs|gmail|google earth|google translate|zoom|skype|dropbox|icloud|onedrive|
  apple pay|google pay|paypal|venmo|bitcoin|ethereum|dogecoin|litecoin|tether|solana|ripple|monero|
  openssl|wordpress|github|gitlab|docker|kubernetes|sap hana|solarwinds orion|moveit|citrix|notpetya|wannacry|stuxnet|lockbit|emotet|
  pegasus|predator spyware|novispy|palantir gotham|tor browser|signal protocol|
  iphone|ipad|ipod|macbook|imac|apple watch|airpods|vision pro|kindle|echo dot|playstation|xbox|nintendo switch|wii|game boy|galaxy note|
  surface pro|blackberry|walkman|roomba|fitbit|gopro|oculus|meta quest|starlink|chromebook|thinkpad|raspberry pi|
  fortnite|minecraft|roblox|call of duty|grand theft auto|tetris|pokemon go|pokemon|candy crush|the sims|fifa 23|
  wegovy|ozempic|mounjaro|zepbound|saxenda|viagra|cialis|xanax|valium|prozac|zoloft|ritalin|adderall|oxycontin|vicodin|percocet|fentanyl|tramadol|
  narcan|naloxone|suboxone|methadone|aspirin|tylenol|paracetamol|panadol|ibuprofen|advil|nurofen|zantac|lipitor|humira|keytruda|ivermectin|
  remdesivir|paxlovid|molnupiravir|tamiflu|comirnaty|covaxin|covishield|vaxzevria|spikevax|novavax|sinopharm vaccine|coronavac|sputnik v|
  botox|spinraza|aduhelm|leqembi|truvada|mifepristone|misoprostol|thalidomide|depakine|vioxx|avandia|
  lecanemab|donanemab|semaglutide|tirzepatide|adalimumab|tofersen|roundup|glyphosate|ddt|teflon|kevlar|nylon|velcro|
  coca-cola|pepsi|fanta|red bull|nutella|nescafe|kit kat|kitkat|mars bar|snickers|oreo|marmite|vegemite|big mac|whopper|guinness|heineken|
  budweiser|corona beer|marlboro|camel cigarettes|lego|barbie|rubik's cube|scrabble|
  dreamliner|concorde|superjet|sukhoi superjet|superjet 100|jumbo jet|cessna|learjet|gulfstream|boeing 737 max|737 max|airbus beluga|
  model s|model 3|model x|model y|cybertruck|prius|corolla|hilux|land cruiser|camry|mustang mach-e|f-150|golf gti|passat|tiguan|
  transit van|land rover|range rover|jeep|trabant|lada|lada niva|vespa|harley-davidson|mini cooper|rolls-royce phantom|
  ariane 5|ariane 6|falcon 9|falcon heavy|starship|soyuz|dragon capsule|crew dragon|starliner|space shuttle|vega-c|long march 5|new shepard|
  new glenn|atlas v|delta iv|hubble|james webb space telescope|hubble space telescope|voyager 1|voyager 2|curiosity|perseverance|sputnik 1
`);

/** Makers of vehicles, aircraft, telephones, cameras: what stands behind them is one of their models. */
export const goodsMakers = names(`
  toyota|honda|nissan|mazda|subaru|suzuki|mitsubishi|lexus|infiniti|acura|daihatsu|isuzu|hino|hyundai|kia|ssangyong|daewoo|ford|chevrolet|chevy|
  dodge|chrysler|jeep|buick|cadillac|pontiac|gmc|tesla|rivian|volkswagen|vw|audi|bmw|mercedes|mercedes-benz|porsche|opel|vauxhall|
  renault|peugeot|citroen|dacia|alpine|fiat|lancia|ferrari|lamborghini|maserati|iveco|skoda|volvo|saab|polestar|jaguar|
  bentley|rolls-royce|lotus|mclaren|lada|uaz|gaz|kamaz|ural|zil|moskvich|trabant|wartburg|tata|mahindra|maruti|byd|geely|chery|
  nio|xpeng|foton|scania|daf|kenworth|peterbilt|yamaha|kawasaki|ducati|harley-davidson|vespa|piaggio|ktm|
  boeing|airbus|embraer|bombardier|cessna|beechcraft|gulfstream|dassault|learjet|antonov|ilyushin|fokker|saab|atr|tupolev|sukhoi|comac|
  eurocopter|sikorsky|agustawestland|
  samsung|huawei|xiaomi|oppo|nokia|motorola|oneplus|google|apple|sony|lg|htc|realme|vivo|lenovo|dell|asus|acer|hp|microsoft|nintendo|
  canon|nikon|leica|kodak|fujifilm|olympus|pentax|hasselblad|panasonic|polaroid|gopro|dji|garmin|philips|dyson|
  intel|amd|nvidia|qualcomm|airbus|sega|atari|commodore|amazon|facebook|meta|adobe|
  stradivarius|steinway|colnago|rolex|swatch|patek
`);

/** "Galaxy S24", "Windows 11", "Model 3": lines of goods that a number or a variant follows. */
export const goodsLines = names(`
  galaxy|iphone|ipad|windows|playstation|xbox|pixel|surface|thinkpad|macbook|model|airbus|boeing|gpt|gemini|llama|claude|python|java|android|ios|
  falcon|ariane|soyuz|atlas|delta|starship|apollo|vega|cosmos|kosmos|voyager|dragon|photoshop|office|directx|usb|wifi|
  golf|corolla|prius|clio|megane|astra|corsa|focus|fiesta|civic|leaf|ioniq|kona|sprinter|transit|ducato|hilux|
  geforce|radeon|core|ryzen|snapdragon|mate|redmi|nova|note|watch|echo|quest|switch|fifa|chat|sputnik
`);
