import { expect, test } from 'vitest'
import { formats } from '../../articles/formats.ts'
import { catalogueOf, type Language } from '../words/languages.ts'
import { laterWords } from '../words/later-words.ts'
import { endingsOf, kindsOfFiles } from './kinds-of-files.ts'

test('where files are dropped, every kind of file is listed once', () =>
  expect(kindsOfFiles.flatMap(({ formats }) => formats).sort()).toEqual(Object.keys(formats).sort()))

test('a group is told by endings or by names, and no ending is left out', () => {
  for (const kind of kindsOfFiles) expect(endingsOf(kind).length > 0 || kind.names).toBeTruthy()
  expect(kindsOfFiles.flatMap(endingsOf).sort()).toEqual(
    Object.values(formats)
      .flatMap(({ endings }) => [...endings])
      .sort(),
  )
})

test.each<Language>(['en', 'ko', 'ar'])('what is said at first is one line: %s', async language => {
  const { dropKinds } = { ...laterWords, ...(await catalogueOf(language)) } as Record<string, string>
  expect(dropKinds!.length).toBeLessThan(100)
})
