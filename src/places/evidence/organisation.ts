import { agencies, organisationHeads, placeHeads, placeNouns, roadHeads, siteHeads, teamHeads } from '../lexicon/cues.ts'
import { rules, rulesOf } from '../name-rules.ts'
import { note, type Toponym } from '../toponym.ts'
import { isCapitalised, isTitle, keyAt, type Words, wordAt } from '../words.ts'

const rule = rules(`
  site-after title-goes-on name-goes-on-long name-goes-on team-after road-after place-word-after place-noun-after organisation-before
  place-word-before organisation-of-lower place-noun-of-capital place-noun-of name-of place-noun-before agency alone-in-quotes
`)

/** The last of the capitalised words that follow a name without a break, up to five, "of" and "and" between them allowed. */
function nameEnd(words: Words, { first, last }: Toponym): number {
  const title = isTitle(words, first)
  let end = last
  let gap = 0
  for (let i = last + 1; i < words.tokens.length && i - last <= 6 && words.paragraph[i] === words.paragraph[last]; i++) {
    if (title && joinsNothing.has(words.key[i]!)) break
    if (isCapitalised(words, i) && words.key[i] !== '') {
      end = i
      gap = 0
      continue
    }
    const text = words.tokens[i]!.text
    if (gap === 0 && (text === 'of' || text === 'for' || text === '&') && end > last) {
      gap = 1
      continue
    }
    break
  }
  return end
}

/** "the Sinuiju Measuring Instrument Factory": a works is called after where it stands, as a firm need not be. */
export function isSiteAhead(words: Words, toponym: Toponym): boolean {
  return isSite(words, toponym, nameEnd(words, toponym))
}

function isSite(words: Words, { last }: Toponym, end: number): boolean {
  return end > last && siteHeads.has(words.key[end]!)
}

const [organisation, organisationFurther, organisationOf] = [
  rulesOf('organisation:'),
  rulesOf('organisation-further:'),
  rulesOf('organisation-of:'),
]

/** Signs that the name is part of an organisation's, a team's, a paper's or a street's name. */
export function organisationEvidence(words: Words, toponym: Toponym): void {
  const { first, last } = toponym
  const title = isTitle(words, first)
  const end = nameEnd(words, toponym)
  const next = keyAt(words, last + 1, last)
  const nextIsName = end > last
  if (nextIsName) {
    if (isSite(words, toponym, end)) note(toponym, rule['site-after'])
    else note(toponym, title ? rule['title-goes-on'] : end - last > 1 ? rule['name-goes-on-long'] : rule['name-goes-on'])
    if (organisationHeads.has(next)) note(toponym, organisation(broad(next)))
    else {
      for (let i = last + 2; i <= end; i++)
        if (organisationHeads.has(words.key[i]!)) {
          note(toponym, organisationFurther(broad(words.key[i]!)))
          break
        }
    }
    if (teamHeads.has(next) || teamHeads.has(words.key[end]!)) note(toponym, rule['team-after'])
    if (roadHeads.has(next)) note(toponym, rule['road-after'])
    else if (placeHeads.has(next)) note(toponym, rule['place-word-after'])
  } else if (placeNouns.has(next)) note(toponym, rule['place-noun-after'])

  // The capitalised words before: "University of X", "Bank of X", "Hotel X".
  const left = keyAt(words, first - 1, first)
  const leftIsName = left !== '' && isCapitalised(words, first - 1) && !words.opens[first - 1]
  if (leftIsName) {
    if (organisationHeads.has(left)) note(toponym, rule['organisation-before'])
    if (placeHeads.has(left)) note(toponym, rule['place-word-before'])
  }
  if (left === 'of' || left === 'for') {
    const head = keyAt(words, first - 2, first)
    const name = isCapitalised(words, first - 2)
    if (organisationHeads.has(head)) note(toponym, name ? organisationOf(broad(head)) : rule['organisation-of-lower'])
    else if (placeNouns.has(head) || placeHeads.has(head)) note(toponym, name ? rule['place-noun-of-capital'] : rule['place-noun-of'])
    else if (name && head !== '') note(toponym, rule['name-of'])
  }
  if (left !== '' && placeNouns.has(left) && !isCapitalised(words, first - 1)) note(toponym, rule['place-noun-before'])
  if (agencies.has(words.key[first]!) && first === last) note(toponym, rule.agency)
  if (isAloneInQuotes(words, toponym)) note(toponym, rule['alone-in-quotes'])
}

/** “Ohio”, 'Cardiff Bay', "Waterloo,": a title, a cultivar, a word that is spoken of. */
function isAloneInQuotes(words: Words, { first, last }: Toponym): boolean {
  const close = closingOf.get(wordAt(words, first - 1, first))
  if (!close) return false
  const next = wordAt(words, last + 1, last)
  if (next === close) return wordAt(words, last + 2, last) !== 's'
  return /^[,.!?]$/.test(next) && wordAt(words, last + 2, last) === close
}

const closingOf = new Map(['""', '“”', '‘’', "''", '«»', '„“'].map(pair => [pair[0]!, pair[1]!]))

/** In a line of capitals these still end a name. */
const joinsNothing = new Set(
  'in on at to for from with by as and or but after before over amid near into about against during is are was were has have be will says said the a an his her their its'.split(
    ' ',
  ),
)

/** One family for many words, so that few weights say much. */
function broad(head: string): string {
  for (const [family, members] of families) if (members.has(head)) return family
  return 'other'
}

const families: [string, Set<string>][] = [
  ['school', new Set('university college school schools academy institute polytechnic seminary institution'.split(' '))],
  [
    'firm',
    new Set(
      'inc corp corporation co company companies ltd llc plc group holdings partners enterprises industries systems technologies motors airlines airways insurance'.split(
        ' ',
      ),
    ),
  ],
  ['bank', new Set('bank bancorp'.split(' '))],
  [
    'paper',
    new Set(
      'times post herald tribune journal gazette chronicle sentinel observer courier examiner globe inquirer dispatch register mirror telegraph guardian independent press news newspaper magazine review mail echo star sun record argus standard express voice leader advocate bulletin citizen monitor insider online wire pro today watch daily weekly radio television tv broadcasting network channel'.split(
        ' ',
      ),
    ),
  ],
  ['club', new Set('league club fc afc cf rovers wanderers athletic team united'.split(' '))],
  ['police', new Set('police sheriff sheriffs guard patrol fire'.split(' '))],
  [
    'office',
    new Set(
      'council committee commission board bureau agency authority administration department ministry office service services division court cabinet parliament senate assembly congress legislature'.split(
        ' ',
      ),
    ),
  ],
  ['party', new Set('party front movement alliance association society union federation confederation foundation'.split(' '))],
  ['force', new Set('army navy force forces brigade regiment battalion corps command'.split(' '))],
  [
    'house',
    new Set(
      'hospital clinic medical hotel restaurant cafe bar grill theatre theater museum gallery library church cathedral temple synagogue mosque center centre'.split(
        ' ',
      ),
    ),
  ],
  [
    'event',
    new Set(
      'festival marathon cup open classic championship championships tournament series prize award awards act bill treaty accord accords agreement protocol summit conference declaration'.split(
        ' ',
      ),
    ),
  ],
]
