import { test } from './situation-driver.ts'

test('a host that knows no ranges serves the map as well', async ({ given, then }) => {
  await given.aServerWithoutRanges()
  await given.aMapToLookAt()
  await given.theSituation()
  await then.theMapIsDrawn()
  await then.noNoticeIsShown()
})

test('without tiles the marks still stand on the map, and a notice says what is missing', async ({ given, then }) => {
  await given.noTiles()
  await given.theSituation()
  await then.aNoticeSays('coasts and borders are missing')
  await then.thePinIsOnTheMap(/^Pyongyang/)
})

test('one tile that fails is no missing ground', async ({ given, then }) => {
  await given.oneTileThatFails()
  await given.aMapToLookAt()
  await given.theSituation()
  await then.theMapIsDrawn()
  await given.theMapAtRest()
  await then.noNoticeIsShown()
})

test('a ground of one’s own is drawn, and gives way to ours where it fails', async ({ page, given, then }) => {
  test.slow()
  await page.setViewportSize({ width: 900, height: 640 })
  const ground = { version: 8, sources: {}, layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#ff00ff' } }] }
  await given.theBasemap({ style: 'mine.json' }, { 'mine.json': ground })
  await given.aMapToLookAt()
  await given.theSituation()
  await given.theMapAtRest()
  await then.noNoticeIsShown()
  await then.theMapIsMostly([255, 0, 255])
  await page.unrouteAll()
  await given.theBasemap({ style: 'gone.json' })
  await given.theSituation()
  await then.aNoticeSays('Your own map ground could not be used')
  await then.thePinIsOnTheMap(/^Pyongyang/)
  await page.unrouteAll()
  const lost = { type: 'vector', url: 'lost.json' }
  await given.theBasemap(
    { style: 'mine.json' },
    { 'mine.json': { ...ground, sources: { lost }, layers: [{ id: 'x', type: 'line', source: 'lost', 'source-layer': 'x' }] } },
  )
  await given.theSituation()
  await then.aNoticeSays('Your own map ground could not be used')
  await then.theMapIsDrawn()
})

test('a cluster opens to its members, and gives the focus back', async ({ page, given, when, then }) => {
  // To the right of the middle, where a list on that side would not fit.
  await given.theSituation('./?at=118,38,3')
  await given.theMapAtRest()
  await page.locator('[data-mark^="cluster:"]').first().focus()
  await when.presses('Enter')
  await then.theClusterLists('Pyongyang')
  await when.presses('Escape')
  await then.noClusterIsOpen()
  await then.theFocusIsOnTheMark(/close together/)
  await when.presses('Enter')
  await then.theClusterLists(/^North Korea.*13 mentions$/)
  await page
    .getByRole('region', { name: /places here$/ })
    .getByRole('button', { name: 'Close' })
    .click()
  await then.noClusterIsOpen()
  await then.theFocusIsOnTheMark(/close together/)
  await when.presses('Enter')
  await page.locator('.cluster-list').getByRole('button', { name: 'Pyongyang' }).click()
  await then.theCardIsOf('Pyongyang')
  await then.thePinIsOnTheMap(/^Pyongyang/)
})

test('arrow keys walk from mark to mark, Enter selects, and once more fans out its events; a place between two is said to be so', async ({
  given,
  when,
  then,
}) => {
  const instead = '"instead":{"place":"x:1","name":"Pyongyang","words":"village, elsewhere","lngLat":[120.5,40.5],"confidence":0.4}'
  await given.theFile('places.geojson', {
    change: text => text.replace(/("name":"Pyongyang".*?)"mentions":/, `$1${instead},"mentions":`),
  })
  await given.theSituation('./?at=125.6,39.6,6.2')
  await given.theMapAtRest()
  await then.thePinIsOnTheMap(/^Pyongyang.*perhaps Pyongyang instead: village, elsewhere/)
  await when.walksToTheMark('Left', 'Left')
  await then.theFocusIsOnTheMark(/^Sin/)
  await when.presses('Enter', 'Enter')
  await then.theEventsFanOut(/toured this factory/)
  await when.presses('Escape')
  await then.theFocusIsOnTheMark(/^Sin/)
  await when.presses('ArrowDown')
  await then.theFocusIsOnTheMark(/^Pyongyang/)
  await when.presses('Enter')
  await then.theCardIsOf('Pyongyang')
})
