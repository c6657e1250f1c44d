import type { Article } from '../../articles/article.ts'
import type { StatedPlace } from '../../articles/record.ts'
import { kmPerDegree } from '../../geometry/degree.ts'
import { distanceKm } from '../../geometry/great-circle.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import { firstFrom, overlaps, type Span } from '../../text/span.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { kmSaid } from '../kilometres.ts'
import { normalizeName } from '../normalize-name.ts'
import type { Candidate, Mention, Place, Reason } from '../place.ts'
import { reasonOf } from '../reasons.ts'
import { byItself, decides, nearestMention, placeAt, runnerUp } from './find-coordinates.ts'

/** A slip of whoever filled the table in is rare; that columns are the other way round is told by the places that are named. */
const sure = { columns: 0.99, order: 0.94, swapped: 0.9 }
const sureSwapped = 0.04
/** A place of that name is the row's place; one far from it is more likely a namesake than another place the row speaks of. */
const sureOfName = { near: 0.98, far: 0.9 }
const nearKm = 60

/**
 * An article's mentions with the place its row states: the position as a mention of its own, which has the row's name for it, and every mention of that name as one of the
 * position, names no gazetteer has among them. What is named in the words of the position is none by itself.
 */
export function withStatedPlace({ text, stated }: Pick<Article, 'text' | 'stated'>, mentions: Mention[], gazetteer: Gazetteer): Mention[] {
  if (!stated) return mentions
  const isOfRow = (mention: Mention) => overlaps(mention, stated)
  const outside = mentions.filter(mention => !isOfRow(mention))
  // The names in the words of the position say whether it can lie there; the numbers themselves do not.
  const names = mentions.filter(mention => !isOfRow(mention) || mention.place?.kind !== 'coordinates')
  const position = mentionOfRow(text, stated, names, gazetteer)
  const name = stated.name === null ? '' : plainName(stated.name)
  const named = outside.map(mention => (isOfName(mention, name) ? atRow(mention, position) : mention))
  return [...named, ...unread(text, stated, outside, position), position].sort((a, b) => a.start - b.start)
}

function mentionOfRow(text: string, stated: StatedPlace, mentions: readonly Mention[], gazetteer: Gazetteer): Mention {
  const { start, end, told, exactness } = stated
  const given: LngLat = [stated.longitude, stated.latitude]
  const other: LngLat | null = Math.abs(stated.longitude) <= 90 ? [stated.latitude, stated.longitude] : null
  const close = nearestMention(given, mentions)
  const closeOther = other && nearestMention(other, mentions)
  const isSwapped = close !== null && closeOther !== null && decides(closeOther.km, close.km)
  const town = exactness === null ? townMeant(isSwapped ? other! : given, stated, mentions) : null
  const exactKm = exactness?.km ?? town?.place.uncertaintyKm ?? 0
  const uncertaintyKm = Math.round(Math.max(0.005, kmPerDegree / 2 / 10 ** stated.decimals, exactKm) * 1000) / 1000
  const { place, reasons } = placeAt(isSwapped ? other! : given, uncertaintyKm, gazetteer)
  const near = isSwapped ? closeOther : close
  // The nearest town is often the one that is named: once is enough.
  const isTown = near !== null && (town?.place.name === near.name || reasons.some(({ params }) => params?.place === near.name))
  const isLeft = isSwapped || (other !== null && told === 'order')
  return {
    start,
    end,
    name: text.slice(start, end),
    place: calledBy(place, stated),
    confidence: isSwapped ? sure.swapped : sure[told],
    reasons: [
      reasonOf(told === 'columns' ? 'coordinates-row' : 'coordinates-order', { position: place.name }, 4),
      ...(isSwapped ? [reasonOf('coordinates-columns', {}, -1)] : []),
      ...(near && near.km <= nearKm && !isTown ? [reasonOf('place-near', { place: near.name, km: kmSaid(near.km) }, 1.5)] : []),
      ...(stated.finer ? [reasonOf('coordinates-finer', { words: stated.finer }, 0.3)] : []),
      ...(exactness ? [reasonOf('coordinates-exactness', { words: exactness.words, km: kmSaid(exactness.km) }, 0.3)] : []),
      ...(town ? [reasonOf('coordinates-centre', { place: town.place.name, km: kmSaid(town.km) }, 0.3)] : []),
      ...reasons,
    ],
    runnersUp: isLeft ? [runnerUp(isSwapped ? given : other!, uncertaintyKm, isSwapped ? 1 - sure.swapped : sureSwapped, gazetteer)] : [],
    ...byItself,
    adjective: false,
  }
}

/** Of a large town so little lies near its centre that a position there is more likely the town's than a spot's; of a small one it hardly matters. */
const centreKm = 1

/** The town of the row's name, where the position is the town's own: whoever filled in the table looked the town up, and not the spot. */
function townMeant(point: LngLat, { name }: StatedPlace, mentions: readonly Mention[]): { place: Place; km: number } | null {
  if (name === null) return null
  for (const mention of mentions) {
    if (mention.place?.kind !== 'settlement' || !isOfName(mention, plainName(name))) continue
    const km = distanceKm(point, mention.place.point)
    if (km <= centreKm) return { place: mention.place, km }
  }
  return null
}

/** Of a point that stands for a whole region or country the name is theirs, and no point's. */
const widestNamed = 100

function calledBy(place: Place, { name, exactness }: StatedPlace): Place {
  return name === null || (exactness?.km ?? 0) > widestNamed ? place : { ...place, name }
}

/** "Hale town" is Hale. */
function plainName(name: string): string {
  return normalizeName(name).replace(/ (?:town|city|village)$/, '')
}

/** A land or a sea of that name is more than a position. */
const isSpot = (place: Place): boolean =>
  place.geometry === null && place.covers.length === 0 && place.kind !== 'country' && place.kind !== 'admin'

function isOfName({ name, place, adjective }: Mention, row: string): boolean {
  return row !== '' && !adjective && place !== null && isSpot(place) && plainName(name) === row
}

/** The same reasons as those of the position, but for what its row says: that the name is there. */
function reasonsOfName({ reasons: [first, ...others] }: Mention): Reason[] {
  return [reasonOf('coordinates-name', first!.params!, first!.weight), ...others]
}

function atRow(mention: Mention, position: Mention): Mention {
  const { place, confidence, reasons, runnersUp } = mention
  const was: Candidate = { place: place!, confidence, reasons }
  const isNear = distanceKm(place!.point, position.place!.point) <= nearKm + position.place!.uncertaintyKm
  const now = Math.min(position.confidence, isNear ? sureOfName.near : sureOfName.far)
  const others = isNear ? [] : [was, ...runnersUp]
  const left = others.reduce((sum, one) => sum + one.confidence, 0)
  return {
    ...mention,
    place: position.place,
    confidence: now,
    reasons: reasonsOfName(position),
    runnersUp: others.map(one => ({ ...one, confidence: left === 0 ? 0 : (one.confidence / left) * (1 - now) })),
  }
}

/** Whether one of the mentions, which stand in reading order, is there. */
function isTaken(mentions: readonly Mention[], at: Span): boolean {
  const before = mentions[firstFrom(mentions, at.end) - 1]
  return before !== undefined && overlaps(before, at)
}

/** Where the row's name stands in the text and was not read as a place: its position is known now. */
function unread(text: string, stated: StatedPlace, mentions: readonly Mention[], position: Mention): Mention[] {
  const { name } = stated
  if (name === null || !/^\p{Lu}/u.test(name)) return []
  const found: Mention[] = []
  for (let start = text.indexOf(name); start >= 0 && start < stated.start; start = text.indexOf(name, start + name.length)) {
    const at: Span = { start, end: start + name.length }
    if (/[\p{L}\d]/u.test(`${text[start - 1] ?? ' '}${text[at.end] ?? ' '}`) || isTaken(mentions, at)) continue
    found.push({
      ...position,
      ...at,
      name,
      confidence: Math.min(position.confidence, sureOfName.near),
      reasons: reasonsOfName(position),
    })
  }
  return found
}
