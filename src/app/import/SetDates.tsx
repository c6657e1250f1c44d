import { type FormEvent, useId, useState } from 'react'
import { parseTypedDay } from '../../situation/typed-day.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { typedMonths } from '../words/days.ts'
import { t } from '../words/t.ts'

interface SetDatesProps {
  articles: readonly { id: string; headline: string }[]
  onDays: (days: Record<string, string>) => void
  onClose: () => void
}

/** Asks when articles were published that do not say it: “last year” is seen from there. Fields left empty leave things as they are. */
export function SetDates({ articles, onDays, onClose }: SetDatesProps) {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const problem = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const days: Record<string, string> = {}
    const unread = new Set<string>()
    for (const { id } of articles) {
      const read = parseTypedDay(String(typed.get(id) ?? ''), 'to', typedMonths())
      if ('problem' in read) unread.add(id)
      else if (read.day !== null) days[id] = read.day
    }
    setWrong(unread)
    if (unread.size > 0) return
    if (Object.keys(days).length > 0) onDays(days)
    onClose()
  }
  return (
    <Dialog title={t('setDates')} onClose={onClose}>
      <form className="set-dates" onSubmit={submit}>
        <p>{t('setDatesNote')}</p>
        {articles.map(({ id, headline }) => (
          <label key={id}>
            <span dir="auto">{headline}</span>
            <input
              name={id}
              type="text"
              autoComplete="off"
              placeholder={t('setDatesHint')}
              aria-invalid={wrong.has(id)}
              aria-describedby={wrong.has(id) ? problem : undefined}
            />
          </label>
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
