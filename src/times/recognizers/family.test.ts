import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayBegin } from '../recognize.ts'
import { scan } from '../scan.ts'
import { clocks, partsOfDays } from './clocks.ts'
import { dateTimeGroups } from './date-time-groups.ts'
import { days, daysOfMonths, numberedWeeks, weeksOf } from './days.ts'
import { centuries, decades } from './decades.ts'
import { lengths, stretches } from './durations.ts'
import type { Family } from './family.ts'
import { namedDays } from './holidays.ts'
import { months } from './months.ts'
import { numericDates } from './numeric-dates.ts'
import { quarters } from './quarters.ts'
import { seasons } from './seasons.ts'
import { rates, sets } from './sets.ts'
import { deictics, sides, units, yearsEarlier } from './units.ts'
import { vagueTimes } from './vague.ts'
import { nthWeekdays, weekdays } from './weekdays.ts'
import { years } from './years.ts'

const families: Record<string, Family> = {
  ...{ numericDates, days, daysOfMonths, months, quarters, seasons, decades, centuries, years, weekdays, nthWeekdays, weeksOf },
  ...{
    yearsEarlier,
    deictics,
    units,
    namedDays,
    clocks,
    partsOfDays,
    sides,
    rates,
    stretches,
    lengths,
    sets,
    vagueTimes,
    dateTimeGroups,
    numberedWeeks,
  },
}

const words =
  'the a an this that these last past next first second third twenty two half few another of in on at least more than about ' +
  'March May Sept. Friday Mon. spring winter year years month week weekend day quarter century decade eighties morning night noon ' +
  'early late mid middle end later earlier ago before today tonight yesterday daily each every per now recent future time same fiscal Q ' +
  "Christmas New Year's Easter AD BC p.m. o'clock GMT ' ’ - / : 3 9 11 25th 1st 80s 1990s 1914 1914-18 2003 17:05 0730 5/6/2021 2021-03-04 " +
  '3rd 21st 79 490 120 B.C. CE a.m. pm o’clock GMT 80s straight full calendar rest than to or through people 031450 Z EW week 33'

test.each(Object.entries(families))(
  '%s: whatever is read, it begins with what the family says',
  (_, { recognize, word, digits, apostrophe }) => {
    const text = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 7 }).map(parts => parts.join(' '))
    fc.assert(
      fc.property(text, said => {
        const tokens = scan(said, { start: 0, end: said.length })
        const first = tokens[0]!
        if (first.kind === 'word' && !first.lexeme) return
        if (recognize(tokens, 0) === null) return
        const may =
          first.kind === 'word' ? word?.(first.lexeme!, first.low) : first.kind === 'digits' ? digits?.(first.low.length) : apostrophe
        expect(may, said).toBe(true)
        expect(mayBegin(tokens, 0), said).toBe(true)
      }),
      { numRuns: 400 },
    )
  },
)
