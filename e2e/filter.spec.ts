import { test } from './situation-driver.ts'

const visit = 'toured this factory'
const dismantled = 'three buildings at this facility'

test('chips, legend, facets, the coverage and the order of the list filter and order', async ({ given, when, then }) => {
  await given.theSituation()
  await test.step('a kind filters the list, the timeline and the counts; its chip takes it off again', async () => {
    await when.clicks(/^Works/)
    await then.theListShows(dismantled)
    await then.theListDoesNotShow(visit)
    await then.theFilterSays('Works')
    // What happened is asked for: of places that are only named that leaves none, and says so.
    await when.opensTheTab('Places')
    await then.theListDoesNotShow('East Asia')
    await then.thePageSays(/^Also left out: \d+ places that are only named\.$/)
    await when.takesOff('Works')
    await then.theListShows('East Asia')
    await then.thePageDoesNotSay(/^Also left out/)
    await when.opensTheTab('Events')
    await then.theListShows(visit, dismantled)
  })
  await test.step('the legend filters by form and kind, in step with the facets', async () => {
    await when.choosesInTheLegend(/^Exact place/)
    await then.theListDoesNotShow(visit)
    await then.theFilterSays('Exact place')
    await when.choosesInTheLegend(/^Exact place/)
    await when.choosesInTheLegend('Legend')
    await when.choosesInTheLegend(/^Works 5/)
    await then.theChipIs(/^Works/, 'on')
    await then.theListShows(dismantled)
    await then.theListDoesNotShow(visit)
    await when.takesOff('Works')
  })
  await test.step('the other facets stand behind a line, and all of it is cleared at once', async () => {
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
    await when.opensTheTab('Events')
  })
  await test.step('a number of the coverage shows just those', async () => {
    await when.clicks(/^Coverage/)
    await when.choosesTheNumber('undated')
    await then.theListDoesNotShow(visit)
    await then.theListShows('hosted by Kim Jong')
    await then.theFilterSays('only undated')
    await when.clicks('Clear filters')
  })
  await test.step('the order of the list can be chosen and is in the link', async () => {
    await when.ordersTheList('by doubt')
    await then.theAddressHolds(/sort=doubt/)
    await when.comesAgain()
    await then.theListIsOrdered('by doubt')
  })
})

test('what nothing passes says so in every tab and offers the way back', async ({ given, when, then }) => {
  await given.theSituation('./?kind=force&country=UA&tab=articles')
  for (const tab of ['Articles', 'Places', 'Events'] as const) {
    await when.opensTheTab(tab)
    await then.theTabCounts(tab, 0)
    await then.thePageSays('Nothing passes the filters.')
  }
  await when.clicks('Clear filters')
  await then.theTabCounts('Articles', 1)
  await then.theListShows(visit)
  await when.opensTheTab('Places')
  await when.ordersTheList('by name')
  await then.theListShows('Pyongyang')
})

test('what was not found is listed in its sentence and leads there', async ({ given, when, then }) => {
  await given.theFile('articles/*.json', { change: text => text.replace(/("name":"Pyongyang".*?"place":)"[^"]+"/, '$1null') })
  await given.theFile('situation.json', { change: text => text.replaceAll('"notFound": 0', '"notFound": 1') })
  await given.theSituation()
  await when.clicks(/^Coverage/)
  await when.choosesTheNumber('not found')
  await then.thePageSays('Names that were not found')
  await when.clicks(/hosted by Kim Jong Un in Pyongyang/)
  await then.noWindowIsOpen()
  await then.theCurrentMentionIs('Pyongyang')
})
