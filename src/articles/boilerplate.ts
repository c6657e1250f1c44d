import { inOneLine } from '../text/in-one-line.ts'

/**
 * A page's leftovers: what stands around an article on a web page and is no part of it.
 * Each rule is for a whole line; a sentence of the article that merely contains such words stays. Before it stands what such a line opens with: a
 * word, two where the first opens many a sentence ("this-site"), a mark, or `0` for a number. Few lines open so, and a pattern that is never asked
 * is never compiled.
 */
const leftovers: [opens: string, rule: RegExp][] = [
  // Comments, lengths and rules between parts
  ['leave post add write', /^(leave|post|add|write) (a|your) (reply|comment|response)\b.{0,40}$/i],
  ['cancel', /^cancel reply$/i],
  ['your-e your-email e email', /^(your )?e-?mail address will not be published\b/i],
  ['required', /^required fields are marked\b/i],
  [
    '0 no-comment no-comments no-response no-responses comment comments response responses',
    /^(\d+ |no )?(comments?|responses?)( \(\d+\))?( are closed\.?| off)?$/i,
  ],
  ['0', /^\d+ ?-?min(ute)?s?[ -](read|listen|watch)\b.{0,20}$/i],
  ['- * _ = — – • · ~ #', /^[-*_=—–•·~#\s]+$/],
  ['view show hide read load see', /^(view|show|hide|read|load|see) (all |more |the )?(\d+ )?comments?\b.{0,20}$/i],
  ['save', /^save my name, e-?mail\b/i],
  ['this-site', /^this site uses akismet\b/i],
  ['you-must logged', /^(you must be )?logged in to (post a )?comment/i],
  ['you-must', /^you must (be logged|log) in to\b/i],
  ['notify', /^notify me of (follow-?up|new) /i],
  // Rights
  ['© ( & copyright', /^(?:[Cc]opyright|COPYRIGHT|©|\([Cc]\)|&copy;)[\s,©]*(?:\([Cc]\)\s*)?(?:(?:19|20)\d\d\b|by\b|\p{Lu}[^.!?]{0,80}$)/u],
  ['copyright ©', /^(copyright|©) [^.]{2,60}\. all rights reserved\b.{0,300}$/i],
  ['all-rights', /^all rights reserved\b.{0,160}$/i],
  ['this-material this-article this-content', /^this (material|article|content) may not be (published|reproduced|copied)\b/i],
  // Sharing
  [
    'share',
    /^share( this| on| via| with|:|$)( (article|story|post|page|news|item|link|with your friends|facebook|twitter|x|whatsapp|linkedin|reddit|email|:))*[:.!]?$/i,
  ],
  ['click', /^click (here )?to (share|print|email|subscribe|read more|enlarge|expand|view)\b/i],
  [
    'share facebook twitter x tweet whatsapp linkedin pinterest reddit e email print telegram copy flipboard messenger instagram youtube rss like pocket',
    new RegExp(
      inOneLine`
        ^((share|facebook|twitter|x|tweet|whatsapp|linkedin|pinterest|reddit|e-?mail|print|telegram|copy link|flipboard|messenger|
        instagram|youtube|rss|like|pocket)\b[\s|·,•/:]*)+$`,
      'i',
    ),
  ],
  ['follow like find join', /^(follow|like|find|join) us on\b.{0,80}$/i],
  ['follow', /^follow @\w+/i],
  // Subscriptions and appeals
  ['sign signup', /^(sign|signup) ?up (for|to|here|now|today)\b.{0,120}$/i],
  [
    'subscribe register log login sign donate support',
    /^(subscribe|register|log ?in|sign in|donate|support us)( (to|for|now|here|today|with|or)\b.{0,100})?[.!]?$/i,
  ],
  [
    'get receive have',
    new RegExp(
      inOneLine`
        ^(get|receive|have) (the |our |all |more |breaking |daily |top |latest |news )*(news|headlines|stories|newsletter|alerts|
        updates|briefing)\b.{0,60}\b(inbox|e-?mail|phone|delivered|app|alerts)\b.{0,60}$`,
      'i',
    ),
  ],
  ['get', /^get alerted to\b.{0,160}$/i],
  [
    `free daily weekly morning newsletter newsletters ${behindArticles('free daily weekly morning newsletter newsletters')}`,
    /^(our|the|a)? ?(free |daily |weekly |morning )*newsletters?( sign-?up)?[.!:]?$/i,
  ],
  ['enter type', /^(enter|type) your e-?mail\b/i],
  ['download', /^download (our|the) .{0,40}\bapp\b/i],
  ['thank thanks', /^(thank you|thanks) for (reading|subscribing|signing up)\b.{0,80}$/i],
  ['already not', /^(already|not) a (subscriber|member)\??/i],
  ['subscriber subscribers premium members for-subscribers', /^(subscribers?[ -]only|premium|for subscribers( only)?|members only)$/i],
  [
    'this-story this-article this-content',
    /^this (story|article|content) is (only |exclusively )?(for|available to) (our )?(subscribers|members)\b.{0,80}$/i,
  ],
  // Adverts and cookies
  [
    'advertisement advertisment sponsored promoted ad-by ads-by paid-post story-continues article-continues continue-reading this-article',
    new RegExp(
      inOneLine`
        ^(advertise?ment|sponsored( content| links?)?|promoted( content| stories)?|ads? by \w+|paid post|story continues below.{0,20}|
        article continues (below|after).{0,30}|continue reading( below)?.{0,30}|(this )?article continues.{0,20})$`,
      'i',
    ),
  ],
  [
    'this-site this-website we-use we-uses our-site our-website',
    /^(this (web)?site|we|our (web)?site) uses? cookies(\.|$| (to|and|on|for|so)\b)/i,
  ],
  ['accept reject manage', /^(accept|reject|manage) (all )?(cookies|preferences|settings|options|choices)$|^(accept|reject) all$/i],
  ['we-value we-and', /^we value your privacy\.?$|^we and our (\d+ )?(third[- ]party )?partners (may )?(store|use|process)\b/i],
  // Of newsletters, mail and what was shared from a telephone
  [
    'view open read having',
    /^((view|open|read) (this (e-?mail|newsletter|message) )?(in|on) (your |a )?(web )?browser|having trouble (viewing|reading) this)\b.{0,60}$/i,
  ],
  ['forwarded was-this', /^(forwarded this|was this) (e-?mail|newsletter)\b.{0,20}\?.{0,60}$/i],
  [
    'unsubscribe manage update',
    /^((unsubscribe|(manage|update) (your )?(preferences|subscriptions?)|view in browser|privacy policy|contact us)\b[\s|·•,/]*){1,5}$/i,
  ],
  ['sent shared', /^(sent from my \S+( \S+)?|shared (from|via) (my|the) .{2,30} app)\.?$/i],
  ['get-it download-on available-on', /^(get it|download|available) on (the )?(google play|app store)\.?$/i],
  ['join follow', /^(join|follow) (our|the) .{0,20}(whatsapp|telegram|facebook|signal|viber) (channel|group|page|community)\b.{0,40}$/i],
  ['0', /^\d[\d.,]*[km]? (views|shares|likes|reposts|retweets|replies|reads)$/i],
  ['0', /^\d+ ?(min|mins|minutes)$/i],
  ['the-post the-article', /^the (post|article) .{1,300} (appeared first|first appeared) on .{1,100}$/i],
  // Other stories
  [
    'most more top latest recent related popular trending recommended editor editors featured similar further other also next previous prev newer older',
    new RegExp(
      inOneLine`
        ^(most|more|top|latest|recent|related|popular|trending|recommended|editor'?s'?|featured|similar|further|other|also|next|
        previous|prev|newer|older)\b[\s-]*(most |recent |read|viewed|popular|shared|commented|related|picks?|trending|latest|top |
        breaking )*\s*(stories|story|news|articles?|posts?|reading|reads?|coverage|topics?|tags?|links?|videos?|content|headlines|picks|
        choice|from (the |this )?(web|author|section|category|site|us))?(:|\s*[»›>]+)?$`,
      'i',
    ),
  ],
  [
    'read see watch listen view',
    /^(read|see|watch|listen|view)\s+(more|also|next|on|full story|the full story|the rest)\b\s*([:»›>.…]+|$|about .{0,40}$)/i,
  ],
  ['read see watch', /^(read|see|watch) (more|also|next|related)\s*:\s/i],
  [
    'related more also don dont-miss next-up up-next watch',
    /^(related|more|also( (read|see|watch))?|don'?t miss|next up|up next|watch)\s*:\s.{0,140}[^.!?\s]$/i,
  ],
  [
    'you-may you-might recommended-for what-to more-on more-from in-case sponsored-stories around-the from-around trending',
    new RegExp(
      inOneLine`
        ^(you (may|might) (also )?(like|be interested in)|recommended for you|what to read next|more (on|from) (this|the|our)\b.{0,60}|
        in case you missed it|sponsored stories|around the web|from around the web|trending( now)?)[:.]?$`,
      'i',
    ),
  ],
  // The page's own furniture
  ['tag tags filed category categories topic topics keywords', /^(tags?|filed under|categor(y|ies)|topics?|keywords)\s*:.{0,200}$/i],
  [
    'skip back toggle main menu search home close loading print e email text privacy cookie terms contact about site sitemap newsletter page next previous report',
    new RegExp(
      inOneLine`
        ^(skip to( main)? content|back to top|toggle navigation|main menu|menu|search|home|close|loading\s?[.…]*|
        print( this)?( article| page)?|e-?mail this( article| page)?|text size.{0,20}|(privacy|cookie) (policy|notice)|terms (of|
        and) (use|service|conditions)( of use)?|contact us|about us|site ?map|newsletter|page \d+( of \d+)?|next page|previous page|
        report (a typo|an error|this ad))$`,
      'i',
    ),
  ],
  [
    'privacy terms cookie contact about advertise careers accessibility site sitemap help feedback',
    /^((privacy policy|terms of (use|service)|cookie policy|contact( us)?|about( us)?|advertise|careers|accessibility|site ?map|help|feedback)\b[\s|·,•/]*){2,}$/i,
  ],
  [
    'save follow listen bookmark gift comment comments 0 end-of listen-to save-articles our-standards internet-archive r u',
    new RegExp(
      inOneLine`
        ^(save|follow|listen|bookmark|gift( this)? article|comments? \d+|\d+ (words|captures?)|end of document|
        listen to this article\b.{0,40}|save articles to read later\b.{0,80}|our standards:.{0,60}|internet archive\b.{0,30}|
        [ru]\/\w{2,30})$`,
      'i',
    ),
  ],
  ['http https', /^https?:\/\/\S+$/i],
  ['home news world front-page', /^(home|news|world|front page)(\s*[>»›/|]\s*[^>»›/|.,:;!?\d]{2,30})+$/i],
  ['image media video photo', /^((image|media|video|photo) (source|credit)s?[,:] .{2,80}|(image|media|video|photo) (caption|source),?)$/i],
  ['published posted updated last-updated', /^(published|posted|(last )?updated)$/i],
  ['key', /^key (events|moments|updates)$/i],
  ['body text content story article', /^(body|text|content|story|article):$/i],
  ['aa font text small medium large', /^(aa|font size|small|medium|large)$/i],
  ['more-for', /^more for you$/i],
  ['( recasts', /^\((recast|add|update|correct|refile|change|repeat|note)s?\b.{0,100}\)$/i],
  ['about-the', /^about the (author|writer|reporter)$/i],
  ['[ ( # - * back continue end more', /^\[?\s*\(?(back|continue|end|###|-30-|\* \* \*|more)\)?\s*\]?$/i],
]

/** "our-free our-daily …": words behind what may stand before them. */
function behindArticles(words: string): string {
  return ['our', 'the', 'a'].map(article => words.replace(/\S+/g, `${article}-$&`)).join(' ')
}

/** The rules by what opens a line. */
const rulesFor = new Map<string, RegExp[]>()
for (const [opens, rule] of leftovers)
  for (const word of opens.split(' ')) {
    const rules = rulesFor.get(word)
    if (rules) rules.push(rule)
    else rulesFor.set(word, [rule])
  }

/** `isLeftover('Required fields are marked *')`; never for a sentence of the article. */
export function isLeftover(line: string): boolean {
  return line.length <= 400 && (openingsOf(line).some(opening => matches(opening, line)) || datedRights.test(line))
}

/** "All content © 2016, Harbour TV": such a line may open with anything. */
const datedRights = /^[^.]{0,80}(©|\bcopyright\b)\s*(\(c\)\s*)?(19|20)\d\d\b.{0,120}$/i

function matches(opening: string, line: string): boolean {
  return rulesFor.get(opening)?.some(rule => rule.test(line)) ?? false
}

/** What a line opens with, as the rules have it: of "E-mail this" `e`, of "This site uses …" `this` and `this-site`, of "12 comments" `0`. */
function openingsOf(line: string): string[] {
  const opening = /^([a-z]+)(?: ([a-z]+))?/i.exec(line)
  if (!opening) return [/^\d/.test(line) ? '0' : line.charAt(0)]
  const first = opening[1]!.toLowerCase()
  return opening[2] === undefined ? [first] : [first, `${first}-${opening[2].toLowerCase()}`]
}

/** Lines that open a list of other stories or a form: what follows them at the page's end belongs to them. */
const openers = new RegExp(
  inOneLine`
    ^(most|more|top|latest|recent|related|popular|trending|recommended|similar|other)\b.{0,12}\b(stories|news|articles?|posts?|reading|
    reads?|coverage|headlines|videos?|content)\b[:]?$|^(you (may|might) (also )?(like|be interested in)|recommended for you|
    what to read next|trending( now)?|leave a (reply|comment)|\d* ?comments?|around the web|sponsored stories|about the (author|
    writer))[:.]?$`,
  'i',
)

export function opensLeftovers(line: string): boolean {
  return openers.test(line)
}
