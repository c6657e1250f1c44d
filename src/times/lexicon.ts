import type { Season } from './period.ts'

/** Units of time as TIMEX3 writes them; `WE` is a weekend, `Q` a quarter. */
export type Unit = 'S' | 'TM' | 'TH' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'ML'

export type Mod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE'

/** What a word can mean to somebody who looks for times. Most words have no lexeme and cost nothing. */
export interface Lexeme {
  month?: number
  weekday?: number
  season?: Season
  /** A number as a word; 0 stands for "some": several, few. */
  cardinal?: number
  ordinal?: number
  unit?: Unit
  plural?: boolean
  /** TIMEX3's part of a day. */
  part?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'
  /** "early March". */
  edge?: 'START' | 'MID' | 'END'
  /** Written short, so that a period may follow: "Sept." */
  short?: boolean
  /** Also an ordinary word or a name: may, march, spring, second. */
  double?: boolean
  /** Says nothing of a time by itself: the, a, this, about, more. */
  determiner?: true
  /** Begins or is an expression of its own: today, daily, the. */
  key?: string
}

const lexicon = new Map<string, Lexeme>()

function add(words: string, lexeme: Lexeme): void {
  for (const word of words.split(' ')) lexicon.set(word, whole({ ...lexicon.get(word), ...lexeme }))
}

/** With every part, told or not: engines read objects of one make faster than like ones of several. */
function whole({ month, weekday, season, cardinal, ordinal, unit, plural, part, edge, short, double, determiner, key }: Lexeme): Lexeme {
  return { month, weekday, season, cardinal, ordinal, unit, plural, part, edge, short, double, determiner, key } as Lexeme
}

function addEach(words: string, lexeme: (index: number) => Lexeme): void {
  words.split(' ').forEach((word, i) => {
    add(word, lexeme(i))
  })
}

addEach('january february march april may june july august september october november december', i => ({ month: i + 1 }))
addEach('jan feb mar apr _ jun jul aug sep oct nov dec', i => ({ month: i + 1, short: true }))
add('sept', { month: 9, short: true })
add('may march mar august april june jan', { double: true })
addEach('monday tuesday wednesday thursday friday saturday sunday', i => ({ weekday: i + 1 }))
addEach('mon tue wed thu fri sat sun', i => ({ weekday: i + 1, short: true, double: true }))
add('tues', { weekday: 2, short: true })
add('weds', { weekday: 3, short: true })
add('thur thurs', { weekday: 4, short: true })
addEach('mondays tuesdays wednesdays thursdays fridays saturdays sundays', i => ({ weekday: i + 1, plural: true }))
add('spring springtime', { season: 'SP', double: true })
add('summer summertime', { season: 'SU' })
add('autumn', { season: 'FA' })
add('fall', { season: 'FA', double: true })
add('winter wintertime', { season: 'WI' })

addEach(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  i => (i === 0 ? {} : { cardinal: i }),
)
addEach('twenty thirty forty fifty sixty seventy eighty ninety', i => ({ cardinal: (i + 2) * 10 }))
add('hundred', { cardinal: 100 })
add('thousand', { cardinal: 1000 })
add('dozen', { cardinal: 12 })
add('dozens', { cardinal: 0 })
add('several few many some couple numerous countless various', { cardinal: 0 })
addEach(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  i => ({ ordinal: i + 1 }),
)
add('thirtieth', { ordinal: 30 })
add('second', { double: true })

const units: [Unit, string, string][] = [
  ['S', 'second sec', 'seconds secs'],
  ['TM', 'minute min', 'minutes mins'],
  ['TH', 'hour hr', 'hours hrs'],
  ['D', 'day', 'days'],
  ['WE', 'weekend', 'weekends'],
  ['W', 'week', 'weeks'],
  ['M', 'month', 'months'],
  ['Q', 'quarter', 'quarters'],
  ['Y', 'year yr', 'years yrs'],
  ['DE', 'decade', 'decades'],
  ['CE', 'century', 'centuries'],
  ['ML', 'millennium', 'millennia millenniums'],
]
for (const [unit, one, many] of units) {
  add(one, { unit })
  add(many, { unit, plural: true })
}
add('fortnight', { unit: 'W', key: 'fortnight' })
add('fortnights', { unit: 'W', plural: true, key: 'fortnight' })

add('morning', { part: 'MO' })
add('afternoon', { part: 'AF' })
add('evening', { part: 'EV' })
add('night nighttime', { part: 'NI' })
add('dawn daybreak sunrise predawn', { part: 'MO' })
add('dusk sunset nightfall', { part: 'EV' })
add('noon midday', { part: 'MI' })
add('midnight', { part: 'NI' })
add('daytime daylight', { part: 'DT' })
add('mornings', { part: 'MO', plural: true })
add('afternoons', { part: 'AF', plural: true })
add('evenings', { part: 'EV', plural: true })
add('nights', { part: 'NI', plural: true })

add('early', { edge: 'START' })
add('mid middle', { edge: 'MID' })
add('late', { edge: 'END' })

addEach('twenties thirties forties fifties sixties seventies eighties nineties', i => ({ key: 'decade', cardinal: (i + 2) * 10 }))

for (const word of (
  'the a an this that these those last past previous preceding next coming following same each every any another per ' +
  'today yesterday tomorrow morrow tonight now currently nowadays recently recent lately former formerly future current present presently ' +
  'daily weekly monthly yearly annually annual hourly nightly quarterly biweekly biannual semiannual overnight everyday ' +
  'beginning start end close outset turn latter later earlier ad bc bce circa ca fiscal fy about around approximately roughly nearly almost some over under ' +
  'more less at only just up half christmas easter thanksgiving halloween new labor memorial independence veterans valentine good martin presidents columbus boxing black cyber remembrance juneteenth maundy whit eid diwali lunar chinese ' +
  'ramadan latest most contemporary modern q h its their these palm ash bastille armistice midst st overnight circa c year medieval ew anzac australia canada ascension rosh yom sukkot hanukkah purim passover shavuot orthodox epiphany nowruz shrove holy pentecost bonfire all period time era once final opening entire whole full upcoming subsequent intervening weekday weekdays'
).split(' '))
  add(word, { key: word })

add('the a an this that these those its their', { determiner: true })
add('at about around approximately roughly nearly almost some over under more less only just up all most any', { determiner: true })

/** The lexeme of a word in lower case: `lookUp('sept')`. */
export function lookUp(word: string): Lexeme | undefined {
  return lexicon.get(word)
}
