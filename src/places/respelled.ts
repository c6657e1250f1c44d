/** What one letter or ending of a name becomes in another way of writing it in Latin letters. */
type Swap = [pattern: RegExp, ...others: string[]]

/** The Arabic article, also as it sounds before some letters: "ash-Sheikh", "ed-Daein". */
const article = /^(?:a[dlnrstz]|ash|e[dlnrstz]|esh|ul)$/

/** Ways of writing a sound that newspapers mix. A name is tried with one of them changed, wherever it stands. */
const swaps: Swap[] = [
  [/(?:iyy?ah?|iyy?eh|ia)$/, 'iya', 'iyah', 'ia', 'iyeh'],
  [/(?<![iy])(?:ah|a|eh|e)$/, 'a', 'ah', 'eh', 'e'],
  [/sk(?:y|i|yi|iy|yy)$/, 'skyi', 'skyy', 'sky', 'skiy'],
  [/ou|oo/g, 'u'],
  [/(?<![ao])u/g, 'ou'],
  [/ee/g, 'i'],
  [/ai|ay|ei|ey/g, 'ai', 'ay', 'ei', 'ey'],
  [/(?<=.)ia(?=.)/g, 'ya'],
  [/(?<=.)ya(?=.)/g, 'ia'],
  [/iy(?=[aeiou])/g, 'i'],
  [/ii/g, 'iyi', 'yi'],
  [/([bcdfgklmnprstz])\1/g, '$1'],
  [/q/g, 'k'],
  [/k(?!h)/g, 'q'],
  [/gh/g, 'g'],
  [/(?<=[aeiou])h(?=[bdlmn])/g, ''],
]

/** The name with another Arabic article, with one or without: `sharm al sheikh` is also `sharm el sheikh`, `al hudaida` is `hudaida`. */
export function otherArticles(name: string): string[] {
  const words = name.split(' ')
  const at = words.findIndex((word, i) => i < words.length - 1 && article.test(word))
  if (at < 0) return [`al ${name}`, `el ${name}`]
  const others = at === 0 ? ['al', 'el', ''] : ['al', 'el', `e${words[at + 1]![0]}`]
  return others.filter(other => other !== words[at]).map(other => words.with(at, other).join(' ').trim())
}

/** The name with one sound written otherwise: `nusseirat` is `nuseirat`, `khmelnytsky` is `khmelnytskyi`; or all in one word. */
export function otherSounds(name: string): string[] {
  const found = new Set<string>([name.replaceAll(' ', '')])
  for (const [pattern, ...others] of swaps)
    if (name.search(pattern) >= 0) for (const other of others) found.add(name.replace(pattern, other))
  found.delete(name)
  return [...found]
}

/** Whether two names differ by no more than two letters, of short ones by one: `gizo` and `giza`, `monster` and `munster`, but not `madras` and `chennai`. */
export function isSpelledLike(name: string, other: string): boolean {
  const most = Math.min(name.length, other.length) < 6 ? 1 : 2
  if (Math.abs(name.length - other.length) > most) return false
  let before = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= name.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++)
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (name[i - 1] === other[j - 1] ? 0 : 1)))
    before = row
  }
  return before[other.length]! <= most
}
