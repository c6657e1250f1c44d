import { test } from './situation-driver.ts'

// The eight main screens, as they are in the pictures of e2e/look.
test.skip(process.platform !== 'linux', 'The pictures to compare with were taken on Linux, and other systems draw letters differently.')
test.describe.configure({ timeout: 90_000 })

test('the desk at rest, with an event, and in the dark with a place and with the coverage', async ({ given, when, then }) => {
  await given.aMapToLookAt()
  await given.theSituation()
  await then.theScreenLooksLike('desk-light')
  await when.picksInTheList('Kim Jong Un toured this factory')
  await then.theCardIsOf(/Sin[uŭ]iju/)
  await then.theScreenLooksLike('desk-event')
  await when.choosesTheTheme('dark')
  await when.opensTheTab('Places')
  await when.picksInTheList('Ukraine')
  await then.theCardSays('Why here?')
  await then.theScreenLooksLike('desk-card-dark')
  await when.clicks(/placed/)
  await then.thePageSays(/How much of what the articles say/)
  await then.theScreenLooksLike('coverage-dark')
})

test('days picked on the timeline', async ({ given, when, then }) => {
  await given.aMapToLookAt()
  await given.theSituation()
  await given.theMapAtRest()
  await when.typesTheDay('From', '2024-02-01')
  await when.switches('On the map')
  await then.theScreenLooksLike('desk-days')
})

test('Arabic, from right to left', async ({ given, then }) => {
  await given.aMapToLookAt()
  await given.theSituation('./?lang=ar')
  await then.theScreenLooksLike('desk-arabic')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('the map with the card of a place, and the article', async ({ given, when, then }) => {
    await given.aMapToLookAt()
    await given.theSituation()
    await given.theMapAtRest()
    await when.opensTheDock('List')
    await then.theMapIsSeenAbove('.sheet')
    await when.picksInTheList('Kim Jong Un toured this factory')
    await when.opensTheDock('Map')
    await then.theCardIsOf(/Sin[uŭ]iju/)
    await then.theScreenLooksLike('phone-map')
    await when.opensTheDock('Reader')
    await then.theSentenceIsWashed('toured this factory')
    await then.theScreenLooksLike('phone-reader')
  })
})
