import { numberWords } from '../text/number-words.ts'

/** How many of what: `{ number: 3, of: 'people killed' }`. */
export interface Count {
  number: number
  of: 'killed' | 'injured' | 'arrested' | 'missing' | 'displaced'
}

const numerals = new Map([...Object.entries(numberWords), ['no', 0]] as const)

const fates: [of: Count['of'], before: RegExp, after: RegExp][] = [
  ['killed', /^(killed|killing|kills|claimed|murdered)$/, /^(killed|dead|died|dies|slain|deaths|drowned)$/],
  ['injured', /^(injured|injuring|injures|wounded|wounding|hurt|hurting)$/, /^(injured|wounded|hurt|hospitalized)$/],
  ['arrested', /^(arrested|arresting|detained|detaining)$/, /^(arrested|detained)$/],
  ['missing', /^missing:$/, /^missing$/],
  ['displaced', /^(displaced|displacing|evacuated|evacuating)$/, /^(displaced|evacuated|homeless)$/],
]

/**
 * The tolls a clause tells, so that reports can be compared: "killed three people and wounded 12" gives 3 killed, 12 injured;
 * "five people were killed" gives 5 killed. Ages, times and house numbers are no tolls.
 */
export function countsIn(text: string): Count[] {
  const words = text.toLowerCase().match(/[\p{L}]+|\d[\d,]*(?:-[\p{L}]+)*/gu) ?? []
  const found: Count[] = []
  words.forEach((word, i) => {
    const number = numberOf(word)
    if (number === null) return
    for (const [of, before, after] of fates) {
      // "killed at least three": the deed stands just before its toll
      const led = [1, 2, 3].some(
        k =>
          before.test(words[i - k] ?? '') &&
          words.slice(i - k + 1, i).every(w => /^(at|least|about|some|nearly|more|than|over|up|to|another)$/.test(w)),
      )
      const followed = [1, 2, 3, 4].some(
        k =>
          after.test(words[i + k] ?? '') &&
          words
            .slice(i + 1, i + k)
            .every(w => /^(\p{L}+)$/u.test(w) && numberOf(w) === null && !/^(and|in|on|when|who|that|after)$/.test(w)),
      )
      if ((led || (followed && number !== 0 && !isArticle(word))) && !found.some(count => count.of === of)) found.push({ number, of })
    }
  })
  return found
}

function numberOf(word: string): number | null {
  const named = numerals.get(word)
  if (named !== undefined) return named
  return /^\d[\d,]*$/.test(word) ? Number(word.replaceAll(',', '')) : null
}

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an'
}
