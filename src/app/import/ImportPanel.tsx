import './import.css'
import { Check, CircleSlash, Clock, CopyCheck, LoaderCircle, TriangleAlert } from 'lucide-react'
import { type RefObject, useLayoutEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { Button } from '../ui/Button.tsx'
import { LaterWords } from '../ui/LaterWords.tsx'
import { useDateline } from '../ui/store-context.tsx'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { t } from '../words/later-words.ts'
import { noteInWords } from '../words/note-words.ts'
import { AddedArticles } from './AddedArticles.tsx'
import { heardAtEnd } from './import-notices.ts'
import type { ImportRun } from './import-run.ts'
import { outOfSight } from './out-of-sight.ts'
import { type FileProgress, type Progress, rowCount, rowsShown, sums } from './progress.ts'

/** Nobody reads a longer list. */
const mostRows = 100

interface ImportPanelProps {
  panel: RefObject<HTMLElement | null>
  progress: Progress
  run: ImportRun
}

/** How far the reading has come. It stands beside the map, which can be used meanwhile. Escape in it puts it away once all are read. */
export function ImportPanel({ panel, progress, run }: ImportPanelProps) {
  const { all, finished, part, done, read, repeats, mentions, placed } = sums(progress)
  const { latest } = useStore(run.view)
  const places = useDateline(view => view.situation?.places.features)
  const inView = useDateline(view => view.inView)
  const unseen = useMemo(() => outOfSight(places ?? [], latest, inView), [places, latest, inView])
  const files = progress.files.length
  useReturnFocus(panel)
  useLayoutEffect(() => {
    // The notice that called it back is hidden while it is there.
    if (document.activeElement?.closest('.notice')) panel.current?.focus({ preventScroll: true })
  }, [panel])
  const title = progress.over
    ? read === 0 && repeats > 0
      ? t('nothingNew')
      : files === 1 && read > 1
        ? t('articlesFrom', { n: read, name: progress.files[0]!.name })
        : t('readCount', { n: read })
    : progress.preparing
      ? t('gettingGazetteer')
      : files > 1
        ? t('readingFiles', { n: Math.min(done + 1, files), all: files })
        : t('readingCount', { n: Math.min(finished + 1, all), all })
  const rows = rowsShown(progress, progress.over ? mostRows : 5)
  const hidden = progress.over ? rowCount(progress) - rows.length : 0
  return (
    <section
      ref={panel}
      className="import-panel"
      aria-label={t('importProgress')}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !progress.over) return
        event.stopPropagation()
        run.close()
      }}
    >
      <header>
        <h2>{title}</h2>
        {progress.over ? (
          <Button look="ghost" className="small" onClick={run.close}>
            {t('done')}
          </Button>
        ) : (
          <Button look="ghost" className="small" onClick={run.stop}>
            {t('stop')}
          </Button>
        )}
      </header>
      <div
        className="track"
        role="progressbar"
        aria-label={t('importProgress')}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={finished + part}
      >
        <i style={{ inlineSize: `${((finished + part) / Math.max(all, 1)) * 100}%` }} />
      </div>
      <p className="import-sums">
        {(read > 0 || !progress.over) && (
          <LaterWords of={progress.over ? 'importTotalsDone' : 'importTotals'} with={{ mentions, placed }} />
        )}
        {repeats > 0 && <span> {t('repeatCount', { n: repeats })}</span>}
      </p>
      {/* Heard once, when all are read. */}
      <p className="sr-only" role="status">
        {progress.over && heardAtEnd(title, progress)}
      </p>
      <ul className="import-files" tabIndex={progress.over ? 0 : undefined}>
        {rows.map(({ file, problem }) => (
          <li key={`${file.name} ${problem}`} className={problem === null ? file.status : 'failed'}>
            <FileIcon status={problem === null ? file.status : 'failed'} />
            <span title={problem === null ? file.name : noteInWords(problem)}>
              {problem !== null ? noteInWords(problem) : file.articles > 1 ? file.name : file.headline || file.name}
            </span>
            <em>{problem === null ? fileWords(file) : t('fileFailed')}</em>
          </li>
        ))}
        {hidden > 0 && <li>{t('facetMore', { n: hidden })}</li>}
      </ul>
      {progress.over && read > 0 && <AddedArticles run={run} onShow={mentions > 0 ? run.showOnMap : null} unseen={unseen} />}
    </section>
  )
}

function FileIcon({ status }: { status: FileProgress['status'] }) {
  if (status === 'repeat') return <CopyCheck size={14} aria-hidden="true" />
  if (status === 'read') return <Check size={14} aria-hidden="true" />
  if (status === 'failed') return <TriangleAlert size={14} aria-hidden="true" />
  if (status === 'reading') return <LoaderCircle size={14} aria-hidden="true" />
  if (status === 'stopped') return <CircleSlash size={14} aria-hidden="true" />
  return <Clock size={14} aria-hidden="true" />
}

function fileWords({ status, articles, share, mentions }: FileProgress): string {
  if (status === 'stopped') return t('fileStopped')
  // Of an article that is read in a moment there is nothing to say.
  if (share > 0) return t('fileReadingPart', { n: Math.floor(share * 100) })
  if (articles > 1) return t('toldByShort', { n: articles })
  if (status === 'read') return t('mentionCount', { n: mentions })
  if (status === 'repeat') return t('fileRepeat')
  if (status === 'failed') return t('fileFailed')
  return t(status === 'reading' ? 'fileReading' : 'fileWaiting')
}
