import { amendArticle, amendSituation, type Decision } from '../situation/amend.ts'
import type { PlaceFeature, Situation } from '../situation/schema.ts'
import { placesById } from './selectors.ts'
import type { Amend, DatelineStore } from './store.ts'

/** Puts decisions into the view: all panes then show what they leave. The last one about a mention holds. */
export function decide(store: DatelineStore, made: readonly Decision[]): void {
  const { decisions, decidedBefore } = store.getState()
  const anew = new Set(made.map(({ mention }) => mention))
  put(store, [...decisions.filter(({ mention }) => !anew.has(mention)), ...made], [...decidedBefore, decisions])
}

/** Takes the decisions about these mentions back. That is a step of its own, which can be undone as well. */
export function withdraw(store: DatelineStore, mentions: readonly string[]): void {
  const { decisions, decidedBefore } = store.getState()
  const left = decisions.filter(({ mention }) => !mentions.includes(mention))
  if (left.length < decisions.length) put(store, left, [...decidedBefore, decisions])
}

/** Undoes the last step; false when there is none. */
export function undo(store: DatelineStore): boolean {
  const { decidedBefore } = store.getState()
  const before = decidedBefore.at(-1)
  if (!before) return false
  put(store, before, decidedBefore.slice(0, -1))
  return true
}

/** Decisions that were kept from another time: nothing to be undone step by step. */
export function takeUp(store: DatelineStore, decisions: readonly Decision[]): void {
  put(store, decisions, [])
}

function put(store: DatelineStore, decisions: readonly Decision[], decidedBefore: readonly (readonly Decision[])[]): void {
  store.getState().set({ decisions, decidedBefore })
  store.getState().see(decisions.length === 0 ? null : amendBy(store, decisions))
}

function amendBy(store: DatelineStore, decisions: readonly Decision[]): Amend {
  return {
    situation: found => amendSituation(found, decisions),
    article: found => amendArticle(found, decisions, placesById({ ...store.getState(), situation: store.getState().found.situation })),
  }
}

/**
 * The relative mentions that were made from what a mention was read as, wrong if that was: those whose words hold it, and those of its
 * paragraph that lean on its place.
 */
export function leaningOn(found: Situation, mention: string): string[] {
  const at = mentionIn(found, mention)
  if (!at) return []
  const [, { start, end }] = at.mention.selector
  return found.places.features.flatMap(({ properties: { relative, mentions } }) =>
    relative
      ? mentions
          .filter(({ id, article, paragraph, selector: [, position] }) => {
            if (id === mention || article !== at.mention.article) return false
            if (position.start <= start && end <= position.end) return true
            return paragraph === at.mention.paragraph && relative.leansOn.some(({ place }) => place === at.place.id)
          })
          .map(({ id }) => id)
      : [],
  )
}

/** A mention with the place it was read as. */
export function mentionIn({ places }: Situation, id: string) {
  for (const place of places.features) for (const mention of place.properties.mentions) if (mention.id === id) return { place, mention }
  return null
}

/** All mentions that have the same words and were read as the same place, the one itself among them. */
export function sameWords(found: Situation, id: string): string[] {
  const at = mentionIn(found, id)
  if (!at) return []
  const words = at.mention.selector[0].exact
  return at.place.properties.mentions.filter(({ selector: [quote] }) => quote.exact === words).map(mention => mention.id)
}

/** A place feature without mentions, as a decision keeps it. */
export function bare(place: PlaceFeature): PlaceFeature {
  const { instead: _, ...properties } = place.properties
  return { ...place, properties: { ...properties, mentions: [] } }
}
