import { Suspense, useRef, useState } from 'react'
import type { Situation } from '../../situation/schema.ts'
import { decidedHere } from '../../store/decided-here.ts'
import { eventPasses, mentionPasses, nothingYet, totals } from '../../store/selectors.ts'
import type { View } from '../../store/store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { download } from '../ui/download.ts'
import { isDossier } from '../ui/is-dossier.ts'
import { later } from '../ui/later.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { type AnyKey, t } from '../words/later-words.ts'
import { FormatWords } from './FormatWords.tsx'
import { SaveDossier } from './SaveDossier.tsx'

const SaveDecisions = later(async () => (await import('../decide/SaveDecisions.tsx')).SaveDecisions)

/** The formats, each made only when it is asked for. */
const formats: { name: string; type: string; title: AnyKey; note: AnyKey; write: (situation: Situation) => Promise<string> }[] = [
  {
    name: 'places.geojson',
    type: 'application/geo+json',
    title: 'exportPlaces',
    note: 'exportPlacesNote',
    write: async situation => (await import('../../situation/exports/places-geojson.ts')).placesGeojson(situation),
  },
  {
    name: 'events.csv',
    type: 'text/csv',
    title: 'exportEvents',
    note: 'exportEventsNote',
    write: async situation => (await import('../../situation/exports/events-csv.ts')).eventsCsv(situation),
  },
  {
    name: 'situation.kml',
    type: 'application/vnd.google-earth.kml+xml',
    title: 'exportKml',
    note: 'exportKmlNote',
    write: async situation => (await import('../../situation/exports/kml.ts')).kml(situation),
  },
  {
    name: 'places.gpx',
    type: 'application/gpx+xml',
    title: 'exportGpx',
    note: 'exportGpxNote',
    write: async situation => (await import('../../situation/exports/gpx.ts')).gpx(situation),
  },
  {
    name: 'mentions.csv',
    type: 'text/csv',
    title: 'exportMentions',
    note: 'exportMentionsNote',
    write: async situation => (await import('../../situation/exports/mentions-csv.ts')).mentionsCsv(situation),
  },
]

const decisionsFile = { name: 'decisions.json', title: 'exportDecisions', note: 'exportDecisionsNote' } as const

/** How coarse positions may be made, in kilometres; 0 leaves them as they are known. */
const grains = [0, 1, 10, 100] as const

/**
 * The situation as files for other programs, articles added here among them; where filters are on, what they leave or everything. It stays
 * open, since who takes the places often takes the events as well, and says of each file that it was made, until another content is asked for.
 */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const situation = useDateline(view => view.situation)
  const nothing = useDateline(nothingYet)
  const decided = useDateline(view => decidedHere(view) > 0)
  const store = useDatelineStore()
  const { events, allEvents, mentions, allMentions } = useDateline(totals)
  const filtered = events < allEvents || mentions < allMentions
  const [whole, setWhole] = useState(false)
  const [grain, setGrain] = useState(0)
  const [saving, setSaving] = useState(false)
  const [made, setMade] = useState<readonly string[]>([])
  const [last, setLast] = useState('')
  // Counts what was asked for: a file that is written while another content is chosen was not made of that.
  const contents = useRef(0)
  const tell = (name: string, of = contents.current) => {
    if (of === contents.current) setMade(made => [...made, name])
    setLast(name)
  }
  const askAnew = () => {
    contents.current++
    setMade([])
  }
  /** The situation as it is asked for. */
  const wished = async (of: Situation): Promise<Situation> => {
    const wanted = filtered && !whole ? await passing(of, store.getState()) : of
    return grain === 0 ? wanted : (await import('../../situation/coarsen.ts')).coarsenSituation(wanted, grain)
  }
  const save = async ({ name, type, write }: (typeof formats)[number]) => {
    if (!situation) return
    // The same file once more is news again.
    setLast('')
    const content = contents.current
    download(name, type, await write(await wished(situation)))
    tell(name, content)
  }
  return (
    <Dialog title={t('export')} onClose={onClose}>
      {nothing && <p className="coverage-note">{t('noArticles')}</p>}
      {filtered && (
        <label className="grain">
          <span>{t('exportWhat')}</span>
          <select
            value={String(whole)}
            onChange={event => {
              setWhole(event.target.value === 'true')
              askAnew()
            }}
          >
            <option value="false">{t('exportPassing', { n: events, all: allEvents })}</option>
            <option value="true">{t('exportWhole', { n: allEvents })}</option>
          </select>
        </label>
      )}
      <label className="grain">
        <span>{t('exportGrain')}</span>
        <select
          value={grain}
          onChange={event => {
            setGrain(Number(event.target.value))
            askAnew()
          }}
        >
          {grains.map(km => (
            <option key={km} value={km}>
              {km === 0 ? t('exportGrainNone') : t('exportGrainKm', { n: km })}
            </option>
          ))}
        </select>
      </label>
      {grain > 0 && <p className="coverage-note">{t('exportGrainNote')}</p>}
      <ul className="formats">
        {!isDossier && situation && !nothing && (
          <SaveDossier
            key={contents.current}
            wishes={async () => ({ situation: await wished(situation), filtered: filtered && !whole, grainKm: grain })}
          />
        )}
        {formats.map(format => (
          <li key={format.name}>
            <button type="button" disabled={!situation || nothing} onClick={() => void save(format)}>
              <FormatWords name={format.name} title={t(format.title)} note={t(format.note)} made={made.includes(format.name)} />
            </button>
          </li>
        ))}
        {/* Decisions name their places as exactly as they are known. */}
        {decided && grain === 0 && (
          <li>
            <button type="button" aria-expanded={saving} onClick={() => setSaving(!saving)}>
              <FormatWords
                name={decisionsFile.name}
                title={t(decisionsFile.title)}
                note={t(decisionsFile.note)}
                made={made.includes(decisionsFile.name)}
              />
            </button>
            {saving && (
              <Suspense>
                <SaveDecisions onSaved={() => tell(decisionsFile.name)} />
              </Suspense>
            )}
          </li>
        )}
      </ul>
      <p className="sr-only" role="status">
        {last && `${last}: ${t('exportMade')}`}
      </p>
    </Dialog>
  )
}

/** What of it passes the filters. */
async function passing(situation: Situation, view: View): Promise<Situation> {
  const { onlyPassing } = await import('../../situation/only-passing.ts')
  return onlyPassing(situation, { event: id => eventPasses(view, id), mention: id => mentionPasses(view, id) })
}
