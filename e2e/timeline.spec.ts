import { test } from './situation-driver.ts'

const visit = 'toured this factory'
const dismantled = 'three buildings at this facility'
const replaced = 'replaced in July'
const undated = 'hosted by Kim Jong'

test('days are typed, picked and moved by keys', async ({ given, when, then }) => {
  await given.theSituation()
  await test.step('typed days filter every pane and keep the undated apart', async () => {
    await then.theListShows(visit, dismantled, replaced)
    await when.typesTheDay('From', '2024')
    await then.theDaysAre('1 Jan 2024', '')
    await then.theListDoesNotShow(visit)
    await then.theListShows(dismantled, replaced, undated)
    await then.theBarIs(/Last year/, 'faded')
    await then.theBarIs(/Earlier this year/, 'full')
    await then.theTimelineSays(/\d+ of \d+ dated events? shown/)
    await then.theAddressHolds(/from=2024-01-01/)
    await when.switches('On the map')
    await then.theListDoesNotShow(undated)
    await then.theListShows(dismantled)
    await when.typesTheDay('From', '')
    await then.theListShows(visit, dismantled)
    await when.switches('On the map')
  })
  await test.step('typed days are understood in many forms; those that are not say so and change nothing', async () => {
    for (const [typed, day] of [
      ['2024-07-27', '27 Jul 2024'],
      ['July 2024', '1 Jul 2024'],
      ['July 27, 2024', '27 Jul 2024'],
    ] as const) {
      await when.typesTheDay('From', typed)
      await then.theDaysAre(day, '')
      await then.theHandleStandsAt('first', day)
    }
    await when.typesTheDay('From', '')
    await when.typesTheDay('To', '30 Feb 2024')
    await then.theTimelineSays('“30 Feb 2024” is not on the calendar.')
    await then.theTimelineSays('3 of 11 events have a date.')
    await then.theListShows(visit, replaced)
    await when.presses('Escape')
    await then.theTimelineSays(/ha(s|ve) a date/)
    await when.typesTheDay('From', '3/4/2024')
    await then.theTimelineSays('can be read two ways')
    await when.typesTheDay('From', '1 Aug 2023')
    await when.typesTheDay('To', '1 Jul 2023')
    await then.theTimelineSays('is after the last')
    await then.theListShows(visit)
    await when.typesTheDay('To', '')
    await when.typesTheDay('From', '')
  })
  await test.step('a range that may lie elsewhere counts only while possible days do', async () => {
    await when.typesTheDay('From', '1 Mar 2023')
    await when.typesTheDay('To', '31 Mar 2023')
    await then.theListShows(visit)
    await then.theListDoesNotShow(dismantled)
    await when.switches('Count possible days')
    await then.theListDoesNotShow(visit)
    await when.switches('Count possible days')
    await when.typesTheDay('To', '')
    await when.typesTheDay('From', '')
  })
  await test.step('the brush is moved by keys: a day, a month, open', async () => {
    await when.typesTheDay('From', '1 Jan 2024')
    await when.focusesTheHandle('first')
    await when.presses('ArrowRight')
    await then.theDaysAre('2 Jan 2024', '')
    await when.presses('Shift+ArrowRight')
    await then.theDaysAre('2 Feb 2024', '')
    await when.presses('Delete')
    await then.theDaysAre('', '')
    // At the ends as well: nothing is kept out there.
    await when.presses('ArrowRight', 'ArrowLeft', 'ArrowLeft')
    await then.theDaysAre('', '')
    await when.presses('PageUp', 'Home')
    await then.theDaysAre('', '')
    await when.focusesTheHandle('last')
    await when.presses('PageDown')
    await then.theDaysAre('', /2024/)
    await when.presses('End')
    await then.theDaysAre('', '')
  })
  await test.step('it moves a day back and on with [ and ] from anywhere', async () => {
    await when.typesTheDay('From', '1 Jul 2024')
    await when.typesTheDay('To', '7 Jul 2024')
    await when.leavesTheField()
    await when.presses(']', ']', '[')
    await then.theDaysAre('2 Jul 2024', '8 Jul 2024')
    await when.typesTheDay('To', '')
    await when.typesTheDay('From', '')
  })
  await test.step('days that are often asked for can be picked', async () => {
    await when.picksTheDays('2023')
    await then.theDaysAre('1 Jan 2023', '31 Dec 2023')
    await then.theListShows(visit)
    await then.theListDoesNotShow(dismantled)
    await when.picksTheDays('All days')
    await then.theDaysAre('', '')
  })
})

test('the chart: brush, axis, bars and chips, and the days played', async ({ given, when, then }) => {
  await given.theSituation()
  await test.step('the brush is dragged by its handles and cleared by a double click', async () => {
    await when.dragsTheHandle('first', 420)
    await then.theListDoesNotShow(visit)
    await then.theListShows(dismantled)
    await then.theDaysAre(/2024/, '')
    await when.typesTheDay('From', '1 Jul 2024')
    await then.noHandleCrossesThePublishedDay()
    await when.doubleClicksTheChart()
    await then.theDaysAre('', '')
    await then.theListShows(visit)
  })
  await test.step('the axis zooms with the wheel and is whole again at a click', async () => {
    await when.turnsTheWheelOverTheChart(-600)
    // A handle at the edge, beyond which its day lies, is taken there and leaves it.
    await when.dragsTheHandle('first', 60)
    await then.theDaysAre(/(Aug|Sep|Oct) 2023/, '')
    await when.dragsTheHandle('last', -60)
    await then.theDaysAre(/2023/, /(Oct|Nov|Dec) 2023|(Jan|Feb) 2024/)
    await when.doubleClicksTheChart()
    // Days that are typed come into view.
    await when.typesTheDay('From', '1 Jul 2024')
    await then.theHandleStandsInside('first')
    await when.turnsTheWheelOverTheChart(-600)
    await when.typesTheDay('From', '')
    await when.clicks('Whole time')
    await then.theBarIs(/Last year/, 'full')
    await when.pinchesOverTheChart(-120)
    await when.clicks('Whole time')
    await when.spreadsTwoFingersOverTheChart(60, 260)
    await when.clicks('Whole time')
  })
  await test.step('a bar and a chip without a date select everywhere', async () => {
    await when.clicksTheBarOf(/Last year/)
    await then.theListHasPicked(visit)
    await then.theSentenceIsWashed(visit)
    await when.clicksTheUndated(/Pyongyang/)
    await then.theListHasPicked(undated)
    await then.theSentenceIsWashed(undated)
    await then.theTimelineHasPicked(/Pyongyang/)
    // One that names no place goes by its words.
    await when.clicksTheUndated(/^Warning, “They warned of/)
    await then.theListHasPicked('They warned of')
  })
  await test.step('the bars of a selected place stay, the others fade', async () => {
    await when.clicksTheMark('Ukraine')
    await then.theBarIs(/Last year/, 'faded')
    await when.presses('Escape', 'Escape')
  })
  await test.step('the days can be played, step by step for those who ask for no motion', async () => {
    await when.clicks(/^Play$/)
    await then.theDaysAre(/2023/, /2023/)
    await then.theListDoesNotShow(replaced)
    await when.clicks(/Change to everything so far/)
    await then.theDaysAre('1 Jan 2023', /2023|2024/)
    await when.clicks('Speed 1×. Change')
    await when.clicks(/^Pause$/)
    await then.theAddressHolds(/from=2023/)
  })
})

test('“before” has no beginning: an arrow, and a day long ago is possible', async ({ given, when, then }) => {
  await given.theFile('events.json', { change: text => text.replace('"edtf":"2023"', '"edtf":"../2023-12-31"') })
  await given.theSituation()
  await then.theListShows('2023 or before')
  await then.theBarHasAnArrow(/2023 or before/)
  await when.typesTheDay('To', '1 Jan 2020')
  await then.theListShows(visit)
  await then.theListDoesNotShow(dismantled)
  await when.switches('Count possible days')
  await then.theListDoesNotShow(visit)
})

test('old events leave the month of the others its room, are counted, and one click shows them and the way back', async ({
  given,
  when,
  then,
}) => {
  await given.theSituation()
  const days = Array.from({ length: 6 }, (_, i) => `Shelling hit Kharkiv on ${4 + i} March 2024.`)
  const old = [
    'A dam broke near Tulcea in July 1970.',
    'Fire destroyed a mill in Sofia on 3 June 1998.',
    'Floods struck Lviv on 12 April 2006.',
  ]
  const printed = (headline: string, told: string[]) => ({
    name: `${headline}.txt`,
    text: `${headline}\n\n12 March 2024\n\n${told.join(' ')}\n`,
  })
  await when.addsFiles(printed('Shelling in Kharkiv', days), printed('A history of ruin', old))
  await when.switches('Show the page’s own articles too')
  await then.theBarIs(/9 March 2024/, 'full')
  await when.clicks('Whole time · 3 earlier')
  await then.theBarIs(/3 June 1998/, 'full')
  await when.clicks(/^Show \d.* Mar 2024$/)
  await then.thePageSays('Whole time · 3 earlier')
})
