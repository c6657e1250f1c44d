/** The page's address with another query: `pageAddress('https://a.org/map/?x=1#y', '?event=e1')` is `https://a.org/map/?event=e1`. */
export function pageAddress(href: string, query: string): string {
  const url = new URL(href)
  return `${url.origin}${url.pathname}${query}`
}

/** The lines that show a view inside another page. */
export function embedSnippet(address: string, title: string): string {
  const url = new URL(address)
  url.searchParams.set('embed', '')
  return `<iframe src="${escaped(url.href)}" title="${escaped(title)}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
