import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { factiva, ferry, mill } from '../src/articles/exports/made-up-exports.ts'
import { madeUpDocx, paragraph, run } from '../src/articles/formats/made-up-docx.ts'
import { madeUpEpub } from '../src/articles/formats/made-up-epub.ts'
import { madeUpMhtml, madeUpWebArchive } from '../src/articles/formats/made-up-kept-pages.ts'
import { madeUpXlsx, xlsxRow } from '../src/articles/formats/made-up-xlsx.ts'
import { openReaders } from '../src/articles/open-readers.ts'
import { readArticles } from '../src/articles/read-article.ts'
import { test } from './situation-driver.ts'

const article = `Flood closes bridge in Lviv

12 March 2024

Rescue crews evacuated two hundred people in Lviv on 10 March 2024 after the river rose. Officials from Kyiv visited the town.
`

/** A page as Chromium keeps it and one as Safari does, a workbook, a feed, posts in JSON, references and a book. */
function madeUpNews(): Uint8Array {
  const page = (headline: string, words: string) =>
    `<html><head><title>${headline}</title><meta name="date" content="2024-01-03"></head><body><h1>${headline}</h1><p>${words}</p><p>${words.replace('on Tuesday', 'again on Wednesday')}</p></body></html>`
  const row = { A: 'Bridge falls', B: 'A bridge fell in Gdansk on Tuesday, and nobody was hurt.', C: '<c s="1"><v>45294</v></c>' }
  return zipSync({
    'dike.mhtml': madeUpMhtml({
      html: page('Dike breaks', 'A dike broke near Mombasa on Tuesday evening, the town said, and two hundred people left their houses.'),
    }),
    'mine.webarchive': madeUpWebArchive({
      html: page('Mine floods', 'Water rose in a mine near Tbilisi on Tuesday, the owners said, and twelve men were brought up.'),
    }),
    sheets: { 'news.xlsx': madeUpXlsx({ sheets: { News: xlsxRow(1, { A: 'title', B: 'text', C: 'published' }) + xlsxRow(2, row) } }) },
    'feed.xml': Buffer.from(
      '<rss><channel><title>Hale Press</title><item><title>Fire at mill</title><pubDate>Wed, 03 Jan 2024 08:00:00 GMT</pubDate><description>A mill burnt in Tallinn on Tuesday night, the council said.</description></item></channel></rss>',
    ),
    'posts.json': Buffer.from(
      JSON.stringify([
        {
          title: { rendered: 'Snow on Hale&#8217;s pass' },
          content: { rendered: '<p>Snow closed a pass near Sarajevo on Tuesday.</p>\n<p>Ploughs came from Mostar.</p>' },
          date: '2024-01-03T08:00:00',
        },
      ]),
    ),
    'library.ris': Buffer.from(
      'TY  - NEWS\nTI  - Dam holds\nAB  - A dam near Aswan held on Tuesday, its owners said.\nDA  - 2024/01/03\nER  - \n',
    ),
    'paper.epub': madeUpEpub({
      pages: {
        'a.xhtml': `<h1>Tram derails</h1>${'<p>A tram left its rails in Zagreb on Tuesday, and nobody was hurt, the city said.</p>'.repeat(3)}`,
      },
      about: '<dc:title>Hale Press</dc:title><dc:date>2024-01-03</dc:date>',
    }),
    'picture.png': Buffer.from('x'),
  })
}

const german = `Brand in der Altstadt

Bei einem Brand in der Altstadt von Wien sind am Montag drei Menschen verletzt worden, wie die Polizei mitteilte. Das Feuer war in einer
Werkstatt ausgebrochen und griff auf zwei Häuser über.
`

test('an article that is added is read on this machine, with a gazetteer fetched once and no sooner, and stands on the map with its words', async ({
  page,
  baseURL,
  given,
  when,
  then,
}) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  const gazetteers = () => asked.filter(url => url.includes('gazetteer.bin')).length
  await given.theSituation()
  await given.theMapAtRest()
  test.expect(asked.filter(url => url.includes('gazetteer'))).toEqual([])
  await when.clicks('Add articles')
  await test.expect.poll(gazetteers).toBe(1)
  await when.presses('Escape')
  await when.addsFiles({ name: 'flood.txt', text: article })
  await then.thePageSays('1 article read')
  await then.theArticleSays('Rescue crews evacuated')
  await when.opensTheTab('Articles')
  await then.theListShows('Flood closes bridge in Lviv', 'North Korea Enhances Missile Facilities')
  await when.clicksTheMark('Lviv')
  await then.theCardIsOf(/Lviv/)
  await when.addsFiles({ name: 'brand.txt', text: german })
  await when.picksInTheList('Brand in der Altstadt')
  await then.theArticleSays('This does not read as English')
  await when.opensTheCoverage()
  await then.thePageSays('brand.txt does not read as English')
  test.expect(gazetteers()).toBe(1)
  test.expect(asked.filter(url => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url))).toEqual([])
})

test('a PDF in two columns, a document of Word, one of RTF and an archive of what browsers and programs save are read on this machine, and give what they give to the command line', async ({
  page,
  given,
  when,
  then,
}) => {
  const refused: string[] = []
  page.on('console', message => message.text().includes('Content Security Policy') && refused.push(message.text()))
  await given.theSituation()
  for (const [sample, name, mark] of [
    ['chromium.pdf', 'crane.pdf', 'Piraeus'],
    ['libreoffice.docx', 'ferry.docx', 'Ternopil'],
  ] as const) {
    const bytes = readFileSync(new URL(`../src/articles/formats/samples/${sample}`, import.meta.url))
    const [read] = [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
    if (!read?.ok) throw new Error(read?.problem)
    await when.addsFiles({ name, text: bytes })
    await then.thePageSays('1 article read')
    for (const { start, end } of read.value.paragraphs) await then.theArticleSays(read.value.text.slice(start, end))
    await when.clicks('Done')
    await when.clicksTheMark(mark)
    await then.theCardIsOf(new RegExp(mark))
    await when.presses('Escape')
  }
  // What the same program writes as RTF is the same text.
  await when.addsFiles({
    name: 'ferry.rtf',
    text: readFileSync(new URL('../src/articles/formats/samples/libreoffice.rtf', import.meta.url)),
  })
  await then.thePageSays('Nothing new')
  await when.clicks('Done')
  const bytes = madeUpNews()
  const inside = [...readArticles(bytes, 'news.zip', await openReaders([{ name: 'news.zip', bytes }]))]
  test
    .expect(inside.map(read => read.ok && read.value.file))
    .toEqual(
      ['dike.mhtml', 'mine.webarchive', 'sheets/news.xlsx', 'feed.xml', 'posts.json', 'library.ris', 'paper.epub'].map(
        name => `news.zip/${name}`,
      ),
    )
  await when.addsFiles({ name: 'news.zip', text: Buffer.from(bytes) })
  await then.thePageSays('7 articles from news.zip')
  await when.clicks('Done')
  await when.opensTheTab('Articles')
  for (const read of inside) {
    if (!read.ok) throw new Error(read.problem)
    await when.picksInTheList(read.value.headline)
    for (const { start, end } of read.value.paragraphs) await then.theArticleSays(read.value.text.slice(start, end))
  }
  test.expect(refused).toEqual([])
})

test('a file that holds no article gets its sentence, the others are read, and so are many in one file', async ({ given, when, then }) => {
  await given.theSituation()
  await when.picksInTheList('Kim Jong Un toured this factory')
  await when.addsFiles({ name: 'flood.txt', text: article }, { name: 'empty.txt', text: '' })
  // The list of what was read says it; with the list gone, a notice does.
  await then.thePageSays('1 article read')
  await then.thePageSays('empty.txt is empty.')
  await then.whatFloatsStandsApart()
  await then.theLegendIsNotCovered()
  await when.clicks('Show on the map')
  await then.aNoticeSays('One file could not be read', /empty\.txt/)
  await when.clicks('Show the list')
  await then.thePageSays('empty.txt is empty.')
  await then.theFocusIsKept()
  await when.clicks('Show on the map')
  await then.aNoticeSays('One file could not be read')
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [820, 1180],
    [1280, 800],
  ] as const) {
    await when.makesTheWindow(width, height)
    await then.whatFloatsStandsApart()
    await then.theLegendIsNotCovered()
    await then.noticesCoverNothing()
    await then.noticesAreWide()
    await then.theMapIsAtLeast(400, 380)
    await then.theChipsEndInTheirTray()
  }
  const quake = {
    id: 'q',
    title: 'Quake damages houses near Izmir',
    text: 'An earthquake damaged houses near Izmir.',
    published: '2024-03-05',
  }
  const rain = { id: 'r', title: 'Market under water', text: 'Rain flooded the market of Lagos on Monday.', published: '2024-03-06' }
  await when.addsFiles({ name: 'news.ndjson', text: `${JSON.stringify(quake)}\n{"id": 2}\n${JSON.stringify(rain)}` })
  await then.thePageSays('2 articles from news.ndjson')
  await when.clicks('Show on the map')
  await then.aNoticeSays('One article could not be read', /news\.ndjson, line 2: "text" is missing/, 'The other 2 are on the map')
  await when.closesTheCard()
  await then.theLegendIsNotCovered()
  await when.opensTheTab('Articles')
  await then.theListShows('Quake damages houses near Izmir', 'Market under water')
  // The button goes when it is pressed, and the first choice it brings has the focus.
  await when.clicks('Role, certainty, country, outlet')
  await when.clicks(/^1 more$/)
  await then.theFocusIsOn(/^[A-Z][a-z ]+ ?\d+$/)
  await when.clicks('Fewer')
  await then.theFocusIsOn(/^1 more$/)
})

test('articles without a date are given one day in common, which can be taken back; what is said of all of them is said once', async ({
  given,
  when,
  then,
}) => {
  await given.theSituation()
  const files = ['Lviv', 'Lagos', 'Izmir', 'Oslo'].map(town => ({
    name: `${town}.txt`,
    text: `Market in ${town} closed\n\nRain closed the market of ${town} on Monday, and nobody was hurt.\n`,
  }))
  await when.addsFiles(...files)
  await then.thePageSays('4 articles read')
  await when.opensTheCoverage()
  await then.thePageSays('Lviv.txt states no publication date')
  await then.thePageDoesNotSay('Lagos.txt')
  await when.opensTheRest('The same of 3 others')
  await then.thePageSays('Lagos.txt')
  await when.presses('Escape')
  await when.clicks('Set dates')
  await then.theFocusIsOnTheButton('One day for all that are empty')
  await when.fillsIn('Market in Oslo closed', '2024-03-08')
  await when.fillsIn('One day for all that are empty', 'soon')
  await when.presses('Enter')
  await then.thePageSays('That is no day')
  await when.fillsIn('One day for all that are empty', '6.3.2024')
  await when.presses('Enter')
  const day = '6 Mar 2024'
  await then.theFieldsHold(day, day, day, day, '2024-03-08')
  await when.tabsTo(/Undo/)
  await when.presses('Enter')
  await then.theFieldsHold('', '', '', '', '2024-03-08')
  await then.theFocusIsOn('Fill in')
  // One is given its day; the others are still to be told theirs, and stand before it.
  await when.tabsTo(/^ {2}Set dates$/)
  await when.presses('Enter')
  await then.aNoticeSays('No publication date in 3 articles')
  await when.clicks('Set dates')
  await then.theFieldsHold('', '', '', '', '8 Mar 2024')
  // Typed and not filled in, it is meant all the same.
  await when.fillsIn('One day for all that are empty', '6.3.2024')
  await when.tabsTo(/^ {2}Set dates$/)
  await when.presses('Enter')
  await when.opensTheTab('Articles')
  await then.theListShows('6 Mar 2024', '8 Mar 2024')
  await when.opensTheCoverage()
  await then.thePageDoesNotSay('states no publication date')
  await when.presses('Escape')
  // Alone and kept, they are there on another day, with the days they were given and what was selected.
  await then.theTitleIs('5 articles')
  await when.switches('Show the page’s own articles too')
  await then.theListDoesNotShow('North Korea')
  await when.switches('Keep them in this browser')
  await when.picksInTheList('Market in Lviv closed')
  await when.clicksTheMark('Lviv')
  await then.theCardIsOf('Lviv')
  await when.comesAgain()
  await then.theTitleIs('4 articles')
  await then.theCardIsOf('Lviv')
  await then.theListShows('6 Mar 2024', '8 Mar 2024')
  await then.noNoticeIsShown()
  await when.clicks('Add articles')
  await when.switches('Keep them in this browser')
  await when.comesAgain()
  await then.theTitleIs('North Korea Enhances Missile Facilities Amid Growing Tensions')
})

test('what was added is asked about before it is left; it can be removed, put back and replaced, and nothing is read twice', async ({
  given,
  when,
  then,
}) => {
  await given.theSituation()
  await when.addsFiles({ name: 'flood.txt', text: article }, { name: 'rain.txt', text: article.replaceAll('Lviv', 'Oslo') })
  await then.thePageSays('2 articles read')
  await when.clicks(/^Works/)
  await then.theListDoesNotShow('evacuated')
  await when.goesBack()
  await then.theListShows('evacuated')
  await then.leavingIsAskedAbout()
  // The same text under another name, and another text under the same.
  await when.addsFiles({ name: 'copy.txt', text: article })
  await then.thePageSays('Nothing new')
  await then.thePageSays('already here')
  await when.addsFiles({ name: 'flood.txt', text: article.replace('two hundred', 'three hundred') })
  await then.aNoticeSays('flood.txt was added before with another text', 'Both versions are on the map')
  await then.theTitleIs('4 articles')
  await when.clicks('Keep only the newer')
  await then.theTitleIs('3 articles')
  await then.theListDoesNotShow('two hundred people in Lviv')
  await then.theListShows('three hundred people in Lviv')
  await when.clicks('Undo')
  await then.theTitleIs('4 articles')
  // One by one, in the list of what was added.
  await when.clicks('Done')
  await when.clicks('Add articles')
  await then.thePageSays('3 articles added')
  await when.clicks('Remove “Flood closes bridge in Oslo”')
  await then.theFocusIsOnTheButton('Put “Flood closes bridge in Oslo” back')
  await then.thePageSays('2 articles added')
  await when.switches('Keep them in this browser')
  await when.presses('Escape')
  await when.opensTheTab('Articles')
  await then.theListDoesNotShow('Oslo')
  await when.comesAgain()
  await then.theTitleIs('3 articles')
  await then.theListDoesNotShow('Oslo')
  // What another tab adds meanwhile is kept as well, and what is removed here does not take it along.
  const beside = await given.anotherTab()
  await beside.shows.theTitleIs('3 articles')
  await beside.does.addsFiles({ name: 'snow.txt', text: article.replaceAll('Lviv', 'Turku') })
  await beside.shows.theTitleIs('4 articles')
  await when.clicks('Add articles')
  await when.clicks('Remove “Flood closes bridge in Lviv”')
  await then.theBrowserLeavesOut(2)
  await beside.leaves()
  await when.comesAgain()
  await then.theTitleIs('3 articles')
  await then.theListShows('Turku')
  await when.clicks('Add articles')
  await when.clicks('Remove all')
  await then.thePageSays('Nothing added is shown')
  await when.comesAgain()
  await then.theTitleIs('North Korea Enhances Missile Facilities Amid Growing Tensions')
})

test('articles of an export stand under its name, and go and come back together', async ({ given, when, then }) => {
  await given.theSituation()
  await when.addsFiles({ name: 'flood.txt', text: article })
  await then.thePageSays('1 article read')
  await when.addsFiles({ name: 'factiva.txt', text: [ferry, mill].flatMap(factiva).join('\n\n') })
  await then.thePageSays('2 articles from factiva.txt')
  await then.theTitleIs('4 articles')
  await when.clicks('Done')
  await when.opensTheTab('Articles')
  await then.theListShows(ferry.headline, mill.headline)
  await when.clicks('Add articles')
  await then.thePageSays('2 articles from factiva.txt')
  await when.clicks('Remove all of factiva.txt')
  await then.theFocusIsOnTheButton('Put all back of factiva.txt')
  await then.thePageSays('1 article added')
  await then.theTitleIs('2 articles')
  await when.clicks('Put all back of factiva.txt')
  await then.theTitleIs('4 articles')
})

test('a long article tells how far it is read, and is stopped at once without losing what was there', async ({ given, when, then }) => {
  await given.theSituation()
  await when.addsFiles({ name: 'flood.txt', text: article }, { name: 'copy.txt', text: article })
  await then.thePageSays('1 article read')
  await when.addsFiles({
    name: 'book.txt',
    text: `The long year\n\n${'Crews from Kyiv left Odesa for Lviv on Tuesday, 30 km north of it.\n\n'.repeat(40_000)}`,
  })
  await then.thePageSays(/^\d+% read$/)
  await when.clicks('Stop')
  await then.thePageSays('No articles read')
  await then.thePageSays('stopped')
  await when.clicks('Done')
  await then.theTitleIs('2 articles')
  // What was read before can still be left out, and taken in.
  await when.clicks('Add articles')
  await then.thePageSays('1 article added')
  await when.clicks('Remove “Flood closes bridge in Lviv”')
  await then.thePageSays('Nothing added is shown')
  await when.clicks('Put “Flood closes bridge in Lviv” back')
  await then.thePageSays('1 article added')
  // And more can be added to it.
  await when.choosesFiles({ name: 'fire.txt', text: article.replaceAll('Lviv', 'Odesa') })
  await then.thePageSays('1 article read')
  await then.theTitleIs('3 articles')
  // What was said of the files is still said.
  await when.opensTheCoverage()
  await then.theWindowSays('copy.txt has the same text as flood.txt and was left out.')
})

test('code that reads and does not come is told of, and what was open stays', async ({ given, when, then }) => {
  await given.noCodeThatReads()
  await given.theSituation()
  await when.addsFiles({ name: 'a.txt', text: 'A clinic in Kharkiv was shelled on Monday, officials said.' })
  await then.thePageSays('The reader did not start in this browser.')
  await then.theTitleIs('North Korea Enhances Missile Facilities Amid Growing Tensions')
})

test('the same article gives the same places here as it does in Node', async ({ given, when, then }) => {
  await given.theFile('situation.json', { status: 404 })
  await given.thePage()
  const [name] = readdirSync('seeds')
  await when.addsFiles({ name: name!, text: readFileSync(join('seeds', name!)) })
  await then.thePageSays('1 article read')
  // The map shows where that is.
  await then.theAddressHolds(/at=12\d/)
  const here = JSON.parse(await when.exports('Places and their mentions'))
  // An export says beside each place how surely it is meant.
  for (const { properties } of here.features) {
    test.expect(properties.confidence).toBeGreaterThan(0)
    for (const said of ['confidence', 'doubtful', 'byHand']) delete properties[said]
  }
  test.expect(here).toEqual(JSON.parse(readFileSync('public/situation/places.geojson', 'utf8')))
})

test('mail, pasted JSON, a web page, a day of two readings, a relative place and an event told twice are read one after the other', async ({
  given,
  when,
  then,
}) => {
  await given.theSituation()
  await test.step('a message of mail is read by its subject, its day and its text', async () => {
    const head = ['From: "Hale Press" <desk@hale.example>', 'Subject: Flood closes bridge in Lviv', 'Date: Tue, 12 Mar 2024 23:15:00 -0500']
    await when.addsFiles({ name: 'flood.eml', text: [...head, '', article.split('\n\n')[2]].join('\r\n') })
    await then.thePageSays('1 article read')
    await then.theArticleSays('Rescue crews evacuated')
    await then.theArticleDoesNotSay('desk@hale.example')
    await when.opensTheTab('Articles')
    await then.theListShows(/Flood closes bridge in Lviv.*Hale Press.*12 Mar 2024/s)
    await when.clicks('Done')
    await when.opensTheTab('Events')
  })
  await test.step('a saved web page is read without what stands around it', async () => {
    const paragraphs = article.split('\n\n').slice(2)
    const html = `<!doctype html><html><head><meta property="article:published_time" content="2024-03-12"><meta property="og:site_name" content="The Valley Courier"></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Flood closes bridge in Lviv</h1>${paragraphs.map(words => `<p>${words} ${words}</p>`).join('')}</article>
      <aside><h2>More stories</h2><a href="/a">Storm in Reykjavik</a></aside></body></html>`
    await when.pastes(
      JSON.stringify({ title: 'Market under water', text: 'Rain flooded the market of Lagos on Monday.', published: '2024-03-06' }),
    )
    await then.thePageSays('1 article read')
    await then.theArticleSays('Rain flooded the market')
    await then.theArticleDoesNotSay('published')
    await when.clicks('Done')
    await when.addsFiles({ name: 'flood.html', text: html })
    await then.thePageSays('1 article read')
    await then.theArticleSays('Rescue crews evacuated')
    await then.theArticleDoesNotSay('Reykjavik')
    await when.opensTheTab('Articles')
    await then.theListShows('Flood closes bridge in Lviv', 'The Valley Courier')
    await when.clicks('Done')
    await when.opensTheTab('Events')
  })
  await test.step('a document of Word is read by its styles, without what was deleted in it', async () => {
    const [title, , ...paragraphs] = article.split('\n\n')
    const file = madeUpDocx(
      paragraph(title!, 'Titel') +
        paragraph('12 March 2024') +
        paragraphs.map(words => paragraph(words)).join('') +
        paragraph(`<w:del>${run('Storm in Reykjavik')}</w:del>`),
    )
    await when.addsFiles({ name: 'flood.docx', text: Buffer.from(file) })
    await then.thePageSays('1 article read')
    await then.theArticleSays('Rescue crews evacuated')
    await then.theArticleDoesNotSay('Reykjavik')
    await when.clicks('Done')
  })
  await test.step('a day that can be read two ways dates nothing for sure until it is said which', async () => {
    await when.addsFiles({
      name: 'bridge.txt',
      text: 'Bridge closes in Lagos\n\nPublished 05/06/2023\n\nThe bridge in Lagos was closed on Monday, the city said.\n',
    })
    await then.aNoticeSays('The day of one article can be read two ways', '6 May or 5 Jun 2023')
    await then.theListShows(/closed on Monday.*1 May or 5 Jun 2023/s)
    await when.clicks('Set dates')
    await when.clicks(/^5 Jun 2023$/)
    await when.presses('Tab', 'Enter')
    await then.noNoticeIsShown()
    await then.theListShows(/closed on Monday.*5 Jun 2023/s)
    await then.theListDoesNotShow('1 May or')
  })
  await test.step('a place 30 km from a town is a place of its own, with its shape, its words and the town it leans on', async () => {
    const text =
      'Rebels shell a base\n\n12 March 2024\n\nRebels shelled an army base 30 km north of Kharkiv on 10 March 2024, killing three soldiers.\n'
    await when.addsFiles({ name: 'base.txt', text })
    await then.thePageSays('1 article read')
    await when.picksInTheList('Rebels shelled an army base')
    await then.theCardIsOf('30 km north of Kharkiv')
    await then.theCardSays('About 30 km north of Kharkiv; somewhere in the outlined shape.', 'a fifth either way')
    await when.closesTheCard()
    await when.clicksThePinOf('30 km north of Kharkiv')
    await then.theCardIsOf('30 km north of Kharkiv')
    await when.clicksTheMark(/^Kharkiv$/)
    await then.theCardIsOf('Kharkiv')
    await when.clicksTheMark('30 km north of')
    await then.theCurrentMentionIs('30 km north of')
    await when.clicks('Done')
  })
  await test.step('two articles that tell one event stand side by side, with what they do not agree on', async () => {
    const report = (killed: string, day: number) =>
      `Strike on Lviv apartment building\n\n${day} March 2024\n\nA missile struck an apartment building in Lviv on 10 March 2024, killing ${killed} people and wounding twelve residents, officials said.\n`
    // The second is given while the first is read, and waits for it.
    await when.addsFiles({ name: 'a.txt', text: report('three', 12) })
    await when.addsFiles({ name: 'b.txt', text: report('four', 13) })
    await when.picksInTheList('missile struck an apartment building')
    await then.theCardSays('Told by 2 articles', 'They differ on the number', '3 killed', '4 killed')
    await then.thePageSays('1 article read')
  })
})

test('an article that does not say when it was published is told, and read anew; and a row says all of it', async ({
  given,
  when,
  then,
}) => {
  await given.theSituation()
  await test.step('the day is asked for, and dates what happened', async () => {
    await when.addsFiles({
      name: 'undated.txt',
      text: 'Flood closes bridge in Lviv\n\nRescue crews evacuated two hundred people in Lviv last year.\n',
    })
    await then.aNoticeSays('No publication date in one article')
    // In another language the page is drawn anew, and what was read is still there.
    await when.choosesTheLanguage('한국어')
    await then.thePageSays('기사 1건을 읽음')
    await when.choosesTheLanguage('English')
    await then.thePageSays('1 article read')
    await when.clicks('Show on the map')
    await then.thePageDoesNotSay('1 article read')
    await then.theAddressHolds(/at=2[34]\.\d+,49\.8/)
    await when.clicks('Set dates')
    await when.fillsIn('Flood closes bridge in Lviv', 'the ides of March')
    await when.presses('Enter')
    await then.thePageSays('That is no day')
    await when.fillsIn('Flood closes bridge in Lviv', '12 March 2024')
    await when.presses('Enter')
    await then.noNoticeIsShown()
    await then.theListShows(/evacuated two hundred people.*2023/s)
  })
  await test.step('where only the year is missing, the likely days are offered', async () => {
    await when.addsFiles({
      name: 'wire.txt',
      text: 'Ferry sinks off Odesa\n\nODESA, March 11 (Wire) - A ferry sank off Odesa on Monday, killing four people.\n',
    })
    await when.clicks('Set dates')
    await then.thePageSays('Its words say “March 11”, no year')
    await when.clicks(/^Mon, 11 Mar 20\d\d$/)
    await when.tabsTo(/^ {2}Set dates$/)
    await when.presses('Enter')
    await then.noNoticeIsShown()
    await then.theListShows(/A ferry sank off Odesa.*11 Mar 20\d\d/s)
  })
  await test.step('a row says where, however long its name, that it is in doubt, and what happened there', async () => {
    await when.addsFiles({
      name: 'rally.txt',
      text: 'Council closes bridge\n\n12 March 2024\n\nThousands attended a rally in Springfield on Saturday. Rebels shelled an army base near the border with the Democratic Republic of the Congo on Sunday, killing three soldiers.\n',
    })
    await then.thePageSays('1 article read')
    await then.theListShows(/rally in Springfield.*doubtful/s, /near the border with/)
    for (const [width, height] of [
      [1440, 900],
      [1280, 800],
      [1024, 768],
    ] as const) {
      await when.makesTheWindow(width, height)
      for (const tab of ['Events', 'Places', 'Articles'] as const) {
        await when.opensTheTab(tab)
        await then.nothingInTheRowsIsCut()
      }
    }
  })
})

test('new places out of view are told with how many they are, and one press shows them; the view does not move by itself', async ({
  page,
  given,
  when,
  then,
}) => {
  await given.theSituation()
  await given.theMapAtRest()
  const address = page.url()
  const files = ['Lviv', 'Lagos', 'Izmir'].map(town => ({ name: `${town}.txt`, text: article.replaceAll('Lviv', town) }))
  const undated = {
    name: 'undated.txt',
    text: 'Flood closes bridge in Jakarta\n\nCrews evacuated two hundred people in Jakarta last year.',
  }
  await when.addsFiles(...files, undated, { name: 'empty.txt', text: '' })
  await then.thePageSays('4 articles read')
  await then.thePageSays('5 new places are out of view.')
  test.expect(page.url()).toBe(address)
  await when.switches('Keep them in this browser')
  await when.clicks('Show on the map')
  await then.thePageDoesNotSay('new places are out of view')
  await then.thePinIsOnTheMap(/Lagos/)
  await then.aNoticeSays('One file could not be read')
  await then.aNoticeSays('No publication date in one article')
  await then.noMarkStandsUnderANotice()
  // From anywhere a key shows everything.
  await when.picksInTheList('Kim Jong Un toured this factory')
  await when.presses('Escape', '0')
  await then.thePinIsOnTheMap(/Lagos/)
  // On another day the page begins with all of them in view, as if they had come with it.
  await given.theSituation()
  await then.theTitleIs('5 articles')
  await then.thePinIsOnTheMap(/Lagos/)
})

test('a list of what is in view that is empty leads to where there is something', async ({ given, when, then }) => {
  await given.theSituation('./?at=-60,-20,5')
  await given.theMapAtRest()
  await when.switches('Only these')
  await then.thePageSays('Nothing of this is in the map’s view.')
  await when.clicks('Show on the map')
  await then.theListShows('Kim Jong Un toured this factory')
})

test('a table of incidents is a map at once: each row where and when it says, with its line to read', async ({ given, when, then }) => {
  await given.theSituation()
  await when.addsFiles({
    name: 'incidents.csv',
    text: 'event_date,sub_event_type,location,country,latitude,longitude,geo_precision,source,notes,fatalities\n05 March 2024,Air/drone strike,Odesa,Ukraine,46.4775,30.7326,1,Harbour Post,A drone hit a warehouse.,2\n06 March 2024,Armed clash,Sumy,Ukraine,50.9216,34.8003,1,Harbour Post,Forces clashed at a checkpoint.,0\n',
  })
  await then.thePageSays('2 articles from incidents.csv')
  await when.clicks('Show on the map')
  await when.picksInTheList('A drone hit a warehouse')
  await then.theArticleSays(
    '2024-03-05: Air/drone strike, Odesa, Ukraine: latitude 46.4775, longitude 30.7326, geo_precision 1, fatalities 2.',
  )
  await then.thePageSays('A position given by its coordinates, exact to about 5 km.')
})
