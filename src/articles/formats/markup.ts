const blocks =
  'address|article|aside|blockquote|body|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|html|li|main|nav|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul'
const inline = 'a|abbr|b|big|cite|code|del|em|font|i|iframe|ins|mark|q|s|small|span|strike|strong|sub|sup|time|u|video'
const single = 'br|hr|img'

/** A tag of HTML that people write articles with; its attributes have values, so that “if a<b and c>d” holds none. */
const tags = new RegExp(
  `<(/?)(${blocks}|${inline}|${single})((?:\\s+[\\w:-]{1,40}\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'|[^\\s"'<>]+))*)\\s*/?>`,
  'gi',
)

/** What stands around a tag that is spoken of: “the <b> tag”, “`<br>`”, “("<p>")”. */
const around = /[\s"'“”‘’`«»()[\]]/

/** Whether words are a piece of a web page, “<p>Rain fell.</p>”, “Rain fell.<br>Two died.”, and do not merely speak of one or have a “<” in them. */
export function isMarkup(words: string): boolean {
  if (!words.includes('<')) return false
  const open = new Map<string, number>()
  let [set, spoken, holds] = [0, 0, false]
  for (const tag of words.matchAll(tags)) {
    const [whole, closing, named, attributes] = tag as unknown as [string, string, string, string]
    const name = named.toLowerCase()
    const before = words[tag.index - 1] ?? ' '
    const behind = words[tag.index + whole.length] ?? ' '
    if (attributes === '' && around.test(before) && /[\s"'“”‘’`«»()[\].,;:!?]/.test(behind) && !atEdge(words, tag.index, whole.length)) {
      spoken++
      continue
    }
    set++
    if (isSingle.test(name)) holds = true
    else if (closing) holds ||= (open.get(name) ?? 0) > 0
    else {
      // People leave paragraphs and items open.
      holds ||= (open.get(name) ?? 0) > 0 && /^(?:p|li|div)$/.test(name)
      open.set(name, (open.get(name) ?? 0) + 1)
    }
  }
  return holds && spoken <= set
}

const isSingle = new RegExp(`^(?:${single})$`)

/** Tags stand at the beginning or the end of a line as well, where pages are written with space around them. */
function atEdge(words: string, at: number, length: number): boolean {
  return (
    /(?:^|\n)[ \t]*$/.test(words.slice(Math.max(0, at - 40), at)) && /^[ \t]*(?:\r?\n|$|<)/.test(words.slice(at + length, at + length + 40))
  )
}

/** Whether markup parts its words, and not only sets some of them off: paragraphs, breaks, and what is not seen. */
export function hasBlocks(markup: string): boolean {
  return new RegExp(`</?(?:${blocks}|br|hr|iframe|video)(?:\\s[^<>]*)?/?>|<!--`, 'i').test(markup)
}

/** Characters as HTML writes them: “&#8217;”, “&amp;”. */
export const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi

/** Whether bytes may hold either, to look no further at what cannot: a “<”, also as JSON may write it, or a “&” with what follows it. */
export function mayHoldMarkup(bytes: Uint8Array): boolean {
  return holds(bytes, 0x3c, isLetterOrSlash) || holds(bytes, 0x26, byte => byte === 0x23 || isLetterOrSlash(byte)) || holdsEscaped(bytes)
}

const isLetterOrSlash = (byte: number): boolean => byte === 0x2f || byte === 0x21 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)

function holds(bytes: Uint8Array, sign: number, goesOn: (byte: number) => boolean): boolean {
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) if (goesOn(bytes[at + 1] ?? 0)) return true
  // In UTF-16 every other byte is zero.
  return bytes[1] === 0 || bytes[0] === 0 || (bytes[0] ?? 0) >= 0xfe ? bytes.includes(sign) : false
}

/** `\u003c` and `\u0026`. */
function holdsEscaped(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x5c); at >= 0; at = bytes.indexOf(0x5c, at + 1)) {
    if (bytes[at + 1] !== 0x75) at++
    else if (/^00(?:3c|26)$/i.test(String.fromCharCode(...bytes.subarray(at + 2, at + 6)))) return true
  }
  return false
}
