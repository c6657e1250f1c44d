/** “… [+1234 chars]” of news APIs, “[…]” of excerpts: what is put behind words that go on elsewhere. */
const cutMark = /(?:(?<dots>\s*(?:…|\.{3}))\s*\[\+?\d+ char(?:acter)?s\]|\s*\[(?:…|\.{3})\])\s*$/

/** Words without the mark that says that more of them are left out, and whether there was one. */
export function withoutCutMark(words: string): { words: string; isCut: boolean } {
  const mark = cutMark.exec(words.slice(-200))
  if (!mark) return { words, isCut: false }
  return { words: `${words.slice(0, words.length - mark[0].length)} …`, isCut: true }
}
