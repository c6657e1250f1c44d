import { expect, test } from './situation-driver.ts'

test('an embedded event shows the map, its words and the timeline, and a way to the whole', async ({ given, when, then }) => {
  await given.theSituation()
  await when.picksInTheList('Kim Jong Un toured this factory')
  await when.clicks('Share')
  await then.theWindowOffers(
    'The selected event, with its words',
    /“Last year, North Korean leader Kim Jong Un.*Thin Line News.*¶ \d+\. http\S+event=\w+$/,
  )
  await then.theWindowOffers('To show it in another page', /<iframe src="http\S+event=\w+.*embed=/)
  const event = /event=\w+/.exec(await when.readsTheAddress())![0]
  await when.makesTheWindow(800, 500)
  await given.aMapToLookAt()
  await given.theSituation(`./?embed&${event}`)
  await then.theMapIsDrawn()
  await then.theCardSays('Kim Jong Un toured this factory', 'Thin Line News')
  await then.thePinStandsClear(/^Sin[uŭ]iju/, 12)
  await then.thePageSays('Open in Dateline')
  await then.theChartIsWhole()
  await then.theListHas(0)
})

test('what is exported, copied and printed', async ({ page, given, when, then }) => {
  await given.aClipboardThatRefuses()
  await given.theSituation()
  await test.step('several files are taken one after the other; another content says anew what was taken', async () => {
    await when.clicks('Export')
    expect(await when.takes(/^Events /)).toMatch(/^\uFEFFid,kind,/)
    expect(await when.takes(/^Mentions /)).toMatch(/^\uFEFFid,/)
    expect(await when.takes(/^Mentions /)).toMatch(/^\uFEFFid,/)
    await expect(page.getByRole('dialog').getByText('downloaded', { exact: true })).toHaveCount(2)
    await page.getByLabel('Positions').selectOption({ label: 'to about 100 km' })
    await expect(page.getByRole('dialog').getByText('downloaded', { exact: true })).toHaveCount(0)
    await when.clicks('Close')
    await then.noWindowIsOpen()
  })
  await test.step('what is exported opens elsewhere: GeoJSON, a table, KML; positions can be made coarser', async () => {
    const places = JSON.parse(await when.exports('Places and their mentions')) as { type: string; features: unknown[] }
    expect(places.type).toBe('FeatureCollection')
    expect(places.features.length).toBeGreaterThan(5)
    expect(await when.exports(/^Events /)).toMatch(/^\uFEFFid,kind,/)
    const kml = await when.exports('Places and events on a globe', 'to about 10 km')
    const read = await page.evaluate(xml => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      const all = (selector: string) => [...parsed.querySelectorAll(selector)].map(element => element.textContent ?? '')
      return {
        broken: all('parsererror').length,
        quotes: all('Data[name="quote"]'),
        begins: all('TimeSpan begin'),
        points: all('Point coordinates'),
      }
    }, kml)
    expect(read.broken).toBe(0)
    expect(read.quotes.filter(quote => quote.includes('three buildings at this facility were dismantled'))).toHaveLength(1)
    expect(read.begins).toContain('2023-01-01')
    expect(JSON.stringify(places)).toContain('124.39806')
    expect(read.points.length).toBeGreaterThan(3)
    expect(kml).not.toContain('124.39806')
    // What is filtered is exported as it is seen, unless everything is asked for.
    await when.typesTheDay('From', '2024')
    const lines = async (what?: string) => (await when.exports(/^Events /, undefined, what)).trim().split('\r\n').length - 1
    expect(await lines()).toBe(10)
    expect(await lines('everything: 11 events')).toBe(11)
    await when.typesTheDay('From', '')
  })
  await test.step('a browser that does not let us copy is said to, with the words to copy by hand', async () => {
    await when.clicksTheMark('Ukraine')
    await when.clicks('Copy link')
    await then.aNoticeSays('The browser does not let us copy', /http\S+place=/)
  })
  await test.step('of the card of a place what it says is printed, and nothing that waits to be pressed', async () => {
    await when.picksInTheList('Kim Jong Un toured this factory')
    await then.theCardSays('Not a place')
    await when.prints()
    await then.theCardSays('No other place of this name is likely')
    await then.thePaperHasNoControl()
  })
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

test('the picture has the map, its legend and where it comes from; paper has list and article too', async ({ given, when, then }) => {
  await given.aMapToLookAt()
  await given.theSituation()
  await given.theMapAtRest()
  const { width, height, colours } = await when.savesThePicture()
  expect(width).toBeGreaterThan(400)
  expect(height).toBeGreaterThan(400)
  expect(colours, 'colours of the legend and the words').toBeGreaterThan(20)
  expect(await when.printsThePictures(), 'colours of the map in a PDF').toBeGreaterThan(100)
  // Whoever does not say beforehand that the page is for paper has the map on it as well.
  await when.turnsTo('print')
  await then.thePaperHasItsTitle()
  await then.thePaperIsLight()
  await when.turnsTo('screen')
  await given.theMapAtRest()
  // Paper is light in the dark as well, and waits for nothing.
  await when.choosesTheTheme('dark')
  await then.theMapIsDark()
  await when.printsAtOnce()
  await then.thePaperIsLight()
  await then.theMapIsDark()
  // A sheet of A4 upright: narrower than the header has room for.
  await when.makesTheWindow(794, 1123)
  await when.prints()
  await then.thePaperHasItsTitle()
  await then.thePaperIsLight()
  await then.thePaperHas('Kim Jong Un toured this factory', 'Recent satellite analyses raise alarms', 'Visit')
})

test('of a long list the beginning is printed, and no blank sheet comes after it', async ({ given, when, then }) => {
  await given.theFile('events.json', {
    change: text => {
      const { events } = JSON.parse(text)
      const many = Array.from({ length: 100 }, (_, i) => events.map((event: { id: string }) => ({ ...event, id: `${event.id}-${i}` })))
      return JSON.stringify({ events: many.flat() })
    },
  })
  await given.theSituation()
  await given.theMapAtRest()
  await then.thePageSays('1,100')
  // 200 rows at 18 a sheet, the map and the article; a sheet for each 16 of 1,100 rows were 70.
  expect(await when.countsTheSheets()).toBeLessThan(17)
})
