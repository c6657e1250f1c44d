import { test } from './situation-driver.ts'

test('a screen reader finds the panes by name, and in them what is seen', async ({ given, when, then }) => {
  test.setTimeout(90_000)
  await given.theSituation()
  await given.theMapAtRest()
  await then.theTreeOf(
    'page',
    `
    - link "Skip to the list"
    - link "Skip to the article"
    - banner:
      - heading "North Korea Enhances Missile Facilities Amid Growing Tensions" [level=1]
      - button /Coverage. \\d+ mentions \\d+ placed \\d+ doubtful \\d+ not found/
      - button "About this map"
      - button "Keyboard"
      - combobox "Language"
    - navigation "List"
    - main "Map"
    - region "Article"
    - region "Timeline"
    `,
  )
  await then.theTreeOf(
    'list',
    `
    - tablist "What the list shows":
      - tab "Events 11" [selected]
      - tab /Places \\d+/
      - tab "Articles 1"
    - search:
      - searchbox "Search names, quotes, text"
    - tabpanel "Events 11":
      - list:
        - listitem:
          - heading "2023" [level=2]
        - listitem:
          - button /Meeting Kim Jong Un toured this factory Somewhere in here Sinuiju .*Visit 2023/
    `,
  )
  await when.opensTheTab('Places')
  await then.theTreeOf(
    'list',
    `
    - tabpanel /Places/:
      - list:
        - listitem:
          - button /^Area North Korea Country .* \\d+ mentions$/
        - listitem:
          - button /Pyongyang Capital .* 1 mention$/
    `,
  )
  await when.opensTheTab('Events')
  // The map in words, then its marks by name.
  await then.theTreeOf(
    'map',
    `
    - region "The map in words":
      - heading "The map in words" [level=2]
      - paragraph: /In view. \\d+ places and \\d+ events\\./
      - paragraph: /^(Most at|They are) .*Sinuiju \\(\\d events\\)/
      - paragraph: /3 events with a date, Jan 2023 – Jul 2024; \\d+ without/
      - paragraph: /^In .*North Korea/
      - paragraph: /Out of view. \\d+ places, first /
      - paragraph: The list has the same places and events.
    - list "Places on the map, arrow keys move between neighbours":
      - listitem:
        - button "Pyongyang, Capital, North Korea, 1 event"
    `,
  )
  await then.theTreeOf(
    'timeline',
    `
    - button "Play"
    - textbox "From"
    - textbox "To"
    - group "3 dated events":
      - button /“Last year” visit, Meeting, .*2023/
    - group "Days shown":
      - slider "First day shown"
      - slider "Last day shown"
    - region "No date":
      - heading "No date 8" [level=2]
    `,
  )

  await then.theHandleStandsAt('first', 'open, 1 Jan 2023')
  await then.theHandleStandsAt('last', 'open, 31 Jul 2024')

  await when.picksInTheList('toured this factory')
  await then.itIsAnnounced(/^Card: Sinuiju\. Article: North Korea Enhances .*, ¶ 4\.$/)
  await then.theTreeOf(
    'card',
    `
    - complementary /Sinuiju. what is said of it/:
      - heading "Sinuiju" [level=2]
      - button "Close"
      - region "Why here?":
        - heading "Why here?" [level=3]
        - list
    `,
  )
  // The article with its marks, each saying what it is.
  await then.theTreeOf(
    'article',
    `
    - button "Previous mention"
    - button "Next mention"
    - article "North Korea Enhances Missile Facilities Amid Growing Tensions":
      - heading /Enhances Missile Facilities Amid Growing Tensions/ [level=2]
      - paragraph:
        - text: Recent satellite analyses raise alarms over
        - button "North Korea, place"
      - heading /Strategic Enhancements/ [level=3]
      - paragraph:
        - button "Sinuiju, place"
        - button "Last year, 2023"
    `,
  )

  // What a filter leaves is said, once.
  await when.clicks(/^Works/)
  await then.itIsAnnounced(/^5 of 11 events and \d+ of \d+ places shown\.$/)
})
