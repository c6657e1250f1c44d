import { type DayNumber, parseDay } from '../calendar.ts'
import { dayMeant } from '../day-meant.ts'
import type { Meaning } from '../meaning.ts'
import type { Said } from '../said.ts'
import { isInDateline } from '../tense/dateline.ts'
import type { TimeExpression } from '../time.ts'

/** "EBO, May 3 (Reuters) -" over what is printed on the 4th or within the week: the day its writer calls today. */
export function dayOfDateline({ tokens, phrase }: Said, { from }: TimeExpression, stated: DayNumber): DayNumber | null {
  const day = from === null || !isInDateline(tokens, phrase) ? null : parseDay(from)
  return day !== null && day < stated && day >= stated - 7 ? day : null
}

/** "today", "yesterday", "last night" under a dateline are seen from it. A weekday is not: whoever prints it may put it right. */
export function writtenOn({ phrase: { meaning } }: Said, dateline: DayNumber | null): DayNumber | null {
  const said = dayMeant(meaning)
  const isOfToday = said?.is === 'unit' ? said.unit === 'D' && said.from === 'published' : said?.is === 'shift' && isNextDay(said)
  return isOfToday ? dateline : null
}

function isNextDay({ unit, count, from }: Meaning & { is: 'shift' }): boolean {
  return unit === 'D' && count === 1 && from === 'published'
}
