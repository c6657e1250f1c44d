import { wordSet } from '../../text/word-set.ts'
import type { Phrase } from '../meaning.ts'
import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'
import { endsClause } from './ends-clause.ts'

/** "The outlook for Sunday and Monday", "a warning for Friday". */
export function isForeseen(tokens: Token[], first: number): boolean {
  let i = first - 1
  while (first - i < 6 && (low(tokens, i) === 'and' || low(tokens, i) === ',' || tokens[i]?.lexeme?.weekday !== undefined)) i--
  return low(tokens, i) === 'for' && foreseeing.has(low(tokens, i - 1))
}

const foreseeing = new Set('outlook forecast warning alert fixtures programme agenda line-up lineup schedule timetable'.split(' '))

/** "A warning is in force from 03:00 on Friday", "remains in effect through Sunday": what holds has not ended, nor begun where it says from when. */
export function isInForce(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > 1 && first - i <= 12 && !endsClause(tokens, i); i--)
    if (holding.has(low(tokens, i)) && low(tokens, i - 1) === 'in') return now.has(low(tokens, i - 2)) && starting.has(low(tokens, i + 1))
  return false
}

const holding = new Set(['force', 'effect', 'place'])
const now = new Set(['is', 'are', 'remains', 'remain', 'stays', 'stay'])
const starting = new Set(['from', 'until', 'till', 'through', 'between', 'for'])

/** "THURSDAY NIGHT...Rain", "Thursday: sunny intervals": the heads of a forecast. */
export function isForecast(tokens: Token[], { first, end }: Phrase): boolean {
  if (first > 0 && !endsClause(tokens, first - 1)) return false
  if (low(tokens, end) === ':') return isWeather(tokens, beforeWeather.has(low(tokens, end + 1)) ? end + 2 : end + 1)
  return low(tokens, end) === '.' && low(tokens, end + 1) === '.' && low(tokens, end + 2) === '.'
}

/** "sunny intervals", "rain from noon", "dry."; not "Rain kills ten", "Clear win for Leeds". */
function isWeather(tokens: Token[], i: number): boolean {
  if (!weather.has(low(tokens, i))) return false
  const next = tokens[i + 1]
  return next?.kind !== 'word' || weather.has(next.low) || behindWeather.has(next.low)
}

const weather = wordSet(
  `sunny sunshine cloudy overcast clear rain rainy showers showery snow sleet fog foggy mist windy breezy fair dry hot cold cool mild warm
  thunderstorms highs lows`,
)

const beforeWeather = wordSet(
  `mostly mainly partly generally largely some more very rather heavy light patchy scattered bright strong gusty becoming turning`,
)

const behindWeather = wordSet(
  `in and with then later from at over until by but or for intervals spells skies periods again throughout turning becoming moving
  spreading clearing easing expected likely possible`,
)
