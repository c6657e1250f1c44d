/** What begins as JSON of articles or decisions, or as a page does: nobody writes an article so. */
const endings: [RegExp, string][] = [
  [/^\s*(?:\{\s*"|\[\s*\{)/, '.json'],
  [/^\s*<(?:!doctype html|html)\b/i, '.html'],
]

/** Pasted text as the file it would have been, so that it is read alike: `{"text": …}` as JSON, the source of a page as a page. */
export function pastedFile(text: string, name: string): File {
  const ending = endings.find(([pattern]) => pattern.test(text))?.[1] ?? ''
  return new File([text], name + ending, { type: 'text/plain' })
}
