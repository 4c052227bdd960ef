import type { BoilerplateKind } from '../../model';

/** A way in which furniture of a kind opens, or is worded as a whole. */
interface Wording {
  readonly kind: BoilerplateKind;
  /** Anchored at the start; tested against the passage without pictures and marks in front. */
  readonly pattern: RegExp;
  /** Longer passages are not tested. */
  readonly longest: number;
  /** The words may be running text too: furniture only when the passage is no full sentence of prose. */
  readonly fragment?: true;
  /** Furniture only before or after the running text. */
  readonly outside?: true;
}

/**
 * Tells furniture by how it opens: "READ ALSO: …", "Your email address will not be published", "© 2023 …".
 * @param passage a paragraph's text
 * @param prose the paragraph reads like running text
 * @param outside it stands before or after the running text
 */
export function readWording(passage: string, prose: boolean, outside: boolean): BoilerplateKind | undefined {
  if (passage.length > 600 || (prose && isReport(passage))) return undefined;
  const words = passage
    .slice(0, 240)
    .replace(/^[^\p{L}\p{Nd}©(“"‘!]{1,8}/u, '')
    .replace(/’/g, "'");
  for (const { kind, pattern, longest, fragment, outside: onlyOutside } of wordings) {
    if (passage.length > longest || (fragment && prose) || (onlyOutside && !outside)) continue;
    if (pattern.test(words)) return kind;
  }
  return undefined;
}

/** Somebody says something: a report, however it opens. */
export function isReport(passage: string): boolean {
  return /\b(?:said|says|told|according to|reported|wrote|asked)\b/.test(passage);
}

const wordings: readonly Wording[] = [
  // Images
  { kind: 'image', longest: 600, pattern: /^!\[[^\]]{0,300}\](?:\([^)]{0,400}\)?)?$/ },
  { kind: 'image', longest: 300, pattern: /^<img\b/i },
  {
    kind: 'image',
    longest: 40,
    pattern:
      /^(?:image|img|photo|picture|logo|icon|avatar|placeholder|thumbnail|infographic|embedded (?:video|tweet|post|content)|video player)\]?$/i,
    outside: true,
  },
  {
    kind: 'image',
    longest: 120,
    pattern: /^\(?\[?(?:image|video|photo|graphic|tweet|embed|embedded content)(?: \p{Nd}+)?\]\)?$/iu,
  },

  // Links to other pieces
  {
    kind: 'related-links',
    longest: 260,
    pattern:
      /^(?:\(|\[)?(?:(?:READ|SEE|WATCH|LISTEN|VIEW) (?:ALSO|MORE|NEXT|NOW|HERE|THIS|IT|TO)|ALSO (?:READ|SEE|WATCH|ON THE SITE)|(?:also )?read (?:also|more|next|this|the (?:full )?(?:story|article|report))|see (?:also|more)|also see|related(?: (?:stor(?:y|ies)|articles?|news|reading|content|coverage|links?|topics?|posts?))?|more(?: (?:on this(?: stor(?:y|ies))?|news|from .{1,40}))?|further reading|further information|from (?:the|our) archives?|you (?:may|might) (?:also )?(?:like|have missed)|don't miss|recommended|up next|next up|previously|dig deeper|go deeper|explore more|in case you missed it|ICYMI|leia (?:também|mais)|veja também|lea también|lire aussi|à lire aussi|lesen sie auch|mehr zum thema)(?: on .{1,40})?\s?[:|►▶»›→–—-]\s?\S/i,
  },
  {
    kind: 'related-links',
    longest: 200,
    fragment: true,
    pattern:
      /^[([]?(?:WATCH|LISTEN|VIDEO|VIDEOS|GALLERY|PHOTOS|PICTURES|IN PICTURES|IN PICS|IN FULL|PODCAST|AUDIO|EXPLAINER|EXPLAINED|INTERACTIVE|GRAPHIC|MAP|QUIZ|TIMELINE|OPINION|ANALYSIS|READ|MORE|SEE|Watch|Listen|Video|Gallery|In pictures|In photos|Podcast|Timeline|Explainer|Explained|Interactive|Read|Opinion|Analysis):\s\S/,
  },
  {
    kind: 'related-links',
    longest: 160,
    fragment: true,
    pattern:
      /^(?:click|tap|press) (?:here|on the link|the link|below)\b|^(?:read|see|view|watch|listen to) (?:the )?(?:full|entire|complete|original) (?:story|article|report|list|interview|statement|version|gallery|video|episode)\b|^continue reading\b|^read more (?:about|on|at|here|from)\b|^(?:more|all) (?:stories|articles|news|posts|coverage) (?:by|from|about|on|in)\b/i,
  },
  {
    kind: 'most-read',
    longest: 100,
    fragment: true,
    pattern:
      /^(?:most (?:read|popular|viewed|shared|watched|commented)|trending|top stories|top \p{Nd}+|popular|latest|editors?'? ?(?:picks|choice)|must[- ]reads?) (?:in|on|from|at|this|today|now|of|stories|news|articles|by)\b/iu,
  },

  // Comments
  {
    kind: 'comment-prompt',
    longest: 200,
    fragment: true,
    pattern:
      /^(?:leave|post|write|add|submit) (?:a|your|the first|us a) (?:comment|reply|response|remark)\b|^join (?:the|our) (?:conversation|discussion|debate)\b|^have your say\b|^be the first to (?:comment|reply|react)|^(?:view|show|read|see|load|hide|open) (?:all |more |the |\p{Nd}+ )*comments?\b|^\p{Nd}[\p{Nd},.]* (?:comments?|replies|responses|reactions)\b|^comments? ?(?:\(\p{Nd}+\)|\p{Nd}+|are (?:closed|off|disabled|now closed|moderated|welcome)|policy|guidelines|rules)|^(?:log|sign) in (?:to|or register to) (?:comment|reply|post|join)|^you must be (?:logged|signed) in\b/iu,
  },
  {
    kind: 'comment-prompt',
    longest: 300,
    pattern:
      /^(?:your (?:e-?mail )?address will not be published|comments (?:are|on this (?:article|story|page|post) are) (?:now )?(?:closed|moderated|turned off|disabled)|you must be logged in to|what do you think\?|what are your (?:thoughts|views)|(?:let us know|tell us) (?:what you think|your (?:thoughts|views)|in the comments?)|please (?:keep (?:your )?comments|read our comment|be respectful)|(?:be (?:civil|kind|nice|respectful)\b.{0,20}\s)?(?:be (?:civil|kind|nice|respectful)\b.{0,20}\s)?comments? (?:that|which|containing) .{1,60} will be (?:removed|deleted)|save my name, e-?mail|notify me of (?:new|follow-?up))/i,
  },

  // Sharing and following
  {
    kind: 'share',
    longest: 160,
    fragment: true,
    pattern:
      /^(?:share|tweet|pin|e-?mail|print|save|bookmark|gift|copy|send|like|post) (?:this|the) (?:article|story|page|post|link|piece|news|entry|video|episode|on|via|with|by|to)\b|^share (?:on|via|with|to|by) (?:facebook|twitter|x\b|whatsapp|telegram|linkedin|e-?mail|social|your|friends)|^follow (?:us|me|@|him|her|the author)\b|^(?:like|find|join|connect with) us on\b|^(?:share|follow|sharing)\s?[:|]\s?/i,
  },
  {
    kind: 'share',
    longest: 200,
    pattern:
      /^(?:follow (?:us|the [\p{L} ]{1,40}) (?:on|at|via) (?:facebook|twitter|x\b|whatsapp|telegram|instagram|linkedin|youtube|tiktok|bluesky|threads|google)|find us on (?:facebook|twitter|x\b|instagram|telegram))/iu,
  },

  // Newsletters, membership, paywalls
  {
    kind: 'newsletter',
    longest: 400,
    pattern:
      /^(?:(?:please )?(?:sign up|subscribe|register|join) (?:for|to|and get|now|today|here|with|free|below)\b.{0,120}\b(?:newsletters?|inbox|updates?|alerts?|bulletin|briefing|e-?mail|mailing list|digest|subscribers?|unlimited|access|free)\b|(?:get|receive|have) (?:the|our|all|your|a|more|daily|weekly|breaking)\b.{0,120}\b(?:inbox|newsletters?|e-?mail alerts?|bulletin|straight to your|delivered to you)|(?:thank you|thanks) for (?:signing up|subscribing|registering)|by (?:signing up|subscribing|submitting|entering|providing|clicking|registering|continuing)\b.{0,80}\b(?:you|agree|consent|accept)\b|you can (?:unsubscribe|opt out|withdraw)\b|unsubscribe (?:at any time|any ?time|here)|(?:we (?:will|won't|'ll)|we'll) (?:never |not )?(?:share|sell|spam|send|use) (?:your|you)\b|no spam\b|we care about (?:your data|the protection of your data)|enter (?:your|a valid) e-?mail)/i,
  },
  {
    kind: 'newsletter',
    longest: 200,
    fragment: true,
    pattern:
      /^(?:sign up|subscribe|stay (?:updated|informed|tuned|connected|up to date|in the (?:know|loop))|never miss|don't miss|be the first to know|get (?:the latest|breaking|our best|unlimited|notified|alerts)|want (?:more|to (?:know|read|stay))|keep up (?:to date|with)|join our|the best of .{1,60} in your inbox)(?![\p{L}])/iu,
  },
  {
    kind: 'promo',
    longest: 420,
    pattern:
      /^(?:support (?:our (?:journalism|work|newsroom|reporting)|independent journalism|us\b|quality journalism|local journalism)|(?:donate|contribute|give) (?:today|now|to (?:support|help|us))|become a (?:member|subscriber|supporter|patron|friend of)|(?:this (?:article|story|content|page) is (?:for|only|reserved|available|exclusive|free)\b.{0,60}\b(?:subscribers?|members?|registered))|already (?:a (?:subscriber|member)|subscribed|registered|have an account)|(?:you have|you've) (?:reached|read|used|run out)\b.{0,60}\b(?:articles?|limit|free)|(?:to continue|continue) reading\b.{0,60}\b(?:subscribe|register|log in|sign in|account)|our journalism (?:is|needs|depends)|(?:if|because) you (?:value|enjoy|like|appreciate|believe in) (?:our|this|what we|(?:\w+,? ){0,3}journalism)|help us (?:keep|continue|to|tell|improve)|(?:we|we're) (?:rely|depend|are funded|are an independent|are a (?:non-?profit|reader))|(?:have|got) (?:a |any |some )?(?:news |story |great |good )?(?:tips?|stor(?:y|ies)|something to (?:say|share|tell)|information|news|an? (?:opinion|view|question))(?: for us| to share| to tell| about .{1,60})?\?|do you (?:have|know)\b.{0,80}\?.{0,40}\b(?:us|our|e-?mail|whatsapp|contact|call|write)\b|(?:were|are) you (?:there|affected|on board|in the area|an? )\b.{0,80}\?|(?:whatsapp|message|dm) (?:us|the newsroom|our)\b|(?:call|text|e-?mail|contact|write to|ring) (?:us|our (?:newsdesk|news desk|newsroom|reporters|tip|hotline))\b|send (?:us )?(?:your|a) (?:photos?|pictures|videos?|stor(?:y|ies)|tips?|letters?)\b|download (?:our|the .{1,40}) app|(?:get|available) (?:it )?on (?:the )?(?:app store|google play)|(?:listen|subscribe) to (?:our|the .{1,50}) podcast|you(?:'re| are) (?:listening|watching|tuned)\b|stay tuned\b|tune in (?:to|every|at|on)|catch (?:us|the show|up on)|(?:watch|listen) (?:live|again|now|to us|on (?:demand|catch-?up))|join our (?:whatsapp|telegram|community|channel|facebook)|add (?:us|.{1,30}) (?:as|on|to) (?:a |your )?(?:preferred|google|home screen)|make .{1,40} (?:preferred|your) (?:on google|homepage|home page))/i,
  },

  // Small print
  {
    kind: 'footer',
    longest: 600,
    pattern:
      /^(?:©|\(c\) ?(?:19|20)\p{Nd}\p{Nd}|copyright\b(?=.{0,30}(?:©|(?:19|20)\p{Nd}\p{Nd}|\(c\)))|all (?:rights|content) (?:are )?(?:reserved|©)|(?:we|this (?:web)?site|our (?:web)?site|our partners|we and our .{0,30}partners) (?:use|uses|store|stores|value|employ|employs)\b.{0,60}\b(?:cookies (?:to|on|and|for|that|in order)|privacy|tracking|your data)|by (?:using|continuing to (?:use|browse))\b.{0,60}\b(?:you|cookies|site)|(?:no part of this|this (?:material|content|article|website|publication)) .{0,40}(?:may not|must not|may|cannot) be (?:reproduced|published|broadcast|rewritten|copied|redistributed)|(?:reproduction|republication|redistribution) (?:in whole|without|of (?:this|any)|is)\b|registered (?:in|office|number|charity)\b|(?:powered|hosted|designed|built|developed) by\b|(?:website|site|web design) (?:by|design)|(?:published|printed) by .{1,60} (?:ltd|limited|inc|llc|gmbh|media|group)|(?:the )?(?:views|opinions) expressed (?:in this|here|by|are|on this)\b|(?:we are|.{1,40} is) not responsible for the content of external|member of the .{1,40} press (?:council|association)|(?:this site is protected by recaptcha)|issn\b|vat (?:no|number|reg)\b)/iu,
  },
  {
    kind: 'footer',
    longest: 240,
    fragment: true,
    pattern:
      /^(?:tags?|topics?|filed (?:under|in)|posted in|categor(?:y|ies)|key ?words?|in this (?:story|article)|mentioned in this (?:story|article)|labels?|sections?|tópicos|etiquetas|schlagworte|mots-clés)\s?[:|]\s?\S/i,
  },
  {
    kind: 'footer',
    longest: 200,
    fragment: true,
    outside: true,
    pattern:
      /^(?:page \p{Nd}+(?: (?:of|\/) ?\p{Nd}+)?$|(?:tel|phone|telephone|fax|e-?mail|address|p\.? ?o\.? box)\b\s?[:.]|\p{Nd}+ ?\/ ?\p{Nd}+$|https?:\/\/\S+$|www\.\S+$|follow @|@\w+$|version \p{Nd})/iu,
  },

  {
    kind: 'footer',
    longest: 160,
    outside: true,
    fragment: true,
    pattern:
      /^(?:(?:media|press|public relations|pr|further|general|more) )?(?:contacts?|enquiries|inquiries|information)\s?:\s?\S/i,
  },

  // Adverts
  {
    kind: 'advert',
    longest: 420,
    pattern:
      /^(?:(?:\[|\()?(?:ADVERTISEMENT|ADVERT|SPONSORED(?: (?:CONTENT|BY|POST))?|PROMOTED(?: BY)?|PAID (?:CONTENT|POST|PARTNERSHIP)|AD|Advertisement|Sponsored(?: by| content)?|Promoted(?: by)?|Paid (?:content|post|for by)|Partner content|In association with|Presented by|Anzeige|Publicidade|Publicidad|Publicité|Werbung)(?:\]|\))?\s?[:|–—·-]\s?\S|(?:this|today's|our) (?:\p{L}+ ){0,3}(?:programme|program|show|podcast|episode|broadcast|bulletin|newsletter|edition|article|content|section|segment|hour|forecast|story|post|page|report|update) (?:is|was|has been|comes to you|are) (?:brought to you|sponsored|made possible|supported|presented|paid for|produced in partnership|funded)\b|brought to you by\b|(?:and )?now,? (?:a|this|here's a) (?:word|message|short break)\b|(?:a )?(?:word|message) from our sponsors?|(?:story|article) continues (?:below|after)|(?:scroll|swipe) (?:down )?to continue|we(?:'ll| will) be (?:right )?back after)/iu,
  },
  {
    kind: 'advert',
    longest: 120,
    fragment: true,
    pattern:
      /^(?:Sponsored|Promoted|Presented|Powered|SPONSORED|PROMOTED|PRESENTED|POWERED) (?:by|BY) \p{Lu}/u,
  },

  // Tickers
  {
    kind: 'ticker',
    longest: 200,
    fragment: true,
    pattern:
      /^(?:live|live ?blog|live updates?|breaking(?: news)?|latest|just in|developing|ongoing|follow live|watch live|rolling coverage|as it happen(?:s|ed))\b\s?[:|–—-]?.{0,120}(?:[»›→▶►]|\b(?:our coverage|all the latest|live updates?|live ?blog|live coverage|full coverage|updates (?:as|to follow|here|throughout)|follow (?:our|the|it|along|live|all|minute)|minute[- ]by[- ]minute|as it happens|here)\b.{0,60})$/iu,
  },
  {
    kind: 'ticker',
    longest: 160,
    fragment: true,
    pattern:
      /^(?:all (?:our|the) (?:latest )?(?:coverage|updates|news)|full coverage|live coverage|follow (?:our|the) live)\b.{0,100}[»›→▶►]$/iu,
  },

  {
    // "TRENDING: Fees double | Tenor cancels | Five recipes": several teasers in a line
    kind: 'ticker',
    longest: 400,
    pattern:
      /^(?:trending|latest|breaking(?: news)?|top stories|hot topics|must[- ]reads?|most read|popular|in the news|just in|headlines|in brief|today|now|also|news ?flash|highlights|live)(?: (?:now|today|news|topics|stories))?\s?[:|•·»›►▶–—-]\s?[^|•·●]{3,90}(?:\s[|•·●]\s[^|•·●]{3,90}){1,9}$/iu,
  },
  {
    kind: 'ticker',
    longest: 140,
    fragment: true,
    outside: true,
    pattern:
      /^(?:TRENDING(?: NOW)?|Trending(?: now)?|HOT TOPICS?|Hot topics?|IN THE NEWS|MUST[- ]READS?)\s?[:|•·»›►▶]\s?\S/,
  },

  // Menus
  {
    kind: 'menu',
    longest: 60,
    pattern: /^(?:skip to|jump to|go to (?:main|content|navigation)|toggle)\b.{0,30}$/i,
  },
  {
    kind: 'menu',
    longest: 80,
    fragment: true,
    outside: true,
    pattern: /^(?:☰|≡)|^(?:menu|search|log in|sign in|subscribe|my account)\b(?:\s{2,}|\s?[|·•/])/i,
  },

  // Times without a byline
  {
    kind: 'timestamp',
    longest: 60,
    pattern:
      /^(?:\p{Nd}{1,2}|an?|one|two|three) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$|^\p{Nd}{1,2}[- ]?min(?:ute)?s?(?: read| listen| watch)?$|^(?:reading|read|listening) time:? .{0,20}$|^(?:just now|yesterday|today)$/iu,
    outside: true,
  },
];
