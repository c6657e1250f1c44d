import { readDossier } from '../exports/dossier.ts'
import { dayIn, outletOf } from '../exports/europresse.ts'
import type { ExportedArticle, PressExport } from '../exports/exported.ts'
import { readPressExport } from '../exports/press-export.ts'
import { mayBeOfChat, postsOfPage } from './chat-page.ts'
import { blocksOf, documentOf, oneLine } from './html.ts'

/**
 * The articles of a page that an archive of the press, Telegram or Facebook exported, or that Dateline saved; null for any other page, which is asked as little as can be. Those of Europresse have elements
 * of their own for what they are; of the others the words alone tell, as they do in a text.
 */
export function readHtmlExport(html: string): PressExport | null {
  const saved = readDossier(html)
  if (saved) return saved
  const isEuropresse = /DocPublicationName/.test(html)
  const isOfChat = mayBeOfChat(html)
  if (!isEuropresse && !isOfChat && !traces.test(html)) return null
  try {
    const { body } = documentOf(html)
    return (isEuropresse ? europresse(body) : null) ?? (isOfChat ? postsOfPage(body) : null) ?? readPressExport(blocksOf(body).join('\n\n'))
  } catch {
    // Markup so broken that the parser stumbles over it is told of where the page is read as one.
    return null
  }
}

const traces = /End of Document|\d of \d+ DOCUMENT|(?:Document|Dokument|Documento)(?:\s|&nbsp;)[A-Z0-9]{4}|Publication (?:title|info):/

function europresse(body: Element): PressExport | null {
  const articles = [...body.querySelectorAll('article')].filter(one => one.querySelector('.DocPublicationName'))
  return articles.length === 0 ? null : { articles: articles.map(europresseArticle), promised: null }
}

function europresseArticle(article: Element): ExportedArticle {
  const said = (selector: string) => oneLine(article.querySelector(selector)?.textContent ?? '')
  const text = article.querySelector('.docOcurrContainer, .DocText')
  const head = said('.DocHeader')
  return {
    headline: said('.titreArticleVisu, .rdp__articletitle, .titreArticle'),
    source: outletOf(said('.DocPublicationName')) || null,
    dated: dayIn(head) ?? (head || null),
    body: text ? blocksOf(text).join('\n\n') : '',
    isCut: false,
  }
}
