/** A kind of file that articles come in. */
interface Format {
  /** How its files end; by the first people know it. */
  endings: readonly [string, ...string[]]
  /** What systems call it that have files chosen by that. */
  types: readonly string[]
  /** Names of files that are of this kind whatever their ending says, and that ending. */
  called?: { ending: string; names: RegExp }
  /** Whether one file may hold many articles. */
  holdsMany?: true
}

/**
 * All that is read, in the order in which people are told of it. What asks for files (the page, a folder, the help) goes by this list; how one is told by its content
 * and read stands in `open-readers.ts`.
 */
export const formats = {
  text: { endings: ['.txt', '.text'], types: ['text/plain'] },
  word: {
    endings: ['.docx', '.docm'],
    types: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  },
  openText: { endings: ['.odt', '.ott'], types: ['application/vnd.oasis.opendocument.text'] },
  richText: { endings: ['.rtf'], types: ['application/rtf', 'text/rtf'] },
  pdf: { endings: ['.pdf'], types: ['application/pdf'] },
  markdown: { endings: ['.md', '.markdown'], types: ['text/markdown'] },
  page: { endings: ['.html', '.htm', '.xhtml'], types: ['text/html'] },
  keptPage: { endings: ['.mhtml', '.mht'], types: ['multipart/related', 'application/x-mimearchive'] },
  webArchive: { endings: ['.webarchive'], types: ['application/x-webarchive'] },
  mail: { endings: ['.eml'], types: ['message/rfc822'] },
  mailbox: { endings: ['.mbox'], types: ['application/mbox'], holdsMany: true },
  newsXml: {
    endings: ['.xml', '.rss', '.atom', '.rdf'],
    types: ['application/rss+xml', 'application/atom+xml', 'application/xml', 'text/xml'],
    holdsMany: true,
  },
  json: {
    endings: ['.json', '.ndjson', '.jsonl', '.geojson'],
    types: ['application/json', 'application/geo+json'],
    // The archive of Twitter has its posts in JavaScript.
    called: { ending: '.js', names: /(?:^|\/)(?:tweets?|community-tweet)(?:-part\d+)?\.js$/i },
    holdsMany: true,
  },
  table: { endings: ['.csv', '.tsv'], types: ['text/csv', 'text/tab-separated-values'], holdsMany: true },
  workbook: { endings: ['.xlsx', '.xlsm'], types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], holdsMany: true },
  openSheet: { endings: ['.ods'], types: ['application/vnd.oasis.opendocument.spreadsheet'], holdsMany: true },
  subtitles: { endings: ['.srt', '.vtt'], types: ['application/x-subrip', 'text/vtt'] },
  map: {
    endings: ['.kml', '.kmz', '.gpx'],
    types: ['application/vnd.google-earth.kml+xml', 'application/gpx+xml'],
    holdsMany: true,
  },
  references: {
    endings: ['.ris', '.bib'],
    types: ['application/x-research-info-systems', 'application/x-bibtex'],
    holdsMany: true,
  },
  book: { endings: ['.epub'], types: ['application/epub+zip'], holdsMany: true },
  webArchives: { endings: ['.warc'], types: ['application/warc'], holdsMany: true },
  gzip: { endings: ['.gz'], types: ['application/gzip'], holdsMany: true },
  archive: { endings: ['.zip', '.wacz'], types: ['application/zip', 'application/x-zip-compressed'], holdsMany: true },
} satisfies Record<string, Format>

export type FormatName = keyof typeof formats

const all: readonly [string, Format][] = Object.entries(formats)
const byEnding = new Map(all.flatMap(([name, { endings }]) => endings.map(ending => [ending, name as FormatName])))

/** The format that a file's name tells: `formatByName('Flood.HTM')` is `'page'`; null where it tells none. */
export function formatByName(name: string | null): FormatName | null {
  const ending = /\.\w+$/.exec(name ?? '')?.[0].toLowerCase()
  if (!ending) return null
  return (
    byEnding.get(ending) ?? (all.find(([, { called }]) => called?.ending === ending && called.names.test(name!))?.[0] as FormatName) ?? null
  )
}

/** Whether a file may hold many articles, by its name. */
export function holdsMany(name: string): boolean {
  const format = formatByName(name)
  return format !== null && (formats[format] as Format).holdsMany === true
}

/** What a field for files asks for: `.txt,.text,.docx,…,text/plain,…`. */
export const acceptedFiles: string = [
  ...all.flatMap(([, { endings, called }]) => (called ? [...endings, called.ending] : endings)),
  ...all.flatMap(([, { types }]) => types),
].join(',')

/** The kinds of files that articles come in, as people know them: “.txt, .docx, … or .csv”. */
export const kindsOfFiles: string = all
  .map(([, { endings }]) => endings[0])
  .join(', ')
  .replace(/, ([^,]+)$/, ' or $1')
