import type { ReactNode } from 'react'
import { toggled } from '../ui/toggled.ts'
import { numberInWords } from '../words/numbers.ts'

interface FacetChipsProps<T extends string> {
  /** Each with how much it would show. */
  choices: readonly (readonly [T, number])[]
  picked: readonly T[]
  words: (choice: T) => ReactNode
  onPick: (picked: T[]) => void
}

/** The choices of a facet. */
export function FacetChips<T extends string>({ choices, picked, words, onPick }: FacetChipsProps<T>) {
  return choices.map(([choice, count]) => (
    <button
      key={choice}
      type="button"
      className="chip"
      aria-pressed={picked.includes(choice)}
      data-empty={count === 0}
      onClick={() => onPick(toggled(picked, choice))}
    >
      <span>{words(choice)}</span> <b>{numberInWords(count)}</b>
    </button>
  ))
}
