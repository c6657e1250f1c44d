import { expect, test } from 'vitest'
import { type FormatName, formats } from '../../articles/formats.ts'
import { catalogueOf, type Language } from '../words/languages.ts'
import { laterWords } from '../words/later-words.ts'

/** What has a name of its own in every language. */
const words: Partial<Record<FormatName, null | string>> = { text: null, markdown: null, webArchive: 'Safari', newsXml: 'RSS' }

test.each<Language>(['en', 'ko', 'ar'])('where files are dropped, every kind of file is named: %s', async language => {
  const { dropKinds } = { ...laterWords, ...(await catalogueOf(language)) } as Record<string, string>
  for (const [format, { endings }] of Object.entries(formats)) {
    const known = words[format as FormatName]
    if (known !== null) expect(dropKinds).toContain(known ?? endings[0].slice(1).toUpperCase())
  }
})
