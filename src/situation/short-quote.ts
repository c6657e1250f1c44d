import type { Span } from '../text/span.ts'
import type { SituationEvent } from './schema.ts'

type Quoted = Pick<SituationEvent, 'quote' | 'span' | 'trigger' | 'participants' | 'status' | 'dated'>

/** The rest of a quotation is shown, but not less than this many words of it, else the whole is. */
const fewestWords = 3

const span =
  '(?:(?:early|late|mid)\\s+)?(?:last|this|next|that)\\s+(?:(?:past|same)\\s+)?(?:day|night|week|weekend|month|year|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)|(?:\\p{L}+\\s+)?(?:hours?|days?|weeks?|months?|years?)\\s+(?:later|earlier|ago|before)|(?:earlier|later)(?:\\s+(?:in|on|that|this)\\b[^,;:]{0,30})?'
const preposition =
  'in|on|at(?!\\s+(?:least|most))|by|during|after|before|since|amid|despite|following|as(?!\\s+(?:many|much|few))|for|with|according|within|until|throughout|from|to'
const adverb =
  'notably|recently|previously|subsequently|consequently|additionally|simultaneously|finally|initially|eventually|ultimately|similarly|separately|accordingly|importantly|meanwhile|today|yesterday|then|now|also|thus|however|moreover|furthermore|elsewhere|instead'

/** A phrase before a comma that only says when, how or after what: “Earlier this year, …”, “In response to this, …”, “Notably, …”. */
const leadIn = new RegExp(`^(?:(?:${span}|${adverb})|(?:${preposition})\\b[^,;:]{1,70}),\\s+`, 'iu')

/** “In Aldport, Millbrook and Norby, …” names more than one: nothing of a list may be taken for a lead. */
const listGoesOn = /^\p{Lu}[^,]*,/u
const endsInName = /(?<!\b(?:\p{Lu}\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)),\s+$/u
const lastIsName = /\p{Lu}[\p{L}.’'-]*,\s+$/u

/** Who vouches for it, before what is vouched for: “evidence suggests (that) …”, “officials said …”. */
const vouching =
  /^(?:(?!that\b)[\p{L}’'.-]+\s+){1,5}?(?:(?:suggests?|suggested|indicates?|indicated|shows?|showed|says?|said)(?:\s+that)?|\p{Ll}+\s+that)\s+(?!(?:it|he|she|they|we|its|his|her|their)\b)(?=\S+\s+\S+)/u

const either = (words: string) => words.replace(/(?<=^|\|)\p{Ll}/gu, letter => `[${letter.toUpperCase()}${letter}]`)
/** What a person is, right before the name: “North Korean leader …”, “the defence minister …”. A “suspected leader” is not. */
const title = new RegExp(
  `^(?:[Tt]he\\s+)?(?:\\p{Lu}[\\p{L}.’-]*\\s+){0,3}(?:(?:${either('prime|foreign|defence|defense|interior|finance|vice|deputy|supreme')})\\s+)*(?:${either('leader|president|minister|premier|chancellor|chairman|chairwoman|secretary|governor|mayor|ambassador|king|queen|prince|princess|pope|director|chief|commander|general|spokesman|spokeswoman|spokesperson')})\\s+$`,
  'u',
)

/** What hangs on behind the report: “…, closely inspecting its production”, “…, which is near the border”. */
const hangingOn =
  /,\s+(?:(?:\p{L}+ly|while|then|thereby|thus)\s+)?(?!(?:barring|pending|excluding|assuming|failing|depending)\b)(?:\p{Ll}+ing\b|which\b|who\b|whose\b|where\b)/u

/** What a date beside the quotation says already. */
const whenAtTheEnd =
  /,?\s+(?:yesterday|today|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this|next)\s+(?:week|month|year|night))$/u

/**
 * The part of an event's clause that says it: from who did it to the end of the report, as one unbroken stretch of the article's
 * words. What only says when, after what or who vouches for it is left out, because a row says that beside it; what holds it away
 * from having happened (“denied that …”) never is.
 *
 * “Last year, North Korean leader Kim Jong Un toured this factory, closely inspecting its production” gives
 * “Kim Jong Un toured this factory”. The span is of the quotation.
 */
export function shortQuote(event: Quoted): Span {
  const { quote } = event
  const trigger = { start: event.trigger.start - event.span.start, end: event.trigger.end - event.span.start }
  if (trigger.start < 0 || trigger.end > quote.length || trigger.end <= trigger.start) return { start: 0, end: quote.length }
  const start = actorAt(event, trigger.start)
  const end = reportEnd(event, trigger.end)
  return quote.slice(start, end).split(/\s+/).length < fewestWords ? { start: 0, end: quote.length } : { start, end }
}

function actorAt({ quote, status, participants }: Quoted, trigger: number): number {
  let start = 0
  for (;;) {
    const lead = leadIn.exec(quote.slice(start, trigger))?.[0]
    if (!lead) break
    const rest = quote.slice(start + lead.length, trigger)
    if (lastIsName.test(lead) && endsInName.test(lead) && listGoesOn.test(rest)) break
    start += lead.length
  }
  const voucher = status === 'said' ? vouching.exec(quote.slice(start, trigger))?.[0] : undefined
  start += voucher?.length ?? 0
  for (const name of participants) {
    const at = quote.indexOf(name, start)
    if (at > start && at < trigger && title.test(quote.slice(start, at))) return at
  }
  return start
}

function reportEnd({ quote, dated }: Quoted, trigger: number): number {
  const hanging = hangingOn.exec(quote.slice(trigger))
  const end = hanging ? trigger + hanging.index : quote.length
  const when = dated && whenAtTheEnd.exec(quote.slice(trigger, end))
  return when ? trigger + when.index : end
}

const wide = /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/u

/**
 * A text cut to so many letters at a word, with an ellipsis where something was cut: `cutAtWord('Kim Jong Un toured', 12)` is
 * “Kim Jong Un…”. Letters of East Asian scripts take the room of two.
 */
export function cutAtWord(text: string, room: number): string {
  let used = 0
  let lastBreak = 0
  let i = 0
  for (const letter of text) {
    used += wide.test(letter) ? 2 : 1
    if (used > room) break
    i += letter.length
    if (/\s/u.test(text[i] ?? ' ') || wide.test(letter)) lastBreak = i
  }
  if (i >= text.length) return text
  // A word longer than the room is cut inside: there is no better place.
  return `${text.slice(0, lastBreak || i).replace(/[\s,;:–—-]+$/u, '')}…`
}
