import { test } from './situation-driver.ts'

test('a newcomer sees the map, the list, the article and the timeline of the seed, and the places, the most named first', async ({
  given,
  when,
  then,
}) => {
  await given.aMapToLookAt()
  await given.theSituation()
  await then.theRowQuotes('Kim Jong Un toured this factory')
  await then.theRowQuotes('three buildings at this facility were dismantled')
  await then.theArticleSays('Recent satellite analyses raise alarms')
  await then.theArticleDoesNotSay('Leave a Reply')
  await then.thePageSays('Published 27 Jul 2024')
  await then.thePageSays('No date')
  await then.theMapIsDrawn()
  await then.noNoticeIsShown()
  await when.opensTheTab('Places')
  await then.noCountOfAPlaceIsCut()
  await then.theListShows('North Korea', 'Russia', 'Pyongyang', 'Ukraine')
  await test.step('picking an event selects it in every pane', async () => {
    await when.opensTheTab('Events')
    await when.picksInTheList('Kim Jong Un toured this factory')
    await then.theListHasPicked('toured this factory')
    await then.theSentenceIsWashed('toured this factory')
    await then.theCardIsOf(/^Sin[uŭ]iju$/)
    await then.theTimelineHasPicked(/Last year/)
  })
})

test('a long list is there again after another tab', async ({ given, when, then }) => {
  await given.theFile('events.json', {
    change: text => {
      const { events } = JSON.parse(text)
      const many = Array.from({ length: 40 }, (_, i) => events.map((event: { id: string }) => ({ ...event, id: `${event.id}-${i}` })))
      return JSON.stringify({ events: many.flat() })
    },
  })
  await given.theSituation()
  await then.theListShows('toured this factory')
  await when.opensTheTab('Places')
  await then.theListShows('Pyongyang')
  await when.opensTheTab('Events')
  await then.theListShows('toured this factory')
})

test('light and dark follow the system, and the choice outlives a visit', async ({ page, given, when, then }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await given.theSituation()
  await then.theThemeIs('dark')
  await when.clicks(/Colours/)
  await then.theThemeIs('light')
  await when.comesAgain()
  await then.theThemeIs('light')
})

test('what names the places out of view gives way to what is in view: it runs round what is picked, and names fewer', async ({
  given,
  when,
  then,
}) => {
  await when.makesTheWindow(1440, 900)
  // Beside the card, at the upper edge: nothing is a reason to move the map.
  const camera = '124.9,38.95,7'
  await given.theSituation(`?at=${camera}`)
  await when.opensTheTab('Places')
  await when.picksInTheList(/Sin[uŭ]iju/)
  await then.theCardIsOf(/Sin[uŭ]iju/)
  await then.whatIsOutOfViewLeavesFree(/^Sin[uŭ]iju/)
  await then.whatIsOutOfViewStandsApart()
  await then.theAddressHolds(new RegExp(`at=${camera}`))
  // On a tablet the third name would lie over the mark; it is counted.
  await when.presses('Escape')
  await when.makesTheWindow(820, 1180)
  await given.theSituation('?at=123.9,39.45,7')
  await then.whatIsOutOfViewLeavesFree(/^Sin[uŭ]iju/)
  await then.thePageSays('+2 places with events out of view')
})
