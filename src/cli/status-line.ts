/** What a status is written to: a terminal, or something that only keeps what it is told. */
export interface Terminal {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

export interface StatusLine {
  /** Says what is being done, in place of what it said before. Only a terminal is told: in a file such lines would pile up. */
  show(words: string): void
  clear(): void
}

/** The last line of a terminal, as long as something takes its time. */
export function statusLine(terminal: Terminal): StatusLine {
  let shown = false
  const clear = () => {
    if (shown) terminal.write('\r\u001b[K')
    shown = false
  }
  return {
    show(words) {
      if (!terminal.isTTY) return
      clear()
      // A line that wraps could not be written over.
      terminal.write(words.slice(0, (terminal.columns || 80) - 1))
      shown = true
    },
    clear,
  }
}
