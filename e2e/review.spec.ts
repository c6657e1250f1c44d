import { test } from './situation-driver.ts'

const article = `Fire destroys warehouse in Springfield

12 March 2024

A fire destroyed a warehouse in Springfield on 10 March 2024. Nobody was hurt, the mayor of Springfield said. Smoke hung over the road 5 miles north of Springfield.
`

test('what is in doubt is looked through, by pointer and by keys alone, and another place is picked for the same words everywhere', async ({
  given,
  when,
  then,
}) => {
  await given.theSituation()
  await when.addsFiles({ name: 'fire.txt', text: article })
  await then.thePageSays('1 article read')
  await test.step('another place, from the card', async () => {
    await when.clicksTheMark('Springfield', 1)
    await then.theCardSays(/city, Illinois|Springfield city/)
    await when.clicks('Pick another')
    await then.theReviewAsksOf('Springfield')
    await then.theLegendIsNotCovered()
    await then.theReviewOffers('Springfield city', 'Massachusetts')
    // The largest of that name is not among the likeliest: the gazetteer has it.
    await when.clicks('Find in the gazetteer')
    await then.theReviewOffers('Missouri')
    // One that is looked up is meant, and not what was read before.
    await then.thePageSays(/\d+ places are listed for “Springfield”/)
    await then.theFocusIsOnTheButton(/^Springfield/)
    await when.chooses(/Springfield .*Missouri/)
    await when.presses('a')
    await then.aNoticeSays('“Springfield” is now Springfield', /4 times/)
    await then.theCardSays('by hand', 'Chosen by hand', /Missouri|City, United States/)
    // What was read before is told as the others are.
    await then.theCardSays(/city, Illinois, United States/)
    await then.theChipIsALineHigh()
    await then.theMapHasNo('5 miles north of Springfield')
    await when.clicks('Undo')
    await then.theCardSays('doubtful')
    await then.aNoticeSays('Undone', '“Springfield” is read as it was before, 4 times')
  })
  await test.step('by keys alone: accept, not a place, undo, skip', async () => {
    await when.presses('Escape', 'Escape')
    await when.opensTheCoverage()
    await when.clicks(/^Review the/)
    await then.thePageSays(/^1 of \d names in doubt/)
    await when.presses('n', 'n', 's')
    await then.thePageSays(/^2 of \d names in doubt/)
    await when.presses('x')
    await then.aNoticeSays('Marked as not a place')
    await then.theFocusIsKept()
    await when.presses('u')
    await then.aNoticeSays('Undone')
    await then.thePageSays(/^2 of \d names in doubt/)
    await then.theFocusIsKept()
    await when.presses('a')
    await then.aNoticeSays('Accepted')
    await then.theFocusIsKept()
    await when.clicks('Undo')
    await then.theFocusIsKept()
    await when.presses('Escape')
    await then.noReviewIsOpen()
  })
})

test('coordinates of a text have a pin, and a place no gazetteer has is picked by its coordinates', async ({ given, when, then }) => {
  await given.theSituation()
  await when.addsFiles({
    name: 'depot.txt',
    text: 'Depot burns in Feodosia\n\n12 March 2024\n\nA fuel depot exploded in Feodosia on 10 March 2024. Geolocated to 45.0556, 35.3330. Troops dug in at 36T YQ 12345 67890.\n',
  })
  await then.thePageSays('1 article read')
  await when.clicksTheMark('45.0556, 35.3330')
  await then.theCardSays('45.0556° N, 35.333° E', 'exact to about 6 m', /also named, is 4.6 km away/)
  await when.clicksTheMark('36T YQ 12345 67890')
  await then.theCardSays('A square of the Military Grid Reference System')
  await when.clicksTheMark('Feodosia', 1)
  await when.clicks('Pick another')
  await when.fillsIn(/or its coordinates/, '45°02′N 35°23′E')
  await when.clicks('Find in the gazetteer')
  await then.theReviewOffers('45.03333° N, 35.38333° E')
  await when.chooses(/45\.03333° N/)
  await when.presses('a')
  await then.aNoticeSays('“Feodosia” is now 45.03333° N, 35.38333° E')
  await then.theCardSays('by hand', 'exact to about 927 m')
})

test('what is no place leaves the map, stays away in this browser, and can be taken back', async ({ given, when, then }) => {
  await given.theSituation()
  await when.opensTheTab('Places')
  await when.picksInTheList('Pyongyang')
  // Of a name that only one place has as well.
  await when.clicks('Pick another')
  await then.theReviewAsksOf('Pyongyang')
  await when.presses('Escape')
  await when.clicks('Not a place')
  await then.aNoticeSays('Marked as not a place', '“Pyongyang” left the map in 1 article')
  await then.theListDoesNotShow('Pyongyang')
  await test.step('a tab beside it hears of that at once, and what both decide is kept', async () => {
    const beside = await given.anotherTab()
    await beside.does.opensTheTab('Places')
    await beside.shows.theListDoesNotShow('Pyongyang')
    // Wherever one is, not in the review alone.
    await when.presses('Control+z')
    await then.aNoticeSays('Undone', '“Pyongyang” is read as it was before')
    await beside.shows.theListShows('Pyongyang')
    await when.picksInTheList('Pyongyang')
    await when.clicks('Not a place')
    await beside.shows.theListDoesNotShow('Pyongyang')
    await beside.does.picksInTheList('East Asia')
    await beside.does.clicks('Not a place')
    await then.theListDoesNotShow('East Asia')
    await beside.does.clicks('Undo')
    await then.theListShows('East Asia')
    await then.theListDoesNotShow('Pyongyang')
    await beside.leaves()
  })
  await when.comesAgain()
  await when.opensTheTab('Places')
  await then.theListDoesNotShow('Pyongyang')
  await when.opensTheCoverage()
  const saved = await when.savesTheDecisions('Ana')
  await when.clicks('Take back')
  await then.theFocusIsKept()
  await when.presses('Escape')
  await then.theListShows('Pyongyang')

  await when.addsFiles({ name: 'decisions.json', text: saved })
  await then.aNoticeSays('One decision taken from decisions.json', 'All of them fit these articles.')
  await then.theListDoesNotShow('Pyongyang')
  await when.addsFiles({ name: 'decisions.json', text: saved })
  await then.aNoticeSays('Nothing new taken from decisions.json', 'One stood here already.')
  await when.addsFiles({ name: 'decisions.json', text: saved.replaceAll(/"(id|headline|file)": ?"[^"]*"/g, '"$1":"another"') })
  await then.theWindowSays('Not taken from decisions.json', /Pyongyang.*The article is not here\./)
  await when.presses('Escape')
  await when.opensTheCoverage()
  await then.theWindowSays('is no place (Ana)')
  await when.clicks('Take back')
  await when.presses('Escape')
  await then.theListShows('Pyongyang')
})
