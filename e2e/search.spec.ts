import { test } from './situation-driver.ts'

const visit = 'toured this factory'
const dismantled = 'three buildings at this facility'

test('names, words of the text and what is nowhere are searched for', async ({ given, when, then }) => {
  await given.theSituation()
  await test.step('a search marks what it finds and hides the rest only when asked', async () => {
    await when.searchesFor('dismantled')
    await then.theFilterSays(/Found in \d+ event/)
    await then.theListShows(visit, dismantled)
    await when.switches('Hide the rest')
    await then.theListShows(dismantled)
    await then.theListDoesNotShow(visit)
    // Enter leads to what is said in these words, not to a place beside it.
    await when.presses('/', 'Enter')
    await then.theListHasPicked(dismantled)
    await when.presses('Escape')
    await when.searchesFor('')
    await then.theListShows(visit, dismantled)
    await when.searchesFor('dismantled')
    await when.switches('Hide the rest')
    await when.searchesFor('')
  })
  await test.step('a name is found without its accents, with what happened there', async () => {
    await given.theMapAtRest()
    await when.searchesFor('sinuiju')
    await then.theMapRings(/Sin[uŭ]iju/)
    await then.theMapRings(/^Pyongyang/, 'no')
    await when.switches('Hide the rest')
    await then.theListShows(visit, dismantled)
    await then.theListDoesNotShow('components were found in Ukraine')
    await when.switches('Hide the rest')
    await when.searchesFor('')
  })
  await test.step('words that stand only in the text are found there, what is nowhere is said to be, and Enter goes to the first place found', async () => {
    await when.searchesFor('satellite analyses')
    await then.theFilterSays(/Found in/)
    // What is found round a place's name has its ring in the list too.
    await when.searchesFor('factory')
    await when.opensTheTab('Places')
    await then.theListRings('Sinuiju')
    await then.theListRings('Pyongyang', 'no')
    await when.opensTheTab('Events')
    await when.searchesFor('Dandong')
    await then.theFilterSays('“Dandong” is not in these articles.')
    await then.theListShows(visit)
    await when.presses('Escape', 'Escape')
    await when.presses('/')
    await when.types('pyong')
    await when.presses('Enter')
    await then.theCardIsOf('Pyongyang')
    await then.theCurrentMentionIsWhole()
  })
})
