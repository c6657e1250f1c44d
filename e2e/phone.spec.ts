import { test } from './situation-driver.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('the map fills the screen and the docks call the other panes, upright, on its side, and as small as phones are', async ({
  given,
  when,
  then,
}) => {
  await given.theSituation()
  await then.nothingScrollsSideways()
  await when.opensTheDock('List')
  await then.theListShows('Kim Jong Un toured this factory')
  // A row is wide enough to say what happened.
  await then.thePageSays(/^Visit$/)
  await then.everyTargetIsLarge()
  await when.opensTheDock('Reader')
  await then.theArticleSays('Recent satellite analyses raise alarms')
  await when.opensTheDock('Timeline')
  await then.thePageSays('No date')
  await then.nothingScrollsSideways()
  // What is found comes out from under the list in which it was found.
  await when.searchesFor('Ukraine')
  await then.theListShows('components were found')
  await then.whatWasFoundIsInSight()
  await when.presses('Enter')
  await then.theCardIsOf('Ukraine')
  await when.searchesFor('')
  await test.step('on its side the sheet stands beside the map', async () => {
    await when.makesTheWindow(844, 390)
    await when.opensTheDock('List')
    await then.theListShows('Kim Jong Un toured this factory')
    await then.everyTargetIsLarge()
    await when.opensTheDock('Reader')
    await then.theArticleSays('Recent satellite analyses raise alarms')
    await then.nothingScrollsSideways()
    // It has all the height there is: the days stand below the chart.
    await when.opensTheDock('Timeline')
    await then.canBePressed('Play')
  })
  await test.step('in 320 x 568 every filter can be reached, and the tools go up with the rows', async () => {
    await when.makesTheWindow(320, 568)
    await when.opensTheDock('Reader')
    await then.theOutletIsNotCut()
    await when.opensTheDock('List')
    await then.canBePressed(/^Works/)
    await when.clicks(/^Role, certainty/)
    await then.canBePressed(/^where it happened/)
    await then.canBePressed(/^sure/)
    await then.theSliderIsWhole()
    await when.clicks(/^Role, certainty/)
    await when.pushesTheRowsUp(180)
    await then.rowsAreInSight(2)
    await when.opensTheTab('Places')
    await then.theOrderIsNotCut()
    await when.clicks('Menu')
    await when.clicks('About this map')
    await then.noWordIsBroken()
  })
})

test('all of the world can be seen at once, as wide as the screen', async ({ given, when, then }) => {
  await given.theSituation('?at=10,40,-1')
  await then.theAddressHolds(/at=10,0,-0\.39/)
  for (const name of ['United States', 'Ukraine', 'Indo-Pacific']) await then.thePinIsOnTheMap(name)
  await when.comesAgain()
  await then.theAddressHolds(/at=10,0,-0\.39/)
  // So far out a globe would be a ball under its marks; it comes nearer, and goes back.
  await when.clicks('Globe')
  await then.theAddressHolds(/at=10,0,0\.7/)
  await when.clicks('Globe')
  await then.theAddressHolds(/at=10,0,-0\.39/)
})

test('the map turns into a globe and goes back to everything', async ({ given, when, then }) => {
  await given.theSituation('?at=10,40,6')
  await then.canBePressed('Globe')
  await when.clicks('Globe')
  await then.theAddressHolds(/globe=1/)
  await when.clicks('Show everything')
  await then.theAddressHolds(/at=(?!10,40)/)
  await then.everyTargetIsLarge()
  // Over the strip that a sheet leaves there is no room for them.
  await when.opensTheDock('Reader')
  await then.thereIsNoButton('Globe')
})

test('an event leads to its place, and from there to its paragraph', async ({ given, when, then }) => {
  // What a link of a desk selects stood there beside the card; here it would lie beside the map.
  await given.theSituation('?place=geonames:2040893&at=130.92,40.73,4.68')
  await then.thePinStandsClear(/^Sin[uŭ]iju/)
  await when.opensTheDock('List')
  await when.picksInTheList('three buildings at this facility')
  await then.theCardIsOf(/Sin[uŭ]iju/)
  await then.everyTargetIsLarge()
  await then.thePinStandsClear(/^Sin[uŭ]iju/)
  await when.clicks(/^Read (¶|it)/)
  await then.theCurrentMentionIs(/Sin[uŭ]iju/)
  // The strip over the article shows where it is.
  await then.thePinStandsClear(/^Sin[uŭ]iju/, 20)
  // On to the timeline, and back where one read.
  await when.opensTheDock('Timeline')
  await then.thePageSays('No date')
  await when.goesBack()
  await then.theCurrentMentionIs(/Sin[uŭ]iju/)
  await when.opensTheDock('List')
  await when.opensTheTab('Places')
  await when.picksInTheList('Indo-Pacific')
  await then.thePinStandsClear(/^Indo-Pacific/)
  // On a tablet held upright fingers have a strip of a card.
  await when.makesTheWindow(820, 1180)
  await then.theReasonsCanBeCalledWhole()
  await when.makesTheWindow(390, 844)
  await then.thePinStandsClear(/^Indo-Pacific/)
  // A sheet of paper is wider than a phone.
  await when.prints()
  await when.makesTheWindow(794, 1123)
  await then.thePaperIsAPhones()
})

test('an event without a place leads to its words, and what is being read leaves a sheet its room', async ({ given, when, then }) => {
  await given.theSituation()
  await when.opensTheDock('List')
  await when.picksInTheList('The facility upgrades were pinpointed')
  await then.theSentenceIsWashed('The facility upgrades were pinpointed')
  await when.opensTheDock('Map')
  await when.clicks('Menu')
  await when.clicks('Add articles')
  await when.choosesFiles({ name: 'flood.txt', text: 'Flood in Lviv\n\nRain flooded Lviv on Monday.\n' })
  await then.thePageSays('1 article read')
  await when.opensTheDock('List')
  await when.opensTheTab('Places')
  await then.theSheetIsNotCovered()
  await then.canBePressed('Done')
})

test('what is told of new articles covers neither their places nor who made the ground', async ({ given, when, then }) => {
  const flood = 'Flood closes bridge in Lviv\n\nRescue crews evacuated two hundred people in Lviv on Monday. Two people died in Odesa.\n'
  for (const [width, height] of [
    [390, 844],
    [320, 640],
  ] as const) {
    await when.makesTheWindow(width, height)
    await given.theSituation()
    await given.theMapAtRest()
    await when.clicks('Menu')
    await when.clicks('Add articles')
    await when.choosesFiles({ name: 'empty.txt', text: '' }, { name: 'flood.txt', text: flood })
    await then.thePageSays('1 article read')
    await then.nothingCovers('who made the ground')
    await when.clicks('Show on the map')
    await then.aNoticeSays('One file could not be read')
    await then.aNoticeSays('No publication date in one article')
    for (const what of ['who made the ground', /^Lviv/, /^Odesa/] as const) await then.nothingCovers(what)
    await then.noticesCoverNothing()
    for (const sheet of ['List', 'Reader', 'Timeline'] as const) {
      await when.opensTheDock(sheet)
      await then.noticesCoverNothing()
    }
  }
})

test('three notices leave a small phone its map; of what is not here yet all can be reached', async ({ page, given, when, then }) => {
  await when.makesTheWindow(320, 568)
  await given.theSituation('?event=0000')
  await when.clicks('Menu')
  await when.clicks('Add articles')
  await when.choosesFiles({ name: 'empty.txt', text: '' }, { name: 'flood.txt', text: 'Flood in Lviv\n\nRain flooded Lviv on Monday.\n' })
  await then.thePageSays('1 article read')
  await when.clicks('Show on the map')
  await then.aNoticeSays('The link leads to something that is not here', 'One file could not be read', 'No publication date')
  await then.noticesTakeAtMost(0.25)
  await then.noticesCoverNothing()
  await test.step('without a map the place to add articles stands under the search', async () => {
    await given.theFile('situation.json', { status: 404 })
    await page.goto('./')
    await then.thePageSays('Choose or paste articles')
    await then.canBePressed('Menu')
    await then.theDropZoneStandsBelowTheSearch()
    await then.thereIsNoButton('Globe')
  })
})

test('beside a low map a sheet cuts no name of the ground', async ({ given, when, then }) => {
  await when.makesTheWindow(720, 450)
  await given.theGroundsRoomsNoted()
  await given.theSituation()
  await given.theMapAtRest()
  await then.theGroundLeavesTheSheetItsRoom(false)
  await when.opensTheDock('List')
  await then.theGroundLeavesTheSheetItsRoom(true)
  await when.opensTheDock('Map')
  await then.theGroundLeavesTheSheetItsRoom(false)
})

test('the menu holds what the header holds on a desk', async ({ given, when, then }) => {
  await given.theSituation()
  await when.clicks('Menu')
  await then.thePageSays(/placed/)
  await when.chooses('Dark')
  await then.theThemeIs('dark')
  await when.clicks(/placed/)
  await then.everyNumberIsInTheWindow()
  // Nothing can be dropped by a finger.
  await when.presses('Escape')
  await when.clicks('Menu')
  await when.clicks('Add articles')
  await then.thePageSays('Choose or paste articles')
  await then.thePageDoesNotSay('Drop articles here')
  // On the smallest phone neither what was read nor a sheet's head lies under a notice.
  await when.makesTheWindow(320, 640)
  await when.choosesFiles({ name: 'empty.txt', text: '' }, { name: 'flood.txt', text: 'Flood in Lviv\n\nRain flooded Lviv on Monday.\n' })
  await then.thePageSays('1 article read')
  await when.clicks(/^Done$/)
  await when.opensTheDock('List')
  await when.opensTheTab('Places')
  await then.theListShows('Lviv')
})

test('a sheet follows the finger and rests at the top, half way or peeking out; so it does for the keyboard', async ({
  given,
  when,
  then,
}) => {
  // Two handles that stand within a day of each other.
  await given.theSituation('./?from=2024-07-26&to=2024-07-26')
  await when.opensTheDock('Timeline')
  await then.theSheetRests('half')
  await then.everyTargetIsLarge()
  await then.bothHandlesCanBeTaken()
  await when.dragsTheSheet(-220)
  await then.theSheetRests('top')
  await when.dragsTheSheet(420)
  await then.theSheetRests('peek')
  await when.tabsTo(/taller or shorter/)
  await when.presses('ArrowUp')
  await then.theSheetRests('half')
  await when.presses('Enter')
  await then.theSheetRests('top')
})
