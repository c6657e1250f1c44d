import { type FormEvent, Fragment, type InputHTMLAttributes, useEffect, useId, useRef, useState } from 'react'
import { isDay } from '../../articles/is-day.ts'
import { parseTypedDay } from '../../situation/typed-day.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { dayInWords, dayOfWeekInWords, eitherDayInWords, typedMonths } from '../words/days.ts'
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
  const [edited, setTyped] = useState<TypedDays>({})
  // A day that was given a moment ago may only now be read: it stands here when it is, and is not emptied.
  const typed: TypedDays = {
    ...Object.fromEntries(articles.flatMap(({ id, day }) => (day === null ? [] : [[id, dayInWords(day)]]))),
    ...edited,
  }
  const [filled, setFilled] = useState<TypedDays | null>(null)
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const problem = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (wrong.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [wrong])
  // Whose words leave two days to choose from wants one of those.
  const open = articles.filter(({ either }) => !either)
  const lacksYear = open.some(({ yearless }) => yearless)

  /** With the day for all in the empty fields, or, where a year was typed, with the days in it that articles have; null where that is neither. */
  const fill = (): TypedDays | null => {
    const year = lacksYear ? /^\s*(\d{4})\s*$/.exec(typed[all] ?? '')?.[1] : undefined
    const read = parseTypedDay(typed[all] ?? '', 'to', typedMonths())
    setWrong(new Set('problem' in read ? [all] : []))
    if ('problem' in read) return null
    if (read.day === null) return typed
    const dayOf = ({ yearless }: Undated) => (year === undefined ? read.day! : yearless && inYear(yearless, year))
    const days = open.flatMap(one => {
      const day = dayOf(one)
      return day ? [[one.id, dayInWords(day)] as const] : []
    })
    const full = fillDays(typed, Object.fromEntries(days))
    setTyped({ ...full.typed, [all]: year ?? dayInWords(read.day) })
    if (Object.keys(full.filled).length > 0) setFilled(full.filled)
    return full.typed
  }
  const undo = () => {
    if (filled) setTyped({ ...takeBack(typed, filled), [all]: '' })
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
    onChange: ({ currentTarget }: FormEvent<HTMLInputElement>) => setTyped({ ...edited, [id]: currentTarget.value }),
    'aria-invalid': wrong.has(id),
    'aria-describedby': wrong.has(id) ? problem : undefined,
    'data-first': id === first || undefined,
  })
  const first = open.length > 1 ? all : articles[0]?.id
  const [firstWrong] = articles.filter(({ id }) => wrong.has(id))
  /** Under the first field whose words are no day: there it is looked for. */
  const wrongWords = (id: string) =>
    (id === all ? wrong.has(all) : id === firstWrong?.id) && (
      <p id={problem} role="alert">
        {t('setDatesWrong')}
      </p>
    )
  return (
    <Dialog title={t('setDates')} onClose={onClose}>
      <form ref={form} className="set-dates" onSubmit={submit}>
        <p>{t('setDatesNote')}</p>
        {open.length > 1 && (
          <DayForAll
            field={field(all)}
            label={t(lacksYear ? 'setDatesAllOrYear' : 'setDatesAll')}
            filled={filled && Object.keys(filled).length}
            onType={day => {
              // Another day instead: what the first filled is empty again.
              setTyped({ ...(filled ? takeBack(typed, filled) : typed), [all]: day })
              setFilled(null)
            }}
            onFill={fill}
            onUndo={undo}
          />
        )}
        {wrongWords(all)}
        {articles.map(one => (
          <Fragment key={one.id}>
            <DayOfOne article={one} field={field(one.id)} onPick={day => setTyped({ ...edited, [one.id]: dayInWords(day) })} />
            {wrongWords(one.id)}
          </Fragment>
        ))}
        <Button type="submit" look="solid">
          {t('setDates')}
        </Button>
      </form>
    </Dialog>
  )
}

interface DayForAllProps {
  field: InputHTMLAttributes<HTMLInputElement>
  label: string
  /** How many fields it filled, null where it has not. */
  filled: number | null
  onType: (day: string) => void
  onFill: () => void
  onUndo: () => void
}

/** One day for all that have none yet. */
function DayForAll({ field, label, filled, onType, onFill, onUndo }: DayForAllProps) {
  return (
    <div className="day-for-all">
      <label>
        <span>{label}</span>
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

/** The day of one article; where its own words leave some to choose from, these as well. */
function DayOfOne({ article: { headline, either, yearless }, field, onPick }: DayOfOneProps) {
  const days = either ? [...either].sort() : (yearless?.days ?? [])
  return (
    <div className="day-of-one">
      <label>
        <span dir="auto">{headline}</span>
        <input {...field} />
      </label>
      {days.length > 0 && (
        <p>
          {either ? t('eitherDayNote', { days: eitherDayInWords(...either) }) : t('yearlessNote', { words: yearless!.words })}
          {days.map(day => (
            <Button key={day} look="link" onClick={() => onPick(day)}>
              {either ? dayInWords(day) : dayOfWeekInWords(day)}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}

/** Its day in another year; null where that has no 29 February. */
function inYear({ days }: NonNullable<Undated['yearless']>, year: string): string | null {
  const day = `${year}${days[0]!.slice(4)}`
  return isDay(day) ? day : null
}
