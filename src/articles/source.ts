import { isGivenName } from '../text/given-name.ts'
import { inOneLine } from '../text/in-one-line.ts'
import { isCapital } from '../text/is-capital.ts'
import { isKnownOutlet } from './known-outlets.ts'

/** Agencies whose names stand in datelines: "KYIV (Reuters) -". */
const agencies: Record<string, string> = {
  reuters: 'Reuters',
  ap: 'Associated Press',
  afp: 'AFP',
  upi: 'UPI',
  xinhua: 'Xinhua',
  tass: 'TASS',
  yonhap: 'Yonhap',
  kyodo: 'Kyodo',
  bloomberg: 'Bloomberg',
  dpa: 'dpa',
  ians: 'IANS',
  pti: 'PTI',
  cnn: 'CNN',
  bbc: 'BBC',
  'bbc news': 'BBC News',
  ocha: 'OCHA',
  'un ocha': 'OCHA',
  unhcr: 'UNHCR',
  unicef: 'UNICEF',
  ifrc: 'IFRC',
  icrc: 'ICRC',
  reliefweb: 'ReliefWeb',
}

/**
 * The outlet a rights line names: `rightsHolder('Copyright 2024, Thin Line News LLC')` is `'Thin Line News'`.
 * Null when it names none.
 */
export function rightsHolder(line: string): string | null {
  if (!/(©|\bcopyright\b|\(c\)|&copy;)/i.test(line)) return null
  const name = line
    .replace(/.*?(©|\bcopyright\b|\(c\)|&copy;)/i, '')
    .replace(/(©|\bcopyright\b|\(c\)|&copy;)/gi, ' ')
    .replace(/\ball rights reserved\b.*/i, '')
    .replace(/\b(19|20)\d\d(\s*[-–]\s*((19|20)?\d\d))?\b/g, ' ')
    .replace(/^[\s,.:;|–-]*(by\b)?\s*/i, '')
    .split(/[.|]\s|\s[|–—]\s/)[0]!
    .replace(/[,\s]*\b(llc|l\.l\.c|inc|incorporated|ltd|limited|gmbh|plc|corp|corporation|pty|s\.a|ag)\b\.?/gi, '')
    .replace(/\([^)]*\)|\)/g, '')
    .replace(/[\s,.:;|–-]+$/, '')
    .trim()
  return name.length >= 2 && name.length <= 60 && /\p{L}/u.test(name) ? name : null
}

/** Words in the names of outlets, which tell "By Jane Roe, Harbour Post" from "By Jane Roe, Staff Writer". */
const outletWord = new RegExp(inOneLine`
  \b(News(paper|papers|room)?|Times|Post|Press|Journal|Herald|Tribune|Today|Daily|Weekly|Gazette|Reporter|Chronicle|Observer|Guardian|
  Independent|Telegraph|Mail|Star|Sun|Globe|Review|Standard|Examiner|Courier|Bulletin|Register|Record|Sentinel|Monitor|Dispatch|Echo|
  Mirror|Express|Magazine|Media|Agency|Service|Network|Broadcasting|Radio|TV|Television|Wire|Online|[A-Z]{2,5}|Reuters|Bloomberg)\b|
  \.(com|org|net)\b`)

/** What a paper, a station or a wire calls itself in the end ("Lamar Ledger", "Nordic Brief") or before its town ("Times of Malta"). */
const title =
  'Advertiser|Advocate|Agency|Argus|Banner|Beacon|Brief|Briefing|Broadcasting|Bulletin|Chronicle|Citizen|Courier|Daily|Democrat|Despatch|Digest|Dispatch|Echo|Enquirer|Enterprise|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Insider|Journal|Ledger|Magazine|Mail|Media|Mercury|Messenger|Mirror|Monitor|Network|News|Newspapers?|Newsroom|Notes|Observer|Online|Pioneer|Post|Press|Radio|Record|Register|Reporter|Republican|Review|Sentinel|Spectator|Standard|Star|Statesman|Sun|Telegram|Telegraph|Television|Times|Today|Tribune|TV|Voice|Watch|Weekly|Wire'
const outletName = new RegExp(`(?:^|[ -])(?:${title})$|^(?:The )?(?:${title}) of \\p{Lu}\\S*$|^The \\p{Lu}\\S+ \\p{Lu}\\S+$`, 'u')

const paperName = new RegExp(`[ -](?:${title})$|^(?:The )?(?:${title}) of \\p{Lu}\\S*$`, 'u')

/**
 * Whether a few words beside a date are an outlet's name: "Sea Wire", "The Lamar Ledger", "Times of Malta", "Le Monde", "harbour-post.com".
 * Not "Port Sudan", which is where somebody writes from, nor "Key Findings", a heading.
 */
export function isOutlet(words: string): boolean {
  if (isSite(words) || isKnownOutlet(words)) return true
  // "Jane Roe, Environment Reporter" is who wrote
  return isTitled(words) && !words.includes(',') && outletName.test(words) && !isOfPaper.test(words)
}

/** By its last word alone a paper, a station or a wire: "The Guardian", "Sea Wire", not "Storm Watch" nor "The White House". */
export function isNewspaper(words: string): boolean {
  const isName = isTitled(words) && paperName.test(words) && !isOfPaper.test(words)
  return (
    isSite(words) ||
    isKnownOutlet(words) ||
    (isName && !/(?:^|[ -])(?:Watch|Notes|Voice|Review|Register|Record|Briefing|Brief|Citizen)$/.test(words))
  )
}

/** "harbour-post.com" */
export function isSite(words: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|news|info)$/i.test(words)
}

/** "Court Fines Daily Mail": who does something to a paper. */
const isOfPaper = new RegExp(
  inOneLine`
    ^(?:Court|Judge|Jury|Tribunal|Police|Minister|Ministers|Mayor|Senator|Government|Parliament|Palace|Regulator|Watchdog|Singer|Actor|
    Duke|Readers|Fans|MPs) \p{Lu}\p{Ll}+ \p{Lu}\S* \p{Lu}`,
  'u',
)

/** Words in which more than papers' names end: "Storm Watch", "Field Notes". */
const alsoOthers = /(?:^|[ -])(?:Watch|Notes|Voice|Online|Today|Review|Brief|Citizen|Star|Sun|Register|Record|Wire)$/

/** "The Harbour Post", "HARBOUR POST": a paper's name by its last word, alone above a headline. */
export function isPaper(words: string): boolean {
  if (words.length > 50 || words.includes(',')) return false
  const name = /\p{Ll}/u.test(words) ? words : words.replace(/\p{L}+/gu, word => word[0]! + word.slice(1).toLowerCase())
  return isTitled(name) && paperName.test(name) && !alsoOthers.test(name) && !isOfPaper.test(name)
}

/** Two to six words written as a name is: "Coastal Freight", "Times of Malta". */
export function isTitled(words: string): boolean {
  const parts = words.split(/\s+/)
  return parts.length >= 2 && parts.length <= 6 && parts.every(part => /^(?:\p{Lu}|of$|and$|the$|&$)/u.test(part))
}

/** "Jane Roe", "J. Amara Lindqvist", "Ann-Marie Roe": who wrote it. */
export function isSomebody(words: string): boolean {
  const parts = words.split(' ')
  const first = parts.find(part => !/^\p{Lu}\.?$/u.test(part))
  return parts.length <= 4 && parts.every(part => /^\p{Lu}/u.test(part)) && isGivenName(plain(first?.split('-')[0] ?? ''))
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

/** The parts of a line that tells of the article: "6 April 2024 | The Lamar Ledger", "Sea Wire — 7 March 2024". */
export function partsOfLine(line: string): string[] {
  return line.split(/\s*[|·•]\s*|\s+(?:[–—-]{1,2}|\/)\s+/).filter(part => part !== '')
}

const sourceLine = /^(?:Source|SOURCE|From|Via|Publication|Outlet|Newspaper|Publisher)\s*:\s*([^|]{2,80})$/

const besideWriter = /^\S+\s+[^,|/]{3,60}[,|/]\s*(?:for |of |the )?([\p{Lu}\d][\p{L}\d'’&. ]{1,40})/u
const staffOf = /^(\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){1,3}) (?:Staff|Web Desk|News Desk|Digital Desk)$/u

/** The outlet a byline or a source line names: "By Jane Roe, Harbour Post", "Source: Harbour Post", "Publication: Harbour Post, 7 March 2024". */
export function bylineOutlet(line: string): string | null {
  const source = sourceLine.exec(line)?.[1]?.replace(/\s*<[^>]*>$|,\s[^,]*\b(?:19|20)\d\d$/, '')
  // "From: Jane Roe <jane@harbour.example>" is of mail
  if (source) return /^from\b.*@/i.test(line) && isSomebody(source.trim()) ? null : source.trim()
  if (!isByline(line)) return null
  const staff = /(?:Staff|Desk)$/.test(line) && staffOf.exec(behindBy(line))?.[1]
  if (staff && !/^(?:Our|The|News|Sports?|Web|City|Digital|Online|Senior)\b/.test(staff)) return staff
  const special = line.includes('pecial to ') && /\b[Ss]pecial to (?:[Tt]he )?([\p{Lu}\d][^|,]{1,50})/u.exec(line)
  if (special) return special[1]!.trim()
  const part = /[,|/]/.test(line) && besideWriter.exec(line)?.[1]?.trim()
  return part && outletWord.test(part) ? part : null
}

/** "By Jane Roe", "Reporting by Jane Roe and John Doe", "By our shipping correspondent"; not "By Tuesday the water had gone." */
export function isByline(line: string): boolean {
  const who = behindBy(line)
  return line.length <= 160 && (isCapital(who) || ofTheHouse.test(who)) && !/[.!?]["”]?$/.test(line.replace(/\b\p{L}\.$/u, ''))
}

const ofTheHouse = /^(?:(?:our|an?|the) )?(?:[\w-]+ ){0,3}(?:correspondents?|reporters?|staff(?: writers?)?|news ?desk|editors?)\b/i

/** "Jane Roe" of "Words by: Jane Roe"; nothing of another line. */
function behindBy(line: string): string {
  const by = /^(?:[Bb]y|BY|[Ww]ords by|[Ss]tory by|[Ww]ritten by|[Rr]eported by|[Rr]eporting by):?\s+/.exec(line)
  return by ? line.slice(by[0].length) : ''
}

/** The agency of a dateline: `datelineAgency('KYIV, July 27 (Reuters) - …')` is `'Reuters'`; "MOSCOW, October 3. /TASS/. …" has one as well. */
export function datelineAgency(paragraph: string): string | null {
  const name = /^(?:\[([A-Za-z]{2,12})\] |[^\n]{0,80}?\(([A-Za-z]{2,12})\)[\d ./]*\s*[-–—]|[^\n/]{0,60}\/([A-Za-z]{2,12})\/\.?\s)/
    .exec(paragraph)
    ?.slice(1)
    .find(Boolean)
  return name ? agencyOf(name) : null
}

/** `agencyOf('AP')` is "Associated Press"; null for what is none. */
export function agencyOf(name: string): string | null {
  const key = name.toLowerCase()
  return Object.hasOwn(agencies, key) ? agencies[key]! : null
}
