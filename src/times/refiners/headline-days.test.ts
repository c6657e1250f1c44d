import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../articles/read-article.ts'
import { findTimes } from '../find-times.ts'

/** The days of a headline's weekday, printed on Thursday, 12 November 2026. */
function dayOfHeadline(headline: string, report: string): string | null {
  return findTimes(articleFromText(`${headline}\n\n${report}`, { published: '2026-11-12' }))[0]?.from ?? null
}

describe('a weekday in a headline', () => {
  test.each([
    ['No buses in Calder on Saturday', 'Drivers will walk out from 3am on Saturday.', '2026-11-14'],
    ['No buses in Calder on Saturday', 'Drivers walked out on Saturday.', '2026-11-07'],
    ['Nine dead in Saturday blaze', 'A blaze on Saturday killed nine, and a hearing will be held next week.', '2026-11-07'],
    // Another weekday tells nothing of it, nor does one far on.
    ['No buses in Calder on Saturday', 'Drivers will vote on Monday.', '2026-11-07'],
    // What the headline tells itself stays.
    ['Nine killed on Saturday', 'Mourners will meet on Saturday.', '2026-11-07'],
    ['Calder to vote on Saturday', 'The last vote, on Saturday, was annulled.', '2026-11-14'],
  ])('“%s” over “%s”', (headline, report, day) => expect(dayOfHeadline(headline, report)).toBe(day))
})
