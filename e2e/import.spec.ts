import { test } from './situation-driver.ts'

const article = `Flood closes bridge in Lviv

12 March 2024

Rescue crews evacuated two hundred people in Lviv on 10 March 2024 after the river rose. Officials from Kyiv visited the town.
`

test('an article that is added is read on this machine and stands on the map with its words', async ({
  page,
  baseURL,
  given,
  when,
  then,
}) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await given.theSituation()
  await when.addsFiles({ name: 'flood.txt', text: article })
  await then.thePageSays('1 article read')
  await then.theArticleSays('Rescue crews evacuated')
  await when.opensTheTab('Articles')
  await then.theListShows('Flood closes bridge in Lviv', 'North Korea Enhances Missile Facilities')
  await when.clicksTheMark('Lviv')
  await then.theCardIsOf(/Lviv/)
  test.expect(asked.filter(url => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url))).toEqual([])
})

test('a file that holds no article gets its sentence, the others are read', async ({ given, when, then }) => {
  await given.theSituation()
  await when.addsFiles({ name: 'flood.txt', text: article }, { name: 'empty.txt', text: '' })
  await then.aNoticeSays('One file could not be read', /empty\.txt/)
  await then.thePageSays('1 article read')
})

test('no gazetteer is fetched until an article is added', async ({ page, given, then }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await given.theSituation()
  await then.theMapIsDrawn()
  test.expect(asked.filter(url => url.includes('gazetteer'))).toEqual([])
})
