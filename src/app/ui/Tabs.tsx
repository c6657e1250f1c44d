import { type KeyboardEvent, useRef } from 'react'

import { numberInWords } from '../words/numbers.ts'

interface TabsProps<T extends string> {
  label: string
  tabs: { id: T; name: string; count?: number }[]
  selected: T
  /** The id of the element that shows the selected tab. */
  panel: string
  onSelect: (id: T) => void
}

/** A tab list with one stop of the Tab key; the arrow keys move along it, as the reading direction runs. */
export function Tabs<T extends string>({ label, tabs, selected, panel, onSelect }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const forward = getComputedStyle(list.current!).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
    const at = tabs.findIndex(tab => tab.id === selected)
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = (to + tabs.length) % tabs.length
    onSelect(tabs[next]!.id)
    list.current!.querySelectorAll('button')[next]!.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map(tab => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={panel}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.name} {tab.count !== undefined && <b>{numberInWords(tab.count)}</b>}
        </button>
      ))}
    </div>
  )
}
