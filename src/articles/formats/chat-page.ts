import type { ExportedArticle, PressExport } from '../exports/exported.ts'
import { blocksOf, oneLine } from './html.ts'

/** Whether a page's source may be one that Telegram or Facebook exports posts as. */
export function mayBeOfChat(html: string): boolean {
  return /class="[^"]*\b(?:chat_page|history)\b/.test(html) || /class="[^"]*\b_a6-g\b/.test(html)
}

/**
 * The posts of a page that Telegram Desktop (“Export chat history”) or Facebook (“Download your information”) made, each with its day and who posted; null for any other. What has no words, as a
 * picture or the note that somebody joined, is none.
 */
export function postsOfPage(body: Element): PressExport | null {
  const articles = [...telegram(body), ...facebook(body)]
  return articles.length === 0 ? null : { articles, promised: null }
}

/** A channel's posts are from the channel; in a group each is from who wrote it, whom a message says that does not go on from the one before. */
function telegram(body: Element): ExportedArticle[] {
  const chat = oneLine(body.querySelector('.page_header .text')?.textContent ?? '')
  let from = ''
  return [...body.querySelectorAll('.history .message.default')].flatMap(message => {
    from = oneLine(message.querySelector('.from_name')?.textContent ?? '') || from
    const words = message.querySelector('.body > .text, .forwarded .text')
    const day = /^(\d\d)\.(\d\d)\.(\d{4})\b/.exec(message.querySelector('.date')?.getAttribute('title') ?? '')
    const dated = day && `${day[3]}-${day[2]}-${day[1]}`
    return post(words, dated, from || chat)
  })
}

/** Its classes are made by a program, but have been the same since 2021. */
function facebook(body: Element): ExportedArticle[] {
  return [...body.querySelectorAll('._a6-g')].flatMap(one => {
    const day = oneLine(one.querySelector('._a72d')?.textContent ?? '')
    return post(one.querySelector('._a6-p'), day || null, null)
  })
}

function post(words: Element | null, dated: string | null, source: string | null): ExportedArticle[] {
  const body = words ? blocksOf(words).join('\n\n') : ''
  return body.trim() === '' ? [] : [{ headline: '', source: source || null, dated, body, isCut: false }]
}
