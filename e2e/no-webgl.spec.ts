import { test } from './situation-driver.ts'

test('without WebGL a sentence says why, the lists, the reader and the timeline work, the places take the map’s place, and a server that goes is told of', async ({
  given,
  when,
  then,
}) => {
  await given.noWebGL()
  await given.theSituation()
  await then.thePageSays('No map in this browser')
  await then.thePageSays('WebGL is off here')
  await when.picksInTheList('Kim Jong Un toured this factory')
  await then.theSentenceIsWashed('toured this factory')
  await then.theCardIsOf(/Sin[uŭ]iju/)
  await then.theTimelineHasPicked(/Last year/)
  await when.presses('Escape')
  await then.thePageSays(/Around Sin[uŭ]iju/)
  await then.thePageSays('area, you are inside')
  await test.step('with the server gone the page stands, says what did not come, and nothing stays pressed', async () => {
    await given.noServerAnyMore()
    await when.clicks('Share')
    await then.aNoticeSays('A part of the page could not be fetched', 'What is open still works')
    await when.clicks('Dismiss')
    await when.clicks('Share')
    await then.aNoticeSays('A part of the page could not be fetched')
    await when.clicks('Play')
    await then.theFocusIsOnTheButton('Play')
    await when.picksInTheList('three buildings at this facility')
    await then.theSentenceIsWashed('three buildings at this facility')
  })
})
