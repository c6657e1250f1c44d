import type { Article } from '../articles/article.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import type { Mention, Place } from '../places/place.ts'
import { isCapital } from '../text/is-capital.ts'
import { firstFrom } from '../text/span.ts'
import type { Token } from '../text/tokenize.ts'
import type { TextEvent } from './event.ts'
import { kinds } from './kinds.ts'
import { whereWeight } from './link-places.ts'
import { isAftermath } from './link-times.ts'
import { lowerAt } from './lower.ts'
import type { Choice } from './main-choice.ts'
import type { ReadSentence } from './read-sentences.ts'
import { within } from './within.ts'

/**
 * The places where the main event may have happened, each mention with what speaks for it: how it is joined to its sentence,
 * what that sentence tells, a dateline, the headline, how often the place is named.
 */
export function placeChoices(
  article: Article,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  main: TextEvent,
  twice: ReadonlySet<ReadSentence>,
): Choice<number>[] {
  const index = new Map(mentions.map((mention, m) => [mention, m]))
  const told = new Map<string, number>()
  const regions = new Map<string, number>()
  for (const { place, confidence } of mentions) {
    if (!place) continue
    told.set(place.id, (told.get(place.id) ?? 0) + 1)
    const region = `${place.country}/${place.admin1}`
    regions.set(region, (regions.get(region) ?? 0) + confidence)
  }
  const company = companyOf(mentions)
  const most = Math.max(0, ...told.values())
  const mostOfRegion = Math.max(0, ...regions.values())
  const inHeadline = new Set(sentences.filter(s => s.role === 'headline').flatMap(s => within(mentions, s).map(m => m.place?.id)))
  const choices: Choice<number>[] = []
  let order = 0
  for (const sentence of sentences)
    for (const mention of within(mentions, sentence)) {
      const { place } = mention
      if (!place || mention.adjective || !canHold(place.kind)) continue
      const region = regions.get(`${place.country}/${place.admin1}`) ?? 0
      choices.push({
        value: index.get(mention)!,
        features: [
          [`kind: ${place.kind}`, 1],
          ['confidence', mention.confidence],
          ['people', place.kind === 'settlement' ? Math.log10(1 + place.population) / 6 : 0],
          ['told', Math.log(told.get(place.id)!)],
          ['its sentence stands twice', twice.has(sentence) ? 1 : 0],
          ['in company', Math.log(1 + (company.get(place.id) ?? 0))],
          ['far from all others', company.size > 1 && !company.get(place.id) ? 1 : 0],
          ['told most', told.get(place.id) === most && most > 1 ? 1 : 0],
          ['in the region most told', region === mostOfRegion ? 1 : 0],
          ['in the headline', inHeadline.has(place.id) ? 1 : 0],
          ['first place told', order === 0 ? 1 : 0],
          ['order', Math.log(1 + order)],
          [
            `stands: ${sentence.role !== 'body' ? sentence.role : sentence.index === 0 ? 'lead' : sentence.index < 3 ? 'early' : sentence.index < 8 ? 'middle' : 'late'}`,
            1,
          ],
          ...joinFeatures(article, sentence, mention),
          ...sentenceFeatures(sentence, mention, main),
        ],
      })
      order++
    }
  return choices
}

/** The place that the headline puts its story in: "Cholera in Darfur: the week’s figures" gives Darfur. */
export function headlinePlace(sentences: readonly ReadSentence[], mentions: readonly Mention[]): number | null {
  for (const sentence of sentences) {
    if (sentence.role !== 'headline') continue
    for (const mention of within(mentions, sentence)) {
      if (!mention.place || mention.adjective) continue
      const before = lowerAt(sentence.tokens, firstFrom(sentence.tokens, mention.start) - 1)
      if (/^(in|at|near|off|across|around)$/.test(before)) return mentions.indexOf(mention)
    }
  }
  return null
}

/** How many other places of the article lie within 100 km of each: a namesake a thousand miles off keeps no company. */
function companyOf(mentions: readonly Mention[]): Map<string, number> {
  const places = new Map<string, Place>()
  for (const { place, adjective } of mentions)
    if (place && !adjective && place.uncertaintyKm < 100 && places.size < 40) places.set(place.id, place)
  const found = new Map<string, number>()
  for (const a of places.values()) {
    let near = 0
    for (const b of places.values()) if (a !== b && distanceKm(a.point, b.point) < 100) near++
    found.set(a.id, near)
  }
  return found
}

/** Whether an event can be pinned there: countries and seas only say where roughly. */
function canHold(kind: string): boolean {
  return /^(settlement|district|facility|admin|island|landform|relative|water)$/.test(kind)
}

function joinFeatures(article: Article, sentence: ReadSentence, mention: Mention): [string, number][] {
  const { tokens } = sentence
  const first = firstFrom(tokens, mention.start)
  let last = first
  while (last < tokens.length && tokens[last]!.start < mention.end) last++
  const features: [string, number][] = [
    [`before: ${plain(tokens[first - 1])}`, 1],
    [`after: ${plain(tokens[last])}`, 1],
    [`two before: ${plain(tokens[first - 2])}`, 1],
  ]
  if (first === 0 && /^(.{0,80}?(—|–|--| - )|:)/.test(article.text.slice(mention.end, mention.end + 90))) features.push(['dateline', 1])
  if (/^\s*,\s*\p{Lu}/u.test(article.text.slice(mention.end, mention.end + 6))) features.push(['a region follows', 1])
  const next = tokens[last]?.text.toLowerCase() ?? ''
  const native = /^(man|woman|boy|girl|teen|teenager|resident|residents|native|couple|father|mother|family|student)$/.test(next)
  if (/^(police|county|sheriff|fire|department|officers?|authorities|city|hospital|medical|high|school|university)$/.test(next))
    features.push([`part of a body, ${mention.role}`, 1])
  else features.push([`${native ? 'a person from there' : 'by itself'}, ${mention.role}`, 1])
  return features
}

function sentenceFeatures(sentence: ReadSentence, mention: Mention, main: TextEvent): [string, number][] {
  const features: [string, number][] = []
  if (sentence.start === main.sentence.start) features.push(['in the main sentence', 1])
  const clause = sentence.clauses.find(
    c => sentence.tokens[c.first]!.start <= mention.start && mention.end <= sentence.tokens[c.end - 1]!.end,
  )
  const trigger = clause?.triggers[0]
  const tells = !trigger
    ? 'nothing'
    : trigger.subkind === main.subkind
      ? 'the main kind'
      : isAftermath(trigger)
        ? 'aftermath'
        : kinds[trigger.subkind].gravity >= 7
          ? 'something grave'
          : 'something else'
  features.push([`clause tells: ${tells}`, 1])
  if (clause && mention.place) {
    const deed = clause.triggers.find(t => t.subkind === main.subkind) ?? clause.triggers.find(t => kinds[t.subkind].gravity >= 7)
    if (deed)
      features.push([
        `the deed is put here: ${['not', 'maybe', 'before it', 'after it', 'as its object'][whereWeight(sentence, deed, mention)]}`,
        1,
      ])
  }
  if (sentence.quotes.some(quote => quote.start <= mention.start && mention.end <= quote.end)) features.push(['in quotation marks', 1])
  return features
}

/** A word as a feature: names and numbers are all alike. */
function plain(token: Token | undefined): string {
  if (!token) return 'edge'
  if (token.kind === 'number') return '0'
  return isCapital(token.text) ? 'Name' : token.text.toLowerCase()
}
