import { type ReactNode, useEffect, useRef, useState } from 'react'
import { eventStatuses } from '../../events/event.ts'
import { roles } from '../../places/place.ts'
import { certainties } from '../../situation/filter.ts'
import { precisions } from '../../situation/schema.ts'
import { articlesById, facetCounts } from '../../store/selectors.ts'
import { PrecisionMark } from '../ui/PrecisionMark.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { statusInWords } from '../words/event-words.ts'
import { t } from '../words/later-words.ts'
import { countryInWords } from '../words/place-sentences.ts'
import { precisionInWords, roleInWords } from '../words/place-words.ts'
import { FacetChips } from './FacetChips.tsx'

/** So many choices of a long facet are shown before “more”, and so many more with each. */
const few = 8
const many = 200

/** The facets behind the line: role, certainty, precision, country, outlet, article, and whether it happened. */
export function FacetGroups() {
  const store = useDatelineStore()
  const { filter, counts, articles } = useDateline(view => ({
    filter: view.filter,
    counts: facetCounts(view),
    articles: articlesById(view),
  }))
  // Where the tools have to scroll, what was opened comes to their top.
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const tools = top.current?.closest('.filter-bar')
    const line = tools?.querySelector('.filter-more')
    const port = top.current?.closest('.sheet') ?? tools
    if (!port || !line) return
    const head = Number.parseFloat(getComputedStyle(port).scrollPaddingBlockStart) || 0
    port.scrollTop += line.getBoundingClientRect().top - port.getBoundingClientRect().top - head
  }, [])
  if (!counts) return null
  const { setFilter } = store.getState()
  const statuses = useful(counted(eventStatuses, counts.statuses), filter.statuses)
  return (
    <>
      <div ref={top} hidden />
      <Group title={t('facetRole')}>
        <FacetChips
          choices={useful(counted(roles, counts.roles), filter.roles)}
          picked={filter.roles}
          words={roleInWords}
          onPick={roles => setFilter({ roles })}
        />
      </Group>
      <Group title={t('facetCertainty')}>
        <FacetChips
          choices={counted(certainties, counts.certainties)}
          picked={filter.certainties}
          words={certainty => t(certainty === 'sure' ? 'certaintySure' : 'doubtful')}
          onPick={certainties => setFilter({ certainties })}
        />
        <label className="least-sure">
          <span>{t('sureAtLeast', { n: Math.round(filter.minConfidence * 100) })}</span>
          <input
            type="range"
            min={0}
            max={95}
            step={5}
            value={Math.round(filter.minConfidence * 100)}
            onChange={event => setFilter({ minConfidence: Number(event.target.value) / 100 })}
          />
        </label>
      </Group>
      <Group title={t('facetPrecision')}>
        <FacetChips
          choices={useful(counted(precisions, counts.precisions), filter.precisions)}
          picked={filter.precisions}
          words={precision => (
            <>
              <PrecisionMark precision={precision} size={12} />
              {precisionInWords(precision)}
            </>
          )}
          onPick={precisions => setFilter({ precisions })}
        />
      </Group>
      <LongGroup
        title={t('facetCountry')}
        choices={counts.countries}
        picked={filter.countries}
        words={countryInWords}
        onPick={countries => setFilter({ countries })}
      />
      {counts.sources.length > 1 && (
        <LongGroup
          title={t('facetOutlet')}
          choices={counts.sources}
          picked={filter.sources}
          words={name => name || t('noSource')}
          onPick={sources => setFilter({ sources })}
        />
      )}
      {counts.articles.length > 1 && (
        <LongGroup
          title={t('facetArticle')}
          choices={counts.articles}
          picked={filter.articles}
          words={id => articles.get(id)?.headline ?? id}
          onPick={picked => setFilter({ articles: picked })}
        />
      )}
      {statuses.length > 1 && (
        <Group title={t('facetStatus')} unit={t('facetUnitEvents')}>
          <FacetChips
            choices={statuses}
            picked={filter.statuses}
            words={status => statusInWords(status) ?? t('statusHappened')}
            onPick={statuses => setFilter({ statuses })}
          />
        </Group>
      )}
    </>
  )
}

/** Each choice with its count. */
function counted<T extends string>(choices: readonly T[], counts: Record<T, number>): [T, number][] {
  return choices.map(choice => [choice, counts[choice]])
}

/** The choices that would show something, and those that were made. */
function useful<T extends string>(choices: readonly [T, number][], picked: readonly T[]): [T, number][] {
  return choices.filter(([choice, count]) => count > 0 || picked.includes(choice))
}

function Group({ title, unit = t('mentionsHeading'), children }: { title: string; unit?: string; children: ReactNode }) {
  return (
    <fieldset className="facet-group">
      <legend>
        {title} <small>{unit}</small>
      </legend>
      <div className="facet">{children}</div>
    </fieldset>
  )
}

interface LongGroupProps {
  title: string
  choices: [string, number][]
  picked: string[]
  words: (choice: string) => string
  onPick: (picked: string[]) => void
}

/** A facet with as many choices as the articles bring: the commonest first, the rest on demand, and away again. */
function LongGroup({ title, choices, picked, words, onPick }: LongGroupProps) {
  const [most, setMost] = useState(few)
  const all = useful(choices, picked)
  if (all.length === 0) return null
  const shown = all.filter(([choice], i) => i < most || picked.includes(choice))
  return (
    <Group title={title}>
      <FacetChips choices={shown} picked={picked} words={choice => <bdi>{words(choice)}</bdi>} onPick={onPick} />
      {all.length > shown.length && (
        <button
          type="button"
          className="link"
          onClick={({ currentTarget: { parentElement: group } }) => {
            setMost(most + many)
            // The button goes; the first of those that come has the focus.
            requestAnimationFrame(() => (group?.children[most] as HTMLElement | undefined)?.focus())
          }}
        >
          {t('facetMore', { n: all.length - shown.length })}
        </button>
      )}
      {most > few && all.length > few && (
        <button
          type="button"
          className="link"
          onClick={({ currentTarget: { parentElement: group } }) => {
            setMost(few)
            // What was below the choices comes up to them, and “more” is where this button was.
            requestAnimationFrame(() => (group?.lastElementChild as HTMLElement | null)?.focus())
          }}
        >
          {t('facetFewer')}
        </button>
      )}
    </Group>
  )
}
