import type { Article } from '../articles/article.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import type { Candidate, Mention, Place, Reason } from '../places/place.ts'
import { mentionId } from '../situation/ids.ts'
import { placeWords } from '../situation/place-words.ts'
import type { ArticleFile, ArticleMention } from '../situation/schema.ts'
import { wholeRanges } from '../times/whole-ranges.ts'
import { paragraphAt } from './paragraph-at.ts'
import { degrees, thousandths } from './rounding.ts'
import type { WholeReading } from './with-relative.ts'

/** The file of one article: its text, paragraphs, mentions and times, loaded when it is opened. */
export function articleFile({ article, mentions, times }: WholeReading, gazetteer: Gazetteer): ArticleFile {
  return {
    ...article,
    paragraphs: article.paragraphs.map(({ start, end, number, role }) => ({ start, end, number, role })),
    mentions: mentions.map(mention => articleMention(article, mentions, mention, gazetteer)),
    times: wholeRanges(times, article.text).map(({ start, end, text, type, value, mod, edtf, from, to, basis, why }) => ({
      start,
      end,
      text,
      type,
      ...(value === undefined ? {} : { value }),
      ...(mod === undefined ? {} : { mod }),
      edtf,
      from,
      to,
      basis,
      why,
    })),
  }
}

function articleMention(article: Article, mentions: readonly Mention[], mention: Mention, gazetteer: Gazetteer): ArticleMention {
  return {
    id: mentionId(article.id, mention),
    start: mention.start,
    end: mention.end,
    name: mention.name,
    paragraph: paragraphAt(article.paragraphs, mention.start),
    place: mention.place?.id ?? null,
    confidence: thousandths(mention.confidence),
    reasons: mention.reasons.map(reason),
    runnersUp: mention.runnersUp.map(candidate => runnerUp(candidate, gazetteer)),
    role: mention.role,
    roleWhy: mention.roleWhy,
    ...(mention.roleReason ? { roleReason: mention.roleReason } : {}),
    adjective: mention.adjective,
    ...(mention.leansOn ? { leansOn: mention.leansOn.map(i => mentionId(article.id, mentions[i]!)) } : {}),
  }
}

export function runnerUp({ place, confidence, reasons }: Candidate, gazetteer: Gazetteer): ArticleMention['runnersUp'][number] {
  return {
    place: place.id,
    name: place.name,
    words: placeWords(place, countryName(place.country, gazetteer)),
    kind: place.kind,
    feature: place.feature,
    population: place.population,
    country: place.country,
    admin1: place.admin1,
    lngLat: lngLatOf(place),
    confidence: thousandths(confidence),
    reasons: reasons.map(reason),
  }
}

/** From the gazetteer, not from the machine's own list of names: those differ from one runtime to the next. */
function countryName(iso2: string | null, gazetteer: Gazetteer): string | null {
  const row = iso2 === null ? -1 : gazetteer.countryRow(iso2)
  return row < 0 ? iso2 : gazetteer.name(row)
}

function reason({ rule, words, params, weight }: Reason): Reason {
  return { rule, words, ...(params ? { params } : {}), weight: Math.round(weight * 100) / 100 }
}

function lngLatOf({ point: [longitude, latitude] }: Place): [number, number] {
  return [degrees(longitude), degrees(latitude)]
}
