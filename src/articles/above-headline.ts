import { inOneLine } from '../text/in-one-line.ts'
import { wordSet } from '../text/word-set.ts'
import { citation } from './citation.ts'
import { isKnownOutlet } from './known-outlets.ts'
import { agencyOf, isByline, isPaper, isSite } from './source.ts'

/** How far down a head the headline may stand. */
const furthest = 8

/**
 * Which lines stand above the headline and name where it stood: a section ("World news"), the paper's own name, an edition, a citation of a page. `isOther` tells
 * of a line that it is no headline for other reasons (a day, an address, a label). Where no title follows, only a citation: "News" may be all the headline there is.
 */
export function linesAbove(lines: readonly string[], isOther: (i: number) => boolean): boolean[] {
  const above: boolean[] = []
  let isSectioned = false
  for (let i = 0; i < Math.min(lines.length - 1, furthest); i++) {
    const line = lines[i]!
    const isKicker = isSectioned && !line.includes(' ') && isTitle(lines[i + 1]!)
    if (isSection(line)) isSectioned = true
    above[i] =
      isSection(line) ||
      isEdition(line) ||
      isNewsletter(line) ||
      isKicker ||
      isTrail(line, lines[i + 1]!) ||
      isSlug(line) ||
      handle.test(line) ||
      mastheadOf(line) !== null
    if (above[i] || isOther(i)) continue
    return isTitle(line) ? above : above.map((_, k) => citation(lines[k]!) !== null)
  }
  return []
}

/** The outlet that a line above a headline names: "The Harbour Post", "UNHCR", that of a citation. */
export function mastheadOf(line: string): string | null {
  const name = unstopped(handle.exec(line)?.[1] ?? line)
  return (isPaper(name) && !isSection(line)) || isKnownOutlet(name) || isSite(line)
    ? name
    : (agencyOf(line) ?? citation(line)?.source ?? null)
}

/** "Hale Courier @halecourier": who posted it. */
const handle = /^([^@]{2,40}?)\s*@\w{2,30}(?: ?[·•] ?.{0,20})?$/

/** "THE HALE MERCURY.", "THE FLOOD AT PORT HALE.": old papers close a title in capitals with a full stop. */
export function unstopped(line: string): string {
  return line.endsWith('.') && !/\p{Ll}/u.test(line) && !/\.\P{L}*\p{L}?\.$/u.test(line) ? line.slice(0, -1) : line
}

/** "NewsFloodsFerry late again" over "Ferry late again": the way to a page, run together. */
function isTrail(line: string, next: string): boolean {
  return next.length >= 15 && line.length > next.length && line.endsWith(next) && isSection(/^\p{Lu}\p{Ll}+/u.exec(line)?.[0] ?? '')
}

/** "BC-RUVIA-FLOOD/2ND LEAD": what a wire calls a story. */
function isSlug(line: string): boolean {
  return line.length <= 60 && /[-/].*[-/]/.test(line) && /^\p{Lu}[\p{Lu}\d]*(?:[-/][\p{Lu}\d]+)+(?:[ /,(][\p{Lu}\d)]+)*$/u.test(line)
}

/** At least three words that end in no full stop. */
function isTitle(written: string): boolean {
  const line = unstopped(written)
  return line.length <= 160 && /\S \S+ \S/.test(line) && !/[.:;,…]["”’)]?$/.test(line) && !isByline(line)
}

const sections = wordSet(
  'news world local national international regional state metro city politics business economy money markets sport sports opinion comment health science tech technology ' +
    'environment climate weather culture arts entertainment lifestyle travel crime courts education conflict conflicts defence defense security society religion obituaries features analysis ' +
    'breaking live updates latest top home africa asia europe americas mideast us uk nation region community county public safety middle east latin america north south stories headlines',
)

/** "World news", "NEWS | WORLD", "Business & Economy": nothing but the names of a paper's parts. */
export function isSection(line: string): boolean {
  if (line.length > 50 || /[.!?]$/.test(line)) return false
  const words = line
    .toLowerCase()
    .split(/[\s|&/>›»,•·-]+/)
    .filter(word => word !== '' && word !== 'and')
  if (words.length === 0 || words.length > 5) return false
  // "News|Floods"
  return (
    words.every(word => sections.has(word)) ||
    (line.includes('|') && sections.has(words[0]!) && /^\p{Lu}\p{L}*\|\p{Lu}[\p{L} ]*$/u.test(line))
  )
}

/** "THE MORNING BRIEF", "Evening Newsletter", and what is under it: "Your daily briefing on the coast". */
function isNewsletter(line: string): boolean {
  return line.length <= 70 && ofLetters.test(line) && (letterName.test(line) || tagLine.test(line))
}

/** Words that one of the two has: patterns with letters of any script are dear to make, and most pages have no line that needs them. */
const ofLetters = /brief|digest|newsletter|round-?up|bulletin|update|edition|guide|look|dose|summary/iu

const letterName = new RegExp(
  inOneLine`
    ^(?:the )?(?:morning|evening|afternoon|daily|weekly|weekend|midday|early|friday|monday) (?:\p{L}+ )?(?:brief|briefing|digest|
    newsletter|roundup|round-up|bulletin|update|edition)$`,
  'iu',
)
const tagLine = new RegExp(
  inOneLine`
    ^(?:your|our|a|the) (?:daily|weekly|morning|evening|essential|quick) (?:\p{L}+ )?(?:brief|briefing|digest|newsletter|roundup|guide|
    update|look|dose|summary)\b[^.!?]*\.?$`,
  'iu',
)

/** "Final Edition", "Late Edition - Final", "1 Edition", "Volume 12, Issue 23", "Vol. XII No. 4". */
function isEdition(line: string): boolean {
  if (line.length <= 40 && /^vol(?:ume|\.)? ?(?:\d+|[ivxlc]+)[,.:]? *(?:[-–|] *)?(?:issue|no\.?|number|nr\.?|#) ?[\d,]+\.?$/i.test(line))
    return true
  return line.length <= 40 && line.includes('Edition') && /^(?:[\p{Lu}\d]\S* ){1,3}Edition(?: [-–] \p{Lu}\S+)?$/u.test(line)
}
