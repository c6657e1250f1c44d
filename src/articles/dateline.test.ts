import { describe, expect, test } from 'vitest'
import { datelineDay, lengthOfDateline } from './dateline.ts'

describe('a dateline with its year', () => {
  test.each([
    ['KYIV, July 27, 2024 (Reuters) - The bridge fell.', '2024-07-27'],
    ['PORT SUDAN, 3 May 2023 – Ships came.', '2023-05-03'],
    ['TROY, N.Y., March 3, 2020 — The mill closed.', '2020-03-03'],
    ['MAPUTO/HARARE, March 18, 2019 (Reuters) - The storm made landfall on Thursday.', '2019-03-18'],
    ['SHIMLA, Aug 11, 2021 (PTI): Boulders hit a bus on Wednesday.', '2021-08-11'],
    ['DURBAN, South Africa, 14 April 2022 - Rivers burst their banks.', '2022-04-14'],
    ['Valencia, 29 Oct 2026. — At 20:11 the phones rang.', '2026-10-29'],
    ['Bamako, 12 June 2025 — Two soldiers were killed.', '2025-06-12'],
    ['Port of Spain, February 12 2024. An oil slick has reached the coast.', '2024-02-12'],
    ['Troy, New York, March 3, 2020 - “It is over,” she said.', '2020-03-03'],
    ['MAPUTO, 19 January 2026. The storm made landfall.', '2026-01-19'],
    ['Beira (Mozambique), 19 Jan 2026. The storm made landfall.', '2026-01-19'],
    ['Beira, 19 January 2026: The storm made landfall.', '2026-01-19'],
    ['BEIRA (19 January 2026) The storm made landfall.', '2026-01-19'],
    ['Beira (January 19, 2026): The storm made landfall.', '2026-01-19'],
    ['[Beira, 19 January 2026] The storm made landfall.', '2026-01-19'],
    ['(BEIRA, 19 January 2026) – The storm made landfall.', '2026-01-19'],
    ['Beira (Lusa, 19 Jan 2026) The storm made landfall.', '2026-01-19'],
    ['Beira (dpa) 19.1.2026 - The storm made landfall.', '2026-01-19'],
    ['BEIRA, 19.01.2026 (Lusa) The storm made landfall.', '2026-01-19'],
    ['Beira | 19 January 2026 | The storm made landfall.', '2026-01-19'],
    ['Beira. Monday, January 19, 2026. The storm made landfall.', '2026-01-19'],
    ['Beira, Monday 19 January 2026, 14:00. The storm made landfall.', '2026-01-19'],
    ['BEIRA—January 19, 2026—The storm made landfall.', '2026-01-19'],
    ['BEIRA: Jan 19, 2026: The storm made landfall.', '2026-01-19'],
    ['MONDAY 19 JANUARY 2026, BEIRA: The storm made landfall.', '2026-01-19'],
    ['19 January 2026, Beira – The storm made landfall.', '2026-01-19'],
    ['From our own correspondent. BEIRA, January 19, 1887. The storm made landfall.', '1887-01-19'],
    ['[By telegraph.] Beira, Jan. 19, 1887.—The storm made landfall.', '1887-01-19'],
    ['Special to the Ledger. BEIRA, Jan. 19, 1887 — The storm made landfall.', '1887-01-19'],
    ['19 January 2026 – The storm made landfall.', '2026-01-19'],
  ])('%s', (paragraph, day) => expect(datelineDay(paragraph)?.day).toBe(day))

  test.each([
    'On September 1, 1999, the river rose – as it does.',
    'KYIV (Reuters) - The bridge fell on July 27, 2024.',
    'The fire of May 3, 2010 - the worst in years - killed ten.',
    'BREAKING: On July 27, 2024 (a Saturday): forces moved.',
    'Operation Dawn, May 3, 2010 - the worst day - cost ten lives.',
    'On 12 June 2025 — Two days after the vote, the army moved.',
    'Since Monday, 12 June 2025. The army moved.',
    'The town of Troy, March 3, 2020. It was over.',
    'Monday, 12 June 2025, was hot. The army moved.',
    'The army moved (12 June 2025). It was over.',
    'He died in Troy, March 3, 2020. It was over.',
    'Troy, March 3, 2020, saw the last of it. It was over.',
    'Troy (3 March 2020) is a film.',
    'Ann Roe (3 March 1920 – 4 May 2001) was a painter.',
    'Tuesday 3 May 2024 – Friday 6 May 2024: The bridge is closed.',
    'By Ann Roe, 3 May 2024 – The bridge fell.',
    'Dear sirs, 3 May 2024. The bridge fell.',
  ])('not %s', paragraph => expect(datelineDay(paragraph)).toBeNull())
})

describe('what a dateline takes of a paragraph', () => {
  const behind = (paragraph: string) => paragraph.slice(lengthOfDateline(paragraph))
  test.each([
    'KYIV, July 27, 2024 (Reuters) - ',
    'BEIJING, Oct. 3 (Xinhua) -- ',
    'TEHRAN, Oct. 03 (MNA) – ',
    'MOSCOW, October 3. /TASS/. ',
    'LILLOOET, B.C. — ',
    'TROY, N.C. (AP) — ',
    'PORT-AU-PRINCE – ',
    'Ankara, 3 October 2026. ',
    'Port of Spain, 3 October: ',
  ])('%s', dateline => expect(behind(`${dateline}A bus fell into a ravine.`)).toBe('A bus fell into a ravine.'))
  test.each([
    'A bus fell into a ravine near Van.',
    'NATO - the alliance - met.',
    'Rain – It had not fallen since May – came.',
    'Ann Roe, 3 of her sons. They left.',
    'Ankara, 12 Ministers. They met.',
    'MOSCOW, October 3. ',
  ])('nothing of “%s”', paragraph => expect(lengthOfDateline(paragraph)).toBe(0))
})
