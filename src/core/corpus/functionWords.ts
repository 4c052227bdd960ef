/** Words that say how something is meant rather than what: left out of matching, read for polarity, status and bounds. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Lemmas and forms that never match two claims: function words, and the verbs and nouns of saying. */
export const stopWords = words(`
  a an the this that these those such same other another each every either both all any some few many much more most several
  i me my we us our you your he him his she her hers it its they them their theirs who whom whose which what when where why how
  and or but nor so yet if then than as while whereas although though because since until unless whether also too very just only
  even still already again ever once however therefore thus meanwhile
  of in on at by for with from to into onto about over under above below between among through during before after against
  within without toward towards across along around behind beyond near off out up down per via upon amid amidst despite
  be am is are was were been being have has had having do does did doing done will would shall should can could may might must
  not no never none nobody nothing neither cannot
  say tell state add announce report note stress claim explain declare accord according quote write reply insist recall inform
  make take go come get give put become seem let keep
  yesterday today tomorrow now later earlier ago year month week day hour minute time date
  one two three four five six seven eight nine ten eleven twelve hundred thousand million billion
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december mr mrs ms dr sir
`);

/** Words that turn a statement into its contrary. Forms in n't are found by their ending. */
export const negators = words(
  'not no never none nobody nothing neither nor without cannot no-one hardly nowhere unable',
);

/** What follows "not" without negating: "not only", "no doubt". */
export const negationExceptions = words('only just merely doubt rule least longer');

export const planWords = words(
  "will would shall 'll ’ll wo plan expect expected due schedule scheduled intend aim hope set going propose prepare promise pledge vow want supposed",
);
export const possibilityWords = words(
  'may might could possibly perhaps likely unlikely potentially possible',
);
export const perfectWords = words('has have yet remains remain still so far');

/** Where a new clause begins. */
export const clauseWords = words(
  'and but while whereas after before when as which who whose that because although though since until if where with',
);

/** Nouns that count people as such; any other noun for people counts a part of them. */
export const generalPeople = words(
  'people person human victim life body soul individual inhabitant casualty fatality one survivor other death patient evacuee citizen resident villager islander townspeople',
);

/** Nouns for people that, named together, make a whole: "138 passengers and nine crew". */
export const complementaryPeople = words(
  'passenger crew pilot driver staff civilian soldier man woman adult child student teacher',
);

/** Nouns for people that count a part of those concerned. */
export const particularPeople = words(`
  passenger crew pilot driver staff worker employee soldier civilian child woman man girl boy student teacher pupil protester
  demonstrator spectator fan migrant refugee officer policeman police journalist doctor nurse firefighter rescuer
  tourist prisoner detainee hostage fighter militant member voter lawmaker minister striker miner sailor scientist commander
  diver participant adult baby infant pensioner suspect guest player runner striker
`);

/** One noun for several that mean the same in counts. */
export const nounSynonyms: ReadonlyMap<string, string> = new Map([
  ['lorry', 'truck'],
  ['vehicle', 'truck'],
  ['kid', 'child'],
  ['minor', 'child'],
  ['house', 'home'],
  ['troop', 'soldier'],
  ['serviceman', 'soldier'],
  ['pupil', 'student'],
  ['employee', 'worker'],
  ['demonstrator', 'protester'],
  ['marcher', 'protester'],
  ['fan', 'spectator'],
  ['police', 'officer'],
  ['policeman', 'officer'],
  ['person', 'people'],
  ['lifejacket', 'life jacket'],
  ['jacket', 'life jacket'],
  ['plane', 'aircraft'],
  ['jet', 'aircraft'],
  ['airplane', 'aircraft'],
  ['ballot', 'vote'],
  ['crew member', 'crew'],
  ['crewman', 'crew'],
  ['nation', 'country'],
  ['euro', 'EUR'],
]);

/** Degrees of harm that single out a part: "26 of them seriously". */
export const severityWords = words(
  'seriously critically gravely badly severely slightly lightly serious critical severe minor slight',
);

/** Words that claim the whole, and words that claim a part. */
export const wholeWords = words(
  'all every everyone everybody entire whole both full fully completely entirely each',
);
export const partWords = words('some part partly partially several most few half majority minority partial');
