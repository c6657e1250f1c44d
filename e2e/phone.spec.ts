import { test } from './situation-driver.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('the map fills the screen and the docks call the other panes', async ({ given, when, then }) => {
  await given.theSituation()
  await then.nothingScrollsSideways()
  await when.opensTheDock('List')
  await then.theListShows('Kim Jong Un toured this factory')
  await then.everyTargetIsLarge()
  await when.opensTheDock('Reader')
  await then.theArticleSays('Recent satellite analyses raise alarms')
  await when.opensTheDock('Timeline')
  await then.thePageSays('No date')
  await then.nothingScrollsSideways()
})

test('an event leads to its place, and from there to its paragraph', async ({ given, when, then }) => {
  await given.theSituation()
  await when.opensTheDock('List')
  await when.picksInTheList('Kim Jong Un toured this factory')
  await then.theCardIsOf(/Sin[uŭ]iju/)
  await then.everyTargetIsLarge()
  await when.clicks(/^Read (¶|it)/)
  await then.theCurrentMentionIs(/Sin[uŭ]iju/)
})

test('the menu holds what the header holds on a desk', async ({ given, when, then }) => {
  await given.theSituation()
  await when.clicks('Menu')
  await then.thePageSays(/placed/)
  await when.chooses('Dark')
  await then.theThemeIs('dark')
})
