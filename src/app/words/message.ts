/** A piece of a message: plain, or strong where the catalogue wrote `<b>…</b>`. Never HTML: it is drawn as text. */
export interface MessagePart {
  text: string
  strong: boolean
}

export type MessageParams = Record<string, string | number>

/**
 * Fills in a message of the catalogue, in the small part of ICU MessageFormat that we need:
 * `{name}` puts a value in, `{count, plural, =0 {none} one {# event} other {# events}}` chooses by the language's own rules.
 *
 * `formatMessage('{n, plural, one {# event} other {# events}}', { n: 3 }, 'en')` is `'3 events'`.
 */
export function formatMessage(message: string, params: MessageParams, locale: string): string {
  return fill(message, params, locale, null)
}

/** The same with the strong parts kept apart: `'<b>{n}</b> placed'` gives a strong `36` and a plain ` placed`. */
export function messageParts(message: string, params: MessageParams, locale: string): MessagePart[] {
  // Values lend their "<" to a private character while the strong parts are found, so that they stay what they are: text.
  const lent = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll('<', lentSign) : value]),
  )
  return formatMessage(message, lent, locale)
    .split(/(<b>.*?<\/b>)/)
    .filter(piece => piece !== '')
    .map(piece => {
      const strong = piece.startsWith('<b>')
      return { text: (strong ? piece.slice(3, -4) : piece).replaceAll(lentSign, '<'), strong }
    })
}

const lentSign = '\uE000'

function fill(message: string, params: MessageParams, locale: string, count: number | null): string {
  let out = ''
  let i = 0
  while (i < message.length) {
    const c = message[i]!
    if (c === '#' && count !== null) out += number(count, locale)
    else if (c === '{') {
      const end = closing(message, i)
      out += placeholder(message.slice(i + 1, end), params, locale)
      i = end
    } else out += c
    i++
  }
  return out
}

function placeholder(body: string, params: MessageParams, locale: string): string {
  const [name, type] = body.split(',', 2).map(part => part.trim()) as [string, string | undefined]
  const value = params[name]
  if (value === undefined) throw new Error(`A message needs “${name}”, which was not given.`)
  if (type === undefined) return typeof value === 'number' ? number(value, locale) : apart(value, locale)
  if (type !== 'plural' || typeof value !== 'number') throw new Error(`A message asks for {${body}}, which is not a plural of a number.`)
  const choices = pluralChoices(body.slice(body.indexOf('plural') + 6).replace(/^\s*,/, ''))
  const category = pluralRules(locale).select(value)
  const chosen = choices.get(`=${value}`) ?? choices.get(category) ?? choices.get('other')
  if (chosen === undefined) throw new Error(`A plural has no words for “other”: {${body}}`)
  return fill(chosen, params, locale, value)
}

/**
 * A value inside words that run from right to left stands apart from them (U+2068 … U+2069), so that “North Korea,” does not lend its
 * comma to its own direction. Only what has Latin letters needs it, or is
 * a day such as 2024-07-27, which would read 27-07-2024. A value of several parts has each of them set apart: one that begins with
 * a Latin name would else run from left to right as a whole, and “Central Sulawesi, Indonesia” be read as “Indonesia, Central Sulawesi”.
 */
export function apart(value: string, locale: string): string {
  return rightToLeft.test(locale) && /\p{Script=Latin}|\d-\d/u.test(value) ? `\u2068${value}\u2069` : value
}
const rightToLeft = /^(ar|he|fa|ur)\b/

/** `one {# event} other {# events}` as a map. */
function pluralChoices(body: string): Map<string, string> {
  const known = choicesOf.get(body)
  if (known) return known
  const choices = new Map<string, string>()
  choicesOf.set(body, choices)
  let i = 0
  while (i < body.length) {
    const open = body.indexOf('{', i)
    if (open < 0) break
    const close = closing(body, open)
    choices.set(body.slice(i, open).trim(), body.slice(open + 1, close))
    i = close + 1
  }
  return choices
}

function closing(message: string, open: number): number {
  let depth = 0
  for (let i = open; i < message.length; i++) {
    if (message[i] === '{') depth++
    else if (message[i] === '}' && --depth === 0) return i
  }
  throw new Error(`A message has a brace that never closes: ${message}`)
}

function number(value: number, locale: string): string {
  let format = numberFormats.get(locale)
  if (!format) {
    format = new Intl.NumberFormat(locale)
    numberFormats.set(locale, format)
  }
  return format.format(value)
}

function pluralRules(locale: string): Intl.PluralRules {
  let rules = rulesOf.get(locale)
  if (!rules) {
    rules = new Intl.PluralRules(locale)
    rulesOf.set(locale, rules)
  }
  return rules
}

// Making one takes longer than a hundred uses of it.
const numberFormats = new Map<string, Intl.NumberFormat>()
const rulesOf = new Map<string, Intl.PluralRules>()
// As many as the catalogue has.
const choicesOf = new Map<string, Map<string, string>>()
