/** Words of titles. Folded. A title is "modifier* head (of complement)?": "Deputy Foreign Minister", "Minister of the Sea". */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address: no role, never part of a name. */
export const honorifics = words(`
  mr mrs ms miss mx dr sir dame seyyed sayyed sayyid syed seyed hajj haji hadji don dona senor senora monsieur madame mme mlle herr frau
  excellency highness majesty holiness eminence honourable honorable hon rt esq master mister madam
`);

/** Titles that are short for words: "Col." and "Sen." */
export const shortTitles = words(`
  gen col capt lt maj sgt cpl cmdr cdr adm brig prof sen rep gov rev fr hon pres supt insp det pvt cst amb sec dr mr mrs ms st
`);

/** Heads that stand before a name: "President X". */
export const titleHeads = words(`
  president vice-president premier minister secretary secretary-general general colonel captain lieutenant major admiral marshal
  brigadier sergeant corporal private commander commodore commandant commissar commissioner chancellor governor governor-general mayor
  ambassador envoy consul senator congressman congresswoman representative delegate deputy speaker leader chairman chairwoman
  chairperson chair chief director director-general adviser advisor aide spokesman spokeswoman spokesperson king queen prince princess
  emperor empress tsar sultan emir sheikh shah lord lady baron baroness count countess duke duchess ayatollah imam mullah mufti grand-mufti
  pope cardinal archbishop bishop patriarch rabbi reverend pastor father sister brother professor doctor judge justice attorney
  prosecutor lawyer solicitor barrister detective inspector superintendent constable officer sheriff marshal coordinator head
  ceo cfo coo cto executive founder co-founder editor editor-in-chief reporter correspondent journalist columnist analyst economist historian
  scientist researcher author novelist writer poet actor actress singer musician composer director producer filmmaker photographer
  activist dissident politician lawmaker legislator mp mep parliamentarian councillor councilman councilwoman counsellor
  undersecretary under-secretary-general undersecretary-general principal dean rector provost coach manager goalkeeper striker
  midfielder defender skipper quarterback pitcher player driver pilot astronaut cosmonaut engineer architect banker businessman
  businesswoman entrepreneur billionaire investor trader farmer teacher nurse surgeon physician psychologist sociologist philosopher
  candidate nominee incumbent negotiator mediator diplomat spy defector whistleblower suspect defendant victim witness
  strongman dictator warlord premier-designate president-elect prime-minister quartermaster seaman sailor soldier
  master harbourmaster purser boatswain helmsman fisherman comrade caliph lama gunman chieftain trustee treasurer
  cofounder vicar canon curator librarian gardener butler chef champion
`);

/** Words before a title head that belong to the title. */
export const titleModifiers = words(`
  prime foreign defence defense finance interior economy economic trade energy oil justice health education environment agriculture
  transport labour labor culture vice deputy chief supreme first senior acting former ex then late outgoing incoming interim caretaker
  brigadier lieutenant major rear executive managing attorney home special assistant police party opposition majority
  minority press co under regional provincial district permanent top presidential parliamentary ministerial financial operating
  technical staff sergeant warrant petty flight wing grand crown shadow honorary emeritus associate adjunct
  lead principal political military naval legal medical clinical national security state house senate union club
  communications information foreign-policy human rights lower upper non-executive founding longtime veteran government
  tourism planning budget treasury fisheries sea maritime science technology water housing commerce industry sports religious
  emergency disaster crisis relief aid climate trade-union general army navy air force coast guard fleet
`);

/** Heads that are hardly ever part of a longer name: a capitalised one alone names nobody. */
export const relationNouns = words(`
  wife husband son daughter mother father brother sister cousin uncle aunt nephew niece widow widower grandson granddaughter
  grandfather grandmother friend colleague predecessor successor counterpart ally rival boss assistant neighbour neighbor
`);
