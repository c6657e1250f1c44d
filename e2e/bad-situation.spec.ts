import { test } from './situation-driver.ts'

const damages: [string, string, string | { status: number }, RegExp][] = [
  ['no manifest', 'situation.json', { status: 404 }, /situation\.json could not be read.*404/],
  ['a manifest that is not JSON', 'situation.json', '{"format": ', /situation\.json is not JSON/],
  ['a web page in its place', 'situation.json', '<!doctype html><p>Hello', /situation\.json is not there/],
  ['another program’s file', 'situation.json', '{"type":"FeatureCollection"}', /not a situation of Dateline/],
  ['a newer format', 'situation.json', '{"format":"dateline-situation","version":99}', /format version 99/],
  ['places without features', 'places.geojson', '{"type":"FeatureCollection"}', /places\.geojson is damaged/],
  ['no events', 'events.json', '[]', /events\.json is damaged/],
]

test('of what cannot be read the notice says what is wrong and where, and the page stands', async ({ page, given, when, then }) => {
  for (const [i, [what, file, body, says]] of damages.entries())
    await test.step(what, async () => {
      // What the map has to do with it is seen once.
      if (i === 1) await given.noWebGL()
      await page.unrouteAll()
      await given.theFile(file, body)
      await given.thePage()
      await then.aNoticeSays('could not be read', says)
      await when.opensTheTab('Places')
      await then.thePageSays('Drop articles here')
      await then.theEmptyListSays('could not be read')
      await then.thePageSays('No article is open.')
    })
  await when.clicks('Export')
  await then.theWindowSays('No articles yet.')
})

test('one bad place is left out and counted; the others are on the map', async ({ given, then }) => {
  await given.theFile('places.geojson', {
    change: text => {
      const places = JSON.parse(text) as { features: { geometry: { coordinates: unknown } }[] }
      places.features[0]!.geometry.coordinates = 'nowhere'
      return JSON.stringify(places)
    },
  })
  await given.theSituation()
  await then.aNoticeSays(
    'could not be read',
    /1 of \d+ places is not on the map\. “.+” has no position that can be drawn\..*Everything else works\./,
  )
  await then.theListShows('toured this factory')
})

test('an article that cannot be had: its events stay, and a notice says so', async ({ given, then }) => {
  await given.theFile('articles/*.json', { status: 500 })
  await given.theSituation()
  await then.aNoticeSays('One article could not be opened')
  await then.theListShows('toured this factory')
})

test('a situation without articles shows where to drop some', async ({ given, then }) => {
  const none = { found: 0, placed: 0, doubtful: 0, notFound: 0, dated: 0, undated: 0 }
  await given.theFile(
    'situation.json',
    JSON.stringify({
      format: 'dateline-situation',
      version: 1,
      title: '',
      builtBy: { dateline: '0', gazetteer: '0', rules: '0' },
      counts: { articles: 0, places: 0, mentions: 0, events: 0 },
      bbox: null,
      firstDay: null,
      lastDay: null,
      coverage: none,
      articles: [],
      notes: [],
    }),
  )
  await given.theFile('places.geojson', '{"type":"FeatureCollection","features":[]}')
  await given.theFile('events.json', '{"events":[]}')
  await given.theSituation()
  await then.thePageSays('Drop articles here')
  await then.thereIsNoButton('Role, certainty, country, outlet')
  await then.thePageDoesNotSay('Only these')
  await then.thePageDoesNotSay(/0 of 0/)
  await then.thePageSays(/read on this machine and go nowhere/)
  await then.thePageSays('What happened stands here')
})
