import { expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'

const read = async (html: string, name = 'messages.html') => {
  const bytes = new TextEncoder().encode(html)
  return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
}

const message = (id: number, day: string, text: string, from = '') => `
  <div class="message default clearfix${from ? '' : ' joined'}" id="message${id}"><div class="pull_left userpic_wrap"><div class="initials">H</div></div>
    <div class="body"><div class="pull_right date details" title="${day} 10:15:00 UTC+01:00">10:15</div>
    ${from ? `<div class="from_name">\n${from} \n</div>` : ''}${text ? `<div class="text">\n${text}\n</div>` : '<div class="media_wrap">Photo</div>'}</div></div>`
const chat = (messages: string) => `<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_wrap">
  <div class="page_header"><div class="content"><div class="text bold">Hale Notes</div></div></div><div class="page_body chat_page"><div class="history">
  <div class="message service" id="message-1"><div class="body details">5 March 2024</div></div>${messages}</div></div></div></body></html>`

test('a chat that Telegram exported is its messages, each of its day and its writer', async () =>
  expect(
    await read(
      chat(
        message(1, '05.03.2024', 'Shells fell on Kupiansk this morning.<br><br>Two people were <strong>hurt</strong>.', 'Hale Notes') +
          message(2, '05.03.2024', 'A drone hit a power station in Izium.') +
          message(3, '06.03.2024', '', 'Jane Roe') +
          message(4, '06.03.2024', 'A bridge near Balakliia is closed.'),
      ),
    ),
  ).toMatchObject([
    {
      value: {
        file: 'messages.html#1',
        text: 'Shells fell on Kupiansk this morning.\n\nTwo people were hurt.',
        published: '2024-03-05',
        source: 'Hale Notes',
      },
    },
    { value: { text: 'A drone hit a power station in Izium.', published: '2024-03-05', source: 'Hale Notes' } },
    { value: { text: 'A bridge near Balakliia is closed.', published: '2024-03-06', source: 'Jane Roe' } },
  ]))

test('what a channel says in the same words on two days is two messages', async () => {
  const found = await read(
    chat(message(1, '05.03.2024', 'Air raid alert in Hale.', 'Hale Notes') + message(2, '06.03.2024', 'Air raid alert in Hale.')),
  )
  const ids = found.flatMap(one => (one.ok ? one.value.id : []))
  expect(new Set(ids).size).toBe(2)
})

test('posts that Facebook exported', async () => {
  const post = (words: string, day: string) =>
    `<div class="_a6-g"><div class="_2ph_ _a6-h">Hale Post updated their status.</div><div class="_2ph_ _a6-p"><div><div class="_2pin"><div>${words}</div></div></div></div><div class="_3-94 _a6-o"><div class="_a72d">${day}</div></div></div>`
  expect(
    await read(
      `<html><head><title>Your posts</title></head><body><div class="_a706">${post('A bakery burned in Kupiansk.', 'Mar 05, 2024 10:15:30 am')}${post('', 'Mar 05, 2024 10:16:30 am')}${post('Two streets are flooded in Izium.', 'Mar 06, 2024 9:15 pm')}</div></body></html>`,
      'your_posts_1.html',
    ),
  ).toMatchObject([
    { value: { text: 'A bakery burned in Kupiansk.', published: '2024-03-05' } },
    { value: { text: 'Two streets are flooded in Izium.', published: '2024-03-06' } },
  ])
})

test.each([
  [
    'a page with a history',
    `<div class="history"><p>Rain fell on Hale for three days, and the river rose above its banks on Sunday.</p></div>`,
  ],
  [
    'a page that writes of such a class',
    `<article class="message default"><p>Rain fell on Hale for three days, and the river rose above its banks on Sunday.</p></article>`,
  ],
])('%s is one article', async (_, html) => {
  const found = await read(`<!DOCTYPE html><html><head><title>Rain</title></head><body>${html}</body></html>`, 'rain.html')
  expect(found).toMatchObject([{ value: { file: 'rain.html' } }])
})
