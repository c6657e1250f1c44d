import { test } from './situation-driver.ts'

const visit = 'toured this factory'
const dismantled = 'three buildings at this facility'

test('a kind filters the list, the timeline and the counts; its chip takes it off again', async ({ given, when, then }) => {
  await given.theSituation()
  await when.clicks(/^Works/)
  await then.theListShows(dismantled)
  await then.theListDoesNotShow(visit)
  await then.theFilterSays('Works')
  await when.takesOff('Works')
  await then.theListShows(visit, dismantled)
})

test('the legend filters by form and kind, in step with the facets', async ({ given, when, then }) => {
  await given.theSituation()
  await when.choosesInTheLegend(/^Exact place/)
  await then.theListDoesNotShow(visit)
  await then.theFilterSays('Exact place')
  await when.choosesInTheLegend(/^Exact place/)
  await when.choosesInTheLegend('Legend')
  await when.choosesInTheLegend(/^Works 5/)
  await then.theChipIs(/^Works/, 'on')
  await then.theListShows(dismantled)
  await then.theListDoesNotShow(visit)
})

test('the other facets stand behind a line, and all of it is cleared at once', async ({ given, when, then }) => {
  await given.theSituation()
  await when.clicks('Role, certainty, country, outlet')
  await when.clicks(/^Ukraine \d/)
  await then.theFilterSays('Ukraine')
  await then.theListDoesNotShow(visit)
  await then.theListShows('components were found in Ukraine')
  await when.opensTheTab('Places')
  await then.theListShows('Ukraine')
  await then.theListDoesNotShow('Pyongyang')
  await when.clicks('Clear filters')
  await then.theListShows('Ukraine', 'Pyongyang')
})

test('the order of the list can be chosen and is in the link', async ({ given, when, then }) => {
  await given.theSituation()
  await when.ordersTheList('by doubt')
  await then.theAddressHolds(/sort=doubt/)
  await when.comesAgain()
  await then.theListIsOrdered('by doubt')
})

test('a number of the coverage shows just those', async ({ given, when, then }) => {
  await given.theSituation()
  await when.clicks(/^Coverage/)
  await when.choosesTheNumber('undated')
  await then.theListDoesNotShow(visit)
  await then.theListShows('hosted by Kim Jong')
  await then.theFilterSays('only undated')
})
