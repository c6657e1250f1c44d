/** What XML 1.0 cannot hold at all, not even escaped: most control characters, halves of pairs, and the two non-characters. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Any text as the text of an element or an attribute: `xmlText('Rock & "Roll"')` is `Rock &amp; &quot;Roll&quot;`. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, letter => escapes[letter]!)
}

/** An element with text in it, or nothing where there is no text: `element('name', 'Goma')`. */
export function element(name: string, text: string | number | null): string {
  return text === null || text === '' ? '' : `<${name}>${xmlText(String(text))}</${name}>`
}
