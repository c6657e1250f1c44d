import { test } from './situation-driver.ts'

test('the whole tour without a pointer: list, facets, card, excerpts, article, search, help', async ({ given, when, then }) => {
  test.setTimeout(90_000)
  await given.theSituation()

  // The skip links lead past the header, into the list or the article.
  await when.presses('Tab', 'Tab', 'Enter')
  await then.theFocusIsIn('article')
  await given.theSituation()
  await when.presses('Tab', 'Enter')
  await then.theFocusIsIn('list')
  await when.presses('Tab')
  await then.theFocusIsOn('Events')
  await when.presses('ArrowRight')
  await then.theFocusIsOn('Places')
  await when.presses('ArrowLeft')

  // A facet, on and off; the others behind their button.
  await when.tabsTo(/^ *Works/)
  await when.presses('Space')
  await then.theChipIs('Works', 'on')
  await then.theTabCounts('Events', 5)
  await when.presses('Space')
  await then.theChipIs('Works', 'off')
  await when.tabsTo(/Role, certainty/)
  await when.presses('Enter')
  await then.thePageSays('where it happened')
  await when.tabsTo(/where it happened/)
  await when.presses('Space')
  await then.theFilterSays('where it happened')
  await when.presses('Space')

  // Into the rows and down them; Enter selects everywhere.
  await when.walksToTheRows()
  await then.theFocusIsOn('toured this factory')
  await when.presses('ArrowDown')
  await then.theFocusIsOn('three buildings')
  await when.presses('Enter')
  await then.theListHasPicked('three buildings')
  await then.theSentenceIsWashed('three buildings')
  await then.theCardIsOf(/Sin[uŭ]iju/)

  // On to the card, over the map; an excerpt leads to its paragraph.
  await when.tabsTo(/Thin Line News, ¶/)
  await when.presses('Enter')
  await then.theCurrentMentionIs(/Sin[uŭ]iju/)

  // The mentions, one after the other; inside the text from mark to mark, places and times alike.
  await when.presses('j')
  await then.theCurrentMentionIs(/.+/)
  await when.tabsTo(/, (doubtful |relative )?place/)
  await when.walksToTheMarkedWords('Last year')
  await when.presses('Enter')
  await then.theSentenceIsWashed('Last year')

  // Esc closes the card, then the selection.
  await when.presses('Escape')
  await then.thereIsNoCard()
  await when.presses('Escape')
  await then.nothingIsSelected()

  // Search from anywhere.
  await when.presses('/')
  await then.theFocusIsIn('search')
  await when.types('Ukraine')
  await when.presses('Enter')
  await then.theCardIsOf('Ukraine')
  await when.presses('Escape')

  // Help, and out of it again.
  await when.leavesTheField()
  await when.presses('?')
  await then.thePageSays('Next mention')
  await when.presses('Escape')
  await then.noWindowIsOpen()
})

test('the focus goes back to where a card was called from', async ({ given, when, then }) => {
  await given.theSituation()
  await when.walksToTheRows()
  await when.presses('Enter')
  await then.theCardIsOf(/Sin[uŭ]iju/)
  await when.closesTheCard()
  await then.thereIsNoCard()
  await then.theFocusIsOn('toured this factory')
})

test('the map, the timeline and the header without a pointer', async ({ given, when, then }) => {
  test.setTimeout(90_000)
  await given.theSituation()
  await given.theMapAtRest()

  // From pin to pin, and into a cluster and out again.
  await when.walksToTheMark()
  await when.presses('Enter')
  await then.theCardIsOf(/.+/)
  await when.presses('Escape', 'Escape')
  await when.tabsTo(/Zoom out/)
  await when.presses('Enter')
  await given.theMapAtRest()
  await when.presses('Enter')
  await given.theMapAtRest()
  await when.focusesACluster()
  await when.presses('Enter')
  await then.theClusterLists('Pyongyang')
  await when.presses('ArrowDown', 'Escape')
  await then.noClusterIsOpen()

  // Days typed, a bar, the handles.
  await when.tabsTo(/^ *From/)
  await when.types('1 Mar 2024')
  await when.presses('Enter')
  await then.theHandleStandsAt('first', '1 Mar 2024')
  await then.itIsAnnounced(/events and .* places shown\.$/)
  await when.tabsTo(/Last year/)
  await when.presses('Enter')
  await then.theTimelineHasPicked(/Last year/)
  await when.tabsTo(/First day shown/)
  await when.presses('ArrowRight')
  await then.theHandleStandsAt('first', '2 Mar 2024')
  await when.presses('PageUp', 'Shift+ArrowLeft', 'ArrowLeft')
  await then.theHandleStandsAt('first', '1 Mar 2024')
  await when.presses('Delete')
  await then.theHandleStandsAt('first', 'open, 1 Jan 2023')

  // What has no date, and whether it counts.
  await when.tabsTo(/^ *On the map/)
  await when.presses('Space')
  await then.theFilterSays('without undated')
  await when.presses('Space')
  // One stop, however many there are.
  await when.tabsTo(/^ *Construction/)
  await when.presses('ArrowDown', 'End', 'ArrowUp', 'Home')
  await when.presses('Enter')
  await then.theTimelineHasPicked(/Construction/)
  await when.presses('ArrowDown', 'Tab')
  await then.theFocusIsNotIn('timeline')

  // Played, and stopped.
  await when.startsOver()
  await when.tabsTo(/^ *Play/, 90)
  await when.presses('Enter')
  await then.thePageSays('Window')
  await when.presses('Enter')

  // Windows, the theme, the language; and an article of one's own.
  await when.startsOver()
  await when.tabsTo(/About this map/)
  await when.presses('Enter')
  await then.thePageSays(/^\d{3},\d{3}$/)
  await when.presses('Escape')
  await then.theFocusIsOnTheButton('About this map')
  await when.tabsTo(/Colours/)
  await when.presses('Enter', 'Enter')
  await then.theThemeIs('dark')
  await when.tabsTo(/Add articles/)
  await when.presses('Enter')
  await then.thePageSays('Paste text')
  await when.tabsTo(/Paste text/)
  await when.presses('Enter')
  await when.tabsTo(/The article’s text/)
  await when.types('Ferry sinks near Odesa\n\n3 May 2024\n\nA ferry sank near Odesa on Monday and two sailors were rescued.')
  await when.tabsTo(/^ *Read it/)
  await when.presses('Enter')
  await then.thePageSays('1 article read')
  await then.itIsAnnounced(/^1 article read$/)
  await when.startsOver()
  await when.tabsTo(/Language/)
  await when.presses('ArrowDown')
  await then.thePageSays('기사 추가')
})

test('Home, End and the arrows stay inside the list', async ({ given, when, then }) => {
  await given.theSituation()
  await when.walksToTheRows()
  await when.presses('End')
  await when.presses('ArrowDown')
  await then.theFocusIsIn('list')
  await when.presses('Home')
  await then.theFocusIsOn('toured this factory')
})
