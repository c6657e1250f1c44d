import { test } from './situation-driver.ts'

test('a first visit gets a hint that leaves when told, and stays away', async ({ given, when, then }) => {
  await given.aFirstVisit()
  await then.theHintIs('there', 'Press a pin')
  await then.noRuleOfAccessIsBroken()
  await when.clicks('Understood')
  await then.theHintIs('gone')
  await when.comesAgain()
  await then.theHintIs('gone')
})

test('the hint leaves by itself when somebody has done what it says', async ({ given, when, then }) => {
  await given.aFirstVisit()
  await then.theHintIs('there')
  await when.picksInTheList('toured this factory')
  await then.theHintIs('gone')
  await when.comesAgain()
  await then.theHintIs('gone')
})

test('on a phone the hint waits where a sheet has its room, upright and on its side', async ({ given, when, then }) => {
  for (const [width, height] of [
    [390, 844],
    [720, 450],
  ] as const) {
    await when.makesTheWindow(width, height)
    await given.aFirstVisit()
    await then.theHintIs('there')
    await when.opensTheDock('List')
    await then.theHintIs('out of sight')
    await when.opensTheDock('Map')
    await then.theHintIs('there')
  }
  // On the smallest it leaves the marks their room.
  await when.makesTheWindow(320, 568)
  await given.aFirstVisit('./')
  await given.theMapAtRest()
  await then.theHintIs('there')
  await then.theHintCoversNoMark()
})
