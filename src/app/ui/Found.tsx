import { highlights } from '../../situation/search.ts'

/** A text with the words of the search marked in it. */
export function Found({ text, query }: { text: string; query: string }) {
  if (query === '') return text
  const spans = highlights(text, query)
  if (spans.length === 0) return text
  let at = 0
  const parts = spans.flatMap(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [
      before,
      <mark className="found" key={start}>
        {text.slice(start, end)}
      </mark>,
    ]
  })
  return [...parts, text.slice(at)]
}
