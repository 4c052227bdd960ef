/**
 * Verbs of saying, by what they take. Sources: the quote verb list of the Gender Gap Tracker (Simon Fraser University,
 * MIT licence) and `REPORTING_VERBS` of textacy (Chartbeat, Apache-2.0 licence), sorted and extended here by hand. Nothing in these
 * lists was learned from a corpus.
 */

/** Take a clause with or without "that": "said (that) the ferry sank". */
const withBareClause = `
  acknowledge add admit affirm allege announce argue assert assure aver believe claim comment complain concede conclude
  confirm contend declare disclose emphasise emphasize estimate exclaim explain fear fume grumble guess hope imagine imply indicate
  inform insist joke lament maintain mention note notify observe opine predict proclaim promise quip reaffirm reassert reassure
  recall reckon recount reiterate relate remark remind repeat reply report respond restate retort reveal say speculate state
  stress suggest suppose suspect swear tell testify think tweet underline vow warn write caution advise brag boast
  forecast post pledge surmise text email
`;

/** Take a clause only with "that" or "whether" ("showed that"), or with a number and a verb ("showed 151 were sold"). */
const withThatClause = `
  agree calculate charge clarify decide demand demonstrate determine establish find guarantee hear highlight hint hold illustrate
  judge know learn order point propose recommend reconfirm rule show signal specify underscore understand urge verify
  accept request stipulate provide convince persuade
`;

/** Introduce words in quotation marks only. */
const withQuotation = `
  answer ask beg begin call chant conclude continue counter cry demand describe dub enquire gasp interject interrupt laugh label mutter
  murmur pause plead preach rave read scoff scream shout shrug sigh sing smile snap sob term thunder urge wail whisper wonder yell criticise
  criticize denounce decry condemn blame accuse praise joke greet thank rejoin chuckle grin nod enthuse gush crow
`;

/** Reject what follows: "denied that", "denied stealing". */
const denials = 'deny reject dismiss refute dispute rebut disavow disclaim';

/** Take what is said as an object: "conveyed Tehran's assessment". Read as speech only inside someone else's report. */
const withObject = `
  convey express voice relay reiterate stress emphasise emphasize underline underscore present describe condemn denounce criticise criticize praise
  welcome reaffirm repeat explain announce deliver highlight
`;

function listWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const bareClauseVerbs = listWords(withBareClause);
const thatClauseVerbs = listWords(withThatClause);
const quotationVerbs = listWords(withQuotation);
const denialVerbs = listWords(denials);
const objectVerbs = listWords(withObject);

/** What a verb of saying takes, from its base form. */
export function takesBareClause(base: string): boolean {
  return bareClauseVerbs.has(base);
}

export function takesThatClause(base: string): boolean {
  return bareClauseVerbs.has(base) || thatClauseVerbs.has(base);
}

export function introducesQuotation(base: string): boolean {
  return takesThatClause(base) || quotationVerbs.has(base) || denialVerbs.has(base);
}

export function isDenial(base: string): boolean {
  return denialVerbs.has(base);
}

export function takesSpokenObject(base: string): boolean {
  return objectVerbs.has(base);
}

/** Participles that report without a source: "is believed to", "said to be". */
export const hearsayParticiples: ReadonlySet<string> = listWords(
  'said believed thought reported alleged rumoured rumored understood claimed presumed suspected feared considered reputed',
);

/** Adverbs that report without a source. */
export const hearsayAdverbs: ReadonlySet<string> = listWords(
  'reportedly allegedly supposedly purportedly ostensibly',
);
