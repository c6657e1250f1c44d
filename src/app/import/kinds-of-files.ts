import { type FormatName, formats } from '../../articles/formats.ts'

/** A group of files in the list of what may be dropped. */
export interface KindOfFiles {
  label:
    | 'kindDocuments'
    | 'kindPages'
    | 'kindMail'
    | 'kindFeeds'
    | 'kindLists'
    | 'kindPosts'
    | 'kindExports'
    | 'kindArchives'
    | 'kindDecisions'
  formats: readonly FormatName[]
  /** What is called so in every language: names of archives and networks, files that have no ending of their own. */
  names?: string
}

/** All kinds of files that are read, as people look for them: the commonest first. */
export const kindsOfFiles: readonly KindOfFiles[] = [
  { label: 'kindDocuments', formats: ['text', 'word', 'openText', 'richText', 'pdf', 'markdown', 'book', 'subtitles'] },
  { label: 'kindPages', formats: ['page', 'keptPage', 'webArchive', 'webArchives'] },
  { label: 'kindMail', formats: ['mail', 'mailbox'] },
  { label: 'kindFeeds', formats: ['newsXml'], names: 'RSS, Atom, JSON Feed, NewsML, NITF' },
  { label: 'kindLists', formats: ['json', 'table', 'workbook', 'openSheet', 'map'] },
  { label: 'kindExports', formats: ['references'], names: 'Nexis, Factiva, ProQuest, Europresse' },
  { label: 'kindPosts', formats: [], names: 'X (tweets.js), Telegram, Mastodon, Bluesky, Reddit, Facebook, Instagram' },
  { label: 'kindArchives', formats: ['archive', 'gzip'] },
  { label: 'kindDecisions', formats: [], names: 'decisions.json' },
]

/** The endings of a group's files: `.eml .mbox`. */
export function endingsOf({ formats: names }: KindOfFiles): string[] {
  return names.flatMap(name => formats[name].endings)
}
