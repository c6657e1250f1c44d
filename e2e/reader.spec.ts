import { test } from './situation-driver.ts'

test('a pin opens its excerpts, an excerpt brings its paragraph with the words marked', async ({ given, when, then }) => {
  // Where the card will lie.
  await given.theSituation('./?at=124.6,39,6')
  await given.theMapAtRest()
  await when.clicksThePinOf(/Pyongyang/)
  await then.theCardIsOf('Pyongyang')
  await then.thePinStandsClear(/^Pyongyang/)
  // In a low window the card is a sheet beside the map.
  await when.makesTheWindow(900, 500)
  await then.thePinStandsClear(/^Pyongyang/)
  await when.makesTheWindow(1280, 800)
  await then.theCardSays('Vladimir Putin', '¶', 'Why here?')
  await when.clicksTheExcerpt('Vladimir Putin')
  await then.theCurrentMentionIs('Pyongyang')
  await then.theReaderCounts(/Mention \d+ of \d+/)
})

test('a place marked in the text leads to its card, and all its mentions are marked; J and K step through them', async ({
  given,
  when,
  then,
}) => {
  await given.theSituation()
  await when.clicksTheMark('Ukraine')
  await then.theCardIsOf('Ukraine')
  await then.theCurrentMentionIs('Ukraine')
  await when.opensTheTab('Places')
  await then.theListHasPicked('Ukraine')
  await when.presses('j')
  await then.theCurrentMentionIs(/.+/)
  await when.presses('k')
  await then.theCurrentMentionIs('Ukraine')
})

test('the card steps through what is said of a place, and counts what a source only says happened', async ({ given, when, then }) => {
  await given.theSituation()
  await when.picksInTheList('components were found in Ukraine')
  await then.theCardIsOf('Ukraine')
  await then.theCardSays('1 event, said')
  await given.theMapAtRest()
  await then.thePinIsOnTheMap(/^Ukraine, .*1 event, said/)
  await when.picksInTheList('Kim Jong Un toured this factory')
  await then.theCardSays('Last year, North Korean leader Kim Jong Un toured this factory')
  await when.clicks('Next excerpt')
  await then.theCardSays(/2 of \d/)
  await then.theCurrentMentionIs(/Sin[uŭ]iju/)
  await when.clicks('Previous excerpt')
  await then.theCardSays(/1 of \d/)
})

test('a time marked in the text leads to the event it dates; the page’s leftovers come when asked for', async ({ given, when, then }) => {
  await given.theSituation()
  await then.theArticleDoesNotSay('Leave a Reply')
  await when.clicksTheMark('Last year')
  await then.theListHasPicked('toured this factory')
  await when.clicks('Show the page’s leftovers')
  await then.theArticleSays('Leave a Reply')
})

test('reading on touches what is being said in the list', async ({ given, when, then }) => {
  await given.theSituation()
  await when.picksInTheList('three buildings at this facility')
  await then.theSentenceIsWashed('three buildings')
  await when.presses('Escape', 'Escape')
  await when.scrollsTheArticle(-60)
  await then.theListIsOn(/toured this factory|three buildings|facilities/)
})

test('the map follows the reading to what it does not show, unless that is switched off', async ({ given, when, then, page }) => {
  await given.theSituation('./?at=20,0,4')
  await given.theMapAtRest()
  await when.scrollsTheArticle(500)
  await then.theAddressHolds(/at=12\d/)
  // What is picked while the article still moves is not left for the sentence that ran past.
  await when.clicksTheMark('U.S.')
  await then.theCardIsOf('United States')
  await page.waitForTimeout(700)
  await then.thePinStandsClear(/^United States/)
  await given.theSituation('./?at=20,0,4')
  await given.theMapAtRest()
  await when.clicks('Map follows the reading')
  await when.scrollsTheArticle(500)
  await page.waitForTimeout(700)
  await then.theAddressHolds(/at=20,0,4/)
})

test('what is read and in view pulses once, for those who do not mind motion', async ({ given, when, then, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await given.theSituation()
  await given.theMapAtRest()
  await when.scrollsTheArticle(420)
  await then.aMarkPulses()
})

test('a touch in one pane shows in all of them', async ({ given, when, then }) => {
  await given.theSituation()
  await given.theMapAtRest()
  await when.hoversInTheList('hosted by Kim Jong')
  await then.isTouched({ pin: /^Pyongyang/, sentence: 'hosted by Kim Jong Un', chip: 'Pyongyang' })
  await when.hoversOverThePinOf(/^Pyongyang/)
  await then.isTouched({ row: 'hosted by Kim Jong', mark: 'Pyongyang', chip: 'Pyongyang' })
  await when.hoversOverTheBarOf(/Earlier this year/)
  await then.isTouched({ row: 'three buildings', sentence: 'three buildings' })
  await when.hoversInTheList('three buildings')
  await then.isTouched({ bar: /Earlier this year/ })
  await when.hoversOverTheMark('Pyongyang')
  await then.isTouched({ row: 'hosted by Kim Jong', pin: /^Pyongyang/, mark: 'Pyongyang' })
})

test('the shape of a relative place is had by its ground, as a mark is', async ({ given, when, then }) => {
  await given.theSituation('./?at=124.95,40.5,8.5&tab=places')
  await given.theMapAtRest()
  await when.hoversOverTheMiddleOfTheMap()
  await then.isTouched({ row: 'near the Chinese border', mark: 'near the', pin: /^near the Chinese border/ })
  await when.clicksTheMiddleOfTheMap()
  await then.theCardIsOf('near the Chinese border')
  await then.theListHasPicked('near the Chinese border')
})

test('of a long article only what is near is laid out, and everything in it is found where it stands', async ({ given, when, then }) => {
  const plain = Array.from(
    { length: 500 },
    (_, i) => `Nobody was out in hour ${i}, and the wind that had risen by noon ${'went on and on '.repeat(1 + (i % 30))}.`,
  )
  plain.splice(400, 0, 'Rebels shelled a bridge in Kharkiv on 10 March 2024, killing three soldiers. The pontoon held.')
  plain.push('The wind fell on 11 March 2024.')
  await given.theSituation()
  await when.addsFiles({ name: 'long.txt', text: `The long night\n\n12 March 2024\n\n${plain.join('\n\n')}\n` })
  await then.thePageSays('1 article read')
  await then.theArticleSays('The wind fell on 11 March 2024')
  await then.theParagraphIsLaidOut('The wind fell', 'no')
  await when.picksInTheList('Rebels shelled a bridge')
  await then.theSentenceIsWashed('Rebels shelled a bridge')
  await then.theSentenceStandsAtAThird()
  await then.theParagraphIsLaidOut('Rebels shelled', 'yes')
  await when.searchesFor('pontoon')
  await then.theWordsAreMarked('pontoon')
})

test('Esc closes the card, then clears the selection', async ({ given, when, then }) => {
  await given.theSituation()
  await when.picksInTheList('Kim Jong Un toured this factory')
  await then.theCardIsOf(/Sin[uŭ]iju/)
  await when.presses('Escape')
  await then.thereIsNoCard()
  await then.theListHasPicked('toured this factory')
  await when.presses('Escape')
  await then.nothingIsSelected()
})

test('Back returns from a selection', async ({ given, when, then }) => {
  await given.theSituation()
  await when.picksInTheList('Kim Jong Un toured this factory')
  await then.theAddressHolds(/event=/)
  await when.picksInTheList('three buildings at this facility')
  await then.theSentenceIsWashed('three buildings')
  await when.goesBack()
  await then.theSentenceIsWashed('toured this factory')
  await when.comesAgain()
  await then.theSentenceIsWashed('toured this factory')
})
