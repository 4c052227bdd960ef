import { isFinite, type Run, type Word } from './words';

/**
 * Whether a piece in the author's own voice judges, explains or generalises instead of stating what happened. By words
 * that weigh ("ironic", "should", "it is hard to see"), by the first person, and, in a piece that calls itself
 * analysis or opinion, by naming nothing that can be checked.
 */
export function isJudgement(
  words: readonly Word[],
  run: Run,
  piece: { readonly opinionPiece: boolean; readonly hasFact: boolean },
): boolean {
  let finite = 0;
  for (let at = run.from; at < run.to; at++) {
    const word = words[at];
    if (!word) break;
    if (isFinite(word)) finite++;
    if (weighs(words, at, run)) return true;
  }
  if (comparesAsImage(words, run)) return true;
  if (opensAsJudgement(words, run)) return true;
  return piece.opinionPiece && !piece.hasFact && finite > 0;
}

/** Verbs with which an author explains, when what does it is no person and no document. */
const explainingVerbs =
  /^(?:illustrates?|underscores?|underscored|underlines?|exemplifies|epitomises|epitomizes|typifies|smacks|bodes|beggars|suggests|signals?|signifies|reflects|demonstrates|highlights?|highlighted|shows)$/;

/** Words that weigh wherever they stand. */
const weighingWords =
  /^(?:ironic|ironically|arguably|undoubtedly|obviously|surely|predictably|unsurprisingly|shameful|shamefully|absurd|outrageous|disgraceful|inexcusable|naive|naïve|hypocrisy|hypocritical|laughable|farcical|inevitably|unthinkable|woefully|perhaps|maybe|murky|damning|perverse|folly|foolish)$/;

/** Words that weigh as what is said of the subject ("these talks are crucial"), not in passing before a noun. */
const weighingPredicates =
  /^(?:clearly|surprisingly|remarkable|remarkably|astonishing|astonishingly|deplorable|cynical|scandalous|tragically|sadly|regrettably|doubtless|inevitable|woeful|telling|worrying|troubling|alarming|welcome|crucial|pivotal|decisive|momentous|unprecedented|strategic)$/;

function weighs(words: readonly Word[], at: number, run: Run): boolean {
  const word = words[at];
  if (!word || word.mention !== undefined) return false;
  const { lower } = word;
  if (lower === 'i' || lower === "i'm" || lower === "i'd" || lower === "i've")
    return word.text.startsWith('I') && run.to - run.from > 3;
  if ((lower === 'should' || lower === 'ought' || lower === "shouldn't") && word.wordClass === 'MD')
    return true;
  if (explainingVerbs.test(lower) && isFinite(word)) return isAbstractSubject(words, at, run);
  if (weighingWords.test(lower)) return true;
  if (!weighingPredicates.test(lower)) return false;
  const next = words[at + 1]?.wordClass;
  return at + 1 >= run.to || (next !== 'NN' && next !== 'NNP' && next !== 'JJ');
}

/** "This shows", "which underscores", "the move signals": what weighs is the author, not a person or a document. */
function isAbstractSubject(words: readonly Word[], verb: number, run: Run): boolean {
  for (let at = verb - 1; at >= run.from && at > verb - 14; at--) {
    const word = words[at];
    if (!word) break;
    if (word.wordClass === 'W' || /^(?:this|that|these|those|it|which)$/.test(word.lower)) return true;
    if (
      /^(?:move|step|decision|visit|meeting|talks|engagement|deal|agreement|episode|affair|case|outcome|result|vote|silence|failure|strengthening|rise|fall|development|developments|cooperation|consultation|consultations|tactic|strategy|approach|response|reaction|timing|choice)$/.test(
        word.lower,
      )
    )
      return true;
    if (word.wordClass === 'NNP' && at === verb - 1) return false;
  }
  return verb - run.from === 0;
}

/** "had become as murky as the channel": a comparison with an adjective, and no number in it. */
function comparesAsImage(words: readonly Word[], run: Run): boolean {
  for (let at = run.from; at + 2 < run.to; at++) {
    if (words[at]?.lower !== 'as' || words[at + 1]?.wordClass !== 'JJ' || words[at + 2]?.lower !== 'as')
      continue;
    if (
      /^(?:many|much|few|little|high|low|old|young|large|small|long|late|early|far|soon|well|good)$/.test(
        words[at + 1]?.lower ?? '',
      )
    )
      continue;
    return true;
  }
  return false;
}

function opensAsJudgement(words: readonly Word[], run: Run): boolean {
  const opening: string[] = [];
  for (let at = run.from; at < run.to && opening.length < 12; at++) {
    const word = words[at];
    if (word && word.wordClass !== 'PU') opening.push(word.lower);
  }
  const start = opening.join(' ');
  return (
    /^(?:but |and )?(?:it|that|this) (?:is|was|would be|remains|seems|may be) (?:not |no |also |only |hardly |scarcely )?(?:hard|difficult|easy|tempting|unclear|clear|obvious|likely|unlikely|possible|impossible|doubtful|fair|worth|time|no (?:wonder|surprise|coincidence|accident)|wonder|surprise|coincidence|accident|the (?:first|last) time)\b/.test(
      start,
    ) ||
    /^(?:nor (?:is|was|are|were|does|did|has|have)|no wonder|little wonder|small wonder|of course|in (?:any|either) case|the (?:truth|point|question|problem|irony|lesson|danger|risk|fact) is|there (?:is|are|remain) (?:still )?(?:many|no|little|every|some) (?:questions?|doubts?|reasons?|sign|mystery))\b/.test(
      start,
    )
  );
}
