import type { Article } from '../articles/article.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import type { Mention, Place } from '../places/place.ts'
import { isCapital } from '../text/is-capital.ts'
import { firstFrom } from '../text/span.ts'
import { wordSet } from '../text/word-set.ts'
import { isAftermath } from './aftermath.ts'
import type { TextEvent } from './event.ts'
import { kinds } from './kinds.ts'
import { isHalfOfWord } from './link-places/half-of-word.ts'
import { isWhereTended } from './link-places/where-tended.ts'
import { whereWeight } from './link-places/where-weight.ts'
import { lowerAt } from './lower.ts'
import { addIf, type Choice, type Feature, feature } from './main-choice.ts'
import { plain } from './main-day.ts'
import type { ReadSentence } from './read-sentences.ts'
import { within } from './within.ts'

/** A mention of a place where the main event may have happened. */
export interface PlaceChoice {
  /** Index into the article's mentions. */
  mention: number
  /** Where the report was written. */
  isDateline: boolean
  /** Its clause puts the deed there, in so many words. */
  isPutHere: boolean
  /** And what its clause tells is of the main event's kind. */
  isOfKind: boolean
}

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
): Choice<PlaceChoice>[] {
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
  const choices: Choice<PlaceChoice>[] = []
  for (const sentence of sentences)
    for (let m = firstFrom(mentions, sentence.start); m < mentions.length && mentions[m]!.start < sentence.end; m++) {
      const mention = mentions[m]!
      const { place } = mention
      if (!place || mention.end > sentence.end || mention.adjective || !canHold.has(place.kind)) continue
      if (isWhereTended(sentence, mention) || isHalf(sentence, mention)) continue
      const order = choices.length
      const region = regions.get(`${place.country}/${place.admin1}`) ?? 0
      const features = [
        feature('kind', place.kind),
        feature('confidence', '', mention.confidence),
        feature('people', '', place.kind === 'settlement' ? Math.log10(1 + place.population) / 6 : 0),
        feature('told', '', Math.log(told.get(place.id)!)),
      ]
      const near = company.get(place.id) ?? 0
      addIf(twice.has(sentence), features, 'its sentence stands twice')
      features.push(feature('in company', '', Math.log(1 + near)))
      addIf(company.size > 1 && near === 0, features, 'far from all others')
      addIf(told.get(place.id) === most && most > 1, features, 'told most')
      addIf(region === mostOfRegion, features, 'in the region most told')
      addIf(inHeadline.has(place.id), features, 'in the headline')
      addIf(order === 0, features, 'first place told')
      features.push(feature('order', '', Math.log(1 + order)), feature('stands', standing(sentence)))
      const isDateline = addJoint(features, article, sentence, mention)
      const { weight, isOfKind } = addClause(features, sentence, mention, main)
      choices.push({ value: { mention: m, isDateline, isPutHere: weight > 1, isOfKind: weight > 1 && isOfKind }, features })
    }
  return choices
}

/** "Ebo-style horror": a name that is half of another word is no place of anything. */
function isHalf({ tokens }: ReadSentence, { end }: Mention): boolean {
  return isHalfOfWord(tokens, firstFrom(tokens, end))
}

function standing({ role, index }: ReadSentence): string {
  if (role !== 'body') return role
  return index === 0 ? 'lead' : index < 3 ? 'early' : index < 8 ? 'middle' : 'late'
}

/** The place that the headline puts its story in: "Cholera in Darfur: the week’s figures" gives Darfur, and so does "Floods: Darfur". */
export function headlinePlace(sentences: readonly ReadSentence[], mentions: readonly Mention[]): number | null {
  for (const sentence of sentences) {
    if (sentence.role !== 'headline') continue
    for (const mention of within(mentions, sentence)) {
      if (!mention.place || mention.adjective) continue
      const before = lowerAt(sentence.tokens, firstFrom(sentence.tokens, mention.start) - 1)
      if (leadsToPlace.has(before) || before === ':') return mentions.indexOf(mention)
    }
  }
  return null
}

const leadsToPlace = wordSet('in at near off across around')

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

/** Where an event can be pinned: countries and seas only say where roughly. */
const canHold = wordSet('settlement district facility admin island landform coordinates relative water')

/** How a mention is joined to its sentence. Returns whether it is the dateline. */
function addJoint(features: Feature[], { text }: Article, { tokens }: ReadSentence, { start, end, role }: Mention): boolean {
  const first = firstFrom(tokens, start)
  let last = first
  while (last < tokens.length && tokens[last]!.start < end) last++
  features.push(
    feature('before', plain(tokens[first - 1], true)),
    feature('after', plain(tokens[last], true)),
    feature('two before', plain(tokens[first - 2], true)),
  )
  const isDateline = first === 0 && /^(.{0,80}?(—|–|--| - )|:)/.test(text.slice(end, end + 90))
  if (isDateline) features.push(feature('dateline'))
  const region = tokens[last]?.text === ',' ? tokens[last + 1] : undefined
  if (region && region.start < end + 6 && isCapital(region.text)) features.push(feature('a region follows'))
  const next = lowerAt(tokens, last)
  const joint = bodies.has(next) ? 'part of a body' : natives.has(next) ? 'a person from there' : 'by itself'
  features.push(feature(`${joint}, ${role}`))
  return isDateline
}

const natives = wordSet('man woman boy girl teen teenager resident residents native couple father mother family student')
const bodies = wordSet('police county sheriff fire department officer officers authorities city hospital medical high school university')

/** What the clause around a mention tells. Returns how strongly it puts the deed there, 0 where it tells of none, and whether that is of the main event's kind. */
function addClause(features: Feature[], sentence: ReadSentence, mention: Mention, main: TextEvent): { weight: number; isOfKind: boolean } {
  if (sentence.start === main.sentence.start) features.push(feature('in the main sentence'))
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
  features.push(feature('clause tells', tells))
  const deed = clause?.triggers.find(t => t.subkind === main.subkind) ?? clause?.triggers.find(t => kinds[t.subkind].gravity >= 7)
  const weight = deed ? whereWeight(sentence, deed, mention) : null
  if (weight !== null) features.push(feature('the deed is put here', ['not', 'maybe', 'before it', 'after it', 'as its object'][weight]))
  if (sentence.quotes.some(quote => quote.start <= mention.start && mention.end <= quote.end)) features.push(feature('in quotation marks'))
  return { weight: weight ?? 0, isOfKind: deed?.subkind === main.subkind }
}
