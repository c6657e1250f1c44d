import { type FormEvent, type InputHTMLAttributes, useId, useState } from 'react'
import { parseTypedDay } from '../../situation/typed-day.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { dayInWords, eitherDayInWords, typedMonths } from '../words/days.ts'
import { t } from '../words/later-words.ts'
import { fillDays, type TypedDays, takeBack } from './fill-days.ts'
import type { Undated } from './import-notices.ts'

interface SetDatesProps {
  articles: readonly Undated[]
  onDays: (days: Record<string, string | null>) => void
  onClose: () => void
}

/** The field for all, among those of the articles. */
const all = ''

/** Asks when articles were published that do not say it: “last year” is seen from there. A day that was given can be changed, or emptied. */
export function SetDates({ articles, onDays, onClose }: SetDatesProps) {
  const [typed, setTyped] = useState<TypedDays>(() =>
    Object.fromEntries(articles.flatMap(({ id, day }) => (day === null ? [] : [[id, dayInWords(day)]]))),
  )
  const [filled, setFilled] = useState<{ ids: string[]; day: string } | null>(null)
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const problem = useId()

  /** With the day for all in the empty fields, or null where that is none. */
  const fill = (): TypedDays | null => {
    const read = parseTypedDay(typed[all] ?? '', 'to', typedMonths())
    setWrong(new Set('problem' in read ? [all] : []))
    if ('problem' in read) return null
    if (read.day === null) return typed
    const day = dayInWords(read.day)
    const full = fillDays(
      typed,
      // Whose words leave two days to choose from wants one of those.
      articles.flatMap(({ id, either }) => (either ? [] : id)),
      day,
    )
    setTyped({ ...full.typed, [all]: day })
    if (full.filled.length > 0) setFilled({ ids: full.filled, day })
    return full.typed
  }
  const undo = () => {
    if (filled) setTyped({ ...takeBack(typed, filled.ids, filled.day), [all]: '' })
    setFilled(null)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A day that was typed for all and not yet filled in is meant all the same.
    const given = filled ? typed : fill()
    if (!given) return
    const days: Record<string, string | null> = {}
    const unread = new Set<string>()
    for (const { id, day } of articles) {
      const read = parseTypedDay(given[id] ?? '', 'to', typedMonths())
      if ('problem' in read) unread.add(id)
      else if (read.day !== day) days[id] = read.day
    }
    setWrong(unread)
    if (unread.size > 0) return
    if (Object.keys(days).length > 0) onDays(days)
    onClose()
  }
  const field = (id: string) => ({
    type: 'text',
    autoComplete: 'off',
    placeholder: t('setDatesHint'),
    value: typed[id] ?? '',
    onChange: ({ currentTarget }: FormEvent<HTMLInputElement>) => setTyped({ ...typed, [id]: currentTarget.value }),
    'aria-invalid': wrong.has(id),
    'aria-describedby': wrong.has(id) ? problem : undefined,
  })
  return (
    <Dialog title={t('setDates')} onClose={onClose}>
      <form className="set-dates" onSubmit={submit}>
        <p>{t('setDatesNote')}</p>
        {articles.filter(({ either }) => !either).length > 1 && (
          <DayForAll
            field={field(all)}
            filled={filled?.ids.length ?? null}
            onType={day => {
              // Another day instead: what the first filled is empty again.
              setTyped({ ...(filled ? takeBack(typed, filled.ids, filled.day) : typed), [all]: day })
              setFilled(null)
            }}
            onFill={fill}
            onUndo={undo}
          />
        )}
        {articles.map(one => (
          <DayOfOne key={one.id} article={one} field={field(one.id)} onPick={day => setTyped({ ...typed, [one.id]: dayInWords(day) })} />
        ))}
        {wrong.size > 0 && (
          <p id={problem} role="alert">
            {t('setDatesWrong')}
          </p>
        )}
        <Button type="submit" look="solid">
          {t('setDates')}
        </Button>
      </form>
    </Dialog>
  )
}

interface DayForAllProps {
  field: InputHTMLAttributes<HTMLInputElement>
  /** How many fields it filled, null where it has not. */
  filled: number | null
  onType: (day: string) => void
  onFill: () => void
  onUndo: () => void
}

/** One day for all that have none yet. */
function DayForAll({ field, filled, onType, onFill, onUndo }: DayForAllProps) {
  return (
    <div className="day-for-all">
      <label>
        <span>{t('setDatesAll')}</span>
        <input
          {...field}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (filled === null) onFill()
          }}
        />
      </label>
      <Button onClick={filled === null ? onFill : onUndo}>{t(filled === null ? 'setDatesFill' : 'setDatesUndo')}</Button>
      <span className="sr-only" role="status">
        {filled !== null && t('setDatesFilled', { n: filled })}
      </span>
    </div>
  )
}

interface DayOfOneProps {
  article: Undated
  field: InputHTMLAttributes<HTMLInputElement>
  onPick: (day: string) => void
}

/** The day of one article; where its own words leave two to choose from, these as well. */
function DayOfOne({ article: { headline, either }, field, onPick }: DayOfOneProps) {
  return (
    <div className="day-of-one">
      <label>
        <span dir="auto">{headline}</span>
        <input {...field} />
      </label>
      {either && (
        <p>
          {t('eitherDayNote', { days: eitherDayInWords(...either) })}
          {[...either].sort().map(day => (
            <Button key={day} look="link" onClick={() => onPick(day)}>
              {dayInWords(day)}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}
