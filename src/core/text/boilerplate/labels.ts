import type { BoilerplateKind } from '../../model';

/** What a line that is nothing but a label announces. */
export interface LabelMeaning {
  readonly kind: BoilerplateKind;
  /** What follows belongs to it: "links" (titles and list items), "appeal" (an advert or prompt), or nothing. */
  readonly announces?: 'links' | 'appeal';
  /** The words also make a subhead ("Latest"): furniture only outside the running text. */
  readonly ambiguous?: true;
}

/**
 * Looks up a line as a label: letters compared without case, marks around it and a count behind it dropped
 * ("— ADVERTISEMENT —", "Comments (12)").
 * @returns undefined when the line is no known label
 */
export function readLabel(line: string): LabelMeaning | undefined {
  if (line.length > 64) return undefined;
  return meanings.get(foldLabel(line));
}

/** Lower case, without marks around it, a count behind it and double spaces. For lines of at most 200 code units. */
export function foldLabel(line: string): string {
  return line
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\s*[([]?\p{Nd}+[)\]]?[^\p{L}\p{Nd}]*$/u, '')
    .replace(/^[^\p{L}\p{Nd}]+/u, '')
    .replace(/[^\p{L}\p{Nd}]+$/u, '')
    .replace(/\s+/g, ' ');
}

const tables: readonly (LabelMeaning & { readonly labels: string })[] = [
  {
    kind: 'advert',
    announces: 'appeal',
    labels: `advertisement|advertisements|advert|adverts|ad|ads|advertising|sponsored|sponsored content|sponsored message|sponsored post|sponsored links|sponsor message|sponsor content|paid content|paid post|paid advertisement|paid partnership|paid for content|promoted|promoted content|promoted post|partner content|partner message|branded content|brand studio|in partnership|in association with|commercial|a message from our sponsor|a word from our sponsor|a word from our sponsors|from our partners|from our sponsors|content from our sponsors|offers from our partners|anzeige|werbung|publicidade|publicidad|publicité|annonce|pubblicità|advertorial`,
  },
  {
    kind: 'advert',
    labels: `advertisement scroll to continue|advertisement - scroll to continue|advertisement · scroll to continue|advertisement. scroll to continue reading|story continues below advertisement|story continues below|story continues after advertisement|story continues after this advertisement|article continues below advertisement|article continues below|article continues after advertisement|article continues after ad|article continues after sponsor message|continue reading below|continues below|scroll to continue|scroll to continue reading|continue reading|keep reading|skip ad|skip advertisement|close ad|end of advertisement|end advertisement|report this ad|report ad|remove ads|ad break|commercial break|advert break|ad feedback|feedback|why this ad|hide ads|loading|loading ad|loading...|play|play video|pause|mute|unmute|volume|fullscreen`,
  },
  {
    kind: 'related-links',
    announces: 'links',
    labels: `related|related stories|related story|related articles|related article|related content|related coverage|related links|related links and documents|related news|related posts|related topics|related reading|related video|related videos|read more|read also|also read|more stories|more news|more on this story|more on this|more on this topic|more on the topic|more on this subject|more coverage|more like this|more to read|more to explore|more from the web|more from this section|more from this author|more from us|more from news|more in this section|more reading|see also|further reading|you may like|you may also like|you might like|you might also like|you might be interested in|you may be interested in|you may have missed|in case you missed it|icymi|recommended|recommended for you|recommended stories|recommended reading|recommended articles|recommended by|suggested|suggested reading|suggested for you|read next|up next|next up|next article|next story|previous article|previous story|next post|previous post|next in news|keep reading|continue exploring|explore more|our coverage|our full coverage|full coverage|our recommendations|what to read next|what to know|similar stories|similar articles|from our archive|from the archive|from the archives|around the web|from around the web|elsewhere on the web|from elsewhere|promoted stories|top stories of the day|more top stories|leia também|leia mais|veja também|lea también|le puede interesar|lire aussi|à lire aussi|mehr zum thema|lesen sie auch|leggi anche`,
  },
  {
    kind: 'related-links',
    announces: 'links',
    ambiguous: true,
    labels: `links|more|read on|coverage|background|dig deeper|go deeper|explained|explainers|in depth|in pictures|in focus|watch|watch now|listen|listen now|video|videos|gallery|photos|photo gallery|slideshow|podcast|podcasts|don't miss|don’t miss|don't miss these|also on the site|also in the news|also in news|also today|more headlines|resources|attachments|downloads|documents|topics|tags|topics in this story|topics in this article|related tags|key topics`,
  },
  {
    kind: 'most-read',
    announces: 'links',
    labels: `most read|most read now|most-read|most popular|most popular stories|most viewed|most watched|most shared|most commented|most discussed|most emailed|most recent|most clicked|most visited|most read stories|most read articles|most read today|most read this week|most read in news|popular|popular now|popular stories|popular articles|popular posts|popular today|popular this week|popular reads|trending|trending now|trending stories|trending today|trending topics|trending articles|trending news|what's trending|what's hot|hot topics|top stories|top story|top news|top reads|top headlines|today's top stories|today's headlines|today's top headlines|this week's most read|editor's pick|editor's picks|editors' pick|editors' picks|editor's choice|editors' choice|must read|must reads|must-read|must-reads|staff picks|our picks|best of the week|latest news|latest stories|latest articles|latest headlines|latest posts|latest videos|latest updates|recent posts|recent stories|recent articles|recent news|breaking stories|what others are reading|what others read|what people are reading|people are reading|readers' choice|readers also read|others also read|mais lidas|mais lidos|lo más leído|más leídas|más leídos|más visto|les plus lus|le plus lu|meistgelesen|am meisten gelesen|più letti|i più letti`,
  },
  {
    kind: 'most-read',
    announces: 'links',
    ambiguous: true,
    labels: `latest|headlines|news in brief|in brief|today|highlights|features|spotlight|discover`,
  },
  {
    kind: 'newsletter',
    announces: 'appeal',
    labels: `newsletter|newsletters|our newsletter|our newsletters|free newsletter|daily newsletter|weekly newsletter|newsletter signup|newsletter sign-up|newsletter sign up|sign up for our newsletter|sign up to our newsletter|sign up to our newsletters|sign up for our newsletters|sign up for newsletters|subscribe to our newsletter|subscribe to our newsletters|join our newsletter|get our newsletter|get the newsletter|sign up for updates|get updates|get email updates|email alerts|news alerts|email updates|email newsletter|morning briefing newsletter|stay updated|stay informed|stay connected|stay in touch|stay up to date|stay in the loop|stay in the know|never miss a story|never miss an update|keep up to date|keep in touch|subscribe now|subscribe today|subscribe here|subscribe free|subscribe for free|sign up now|sign up today|sign up here|sign up free|sign up for free|sign me up|count me in|thank you for subscribing|thanks for subscribing|thank you for signing up|thanks for signing up|you have been subscribed|you have successfully subscribed|you're subscribed|success|you're in|unsubscribe|unsubscribe at any time|privacy notice|inscreva-se|suscríbete|abonnez-vous|s'abonner|newsletter abonnieren`,
  },
  {
    kind: 'comment-prompt',
    announces: 'appeal',
    labels: `comments|leave a comment|leave a reply|leave your comment|leave a response|leave comment|leave us a comment|add a comment|add comment|add your comment|post a comment|post comment|post your comment|write a comment|write your comment|show comments|hide comments|view comments|view all comments|read comments|read the comments|read all comments|see comments|see all comments|load comments|load more comments|more comments|no comments|no comments yet|be the first to comment|be the first to leave a comment|comments are closed|comments closed|comments are off|comments have been closed|comments have been disabled|comments are disabled|join the conversation|join the discussion|join the debate|start the conversation|start the discussion|start a conversation|have your say|what do you think|your comment|your comments|your view|your views|tell us what you think|let us know what you think|share your thoughts|share your views|share your opinion|log in to comment|login to comment|sign in to comment|sign in to leave a comment|log in to leave a comment|register to comment|you must be logged in to post a comment|you must be logged in to comment|reply|replies|discussion|conversation|notify me of new comments|cancel reply|sort by newest|sort by oldest|newest first|oldest first|most liked|comentários|deixe um comentário|comentarios|deja un comentario|commentaires|laisser un commentaire|kommentare|kommentar schreiben|commenti`,
  },
  {
    kind: 'share',
    labels: `share|share this|share this article|share this story|share this post|share this page|share this on|share article|share story|share via|share on|share with|share it|share now|share with friends|share with a friend|share this with|share this with a friend|share options|sharing options|share your story|copy link|copy url|link copied|link copied to clipboard|copied|copied to clipboard|copy this link|copy link to clipboard|email this|email this article|email this story|email article|email to a friend|send to a friend|e-mail this|print|print this|print this article|print this page|print article|print story|print page|printable version|printer-friendly version|printer friendly|save|save article|save this article|save for later|save story|saved|bookmark|bookmark this|add to favourites|add to favorites|add to reading list|gift this article|gift article|give this article|tweet|tweet this|retweet|pin it|like|like this|like us on facebook|follow|follow us|follow us on|follow this topic|follow topic|follow this story|follow this author|follow author|following|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|tiktok|threads|bluesky|mastodon|messenger|flipboard|viber|x|compartilhar|compartilhe|compartir|comparte|partager|partagez|teilen|condividi|text size|font size|increase text size|decrease text size|listen to article|listen to this article|listen to this story|listen to the article|listen to this|read aloud|translate|add us on google|add as a preferred source on google|make us preferred on google|google preferred source`,
  },
  {
    kind: 'menu',
    labels: `menu|main menu|site menu|mobile menu|menu control|menu-control|menu-close|menu-open|navigation|main navigation|site navigation|primary navigation|secondary navigation|toggle navigation|toggle menu|toggle search|open menu|close menu|show menu|hide menu|expand menu|hamburger menu|open navigation|close navigation|open search|close search|skip to content|skip to main content|skip to main|skip to navigation|skip to article|skip to footer|skip navigation|skip links|jump to content|go to content|go to main content|accessibility links|accessibility help|back to home|back to homepage|back to home page|back to news|back to top stories|back to all news|back to list|log in|login|log out|logout|sign in|sign out|log in / register|login / register|log in or register|sign in / register|sign in or register|sign in / sign up|log in / sign up|login/register|sign up|register|register now|create account|create an account|create free account|my account|my profile|your account|account|user account|manage account|account settings|all sections|sections|see all|view all|show all|show more|show less|load more|view more|see more|expand|collapse|search this site|search site|search the site|search here|e-paper|epaper|live tv|switch edition|change edition|select edition|choose edition|choose language|select language|change language|night mode|dark mode|light mode|breaking news alerts|notifications|enable notifications|turn on notifications|manage notifications`,
  },
  {
    kind: 'menu',
    ambiguous: true,
    labels: `home|search|close|back|next|previous|prev|live|sections|edition|editions|language|english|news|world|local|politics|sport|sports|business|culture|opinion|lifestyle|weather|jobs|video|photos|about|about us|contact|contact us|subscribe|help|faq|settings|profile|go|ok|cancel|yes|all|top|advertise|advertise with us`,
  },
  {
    kind: 'form',
    labels: `email|e-mail|your email|your e-mail|email address|e-mail address|your email address|your e-mail address|enter your email|enter your e-mail|enter your email address|enter your e-mail address|enter email|enter email address|enter your name|your name|first name|last name|full name|password|your password|username|user name|username or email|username or email address|remember me|forgot password|forgot your password|forgotten your password|lost your password|reset password|submit|send|send message|subscribe me|i agree|i accept|i agree to the terms|i agree to the terms and conditions|i agree to the privacy policy|required|required field|required fields|this field is required|optional|select|select one|please select|choose an option|your message|message|phone number|your phone number|telephone number|date of birth|postcode|zip code|country/region|captcha|i'm not a robot|i am not a robot|verify you are human|email required|name required|website`,
  },
  {
    kind: 'footer',
    labels: `back to top|return to top|go to top|to the top|all rights reserved|privacy|privacy policy|privacy statement|privacy settings|privacy and cookies|privacy & cookies|cookies|cookie policy|cookie settings|cookie preferences|cookie notice|cookie consent|manage cookies|manage consent|accept|accept all|accept cookies|accept all cookies|accept and close|accept & close|reject all|reject cookies|decline|manage preferences|manage options|save preferences|got it|i understand|terms|terms of use|terms of service|terms and conditions|terms & conditions|terms of sale|legal|legal notice|legal notices|legal information|imprint|impressum|disclaimer|copyright|copyright notice|accessibility|accessibility statement|site map|sitemap|rss|rss feed|rss feeds|do not sell my personal information|do not sell or share my personal information|your privacy choices|your ad choices|ad choices|adchoices|about this site|about this website|powered by wordpress|complaints|make a complaint|complaints procedure|corrections and clarifications|editorial code|editorial guidelines|editorial policy|editorial standards|code of ethics|ethics policy|press room|media kit|work with us|join our team|who we are|meet the team|our team`,
  },
  {
    kind: 'section-label',
    labels: `analysis|news analysis|comment|opinion|op-ed|oped|editorial|comment is free|commentary|column|columnist|guest column|guest essay|guest post|perspective|perspectives|viewpoint|views|exclusive|explainer|explained|feature|long read|the long read|longread|special report|special feature|investigation|investigations|interview|q&a|profile|obituary|review|reviews|fact check|fact-check|factbox|timeline|dispatch|reportage|breaking|breaking news|just in|developing|developing story|live|live updates|live blog|liveblog|urgent|flash|newsflash|bulletin|press release|news release|media release|media statement|press statement|official statement|for immediate release|not for publication|media advisory|press advisory|statement|communiqué|communique|readers' letters|letter to the editor|letters to the editor|letters|sponsored feature|world|world news|local|local news|national|national news|international|international news|regional|regional news|politics|business|economy|society|crime|health|science|environment|education|technology|culture|arts|sport|sports|travel|lifestyle|opinions|top story|cover story|front page|news|metro|city|community|europe|africa|asia|americas|middle east|latin america|oceania|pacific|asia-pacific|south asia|west africa|east africa|north america|transcript|full transcript|background|update|updated|newsletter edition|análise|opinião|exclusivo|análisis|opinión|analyse|kommentar|leitartikel|tribune|éditorial`,
  },
];

const meanings: ReadonlyMap<string, LabelMeaning> = new Map(
  // The first table that names a label wins.
  [...tables]
    .reverse()
    .flatMap(({ labels, ...meaning }) => labels.split('|').map(label => [label, meaning] as const)),
);

/** Names of sections and services that menus are made of. */
export const navigationWords: ReadonlySet<string> = new Set(
  `home|homepage|front page|news|latest|latest news|breaking|top stories|world|local|local news|national|international|region|regions|regional|uk|us|usa|u.s.|europe|africa|asia|americas|middle east|politics|sport|sports|football|business|economy|finance|money|markets|culture|arts|books|film|music|opinion|opinions|comment|columns|columnists|editorial|editorials|letters|views|voices|analysis|lifestyle|life|style|fashion|food|travel|tourism|health|science|environment|climate|education|tech|technology|innovation|society|community|people|family|faith|religion|crime|courts|justice|law|weather|traffic|transport|motoring|cars|property|housing|jobs|careers|classifieds|obituaries|events|what's on|entertainment|celebrity|tv|radio|tv & radio|live|live tv|listen|watch|video|videos|audio|podcast|podcasts|photos|pictures|gallery|galleries|multimedia|graphics|data|magazine|weekend|sunday|archive|archives|blogs|blog|features|investigations|explainers|fact check|special reports|puzzles|crosswords|games|quiz|horoscopes|shop|store|offers|deals|subscribe|subscriptions|newsletters|newsletter|e-paper|epaper|print edition|log in|login|sign in|sign up|register|my account|account|search|menu|more|sections|all sections|about|about us|contact|contact us|help|support us|support|donate|membership|advertise|advertise with us|press|media|publications|resources|faq|agenda|en|fr|es|de|pt|ar|ru|english|français|español|português|deutsch|العربية|русский|elections|election|votes|programmes|programs|schedule|on air|frequencies|ministries|services|departments|government|basket|cart`.split(
    '|',
  ),
);

/** What the small print at the bottom of a page links to. */
export const legalWords: ReadonlySet<string> = new Set(
  `privacy|privacy policy|privacy notice|privacy statement|privacy settings|your privacy choices|cookies|cookie policy|cookie settings|cookie preferences|manage cookies|terms|terms of use|terms of service|terms and conditions|terms & conditions|t&cs|t&c|conditions|legal|legal notice|legal notices|imprint|impressum|disclaimer|copyright|accessibility|accessibility statement|sitemap|site map|rss|rss feeds|contact|contact us|contacts|about|about us|who we are|our team|masthead|staff|team|careers|jobs|work for us|advertise|advertise with us|advertising|media kit|press|press office|newsroom|faq|help|help centre|help center|feedback|complaints|corrections|editorial code|editorial policy|code of conduct|code of ethics|ethics|ethics policy|standards|subscribe|subscriptions|newsletters|newsletter|licensing|syndication|reprints|syndicate|permissions|ad choices|adchoices|do not sell my personal information|back to top|apps|mobile apps|facebook|twitter|x|instagram|youtube|linkedin|log in|sign in|report a problem|unsubscribe|archive`.split(
    '|',
  ),
);

/** Services, formats and verbs that share bars are made of. */
export const sharingWords: ReadonlySet<string> = new Set(
  `share|shares|sharing|facebook|fb|twitter|tweet|tweets|x|whatsapp|telegram|linkedin|email|e-mail|mail|print|copy|link|url|pinterest|pin|reddit|messenger|instagram|tiktok|youtube|threads|bluesky|mastodon|viber|line|signal|snapchat|sms|text|flipboard|weibo|wechat|vk|ok|tumblr|pocket|instapaper|xing|google|news|save|bookmark|gift|like|likes|follow|comment|comments|more|rss|f|t|in|g+|on|via|by|with|this|article|story|post|page|to|a|friend|and|or|the|us|here|clipboard`.split(
    '|',
  ),
);

/** Of those, the ones that say it is about sharing. */
export const sharingServices: ReadonlySet<string> = new Set(
  `share|facebook|fb|twitter|tweet|x|whatsapp|telegram|linkedin|email|e-mail|print|pinterest|reddit|messenger|instagram|tiktok|youtube|threads|bluesky|mastodon|viber|flipboard|weibo|wechat|vk|tumblr|xing|sms`.split(
    '|',
  ),
);
