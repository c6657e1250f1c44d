import { expect, test } from './situation-driver.ts'

test('an embedded view shows the map, the card and the timeline, and a way to the whole', async ({ given, then }) => {
  await given.theSituation('./?embed')
  await then.theMapIsDrawn()
  await then.thePageSays('Open in Dateline')
  await then.theListHas(0)
})

test('what is exported opens elsewhere: places as GeoJSON, events as a table', async ({ given, when }) => {
  await given.theSituation()
  const places = JSON.parse(await when.exports('Places and their mentions')) as { type: string; features: unknown[] }
  expect(places.type).toBe('FeatureCollection')
  expect(places.features.length).toBeGreaterThan(5)
  expect(await when.exports('Events')).toMatch(/^id,kind,/)
})

test('a citation says the words, the outlet, the day and the way back', async ({ page, context, given, when, then }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await given.theSituation()
  await when.clicksTheMark('Ukraine')
  await when.clicks('Copy citation')
  await then.aNoticeSays('Copied', /Thin Line News.*27 July 2024.*¶/)
  const link = (await page.evaluate(() => navigator.clipboard.readText())).match(/http\S+$/)![0]
  await given.theSituation(link)
  await then.theCardIsOf('Ukraine')
})
