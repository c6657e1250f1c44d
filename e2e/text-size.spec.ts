import { test } from './situation-driver.ts'

/**
 * WCAG 1.4.4: whoever has set the browser's text larger or smaller reads it so, in the panes, the chart and the map, and loses nothing. Every
 * screen is walked at 20 and 24 px for 16, and at 12; a phone's, where the system's setting counts, at 32 as well.
 */
for (const size of [12, 20, 24] as const)
  test(`at letters of ${size} px the panes, the chart and the map are as much larger or smaller, and no word is cut`, async ({
    page,
    given,
    when,
    then,
  }) => {
    test.setTimeout(150_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    await given.lettersOf(size)
    await given.theMapsLettersNoted()
    await given.theSituation()
    await given.theMapAtRest()
    await then.lettersAre(size / 16)
    await when.visitsEveryScreen('map', name => then.everyWordStandsWhole(name))
    await given.noWebGL()
    await given.theSituation()
    await when.visitsEveryScreen('desk', name => then.everyWordStandsWhole(name))
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  // 200 % is as far as 1.4.4 goes.
  for (const size of [12, 20, 24, 32] as const)
    test(`letters of ${size} px leave every word whole and every target large`, async ({ given, when, then }) => {
      test.setTimeout(120_000)
      await given.lettersOf(size)
      await given.theSituation()
      await when.visitsEveryScreen('phone', async name => {
        await then.everyWordStandsWhole(name)
        await then.everyTargetIsLarge(name)
        await then.nothingScrollsSideways()
      })
    })
})

test('letters that change while the page is open are followed, by the map as well', async ({ page, given, then }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await given.theMapsLettersNoted()
  await given.theSituation()
  await given.theMapAtRest()
  await then.lettersAre(1)
  await given.lettersOf(24)
  await then.lettersAre(1.5)
  await given.lettersOf(16)
  await then.lettersAre(1)
})

test('the size of the system’s text is followed as the browser’s is', async ({ page, given, then }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await given.theMapsLettersNoted()
  await given.theSituation()
  await given.theMapAtRest()
  await given.theSystemsTextScaled(1.5)
  await then.lettersAre(1.5)
})

test('rows of a list too long to be all in the page stand one under the other at 24 px', async ({ page, given, when, then }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await given.lettersOf(24)
  await given.manyEvents(300)
  await given.theSituation()
  await then.rowsStandApart()
  await when.scrollsTheListDown(9000)
  await then.rowsStandApart()
})

/** WCAG 1.4.12: lines, letters and words set as wide as somebody may need them. */
test('words set wide are not cut', async ({ given, when, then }) => {
  test.setTimeout(120_000)
  await given.noWebGL()
  await given.theSituation()
  await given.wordsSetWide()
  await when.visitsEveryScreen('desk', name => then.everyWordStandsWhole(name))
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('words set wide are not cut there, either', async ({ given, when, then }) => {
    await given.theSituation()
    await given.wordsSetWide()
    await when.visitsEveryScreen('phone', name => then.everyWordStandsWhole(name))
  })

  test('what has no date can be reached below the days', async ({ given, when, then }) => {
    await given.theSituation()
    await when.opensTheDock('Timeline')
    await then.theLastWithoutADateCanBeScrolledTo()
  })
})
