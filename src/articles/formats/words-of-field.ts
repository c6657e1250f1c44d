import { Parser } from 'htmlparser2'
import { blocksOf, documentOf } from './html.ts'
import { entity, hasBlocks, isMarkup } from './markup.ts'
import { withinDepth } from './within-depth.ts'

/**
 * What a field of JSON or a cell of a table says: of a piece of a web page its paragraphs, an empty line between two, without scripts and styles; of other words
 * themselves, with characters in place of what stands for them (“Hale&#8217;s”).
 */
export function wordsOfField(field: string): string {
  const words = isMarkup(field) ? withoutMarkup(field) : withCharacters(field)
  // What was made fit for a page twice: “&lt;p&gt;Rain fell.&lt;/p&gt;”, “Hale&amp;#8217;s”.
  if (words !== field && /^\s*<\w/.test(words) && isMarkup(words)) return withCharacters(withoutMarkup(words))
  return words === field ? words : withCharacters(words)
}

function withoutMarkup(markup: string): string {
  if (!hasBlocks(markup)) return textIn(markup).replace(/(?:\r?\n[ \t]*){3,}/g, '\n\n')
  const parted = /<p[\s>]/i.test(markup) ? markup : markup.replace(/\r?\n[ \t]*\r?\n/g, '<br><br>')
  try {
    return blocksOf(documentOf(`<div>${parted}</div>`).body).join('\n\n')
  } catch (error) {
    // Elements within elements, deeper than anybody writes, until nothing can walk through them.
    if (!(error instanceof RangeError)) throw error
    return textIn(markup)
  }
}

/** The words between tags, with their white space. */
function textIn(markup: string): string {
  let text = ''
  let hidden = 0
  const isHidden = (name: string) => name === 'script' || name === 'style'
  const parser = new Parser({
    onopentag: name => (isHidden(name) ? hidden++ : 0),
    onclosetag: name => (isHidden(name) ? hidden-- : 0),
    ontext(words) {
      if (hidden === 0) text += words
    },
  })
  parser.end(withinDepth(markup))
  return text
}

/** Only what is whole stands for a character: “AT&T; Verizon” and “fish &not chips” stay as they are. */
function withCharacters(words: string): string {
  return words.includes('&') ? words.replace(entity, one => textIn(one)) : words
}
