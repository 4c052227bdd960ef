/**
 * Given names that are one: short forms and spellings across languages. A group begins with the pronoun of those who bear it.
 * Names that belong to two groups ("Alex") are in both. Folded. Our own table; only frequent names, since a wrong entry makes
 * two people one.
 */
const groups = `
she alexandra aleksandra oleksandra alex sasha sandra
she anastasia anastasiia anastasiya nastya
she ann anne anna ana annie hanna hannah
she barbara barb babs
she catherine katherine kathryn katharine cathy kathy kate katie kat ekaterina yekaterina kateryna katerina katarina
she christina kristina cristina christine kristin tina chris
she deborah debra debbie deb
she dorothy dot dottie
she eleanor ellie nell
she elizabeth elisabeth elisabet liz lizzie beth betty eliza lisa
she fatima fatemeh fatma fatimah
she frances fran francesca
she helen helena elena olena yelena
she irina iryna
she isabel isabella isabelle isobel
she jacqueline jackie
she jennifer jen jenny
she jessica jess jessie
she judith judy
she julia yulia yuliya iuliia giulia julija
she kimberly kim
she lucy lucia luciana
she madeleine madeline maddie
she margaret maggie meg peggy margarita
she maria mariya mariia marija mary
she martha marta
she maryam mariam miriam
she natalia nataliya nataliia natalya natalie
she nicole nicky nicola
she olga olha
she pamela pam
she patricia pat patty tricia
she rebecca becky becca
she samantha sam
she sofia sophia sofiya sofiia sophie
she susan sue suzanne susanna
she svetlana svitlana
she tatiana tatyana tetiana
she teresa theresa terry
she victoria viktoria vicky viktoriya
she virginia ginny
she aisha ayesha aysha aicha
she khadija khadijah khadijeh
she zahra zohra zahraa
he abdullah abdallah abdulla abdollah
he abraham abe
he ahmed ahmad ahmet achmed ahmat
he albert al bert
he alexander aleksandr alexandr oleksandr aleksander alex sasha alec
he alexei alexey aleksei aleksey oleksiy oleksii
he alfred alf fred
he ali aly
he andrew andrei andrey andriy andrii andy drew
he anthony tony antony
he arthur art
he benjamin ben benny binyamin
he bernard bernie
he charles charlie chuck
he christopher chris kris
he daniel dan danny daniil danylo
he david dave davey
he denis dennis denys
he dmitry dmitri dmitriy dmytro dmitrii
he donald don donnie
he douglas doug
he edward ed eddie ted ned eduard
he eugene gene yevgeny evgeny yevgeniy evgeni yevhen evgenii
he francis frank
he francisco paco pancho
he frederick fred freddy frederic fredrik
he gabriel gabe
he george georgy georgi heorhiy georgiy yuri
he gerald gerry jerry
he gregory greg grigory hryhoriy grigori
he harold harry hal
he hassan hasan hassen
he henry harry hank
he hossein hussein husain hussain hosein husayn huseyin hussien
he ibrahim ebrahim ibraheem
he igor ihor
he ilya illia ilia
he ismail esmail ismael esmaeil
he jacob jake yakov jakob
he jafar jaafar jaffar
he james jim jimmy jamie
he jeffrey jeff geoffrey geoff
he joel yoel
he john jack johnny jon
he jonathan jon johnny
he joseph joe joey josef jozef yosef
he joshua josh
he karim kareem
he kenneth ken kenny
he khaled khalid
he konstantin kostiantyn kostyantyn
he lawrence larry laurence
he leonard len lenny
he leonid leonyd
he mahmoud mahmud mahmood mehmood
he matthew matt matvei
he maxim maksim maksym max
he maximilian max
he michael mike mick mikhail mykhailo mikhael micky
he mohammed muhammad mohamed mohammad mohamad muhammed muhammet mohammod
he mohsen mohsin muhsin
he mustafa mostafa moustafa mustapha
he nasser naser nasir
he nathaniel nathan nate
he nicholas nick nicky nicolas nikolai nikolay mykola
he omar umar omer
he osama usama
he patrick pat paddy
he paul pavel pavlo
he peter pete petr pyotr petro piotr
he philip phillip phil filip
he rashid rasheed
he reza riza
he raymond ray
he richard rick dick rich ricky
he robert bob bobby rob robbie
he ronald ron ronnie
he rustam rustem
he saeed said saeid sayeed saied
he salman salmaan
he samuel sam sammy
he sergei sergey sergiy serhiy serhii sergii serge
he simon semyon
he stanislav stas
he stephen steven steve stefan stepan
he suleiman sulaiman soleiman suleyman sulayman
he taras tarass
he theodore ted teddy theo fyodor fedor
he thomas tom tommy
he timothy tim timmy
he valery valeriy valerii valeri
he victor viktor vic
he vincent vince
he vladimir volodymyr wladimir vladimer volodya
he vladislav vladyslav
he vyacheslav viacheslav
he walter walt wally
he william bill billy will willie
he yousef yusuf youssef yusef yousuf joseph josef yousaf
he yuri yury yuriy iurii yurii
he zachary zach zack
`;

interface GivenNames {
  readonly groups: ReadonlyMap<string, readonly number[]>;
  readonly pronouns: ReadonlyMap<string, Pronoun | 'either'>;
}

/** The pronoun that a text uses for a person. */
export type Pronoun = 'he' | 'she';

const table = readGroups();

function readGroups(): GivenNames {
  const byName = new Map<string, number[]>();
  const pronouns = new Map<string, Pronoun | 'either'>();
  groups
    .trim()
    .split('\n')
    .forEach((line, group) => {
      const [first, ...names] = line.split(' ');
      const pronoun = first === 'she' ? 'she' : 'he';
      for (const name of names) {
        byName.set(name, [...(byName.get(name) ?? []), group]);
        const known = pronouns.get(name);
        pronouns.set(name, known === undefined || known === pronoun ? pronoun : 'either');
      }
    });
  return { groups: byName, pronouns };
}

/** Whether two folded given names are spellings or short forms of one: "Bill", "William"; "Mohamed", "Muhammad". */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const others = table.groups.get(b);
  return others !== undefined && (table.groups.get(a) ?? []).some(group => others.includes(group));
}

/** The groups a folded name is in, as keys that its other forms share; empty when it is on no list. */
export function givenNameKeys(name: string): string[] {
  return (table.groups.get(name) ?? []).map(String);
}

/** Whether a folded word is a given name of the table, so that it is hardly anybody's surname. */
export function isGivenName(name: string): boolean {
  return table.groups.has(name);
}

/**
 * The pronoun that goes with a given name more often than not; undefined when nobody can say. For choosing between two
 * people whom nothing else tells apart, never for keeping them apart.
 */
export function likelyPronoun(given: string): Pronoun | undefined {
  const known = table.pronouns.get(given);
  if (known !== undefined) return known === 'either' ? undefined : known;
  if (
    /^(?:luca|nikita|ilya|joshua|mischa|misha|dima|andrea|nicola|mustafa|sacha|ezra|noa|musa|isa|issa|kola|abba|garba)$/.test(
      given,
    )
  )
    return undefined;
  return /(?:[^aeiou]i?a|dottir)$/.test(given) && given.length > 3 ? 'she' : undefined;
}

/** Frequent surnames of people whose surname comes first, in Korean, Chinese and Vietnamese. Folded. */
const surnamesInFront: ReadonlySet<string> = new Set(
  `kim lee yi park pak bak baek paik choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin kwon gwon
  hwang ahn an song ryu yoo yu hong jeon jun ko go moon mun yang son sohn bae heo hur nam noh roh ha joo ju woo min
  wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng
  cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong
  jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian tang yin li chang lai gong wen xi tsai chiang ting hung
  nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly`.split(/\s+/),
);

/** Whether a folded word may be a surname that stands before the given name. */
export function isSurnameInFront(word: string): boolean {
  return surnamesInFront.has(word);
}
