import { organisationHeads, siteHeads } from '../lexicon/cues.ts'
import { classesOf, is } from '../lexicon/word-classes.ts'
import { rules, rulesOf } from '../name-rules.ts'
import { kindCode } from '../senses.ts'
import { note, type Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, type Words, wordAt } from '../words.ts'
import type { Beside } from './beside.ts'

const rule = rules(`
  site-after title-goes-on name-goes-on-long name-goes-on team-after road-after place-word-after place-noun-after organisation-before
  place-word-before organisation-of-lower place-noun-of-capital place-noun-of name-of name-of-particle name-before-particle place-noun-before agency alone-in-quotes
  body-of-town body-of-state
`)

/** "the Sinuiju Measuring Instrument Factory": a works is called after where it stands, as a firm need not be. */
export function isSiteAhead(words: Words, { last }: Toponym, { end }: Beside): boolean {
  return end > last && siteHeads.has(words.key[end]!)
}

/** "the Toledo Fire Department", "Leeds Crown Court": what towns and districts keep goes by their names. */
export function isBodyAhead(words: Words, last: number): boolean {
  // "the Boston Marathon", "Uppsala University", "Salisbury Cathedral"
  if (aloneOfTowns.has(keyAt(words, last + 1, last))) return isCapitalised(words, last + 1) && !isCapitalised(words, last + 2)
  return bodiesOfTowns.get(keyAt(words, last + 1, last))?.has(keyAt(words, last + 2, last)) ?? false
}

const bodiesOfTowns = new Map(
  [
    ['fire', 'department dept rescue service services brigade authority district station company chief marshal'],
    ['city', 'council hall commission manager clerk attorney court schools police library'],
    ['town', 'council hall board clerk'],
    ['borough', 'council'],
    ['village', 'board council hall'],
    ['county', 'council court courthouse board commission commissioners clerk jail sheriff hospital'],
    ['district', 'council court hospital commissioner attorney'],
    ['school', 'district board'],
    ['public', 'schools library works'],
    ['municipal', 'court council corporation hospital'],
    ['general', 'hospital infirmary'],
    ['regional', 'hospital court council'],
    ['teaching', 'hospital'],
    ['community', 'hospital college'],
    ['royal', 'infirmary'],
    ['crown', 'court'],
    ['sheriff', 'court'],
    ['high', 'court'],
    ['magistrates', 'court'],
    // "Limbe Magistrate's Court"
    ['magistrate', ''],
    ['chamber', 'of'],
    ['bus', 'station'],
    ['train', 'station'],
    ['railway', 'station'],
    ['police', 'department dept station chief commissioner headquarters'],
    ['stock', 'exchange'],
    ['metal', 'exchange'],
    ['half', 'marathon'],
    ['air', 'show'],
    ['book', 'fair festival'],
    ['film', 'festival'],
    ['international', 'airport marathon'],
  ].map(([head, next]) => [head!, new Set(next!.split(' '))]),
)

/** "the Texas Supreme Court", "the Ohio Department of Health": what states keep. */
function isBodyOfState(words: Words, { last, matches, senses }: Toponym): boolean {
  const next = keyAt(words, last + 1, last)
  if (!isCapitalised(words, last + 1) || !(aloneOfStates.has(next) || bodiesOfStates.get(next)?.has(keyAt(words, last + 2, last))))
    return false
  for (let s = 0; s < Math.min(matches.length, mostForemost); s++)
    if (senses.kinds[s] === kindCode['first-level'] && matches[s]!.nameKind !== 'adjective') return true
  return false
}

/** Georgia and Washington are states, though a country and a city come before them. */
const mostForemost = 3
const aloneOfStates = new Set('legislature senate'.split(' '))
const bodiesOfStates = new Map(
  [
    ['supreme', 'court'],
    ['superior', 'court'],
    ['court', 'of'],
    ['department', 'of'],
    ['division', 'of'],
    ['bureau', 'of'],
    ['national', 'guard'],
    ['state', 'police patrol'],
    ['highway', 'patrol'],
    ['attorney', 'general'],
    ['secretary', 'of'],
    ['house', 'of'],
    ['general', 'assembly'],
  ].map(([head, next]) => [head!, new Set(next!.split(' '))]),
)

const aloneOfTowns = new Set('marathon cathedral university zoo biennale'.split(' '))

/** "Alto da Serra", "Maria do Carmo": what is joined to a name in another language is the end of it. */
const particles = new Set('da das de del della delle des di do dos du'.split(' '))

const [organisation, organisationFurther, organisationOf] = [
  rulesOf('organisation:'),
  rulesOf('organisation-further:'),
  rulesOf('organisation-of:'),
]

/** Signs that the name is part of an organisation's, a team's, a paper's or a street's name. */
export function organisationEvidence(words: Words, toponym: Toponym, beside: Beside): void {
  const { first, last } = toponym
  const { end, left, leftIs, rightIs } = beside
  if (end > last) noteLonger(words, toponym, beside)
  else if (rightIs & is.placeNoun) note(toponym, rule['place-noun-after'])

  // The capitalised words before: "University of X", "Bank of X", "Hotel X".
  if (leftIs & (is.organisationHead | is.placeHead) && beside.leftCapital && !words.opens[first - 1]) {
    if (leftIs & is.organisationHead) note(toponym, rule['organisation-before'])
    if (leftIs & is.placeHead) note(toponym, rule['place-word-before'])
  }
  if (left === 'of' || left === 'for') noteOf(words, toponym)
  else if (particles.has(left) && !beside.leftCapital && isCapitalised(words, first - 2)) note(toponym, rule['name-of-particle'])
  // "Croix du Nord", "Prix de l'Arc": the beginning of a longer name
  if (particles.has(beside.right) && !beside.rightCapital && goesOnBehind(words, last + 2)) note(toponym, rule['name-before-particle'])
  if (leftIs & is.placeNoun && !beside.leftCapital) note(toponym, rule['place-noun-before'])
  if (first === last && beside.lastIs & is.agency) note(toponym, rule.agency)
  if (isAloneInQuotes(words, toponym, beside)) note(toponym, rule['alone-in-quotes'])
}

/** "du Nord", "de l'Arc": whether a word in capitals stands there, be it behind an article that is cut off. */
function goesOnBehind(words: Words, i: number): boolean {
  return (
    isCapitalised(words, i) ||
    (words.tokens[i]?.text.length === 1 && isCapitalised(words, i + 2) && words.tokens[i + 2]!.start - words.tokens[i]!.end <= 1)
  )
}

/** What the capitalised words behind a name make of it: "X Times", "X Street", "X Measuring Instrument Factory". */
function noteLonger(words: Words, toponym: Toponym, beside: Beside): void {
  const { last } = toponym
  const { end, right, rightIs } = beside
  const endIs = classesOf(words.key[end]!)
  if (endIs & is.siteHead) note(toponym, rule['site-after'])
  else note(toponym, beside.title ? rule['title-goes-on'] : end - last > 1 ? rule['name-goes-on-long'] : rule['name-goes-on'])
  if (rightIs & is.organisationHead) note(toponym, organisation(broad(right)))
  else
    for (let i = last + 2; i <= end; i++)
      if (organisationHeads.has(words.key[i]!)) {
        note(toponym, organisationFurther(broad(words.key[i]!)))
        break
      }
  if (isBodyAhead(words, last)) note(toponym, rule['body-of-town'])
  else if (isBodyOfState(words, toponym)) note(toponym, rule['body-of-state'])
  if ((rightIs | endIs) & is.teamHead) note(toponym, rule['team-after'])
  if (rightIs & is.roadHead) note(toponym, rule['road-after'])
  else if (rightIs & is.placeHead) note(toponym, rule['place-word-after'])
}

/** What the word before "of" makes of a name: "University of X", "the city of X". */
function noteOf(words: Words, toponym: Toponym): void {
  const { first } = toponym
  const head = keyAt(words, first - 2, first)
  const headIs = classesOf(head)
  const name = isCapitalised(words, first - 2)
  if (headIs & is.organisationHead) note(toponym, name ? organisationOf(broad(head)) : rule['organisation-of-lower'])
  else if (headIs & (is.placeNoun | is.placeHead)) note(toponym, name ? rule['place-noun-of-capital'] : rule['place-noun-of'])
  else if (name && head !== '') note(toponym, rule['name-of'])
}

/** “Ohio”, 'Cardiff Bay', "Waterloo,": a title, a cultivar, a word that is spoken of. */
function isAloneInQuotes(words: Words, { last }: Toponym, { left, leftText, rightText: next }: Beside): boolean {
  const close = left === '' ? closingOf.get(leftText) : undefined
  if (!close) return false
  if (next === close) return wordAt(words, last + 2, last) !== 's'
  return /^[,.!?]$/.test(next) && wordAt(words, last + 2, last) === close
}

const closingOf = new Map(['""', '“”', '‘’', "''", '«»', '„“'].map(pair => [pair[0]!, pair[1]!]))

/** One family for many words, so that few weights say much. */
function broad(head: string): string {
  return familyOf.get(head) ?? 'other'
}

const families: [string, string][] = [
  ['school', 'university college school schools academy institute polytechnic seminary institution'],
  [
    'firm',

    'inc corp corporation co company companies ltd llc plc group holdings partners enterprises industries systems technologies motors airlines airways insurance',
  ],
  ['bank', 'bank bancorp'],
  [
    'paper',

    'times post herald tribune journal gazette chronicle sentinel observer courier examiner globe inquirer dispatch register mirror telegraph guardian independent press news newspaper magazine review mail echo star sun record argus standard express voice leader advocate bulletin citizen monitor insider online wire pro today watch daily weekly radio television tv broadcasting network channel',
  ],
  ['club', 'league club fc afc cf rovers wanderers athletic team united'],
  ['police', 'police sheriff sheriffs guard patrol fire'],
  [
    'office',

    'council committee commission board bureau agency authority administration department ministry office service services division court cabinet parliament senate assembly congress legislature',
  ],
  ['party', 'party front movement alliance association society union federation confederation foundation'],
  ['force', 'army navy force forces brigade regiment battalion corps command'],
  [
    'house',

    'hospital clinic medical hotel restaurant cafe bar grill theatre theater museum gallery library church cathedral temple synagogue mosque center centre',
  ],
  [
    'event',

    'festival marathon cup open classic championship championships tournament series prize award awards act bill treaty accord accords agreement protocol summit conference declaration',
  ],
]

const familyOf = new Map(families.flatMap(([family, heads]) => heads.split(' ').map(head => [head, family] as const)).reverse())
