/**
 * Words that carry a period of their own, lower case and without their last period, by what a period after them can
 * mean. Compiled from general English, its newspapers and the abbreviations that European wires use.
 */

/** Stand before a name and never end a sentence that goes on with a capital: "Maj. Gen. Kamau", "No. Okafor". */
export const titleAbbreviations: ReadonlySet<string> = wordSet(`
  mr mrs ms mx messrs mme mmes mlle dr drs prof profs rev revd fr br sr msgr mgr bp abp rt hon sen sens rep reps gov govs lt
  atty attys supt insp det const cpl sgt ssgt msgt maj gen brig brigadier col capt cmdr comdr cdr cmdre adm radm vadm ens pvt
  pfc spc wo cwo ltc ltg mg bg pte sqn wg flt asst assoc dep pres sec secy treas amb min ing arq lic dipl dra dña sra sres
  srta hr fru mag dott avv ayat
  hojj mt ft st ste sta sto pt pto san gov'r lt-gen maj-gen lt-col brig-gen
  vs v viz cf al-haj nr bldg u.s.s h.m.s m.v m.s s.s u.s.s m/v`);

/** Titles that also close an address or a name: "on Quarry St. The house", "Elm Dr. It". A usual opener after them ends the sentence. */
export const titlesThatMayEnd: ReadonlySet<string> = wordSet(
  'st dr sr ft mt pt sec gen min mag br pres san sta v',
);

/** Go before a number: "No. 5", "Art. 12", "p. 44". Before anything else they are words of their own ("No."). */
export const numberAbbreviations: ReadonlySet<string> = wordSet(`
  no nos nr p pp pg pgs vol vols art arts para paras par sec secs sect fig figs ch chap ver v ed eds col cols l ll n nn
  ex tab eq pt pts c ca circa approx est rs us$ tel ext fax flt rte hwy rm bk op opp apt ste bp ba lh`);

/**
 * May stand inside or at the end of a sentence: a usual opener ("The", "It", "He" …) after them ends it, other
 * capitals do not. Companies, juniors, places, states, months, weekdays, offices.
 */
export const innerAbbreviations: ReadonlySet<string> = wordSet(`
  inc ltd corp co cos bros llc llp plc gmbh pty pvt pte bhd sdn jsc cie s.a.s s.l l.p l.l.c k.k mfg intl int'l nat'l natl assn assns ass'n univ dept depts div
  dist govt gov't sys tech inst lab labs mfr mgmt
  jr sr esq ret retd phd md dds jd rn cpa
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark cal calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore
  pa penn penna tenn tex va vt wash wis wisc wyo ont que alta sask
  ave blvd rd ln hwy sq pl ct ter pkwy expy bldg fl apt
  al etc ibid op cit
  hdqrs hq bn regt div bde sqdn batt bat inf cav arty
  tel temp lat long alt dial obs orig pop pron rev trans transl ed eds publ repr
  bull proc
  u.s u.n u.k e.u u.a.e u.s.a u.s.s.r d.c n.y l.a b.c a.d n.j n.c s.c n.d s.d n.h n.m w.va r.i
  p.r e.v s.a s.p.a s.r.l b.v n.v a.g a.s a/s ph.d m.d m.a b.a b.s m.s m.b.a j.d d.phil ll.b ll.m o.b.e m.b.e k.c q.c m.p r.n
  u.n.e.s.c.o a.k.a d.b.a p.o p.s r.i.p v.i.p
  misc avg`);

/** Legal forms behind a company's name. */
export const companyForms: ReadonlySet<string> = wordSet(
  'inc ltd corp co llc plc pty gmbh bhd sdn pvt pte intl s.a s.p.a s.r.l b.v n.v a.g a.s s.a.s s.l l.p l.l.c s.e k.k e.v jsc pjsc ojsc mfg bros cie',
);

/** Of those, the ones that are abbreviations without a capital too. */
export const smallAbbreviations: ReadonlySet<string> = wordSet(
  'inc ltd corp bros llc plc mfg intl dept depts govt univ inst assn etc al ibid sq ave blvd jr sr esq ret retd tel temp avg misc',
);

/** Clock and other marks after which any capital but a weekday, a month or a time zone begins a sentence: "at 5 p.m. Neves". */
export const closingAbbreviations: ReadonlySet<string> = wordSet(
  'a.m p.m am pm etc sq cu ft in lb lbs oz yd yds km kg cm mm m mi mph kph hr hrs min mins secs bn mn tn kt kts nm b.c.e c.e',
);

/** Never end a sentence. */
export const runningAbbreviations: ReadonlySet<string> = wordSet(
  'e.g i.e eg ie viz cf vs v al-haj approx ca c incl excl esp resp aka n.b nb z.b d.h u.a bzw usw p.ej',
);

/** A single capital after these is a label, not an initial: "Plan B. It", "vitamin C. The". */
export const letterLabels: ReadonlySet<string> = wordSet(`
  plan vitamin hepatitis influenza group type class grade section gate terminal category team league serie phase part
  appendix annex schedule exhibit option platform pier dock berth hall block wing unit zone channel line route series
  division level tier stage site sector building room form article point area country company model version
  patient witness student area note track side lane tower variant strain protein factor`);

/** Words that open sentences far more often than they open names. */
export const usualOpeners: ReadonlySet<string> = wordSet(`
  the a an this that these those it its he she they we you his her their our your my i there here in on at by for from with
  without within to of as after before during since until when while where why how what who which whose if unless though
  although because but and or nor so yet then thus hence however meanwhile moreover instead also still now today
  yesterday tomorrow later earlier both all some many most few several each every either neither none no not nobody nothing
  another other others such about above across against along among around behind below beneath beside between beyond
  despite down inside into like near off onto out outside over past through throughout toward towards under up upon via
  is are was were do does did has have had can could will would should may might must let only even once twice two three
  four five six seven eight nine ten according asked`);

/** Verbs of saying that follow a quotation and its speaker: “Stop!” Neves shouted. */
export const verbsOfSaying: ReadonlySet<string> = wordSet(`
  said says say asked asks shouted shouts cried cries yelled screamed whispered replied replies answered answers exclaimed
  wondered wonders demanded demands insisted insists added adds continued recalled recalls told tells wrote writes tweeted
  posted quipped joked snapped muttered murmured called calls declared declares remarked responded retorted retorts
  begged pleaded inquired enquired barked roared growled chanted warned announced argued stated`);

/** After a clock time these go on with the sentence. */
export const timeContinuations: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march
  april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  gmt utc est edt et pst pdt pt cst cdt ct mst mdt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt wat eat cat sast
  local eastern pacific central moscow tehran beijing zulu`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(word => word !== ''));
}
