import type { BoilerplateKind } from '../../model';

/**
 * Tells whether a paragraph speaks to the reader about the site rather than about the world: a newsletter prompt, an
 * advert, a promotion, a form. Counts independent signs, and asks for one that running text hardly shows (a channel, an
 * offer, a form, a mark) beside the address itself. Text that opens with a quotation never counts.
 * @param passage a paragraph's text
 * @param needed how many signs make it an appeal: 3 in the open, fewer right after a label that announces one
 * @returns undefined when it is no appeal
 */
export function readAppeal(passage: string, needed: number): BoilerplateKind | undefined {
  if (passage.length > 420 || opensWithQuotation(passage)) return undefined;
  if (!address.test(passage)) return undefined;
  const words = dropQuotations(passage);
  if (isForm(words)) return 'form';
  const lower = words.toLowerCase().replace(/’/g, "'");
  const hard = hardSigns.filter(sign => sign.test(words)).length;
  if (hard === 0) return undefined;
  let signs = hard;
  for (const sign of softSigns) if (sign.test(lower)) signs += 1;
  if (reports.test(lower)) signs -= 2;
  if (passage.length > 260) signs -= 1;
  return signs >= needed ? chooseKind(lower) : undefined;
}

function opensWithQuotation(passage: string): boolean {
  return /^[“"„«‘']/.test(passage);
}

function dropQuotations(passage: string): string {
  return passage.replace(/“[^”]{0,200}”|"[^"]{0,200}"|«[^»]{0,200}»/g, ' ');
}

/** Every appeal names the reader, the site, a price, a channel or what to do; most running text does not: a quick look first. */
const address =
  /\b(?:you|your|yours|our|us|we|free|now|here|today|online|subscribe|sign|get|want|donate|newsletter|inbox|offer|off|from|apply|app|alerts?)\b|[!»›→►▶➜➤>_☐☑[]|\p{Extended_Pictographic}/iu;

/** Signs that running text hardly ever shows. Tested against the words as written. */
const hardSigns: readonly RegExp[] = [
  // a channel that belongs to the site
  /\b(?:newsletters?|inbox|our (?:[\w-]+ ){0,3}(?:app|podcast|channel|bulletin|briefing|alerts|tip ?line|hotline|newsdesk|news desk|page|community)|mailing list|e-?mail (?:alerts?|updates?)|push notifications?|tip ?line|news alerts?)\b/i,
  // an offer
  /(?:\b(?:from|only|just|for as little as)\s+(?:[€$£¥]\s?\d|\d[\d.,]*\s?(?:[€$£]|euros?|dollars?|pounds|crowns|kr)\b)|\b\d{1,2}\s?% (?:off|discount)|\b(?:special|limited|exclusive|introductory|intro|best) (?:offer|deal|price|rate)s?\b|\bfree (?:delivery|shipping|trial|returns|gift|quote|entry|month)\b|\bterms (?:and conditions )?apply\b|\bT&Cs?\b|\bwhile stocks last\b|\boffer ends\b|\bno (?:contract|obligation|credit card)\b|\bper person sharing\b|\bROI\b)/i,
  // a call to act
  /\b(?:(?:book|shop|buy|order|apply|call|register|subscribe|sign up|join|download|enrol|enroll|reserve|donate|switch|enquire|click|tap|listen|watch|play|vote|enter|try it|get it) (?:now|today|here|below|online|free|for free)|learn more|find out more|click here|tap here|read more here|swipe up|add to (?:cart|basket)|sign me up|scan the (?:qr )?code|link in bio|get started|get yours|start your free|claim (?:your|yours)|log in to|download our app|brought to you by|become a (?:member|supporter|subscriber|patron)|(?:subscribe|sign up|register) (?:to|for) (?:our|get|receive|updates|alerts|new))\b/i,
  // a question and what to do about it
  /^(?:want|like|enjoy(?:ed|ing)?|love|looking for|missed)\b[^.?!]{2,60}\?\s(?:get|sign|subscribe|join|try|read|download|become|support|check|follow|see|visit|click|catch)\b/i,
  // marks that furniture carries: a picture sign in front, an arrow behind
  /^(?:\p{Extended_Pictographic}|[►▶→✉☎✆★☆✓✔➜➤])/u,
  /(?:[»›→►▶➜➤]|>{1,2})\s*$/u,
  // ways to reach the desk
  /\b(?:whatsapp|text|call|e-?mail|message|contact|write to|ring|tweet|dm) (?:us|our|the (?:newsroom|news ?desk|studio|editor))\b/i,
];

/** Signs that also stand in opinion pieces and speeches. Tested against lower case. */
const softSigns: readonly RegExp[] = [
  /^(?:\P{L}{0,6})(?:get|join|sign up|subscribe|follow|download|click|tap|call|text|email|e-mail|send|book|shop|order|buy|try|save|win|enter|watch|listen|tune in|read|see|discover|find out|visit|support|donate|become|register|start|don't miss|never miss|stay|tell|share|vote|scan|take|receive|want|got|have you|have a|do you|did you|are you|were you|know|like what|enjoy|enjoyed|looking for|ready to|need|fly|travel|stay|upgrade|switch|enjoying|check out|choose|contact|help us|keep up|drop us|play|add us|make us|like us)(?!\p{L})/u,
  /\b(?:you|your|yours|you're|you'll)\b/,
  /\b(?:our|us|we)\b/,
  /!/,
  /\bfree\b/,
  /\b(?:story|stories|news|updates?|headlines?|coverage|journalism|reporting|subscribers?|members?|readers?|listeners?|viewers?|edition|bulletin|briefing|digest|delivered|straight to)\b/,
  /\b(?:latest|breaking)\b/,
  /\b(?:now|today|daily|every (?:morning|day|week|evening)|once a (?:day|week|month)|once a (?:day|week|month)|weekly|instantly)\b/,
  /\b(?:whatsapp|telegram|facebook|instagram|twitter|tiktok|youtube|app store|google play|spotify|apple podcasts|podcast|app)\b/,
  /(?:\b0\d{2,4}[ -]\d{3}|\+\d{2,3}[ -]\d|\b1-800-|\b[\w.-]+@[\w-]+\.\w{2,}|\bwww\.|\bhttps?:)/,
  /(?:[€$£]\s?\d|\d\s?(?:€|£|\$)|\*)/,
  /\b(?:enter your|type your|your e-?mail|e-?mail address)\b/,
];

/** Words of a report: somebody says it, somebody is named as its source. */
const reports = /\b(?:said|says|told|according to|reported|announced|added|claimed|denied|confirmed)\b/;

/** Empty boxes and blanks to fill in: "Enter your e-mail: [      ]", "Name: ______". */
function isForm(words: string): boolean {
  return (
    words.length <= 200 &&
    /(?:\[\s{3,}\]|_{4,}|☐|☑|\[\s?\]\s*\p{L})/u.test(words) &&
    !/newsletter|inbox|bulletin|subscribe|sign (?:me )?up/i.test(words)
  );
}

function chooseKind(lower: string): BoilerplateKind {
  if (
    /newsletter|inbox|bulletin|briefing|sign (?:me )?up|subscribe|mailing list|e-?mail alerts?|digest|never miss/.test(
      lower,
    )
  ) {
    return 'newsletter';
  }
  if (/\b(?:comment|your say|your thoughts)\b/.test(lower)) return 'comment-prompt';
  if (
    /brought to you by|[€$£]\s?\d|\d\s?(?:€|£)|% off|\b(?:offer|deal|book now|shop now|buy now|order now|apply now|terms apply|from only|discount|save up)\b/.test(
      lower,
    )
  ) {
    return 'advert';
  }
  return 'promo';
}
