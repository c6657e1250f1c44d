import { bare, leaningOn, mentionIn } from '../../situation/mention-at.ts'
import type { ArticleMention, PlaceFeature, Verdict } from '../../situation/schema.ts'
import { decide, sameWords } from '../../store/decide.ts'
import { situationIndex } from '../../store/selectors.ts'
import type { DatelineStore } from '../../store/store.ts'
import { reviewText } from '../words/review-words.ts'
import { fetchPlace } from './ask-gazetteer.ts'
import { keep } from './keep.ts'
import { placeToldApart } from './place-told-apart.ts'
import { decidedNotice, hearUndo, undoLast } from './undo.ts'

interface Asked {
  /** The mention's id. */
  mention: string
  verdict: Verdict
  /** With `other`. */
  place?: PlaceFeature
  /** Whether the same words, read as the same place, are decided alike. */
  everywhere: boolean
}

/** Decides, keeps the decision in this browser, and says so, with a way back. */
export function decideBy(store: DatelineStore, { mention, verdict, place, everywhere }: Asked): void {
  const found = store.getState().found.situation
  const at = found && mentionIn(found, mention)
  if (!found || !at) return
  const mentions = everywhere ? sameWords(found, mention) : [mention]
  const articles = new Set(mentions.map(id => mentionIn(found, id)!.mention.article)).size
  const now = new Date().toISOString()
  decide(
    store,
    mentions.map(id => ({
      mention: id,
      verdict,
      leaning: leaningOn(found, mentionIn(found, id)!),
      at: now,
      ...(place ? { place: bare(place) } : {}),
    })),
  )
  hearUndo(store)
  const kept = keep(store)
  const words = at.mention.selector[0].exact
  const says = { right: 'accepted', other: 'changed', none: 'removed' } as const
  const detail = reviewText(`${says[verdict]}Detail`, {
    words,
    n: verdict === 'none' ? articles : mentions.length,
    place: placeToldApart(place ?? at.place),
  })
  store.getState().notify({
    id: decidedNotice,
    tone: 'plain',
    title: reviewText(says[verdict]),
    detail: kept ? detail : `${detail} ${reviewText('notKept')}`,
    action: { label: reviewText('undo'), run: () => void undoLast(store) },
  })
}

/** The place of a runner-up: one that the map has, or one from the gazetteer. */
export async function placeOf(store: DatelineStore, candidate: ArticleMention['runnersUp'][number]): Promise<PlaceFeature> {
  const { situation, found } = store.getState()
  const there = [situation, found.situation].map(one => situationIndex({ situation: one })?.placesById.get(candidate.place))
  return there.find(place => place !== undefined) ?? (await fetchPlace(candidate))
}
