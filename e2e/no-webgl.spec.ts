import { test } from './situation-driver.ts'

test('without WebGL a sentence says why, the lists, the reader and the timeline work, and the places take the map’s place, nearest first', async ({
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
})
