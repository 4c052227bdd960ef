/**
 * The infinitive behind a regular form in -ed, -ing or -ied; anything else comes back as it is. Spelling decides
 * whether the stem lost an e ("evacuated") or doubled its consonant ("stopped"); the short lists name where it misleads.
 */
export function verbStem(lower: string): string {
  if (lower.endsWith('ied') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  const stem = lower.endsWith('ed') ? lower.slice(0, -2) : lower.endsWith('ing') ? lower.slice(0, -3) : '';
  if (stem.length < 2 || !/[aeiouy]/.test(stem) || lower.endsWith('eed')) return lower;
  if (isDoubled(stem)) return undoubled(stem);
  // trafficked, panicking
  if (/(?:traffick|panick|mimick|picnick|frolick)$/.test(stem)) return stem.slice(0, -1);
  return losesE(stem) ? `${stem}e` : stem;
}

function isDoubled(stem: string): boolean {
  const last = stem.at(-1) ?? '';
  return last === stem.at(-2) && /[bdfgklmnprstz]/.test(last);
}

const keepsDouble =
  /^(?:add|odd|egg|err|purr|butt|watt|inn|ebb|boycott|install|recall|enroll|befall|appall|overspill)$/;

function undoubled(stem: string): string {
  if (keepsDouble.test(stem) || /(?:ss|zz|ff)$/.test(stem))
    return stem === 'quizz' || stem === 'buss' ? stem.slice(0, -1) : stem;
  if (
    /(?:will|tell|fill|kill|call|drill|thrill|spell|pull|mill|stall|poll|toll|bill|chill|spill|swell|dwell)$/.test(
      stem,
    )
  )
    return stem;
  // killed, called, but controlled, cancelled
  if (stem.endsWith('ll') && vowelGroups(stem) < 2 && !/^(?:re)?(?:fue|due|dia|tria)ll$/.test(stem))
    return stem;
  return stem.slice(0, -1);
}

function vowelGroups(stem: string): number {
  return stem.match(/[aeiouy]+/g)?.length ?? 0;
}

/** Stems in -ng, -th and others that end as their infinitive does. */
const barePlain =
  /^(?:bang|hang|overhang|long|belong|prolong|ring|bring|sing|sting|swing|fling|cling|wing|string|spring|wrong|throng|gang|clang|ping|wring)$/;
const withE =
  /(?:creat|persuad|dissuad|procreat|nauseat|permeat|delineat|invit|unit|reunit|ignit|excit|recit|incit|cit|expedit|write|writ|compet|complet|delet|deplet|promot|devot|denot|quot|explor|restor|ignor|implor|deplor|ador|interfer|adher|persever|coher|conven|interven|contraven|postpon|phon|telephon|condon|clon|aton|inhal|exhal|consol|parol|cajol|welcom|becom|overcom|breath|bath|sooth|cloth|loath|seeth|tast|wast|past|hast|centr|massacr|aval|scor|extradit|demot|typ|reshap|landscap|escap|wip|swip|typ)$/;
const withoutE =
  /(?:focus|bias|canvas|ruin|cabin|coffin|margin|combat|format|debut|output|murmur|quartz|waltz|blitz|vacuum|exhibit|pilot|pivot|ballot|worship|gossip|develop|envelop|gallop|consul|pencil|council|peril|victim|altar|collar|pillar|program|flow|elicit|solicit|edit|credit|visit|limit|inhibit|prohibit|deposit|merit|profit|audit|orbit|exit|recruit|inherit|forfeit|benefit|submit|market|target|budget|blanket|rocket|ticket|picket|trumpet|carpet|plummet|fidget|interpret|diet|quiet)$/;
/** One vowel sound, written with one vowel, and one consonant: without an e the consonant would have doubled. */
const shortSyllable = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][bcdfgklmnprstvz]$/;
/** Endings of longer stems that nearly always belong to a verb in -e. */
const endingsWithE =
  /(?:[^aeo]at|[^aeo]iat|ut|[^aeo]ir|quir|[^oae]ur|[^e]ar|[aiou]k|[^ao]um|[^aeo]in|un|[^aoe]id|[^eo]ad|[^e]ed|[^o]od|[^o]ud|[^a]il|ul|[^e]ap|ib|ob|[^aeo]am|[^aeo]im)$/;

function losesE(stem: string): boolean {
  if (withE.test(stem)) return true;
  if (withoutE.test(stem) || barePlain.test(stem)) return false;
  const last = stem.at(-1) ?? '';
  if (last === 'c' || last === 'v' || last === 'u') return true;
  if (last === 'z') return !stem.endsWith('tz');
  if (last === 's') return true;
  if (last === 'g') return /(?:[adilnru]|ie|[^aeiou]e)g$/.test(stem);
  if (last === 'l' && /[bcdfgkptsz]l$/.test(stem)) return true;
  if (shortSyllable.test(stem)) return !/[wxy]$/.test(stem);
  if (/[aeiou]{2}[bcdfgklmnprt]$/.test(stem) && !/(?:qu|[iu]at|[^aeiou]uat)[aeiou]?[a-z]$/.test(stem)) {
    return /(?:[iu]at|quir|quip?e)$/.test(stem) || /(?:uid)$/.test(stem);
  }
  return endingsWithE.test(stem);
}
