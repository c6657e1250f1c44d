const encode = (text: string) => new TextEncoder().encode(text)

/** What a test puts into a page that a browser keeps. */
export interface MadeUpKeptPage {
  html: string
  address?: string
  /** Of the page's part, beside its type: `Content-Transfer-Encoding: base64`. */
  fields?: string[]
  /** The page as it stands in the file; without it, quoted-printable. */
  body?: string
  /** Parts before the page's and behind it. */
  before?: string[]
  behind?: string[]
}

/** As in mail: bytes that are no letters of ASCII by their numbers, lines broken at 76 characters. */
export function quotedPrintable(text: string): string {
  const letters = [...encode(text)].map(byte =>
    byte === 10
      ? '\r\n'
      : byte === 61 || byte > 126 || byte < 32
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
  )
  let line = 0
  return letters
    .map(letter => {
      line = letter === '\r\n' ? 0 : line + letter.length
      if (line <= 72) return letter
      line = letter.length
      return `=\r\n${letter}`
    })
    .join('')
}

const boundary = '----MultipartBoundary--madeUp----'

/** A page as Chromium keeps it (MHTML), for tests. */
export function madeUpMhtml({
  html,
  address = 'https://www.valley-courier.example/flood',
  fields,
  body,
  before = [],
  behind = [],
}: MadeUpKeptPage): Uint8Array {
  const page = [
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    ...(fields ?? ['Content-Transfer-Encoding: quoted-printable']),
    `Content-Location: ${address}`,
    '',
    body ?? quotedPrintable(html),
  ].join('\r\n')
  const picture = ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo='].join('\r\n')
  const head = [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${address}`,
    'Subject: Flood closes bridge in Lviv',
    'Date: Sun, 29 Nov 2026 02:54:20 +0000',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
    '',
    '',
  ].join('\r\n')
  return encode(`${head}${[...before, page, picture, ...behind].map(part => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`)
}

type Value = string | Uint8Array | Value[] | { [key: string]: Value }

/** A property list of Apple's in its binary form, for tests. */
export function madeUpPropertyList(value: Value): Uint8Array {
  const objects: number[][] = []
  const number = (n: number, size: number) => Array.from({ length: size }, (_, i) => Math.floor(n / 256 ** (size - 1 - i)) % 256)
  const marked = (kind: number, length: number) => (length < 15 ? [(kind << 4) | length] : [(kind << 4) | 15, 0x12, ...number(length, 4)])
  const add = (one: Value): number => {
    const at = objects.push([]) - 1
    const bytes = (): number[] => {
      if (typeof one === 'string') {
        if (/^[ -~]*$/.test(one)) return [...marked(5, one.length), ...encode(one)]
        return [...marked(6, one.length), ...[...one].flatMap(letter => number(letter.charCodeAt(0), 2))]
      }
      if (one instanceof Uint8Array) return [...marked(4, one.length), ...one]
      if (Array.isArray(one)) return [...marked(10, one.length), ...one.map(add).flatMap(n => number(n, 2))]
      const [keys, values] = [Object.keys(one).map(add), Object.values(one).map(add)]
      return [...marked(13, keys.length), ...[...keys, ...values].flatMap(n => number(n, 2))]
    }
    objects[at] = bytes()
    return at
  }
  add(value)
  const written = [...encode('bplist00')]
  const offsets: number[] = []
  for (const object of objects) {
    offsets.push(written.length)
    for (const byte of object) written.push(byte)
  }
  const table = written.length
  for (const offset of offsets) written.push(...number(offset, 4))
  return Uint8Array.from([...written, ...number(0, 6), 4, 2, ...number(objects.length, 8), ...number(0, 8), ...number(table, 8)])
}

/** A page as Safari keeps it, for tests. */
export function madeUpWebArchive({
  html,
  address = 'https://www.valley-courier.example/flood',
}: Pick<MadeUpKeptPage, 'html' | 'address'>): Uint8Array {
  const resource = (data: Uint8Array, type: string, url: string) => ({
    WebResourceData: data,
    WebResourceMIMEType: type,
    WebResourceURL: url,
  })
  return madeUpPropertyList({
    WebMainResource: { ...resource(encode(html), 'text/html', address), WebResourceTextEncodingName: 'UTF-8', WebResourceFrameName: '' },
    WebSubresources: [resource(encode('picture'), 'image/png', 'https://www.valley-courier.example/größe.png')],
    WebSubframeArchives: [{ WebMainResource: resource(encode('<p>Buy boots in Reykjavik.</p>'), 'text/html', 'https://ads.example/') }],
  })
}
