import { test } from './situation-driver.ts'

/**
 * Every screen against all rules of WCAG 2.2 A and AA, from left to right in the light and from right to left in the dark. What needs no map is
 * walked without one.
 */
for (const [language, theme] of [
  ['en', 'light'],
  ['ar', 'dark'],
] as const)
  for (const screens of ['map', 'desk'] as const)
    test(`no screen breaks a rule of access, ${language}, ${screens}`, async ({ page, given, when, then }) => {
      test.setTimeout(120_000)
      await page.emulateMedia({ colorScheme: theme })
      if (screens === 'desk') await given.noWebGL()
      await given.theSituation(`./?lang=${language}`)
      await when.visitsEveryScreen(screens, async name => {
        await then.noRuleOfAccessIsBroken(`${name}, ${theme}`)
        if (language === 'ar') await then.nothingIsLeftInEnglish(name)
      })
    })

/** That every word has its translation a unit test says, and what is not asked of the catalogue is English in Arabic as well. */
test('Korean leaves no screen of the map in English', async ({ given, when, then }) => {
  test.setTimeout(90_000)
  await given.theSituation('./?lang=ko')
  await when.visitsEveryScreen('map', name => then.nothingIsLeftInEnglish(name))
})

test('neither does a page that stands apart break a rule: a first visit, one without a map, one without articles, on paper', async ({
  page,
  given,
  then,
}) => {
  test.setTimeout(90_000)
  await given.noWebGL() // the map itself is walked above
  await given.aFirstVisit('./?lang=ar')
  const check = async (where: string) => {
    await then.noRuleOfAccessIsBroken(where)
    await page.emulateMedia({ colorScheme: 'dark' })
    await then.contrastHolds(`${where}, dark`)
    await page.emulateMedia({ colorScheme: 'light' })
    await then.nothingIsLeftInEnglish(where)
  }
  // There is no pin to be pressed.
  await then.theHintIs('gone')
  await check('a first visit without WebGL')
  await page.emulateMedia({ media: 'print' })
  await then.contrastHolds('on paper')
  await page.emulateMedia({ media: 'screen' })
  await given.theSituation('./?lang=ar&embed')
  await check('inside another page')
  await given.theFile('events.json', '{"events": []}')
  await given.theFile('places.geojson', '{"type": "FeatureCollection", "features": []}')
  await given.theFile('situation.json', { change: text => JSON.stringify({ ...JSON.parse(text), articles: [] }) })
  await given.theSituation('./?lang=ar')
  await check('without articles')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('no screen breaks a rule of access, and every target is large', async ({ page, given, when, then }) => {
    test.setTimeout(120_000)
    await given.theSituation('./?lang=ar')
    await when.visitsEveryScreen('phone', async name => {
      await then.noRuleOfAccessIsBroken(name)
      await page.emulateMedia({ colorScheme: 'dark' })
      await then.contrastHolds(`${name}, dark`)
      await page.emulateMedia({ colorScheme: 'light' })
      await then.everyTargetIsLarge(name)
      await then.nothingIsLeftInEnglish(name)
    })
  })
})

test('where the system chooses the colours, what is chosen can still be told, and doubt from certainty', async ({
  page,
  given,
  when,
  then,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await given.noWebGL()
  await given.theSituation()
  await when.picksInTheList('Kim Jong Un toured this factory')
  await then.theSentenceIsWashed('toured this factory')
  await then.whatIsChosenCanBeTold()
})

/** A window of 1440 x 900 at 200 % is one of 720 x 450 CSS pixels, one of 1280 x 1024 at 400 % of 320 x 256. */
test('in 720 x 450 and in 320 x 256 nothing is lost over the edge, and the list has rows', async ({ given, when, then }) => {
  await when.makesTheWindow(720, 450)
  await given.theSituation()
  for (const [width, height, row] of [
    [720, 450, 'Kim Jong Un toured this factory'],
    [320, 256, 'three buildings at this facility'],
  ] as const) {
    await when.makesTheWindow(width, height)
    await then.nothingScrollsSideways()
    await then.whatIsOutOfViewStandsApart()
    await when.opensTheDock('List')
    await when.picksInTheList(row)
    await then.theCardIsOf(/Sin[uŭ]iju/)
    await then.nothingScrollsSideways()
    // Beside the sheet; or what it says of the place is in sight, where it lies over the map.
    if (height > 400) await then.whatIsOutOfViewStandsApart()
    else await then.thePlaceIsToldInSight()
    await when.opensTheDock('Map')
    await when.presses('Escape', 'Escape')
  }
})
