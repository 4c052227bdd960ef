/** Nouns that so many names end in that counting took them for names; alone, or at the start of a sentence, they are none. */
export const commonNouns: readonly string[] =
  `workers engineers farmers lawmakers legislators inspectors commanders dealers couples prosecutors fighters insurgents
bankers mothers teammate teammates executives press statement statements contact briefing spring summer watch watchdog factory poverty commerce
welfare uprising embargo disarmament gambling medicine machine baby horse flooding sirens analysts
ministers ambassadors diplomats mayors governors senators`
    .split(/\s+/)
    .filter(noun => noun !== '');
