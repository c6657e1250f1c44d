import { test } from './situation-driver.ts'

test('the whole tour without a pointer: list, card, article, search, help', async ({ given, when, then }) => {
  await given.theSituation()

  // The skip link leads past the header into the list.
  await when.presses('Tab', 'Enter')
  await then.theFocusIsIn('list')
  await when.presses('Tab')
  await then.theFocusIsOn('Events')
  await when.presses('ArrowRight')
  await then.theFocusIsOn('Places')
  await when.presses('ArrowLeft')

  // Into the rows and down them; Enter selects everywhere.
  await when.walksToTheRows()
  await then.theFocusIsOn('toured this factory')
  await when.presses('ArrowDown')
  await then.theFocusIsOn('three buildings')
  await when.presses('Enter')
  await then.theListHasPicked('three buildings')
  await then.theSentenceIsWashed('three buildings')
  await then.theCardIsOf(/Sin[uŭ]iju/)

  // The mentions, one after the other.
  await when.presses('j')
  await then.theCurrentMentionIs(/.+/)

  // Esc closes the card, then the selection.
  await when.presses('Escape')
  await then.thereIsNoCard()
  await when.presses('Escape')
  await then.nothingIsSelected()

  // Search from anywhere.
  await when.presses('/')
  await then.theFocusIsIn('search')
  await when.types('Ukraine')
  await when.presses('Enter')
  await then.theCardIsOf('Ukraine')
  await when.presses('Escape')

  // Help, and out of it again.
  await when.leavesTheField()
  await when.presses('?')
  await then.thePageSays('Next mention')
  await when.presses('Escape')
  await then.noWindowIsOpen()
})

test('the focus goes back to where a card was called from', async ({ given, when, then }) => {
  await given.theSituation()
  await when.walksToTheRows()
  await when.presses('Enter')
  await then.theCardIsOf(/Sin[uŭ]iju/)
  await when.closesTheCard()
  await then.thereIsNoCard()
  await then.theFocusIsOn('toured this factory')
})

test('Home, End and the arrows stay inside the list', async ({ given, when, then }) => {
  await given.theSituation()
  await when.walksToTheRows()
  await when.presses('End')
  await when.presses('ArrowDown')
  await then.theFocusIsIn('list')
  await when.presses('Home')
  await then.theFocusIsOn('toured this factory')
})
