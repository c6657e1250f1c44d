import './reader.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { articlesById, selectedEvent, selectedPlace, situationIndex } from '../../store/selectors.ts'
import { Button } from '../ui/Button.tsx'
import { selectedMention } from '../ui/selected.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'
import { ArticleBlock } from './ArticleBlock.tsx'
import { articleBlocks, hasLeftovers, isDateLine, type TextMark } from './article-blocks.ts'
import { Rail } from './Rail.tsx'
import { ReaderBar } from './ReaderBar.tsx'
import { mentionsShown, stepMention } from './reading.ts'
import { offsetAtThird } from './scrolling.ts'
import { useFollowReading } from './use-follow-reading.ts'
import { useFoundWords } from './use-found-words.ts'
import { useMarkKeys } from './use-mark-keys.ts'
import { useStepKeys } from './use-step-keys.ts'

/** The article with its places and times marked, in step with the other panes. */
export function ReaderPane() {
  const store = useDatelineStore()
  const scroller = useRef<HTMLDivElement>(null)
  const { id, loading, article, selection, hover, showBoilerplate, follow } = useDateline(view => ({
    id: view.article,
    loading: view.status === 'loading',
    article: view.article === null ? undefined : view.texts[view.article],
    selection: view.selection,
    hover: view.hover,
    showBoilerplate: view.showBoilerplate,
    follow: view.follow,
  }))
  const summary = useDateline(view => (view.article === null ? undefined : articlesById(view).get(view.article)))
  const event = useDateline(selectedEvent)
  const place = useDateline(view => selectedPlace(view)?.id ?? null)
  const picked = useDateline(selectedMention)
  const hoveredEvent = useDateline(view =>
    view.hover?.type === 'event' ? (situationIndex(view)?.eventsById.get(view.hover.id) ?? null) : null,
  )
  const events = useDateline(view => situationIndex(view)?.events ?? none)

  const blocks = useMemo(() => (article ? articleBlocks(article, showBoilerplate) : []), [article, showBoilerplate])
  const mentions = useMemo(() => mentionsShown(blocks), [blocks])
  const eventsHere = useMemo(() => events.filter(one => one.article === id), [events, id])

  // A mention that names nothing in the gazetteer cannot be selected, but it can be where the reader stands.
  const [standing, setStanding] = useState<string | null>(null)
  const firstOfPlace = useMemo(
    () =>
      place === null
        ? null
        : ((
            mentions.find(mention => mention.place === place && mention.role === 'happened') ??
            mentions.find(mention => mention.place === place)
          )?.id ?? null),
    [mentions, place],
  )
  const current = standing ?? (picked && mentions.some(mention => mention.id === picked) ? picked : firstOfPlace)
  const number = mentions.findIndex(mention => mention.id === current) + 1
  const wash = event && event.article === id ? event.sentence : null

  // What is picked elsewhere comes to one third; what is picked here already lies under the reader's eyes.
  const pickedHere = useRef(false)
  const { onScroll, bring } = useFollowReading(scroller, blocks, eventsHere)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection of the same place scrolls again
  useEffect(() => {
    setStanding(null)
    if (pickedHere.current) {
      pickedHere.current = false
      return
    }
    if (!article || !selection) return
    const target = wash?.start ?? mentions.find(mention => mention.id === (picked ?? firstOfPlace))?.start
    if (target !== undefined) bring(target)
  }, [selection, article])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of article goes back to its beginning
  useEffect(() => {
    if (!store.getState().selection) scroller.current?.scrollTo({ top: 0 })
  }, [id])

  // Somebody asks for a mention that is of no place: once its article's text is there.
  const spot = useDateline(view => view.spot)
  useEffect(() => {
    const asked = spot === null ? undefined : mentions.find(mention => mention.id === spot)
    if (!asked) return
    setStanding(asked.id)
    bring(asked.start)
    store.getState().set({ spot: null })
  }, [spot, mentions, bring, store])

  const stand = useCallback(
    (mention: { id: string; place: string | null; start: number }) => {
      const { select } = store.getState()
      if (mention.place !== null) select({ type: 'place', id: mention.place, mention: mention.id })
      else {
        select(null)
        setTimeout(() => setStanding(mention.id))
      }
    },
    [store],
  )
  const step = useCallback(
    (by: 1 | -1) => {
      if (!scroller.current) return
      const next = stepMention(mentions, current, by, offsetAtThird(scroller.current) ?? 0)
      if (!next) return
      pickedHere.current = next.place !== null
      stand(next)
      bring(next.start)
    },
    [mentions, current, stand, bring],
  )
  useStepKeys(step)
  useMarkKeys(scroller)

  const pick = useCallback(
    (mark: TextMark) => {
      if (mark.type === 'place') {
        pickedHere.current = mark.mention.place !== null
        stand(mark.mention)
        return
      }
      const told =
        eventsHere.find(one => one.time?.span?.start === mark.start) ??
        eventsHere.find(one => one.sentence.start <= mark.start && mark.end <= one.sentence.end)
      if (!told) return
      pickedHere.current = true
      store.getState().select({ type: 'event', id: told.id })
    },
    [stand, eventsHere, store],
  )
  const touch = useCallback(
    (mark: TextMark | null) => {
      const { hoverOver } = store.getState()
      if (mark?.type === 'place' && mark.mention.place !== null)
        hoverOver({ type: 'place', id: mark.mention.place, mention: mark.mention.id })
      else if (mark?.type === 'time') {
        const told = eventsHere.find(one => one.time?.span?.start === mark.start)
        hoverOver(told ? { type: 'event', id: told.id } : null)
      } else hoverOver(null)
    },
    [eventsHere, store],
  )

  const query = useDateline(view => view.filter.query)
  useFoundWords(scroller, article?.text ?? '', query, blocks, current)

  return (
    <>
      {loading && <div className="reader-bar" />}
      {id !== null && (
        <ReaderBar
          source={article?.source ?? summary?.source ?? null}
          published={article?.published ?? summary?.published ?? null}
          publishedOr={article?.publishedOr ?? summary?.publishedOr}
          number={number}
          all={article ? mentions.length : null}
          onStep={step}
          follow={follow}
          onFollow={on => store.getState().set({ follow: on })}
        />
      )}
      <article
        className="article"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={article?.headline ?? t('readerRegion')}
        onScroll={onScroll}
      >
        {!article && id !== null && <p className="opening">{summary?.headline ?? t('opening')}</p>}
        {article && (
          <div className="article-text">
            {blocks.map(block => {
              const here = (span: { start: number; end: number } | null) =>
                span && span.start < block.end && block.start < span.end ? span : null
              const has = (one: string | null) =>
                one !== null && block.marks.some(mark => mark.type === 'place' && mark.mention.place === one) ? one : null
              const holds = (one: string | null) =>
                one !== null && block.marks.some(mark => mark.type === 'place' && mark.mention.id === one) ? one : null
              return (
                <ArticleBlock
                  key={block.index}
                  block={block}
                  text={article.text}
                  dated={isDateLine(block, article.publishedSpan)}
                  wash={here(wash)}
                  hoveredWash={hoveredEvent && hoveredEvent.article === id ? here(hoveredEvent.sentence) : null}
                  time={wash && here(wash) ? (event?.time?.span?.start ?? null) : null}
                  place={has(place)}
                  mention={holds(current)}
                  hoveredPlace={has(hover?.type === 'place' ? hover.id : null)}
                  stop={holds(current ?? mentions[0]?.id ?? null)}
                  onPick={pick}
                  onTouch={touch}
                />
              )
            })}
          </div>
        )}
        {article && hasLeftovers(article) && (
          <div className="reader-foot">
            <Button look="link" aria-pressed={showBoilerplate} onClick={() => store.getState().set({ showBoilerplate: !showBoilerplate })}>
              {t(showBoilerplate ? 'hideLeftovers' : 'showLeftovers')}
            </Button>
          </div>
        )}
      </article>
      {article && <Rail blocks={blocks} place={place} mention={current} />}
    </>
  )
}

const none: never[] = []
