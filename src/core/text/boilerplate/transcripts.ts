import type { BoilerplateKind } from '../../model';
import type { Kinds, Page } from './page';

/**
 * Finds the furniture of transcripts and scripts for broadcast: the programme's name and day over it, notes on how it was
 * made, stage directions in brackets, jingles and adverts, the end mark.
 * @param page a text with speakers' labels or without
 * @param taken paragraphs that are furniture already
 * @returns by passage, undefined where there is none
 */
export function findTranscriptFurniture(page: Page, taken: Kinds): (BoilerplateKind | undefined)[] {
  const labelled = page.speeches.flatMap((speech, index) => (speech?.label ? [index] : []));
  const first = labelled[0];
  const last = labelled.at(-1);
  return page.passages.map(({ text }, index) => {
    if (taken[index] !== undefined || page.speeches[index]?.label || text.length > 400) return undefined;
    if (isBreak(text)) return 'advert';
    const isHeader = first !== undefined && index < first;
    const isFooter = last !== undefined && index > last;
    if (isEndMark(text)) return 'transcript-footer';
    if (isNote(text)) return isFooter ? 'transcript-footer' : 'transcript-header';
    if (isCue(text) && first !== undefined) {
      if (isHeader) return 'transcript-header';
      if (isFooter) return 'transcript-footer';
      return /music|jingle|theme|sting|bumper/i.test(text) ? 'advert' : undefined;
    }
    if (isHeader && (page.prose[index] ? programmeFact.test(text) : isProgrammeLine(text)))
      return 'transcript-header';
    return undefined;
  });
}

const cue = /^(?:[[(*♪][^[\]()*♪]{1,80}[\])*♪]\s*){1,6}$/u;

/** Only stage directions: "[MUSIC]", "[MUSIC] [END OF SEGMENT]", "(applause)". */
function isCue(text: string): boolean {
  return text.length <= 200 && cue.test(text) && (/^[^\p{Ll}]+$/u.test(text) || cueWords.test(text));
}

const cueWords =
  /\b(?:music|jingle|theme|sting|bumper|applause|laughter|fades?|plays?|playing|intro|outro|clip|soundbite|break|pause|end|segment|recording|inaudible|crosstalk|sound|bell|pips)\b/i;

/** "[JINGLE] … [JINGLE]", "[AD BREAK]", "(commercial break)". */
function isBreak(text: string): boolean {
  if (
    /^[[(](?:ad(?:vert(?:isement)?)?(?: break)?|commercials?(?: break)?|station break|break|sponsor(?: message)?|promo|station id(?:ent)?)[\])]/i.test(
      text,
    )
  )
    return true;
  if (
    /^\[(?:spot|ad|advert|advertisement|commercial|promo|trail|trailer|sponsor)\s?[:–—-]\s?[^\]]{1,200}\]$/i.test(
      text,
    )
  )
    return true;
  return /^[[(](?:jingle|music|sting|theme(?: music)?|bumper)[\])].{10,}[[(](?:jingle|music|sting|theme(?: music)?|bumper|end of advert)[\])]$/i.test(
    text,
  );
}

function isEndMark(text: string): boolean {
  if (text.length > 160) return false;
  if (
    /^(?:[[(][^[\]()]{1,60}[\])]\s*)*[[(]?(?:end of (?:the )?(?:transcript|segment|interview|recording|programme|program|broadcast|episode|tape|excerpt|clip|audio|show|call)|(?:transcript|segment|programme|program|broadcast|recording|interview|tape) ends|end transcript|end segment)[\])]?\.?$/i.test(
      text,
    )
  )
    return true;
  if (/^\[(?:ends?|ended|fades? out|tape ends|recording ends|goes to music)\b[^\]]{0,40}\]$/i.test(text))
    return true;
  return /^transcri(?:bed|pt|ption) by\b/i.test(text);
}

/** How the transcript was made: "This is a rush transcript", "[unedited transcript; times approximate]". */
function isNote(text: string): boolean {
  const note =
    /\b(?:transcripts?|transcription|transcribed|machine[- ]translat(?:ed|ion)|auto(?:matically)?[- ]generated|translated from|translation from)\b/i;
  if (/^[[(*].*[\])*]$/.test(text)) return note.test(text) && text.length <= 300;
  return (
    /^(?:(?:this|the following|below|what follows|here) (?:is|are) (?:a |an |the )?(?:\p{L}+ ){0,4}transcripts?\b|(?:rush |full |unedited |edited |partial |rough |official |automated )*transcript\s?(?:$|[:–—|]|of\b)|this transcript\b|transcripts? (?:may|is|are|was|has|have|provided|courtesy))/iu.test(
      text,
    ) && text.length <= 400
  );
}

/** "Presenter: Lena Osei. Guests: …" */
const programmeFact =
  /^(?:programme|program|show|broadcast(?:er)?|station|channel|series|episode|date|time|air ?date|aired|recorded|presenters?|presented by|hosts?|hosted by|anchors?|guests?|interviewers?|interviewees?|producers?|duration|length|location|participants?|present|speakers?|language|translation)\s?:/i;

/** The line over a transcript that names station, programme and day. */
function isProgrammeLine(text: string): boolean {
  if (text.length > 200) return false;
  if (programmeFact.test(text)) return true;
  const parts = text.split(/\s+[–—|•·/-]\s+|,\s+/u).length;
  const broadcast =
    /\b(?:radio|rádio|tv|television|fm|am|channel|programme|program|podcast|episode|broadcast|show|bulletin|news ?hour|breakfast|morning|drive|tonight|today|live|studio|hearing|briefing|press conference|q&a|call)\b/i;
  const day = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d{2}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
  return (
    parts >= 2 &&
    (broadcast.test(text) || day.test(text)) &&
    (day.test(text) || text === text.toUpperCase() || parts >= 3)
  );
}
