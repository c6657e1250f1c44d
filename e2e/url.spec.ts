import { test } from './situation-driver.ts'

const visit = 'toured this factory'
const dismantled = 'three buildings at this facility'

test('a link restores selection, filters, days, search and tab', async ({ given, when, then }) => {
  await given.theSituation()
  await when.clicks(/^Works/)
  await when.typesTheDay('From', '2024')
  await when.searchesFor('facility')
  await when.picksInTheList(dismantled)
  await then.theAddressHolds(/event=.*from=2024-01-01.*kind=works.*q=facility/)
  await when.comesAgain()
  await then.theListHasPicked(dismantled)
  await then.theSentenceIsWashed('three buildings')
  await then.theDaysAre('1 Jan 2024', '')
  await then.theChipIs(/^Works/, 'on')
  await then.theSearchHolds('facility')
  await then.theListDoesNotShow(visit)
})

test('Back takes off what was filtered and what was selected, step by step', async ({ given, when, then }) => {
  await given.theSituation()
  await when.picksInTheList(visit)
  await then.theAddressHolds(/event=/)
  await when.typesTheDay('To', '2023')
  await then.theAddressHolds(/to=2023-12-31/)
  await when.clicksTheMark('Ukraine')
  await then.theAddressHolds(/place=/)
  await when.goesBack()
  await then.theListHasPicked(visit)
  await then.theDaysAre('', '31 Dec 2023')
  await when.goesBack()
  await then.theListHasPicked(visit)
  await then.theDaysAre('', '')
  await when.goesBack()
  await then.nothingIsSelected()
  // A word is one step however many letters it has, and so is each choice of a facet.
  await when.clicks(/^Works/)
  await when.searchesFor('missile')
  await when.searchesFor('missile parts')
  await then.theAddressHolds(/kind=works&q=missile\+parts/)
  await when.goesBack()
  await then.theSearchHolds('')
  await then.theChipIs(/^Works/, 'on')
  await when.goesBack()
  await then.theChipIs(/^Works/, 'off')
  await then.theListShows(visit, dismantled)
})

test('what an address says wrongly is left out', async ({ given, then }) => {
  await given.theSituation('./?from=2024-02-30&kind=party&tab=nowhere&at=1,2&only=maybe')
  await then.theListShows(visit, dismantled)
  await then.theDaysAre('', '')
  await then.noNoticeIsShown()
})

test('a link to what is no longer there says so and shows the rest', async ({ given, then }) => {
  await given.theSituation('./?event=gone&kind=works')
  await then.aNoticeSays('The link leads to something that is not here')
  await then.nothingIsSelected()
  await then.theListShows(dismantled)
  await then.theListDoesNotShow(visit)
  await given.theSituation('./?article=gone&outlet=Black+Sea+Courier&kind=works')
  await then.aNoticeSays('The article it opens is not here', 'left out: “Black Sea Courier”')
  await then.theAddressHolds(/\?kind=works(?:&at=[^&]*)?$/)
  await then.theListShows(dismantled)
  await then.theListDoesNotShow(visit)
})

test('the globe stands beside the card, with what was selected in its middle', async ({ page, given, when, then }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await given.theSituation('?globe=1&place=geonames:2017370')
  await then.theCardIsOf('Russia')
  // The middle of its box, not of the half of the globe that the card would leave.
  await then.theAddressHolds(/at=105\.\d+,/)
  await then.thePinStandsClear('Russia')
  await when.closesTheCard()
  await then.theAddressHolds(/at=105\.\d+,/)
  await test.step('so it does where it flies there: the ball takes what is selected along', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await given.theSituation()
    await given.theMapAtRest()
    await when.opensTheTab('Places')
    await when.picksInTheList('Sinuiju')
    await then.theCardIsOf('Sinuiju')
    await when.clicks('Globe')
    await then.theAddressHolds(/globe=1/)
    await page.waitForTimeout(1200)
    // With its name beside it.
    await then.thePinStandsClear(/^Sinuiju/, 36, 120)
  })
})
