import './reader.css'
import { Suspense, useCallback, useEffect, useMemo, useRef } from 'react'
import { articlesById, selectedEvent, selectedPlace, situationIndex } from '../../store/selectors.ts'
import { Button } from '../ui/Button.tsx'
import { later } from '../ui/later.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { usePageKeys } from '../ui/use-page-keys.ts'
import { t } from '../words/t.ts'
import { ArticleText } from './ArticleText.tsx'
import { articleBlocks, hasLeftovers } from './article-blocks.ts'
import { Rail } from './Rail.tsx'
import { ReaderBar } from './ReaderBar.tsx'
import { mentionsShown, stepMention } from './reading.ts'
import { offsetAtThird } from './scrolling.ts'
import { useFollowReading } from './use-follow-reading.ts'
import { useFoundWords } from './use-found-words.ts'
import { useMarkActions } from './use-mark-actions.ts'
import { useMarkKeys } from './use-mark-keys.ts'
import { useWhereabouts } from './use-whereabouts.ts'

const NoArticle = later(async () => (await import('./NoArticle.tsx')).NoArticle)
const OtherLanguage = later(async () => (await import('./OtherLanguage.tsx')).OtherLanguage)

/** The article with its places and times marked, in step with the other panes. */
export function ReaderPane() {
  const store = useDatelineStore()
  const scroller = useRef<HTMLDivElement>(null)
  const { id, loading, article, hover, showBoilerplate, follow, query } = useDateline(view => ({
    id: view.article,
    loading: view.status === 'loading',
    article: view.article === null ? undefined : view.texts[view.article],
    hover: view.hover,
    showBoilerplate: view.showBoilerplate,
    follow: view.follow,
    query: view.filter.query,
  }))
  const summary = useDateline(view => (view.article === null ? undefined : articlesById(view).get(view.article)))
  const place = useDateline(view => selectedPlace(view)?.id ?? null)
  const selected = useDateline(selectedEvent)
  const touched = useDateline(view => (view.hover?.type === 'event' ? (situationIndex(view)?.eventsById.get(view.hover.id) ?? null) : null))
  const events = useDateline(view => situationIndex(view)?.events ?? none)

  const eventsHere = useMemo(() => events.filter(one => one.article === id), [events, id])
  // As words, which stay equal while other articles come in.
  const edges = useMemo(() => [...new Set(eventsHere.flatMap(({ sentence: { start, end } }) => [start, end]))].join(), [eventsHere])
  const blocks = useMemo(
    () => (article ? articleBlocks(article, showBoilerplate, edges.split(',').map(Number)) : []),
    [article, showBoilerplate, edges],
  )
  const mentions = useMemo(() => mentionsShown(blocks), [blocks])
  const event = selected?.article === id ? selected : null

  const { onScroll, bring } = useFollowReading(scroller, blocks, eventsHere)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of article goes back to its beginning
  useEffect(() => {
    if (!store.getState().selection) scroller.current?.scrollTo({ top: 0 })
  }, [id])
  const { current, stand, pickEvent } = useWhereabouts(article, mentions, event?.sentence ?? null, bring)

  const step = useCallback(
    (by: 1 | -1) => {
      if (!scroller.current) return
      const next = stepMention(mentions, current, by, offsetAtThird(scroller.current) ?? 0)
      if (!next) return
      stand(next)
      bring(next.start)
    },
    [mentions, current, stand, bring],
  )
  usePageKeys({ j: () => step(1), k: () => step(-1) })
  useMarkKeys(scroller)
  useFoundWords(scroller, article?.text ?? '', query, blocks, current)

  const { onPick, onTouch } = useMarkActions(eventsHere, stand, pickEvent)

  return (
    <>
      {loading && <div className="reader-bar" />}
      {id !== null && (
        <ReaderBar
          source={article?.source ?? summary?.source ?? null}
          url={article?.url ?? summary?.url}
          published={article?.published ?? summary?.published ?? null}
          publishedOr={article?.publishedOr ?? summary?.publishedOr}
          number={mentions.findIndex(mention => mention.id === current) + 1}
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
        {id === null && !loading && (
          <Suspense>
            <NoArticle />
          </Suspense>
        )}
        {!article && id !== null && <p className="opening">{summary?.headline ?? t('opening')}</p>}
        <Suspense>{article && eventsHere.length === 0 && <OtherLanguage text={article.text} />}</Suspense>
        {article && (
          <ArticleText
            article={article}
            blocks={blocks}
            event={event}
            touched={touched?.article === id ? touched : null}
            hover={hover}
            place={place}
            mention={current}
            stop={current ?? mentions[0]?.id ?? null}
            onPick={onPick}
            onTouch={onTouch}
          />
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
