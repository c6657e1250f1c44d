/** Elements whose end people and pages leave out, and those that have none: these lie in no other for it. */
const closesItself =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|optgroup|option|p|param|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i
const tag = /<(\/?)([a-z][\w:-]*)[^<>]*>/gi

/** Deeper than any page that is read by people; parsers take the longer for each element the deeper it lies. */
const deepest = 200

/** Markup without the tags of elements that lie deeper than people write, their words kept: so that no page takes longer than its length. */
export function withinDepth(html: string): string {
  if (html.length < deepest * 3 || !isDeep(html)) return html
  let depth = 0
  let left = 0
  return html.replace(tag, (whole, closing: string, name: string, at: number) => {
    // What stood apart stays so.
    const gone = /[\s>]/.test(html[at - 1] ?? ' ') ? '' : ' '
    if (closesItself.test(name) || whole.endsWith('/>')) return whole
    if (!closing) {
      if (depth < deepest) depth++
      else left++
      return left > 0 ? gone : whole
    }
    if (left > 0) {
      left--
      return gone
    }
    depth = Math.max(0, depth - 1)
    return whole
  })
}

function isDeep(html: string): boolean {
  let depth = 0
  for (const [whole, closing, name] of html.matchAll(tag)) {
    if (closesItself.test(name!) || whole.endsWith('/>')) continue
    if (closing) depth = Math.max(0, depth - 1)
    else if (++depth > deepest) return true
  }
  return false
}
