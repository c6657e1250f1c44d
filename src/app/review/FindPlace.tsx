import { type FormEvent, useState } from 'react'
import { placesNamed } from '../decide/ask-gazetteer.ts'
import { Button } from '../ui/Button.tsx'
import { reviewText } from '../words/review-words.ts'
import type { Candidate } from './options.ts'

interface FindPlaceProps {
  /** The words as the article has them: what is looked for first. */
  words: string
  onFound: (found: Candidate[]) => void
  onProblem: (problem: unknown) => void
}

/** Looks a name up in the gazetteer: the place that is meant may be called otherwise, or was too unlikely to be listed. One that no gazetteer has is given by its coordinates. */
export function FindPlace({ words, onFound, onProblem }: FindPlaceProps) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const find = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name')).trim()
    if (name === '' || busy) return
    setBusy(true)
    try {
      const found = await placesNamed(name)
      onFound(found)
      setSaid(found.length === 0 ? reviewText('foundNone', { name }) : reviewText('foundSome', { n: found.length, name }))
    } catch (problem) {
      onProblem(problem)
    }
    setBusy(false)
  }
  return (
    <form className="find-place" onSubmit={event => void find(event)}>
      <input name="name" type="text" defaultValue={words} aria-label={reviewText('findLabel')} dir="auto" autoComplete="off" />
      <Button type="submit" className="small">
        {reviewText(busy ? 'lookingUp' : 'find')}
      </Button>
      <p role="status">{said === '' ? reviewText('findHint') : said}</p>
    </form>
  )
}
