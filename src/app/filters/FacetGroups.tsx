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
import { FacetChip } from './FacetChip.tsx'
import { toggled } from './toggled.ts'

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
  const statuses = eventStatuses.filter(status => counts.statuses[status] > 0 || filter.statuses.includes(status))
  return (
    <>
      <div ref={top} hidden />
      <Group title={t('facetRole')}>
        {roles
          .filter(role => counts.roles[role] > 0 || filter.roles.includes(role))
          .map(role => (
            <FacetChip
              key={role}
              pressed={filter.roles.includes(role)}
              count={counts.roles[role]}
              onPress={() => setFilter({ roles: toggled(filter.roles, role) })}
            >
              {roleInWords(role)}
            </FacetChip>
          ))}
      </Group>
      <Group title={t('facetCertainty')}>
        {certainties.map(certainty => (
          <FacetChip
            key={certainty}
            pressed={filter.certainties.includes(certainty)}
            count={counts.certainties[certainty]}
            onPress={() => setFilter({ certainties: toggled(filter.certainties, certainty) })}
          >
            {t(certainty === 'sure' ? 'certaintySure' : 'doubtful')}
          </FacetChip>
        ))}
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
        {precisions
          .filter(precision => counts.precisions[precision] > 0 || filter.precisions.includes(precision))
          .map(precision => (
            <FacetChip
              key={precision}
              pressed={filter.precisions.includes(precision)}
              count={counts.precisions[precision]}
              onPress={() => setFilter({ precisions: toggled(filter.precisions, precision) })}
            >
              <PrecisionMark precision={precision} size={12} />
              {precisionInWords(precision)}
            </FacetChip>
          ))}
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
          {statuses.map(status => (
            <FacetChip
              key={status}
              pressed={filter.statuses.includes(status)}
              count={counts.statuses[status]}
              onPress={() => setFilter({ statuses: toggled(filter.statuses, status) })}
            >
              {statusInWords(status) ?? t('statusHappened')}
            </FacetChip>
          ))}
        </Group>
      )}
    </>
  )
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
  const useful = choices.filter(([choice, count]) => count > 0 || picked.includes(choice))
  if (useful.length === 0) return null
  const shown = useful.filter(([choice], i) => i < most || picked.includes(choice))
  return (
    <Group title={title}>
      {shown.map(([choice, count]) => (
        <FacetChip key={choice} pressed={picked.includes(choice)} count={count} onPress={() => onPick(toggled(picked, choice))}>
          <bdi>{words(choice)}</bdi>
        </FacetChip>
      ))}
      {useful.length > shown.length && (
        <button
          type="button"
          className="link"
          onClick={({ currentTarget: { parentElement: group } }) => {
            setMost(most + many)
            // The button goes; the first of those that come has the focus.
            requestAnimationFrame(() => (group?.children[most] as HTMLElement | undefined)?.focus())
          }}
        >
          {t('facetMore', { n: useful.length - shown.length })}
        </button>
      )}
      {most > few && useful.length > few && (
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
