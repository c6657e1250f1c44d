import type { Decision } from './amend.ts'
import { type DecisionsFile, placeMeant } from './decisions-file.ts'
import type { Decided } from './decisions-schema.ts'
import { leaningOn, type MentionAt } from './mention-at.ts'
import type { PlaceFeature, Situation } from './schema.ts'

/**
 * Why a decision does not fit: the article is not here; its words are not read there as a place; its text was edited, and they do not
 * stand there between the same words; or they do so more than once.
 */
export type Misfit = 'article' | 'words' | 'changed' | 'several'

/** What becomes of the decisions of a file in a situation. */
export interface Fitting {
  /** Those that say something new. */
  fits: Decision[]
  /** How many say what stands here already. */
  stood: number
  /** Those that say something else than what was decided here, which stays until somebody says otherwise. */
  differ: { entry: Decided; decision: Decision; means: PlaceFeature | null; stands: { place: PlaceFeature | null; by: string | null } }[]
  misfits: { entry: Decided; why: Misfit }[]
}

/**
 * Fits the decisions of a file to a situation as it was found, where others may stand already. A decision never puts another one aside by
 * itself: not one that stands here, and not an earlier one of the same file.
 */
export function fitDecisions({ decisions, places }: DecisionsFile, found: Situation, standing: readonly Decision[]): Fitting {
  const find = finder(found)
  const stands = new Map(standing.map(decision => [decision.mention, decision]))
  const fitting: Fitting = { fits: [], stood: 0, differ: [], misfits: [] }
  for (const entry of decisions) {
    const at = find(entry)
    if (at === 'none') fitting.stood++
    else if (typeof at === 'string') fitting.misfits.push({ entry, why: at })
    else {
      const decision = decisionAbout(entry, at, found, places)
      const before = stands.get(at.mention.id)
      const decided = before !== undefined || at.mention.byHand !== undefined
      const means = placeMeant(decision, at)
      const now = before ? placeMeant(before, at) : at.place
      if (!decided) {
        fitting.fits.push(decision)
        stands.set(decision.mention, decision)
      } else if (now?.id === means?.id) fitting.stood++
      else fitting.differ.push({ entry, decision, means, stands: { place: now, by: before?.by ?? null } })
    }
  }
  return fitting
}

/**
 * Makes of an entry what it means here. "Right" was said of what was read then: where the same words are read otherwise now, the place that was
 * right is another one, and where they are read by now as what somebody chose, they are read rightly.
 */
function decisionAbout(entry: Decided, at: MentionAt, found: Situation, places: DecisionsFile['places']): Decision {
  const meant = entry.place && places.get(entry.place.id)!
  const verdict = meant === null ? 'none' : meant.id === at.place.id ? 'right' : 'other'
  return {
    mention: at.mention.id,
    verdict,
    ...(meant && verdict === 'other' ? { place: meant } : {}),
    leaning: leaningOn(found, at),
    ...(entry.by === null ? {} : { by: entry.by }),
    ...(entry.at === null ? {} : { at: entry.at }),
  }
}

/**
 * Finds the mention a decision is about. An article whose text is the same has its words where they stood. In one that was edited, known
 * again by its file or its headline, they are looked for by the quotation and what stands on both sides of it, and there must be one such place.
 * `none`: the words were found to be no place, and here nothing is read in them.
 */
function finder({ manifest, places }: Situation): (entry: Decided) => MentionAt | Misfit | 'none' {
  const byArticle = new Map<string, MentionAt[]>()
  for (const place of places.features)
    for (const mention of place.properties.mentions) {
      const list = byArticle.get(mention.article)
      if (list) list.push({ place, mention })
      else byArticle.set(mention.article, [{ place, mention }])
    }
  const ids = new Set(manifest.articles.map(({ id }) => id))
  return ({ article, selector: [quote, { start, end }], verdict }) => {
    if (ids.has(article.id)) {
      const here = byArticle.get(article.id) ?? []
      const overlapping = here.filter(({ mention: { selector } }) => selector[1].start < end && start < selector[1].end)
      const same = overlapping.find(
        ({ mention: { selector } }) => selector[1].start === start && selector[1].end === end && selector[0].exact === quote.exact,
      )
      return same ?? (verdict === 'none' && overlapping.length === 0 ? 'none' : 'words')
    }
    const edited = manifest.articles.filter(
      ({ file, headline }) => (file !== null && file === article.file) || (headline !== '' && headline === article.headline),
    )
    if (edited.length === 0) return 'article'
    const [first, ...more] = edited
      .flatMap(({ id }) => byArticle.get(id) ?? [])
      .filter(({ mention: { selector } }) => sameQuote(selector[0], quote))
    return first === undefined ? 'changed' : more.length > 0 ? 'several' : first
  }
}

type Quote = Decided['selector'][0]

/** So much of what stood around the words must be the same on each side, where the article has it. */
const around = 16

/** Spaces and line breaks may have moved, and with them where the context was cut. */
function sameQuote(a: Quote, b: Quote): boolean {
  return (
    flat(a.exact) === flat(b.exact) &&
    sameContext(flat(a.prefix).trimStart(), flat(b.prefix).trimStart(), (long, short) => long.endsWith(short)) &&
    sameContext(flat(a.suffix).trimEnd(), flat(b.suffix).trimEnd(), (long, short) => long.startsWith(short))
  )
}

function sameContext(a: string, b: string, holds: (long: string, short: string) => boolean): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (short.length >= around && holds(long, short))
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ')
}
