import { describe, expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'

const message = (subject: string, body: string, from = 'Harbour Post <news@harbour.example>') =>
  [
    'From MAILER@harbour.example Tue Nov  3 09:12:44 2026',
    `From: ${from}`,
    `Subject: ${subject}`,
    'Date: Tue, 03 Nov 2026 23:12:44 -0500',
    '',
    body,
    '',
    '',
  ].join('\n')
const ferry = 'A ferry with ninety people aboard ran onto a sandbank off Mombasa on Monday, the coastguard said.'
const mill = 'A fire shut the largest flour mill in Lviv on Wednesday night, the city council said.'

async function read(content: string, name = 'news.mbox') {
  const bytes = new TextEncoder().encode(content)
  return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
}

describe('a box of mail', () => {
  test.each([
    ['news.mbox', (text: string) => text],
    ['as it is kept on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['Newsletters', (text: string) => text],
  ])('%s is its messages', async (name, ended) => {
    const found = await read(ended(message('Ferry runs aground', ferry) + message('Fwd: Mill burns', mill)), name)
    expect(found.map(one => one.ok && [one.value.file, one.value.headline, one.value.source, one.value.published])).toEqual([
      [`${name}#1`, 'Ferry runs aground', 'Harbour Post', '2026-11-03'],
      [`${name}#2`, 'Mill burns', 'Harbour Post', '2026-11-03'],
    ])
    expect(found.map(one => one.ok && one.value.text.replaceAll('\r', '').trim())).toEqual([
      `Ferry runs aground\n\n${ferry}`,
      `Mill burns\n\n${mill}`,
    ])
  })

  test('of one message is called as its file', async () =>
    expect(await read(message('Ferry runs aground', ferry))).toMatchObject([{ value: { file: 'news.mbox' } }]))

  test('a line that began with “From ” is as it was written', async () => {
    const [one] = await read(message('Ferry runs aground', `${ferry}\n\n>From the quay, people waved at 10:15:00.\n>>From afar.`))
    expect(one!.ok && one!.value.text).toContain('\n\nFrom the quay, people waved at 10:15:00.\n>From afar.')
  })

  test('a message without a text is told, and the others are read', async () => {
    const found = await read(message('Ferry runs aground', ferry) + message('', '') + message('Mill burns', mill))
    expect(found.map(one => (one.ok ? one.value.headline : one.problem))).toEqual([
      'Ferry runs aground',
      'news.mbox, article 2: there is no text of it in the file.',
      'Mill burns',
    ])
  })

  test.each([
    ['a text', `From our correspondent in Hale\n\n${ferry}`],
    ['a text that opens with an hour', `From Hale at 10:15:00 on Monday\n\n${ferry}`],
    ['a message that is quoted', `They wrote:\n\n${message('Ferry', ferry)}`],
  ])('%s is none', async (_, content) => expect(await read(content, 'hale.txt')).toMatchObject([{ ok: true, value: { file: 'hale.txt' } }]))
})
