import { describe, expect, test } from 'vitest'
import type { Role } from '../places/place.ts'
import { readEvents } from './build-events.ts'
import { madeUpArticle, madeUpMentions, madeUpTimes } from './made-up-article.ts'

/** Where the first event of a sentence is told to have happened, the places read in these roles. */
function where(text: string, role: Role = 'happened'): string[] {
  const article = madeUpArticle(text, { headline: 'Notes' })
  const mentions = madeUpMentions(article).map(mention => (mention.adjective ? mention : { ...mention, role }))
  const [event] = readEvents(article, mentions, madeUpTimes(article)).events
  return event!.places.filter(place => place.role === 'happened').map(({ mention }) => mentions[mention]!.name)
}

describe('a site that bears a name', () => {
  test.each([
    ['The Dunmore volcano in southern Lorvia erupted on Monday.', ['Dunmore']],
    ['A barge rammed the upper gate of the Tessel lock on Castle Bay.', ['Tessel', 'Castle Bay']],
    // Far from the town that it is said to be of, its name was taken for another's
    ['Shells hit the Millbrook stadium of Tessel.', ['Tessel']],
    ['A man blew himself up in the Millbrook church in the old quarter of Tessel on Monday.', ['Tessel']],
    ['Nine died in a crash in Millbrook, and a mayor of Tessel sent flowers.', ['Millbrook']],
    ['A causeway to Tessel collapsed on Monday.', ['Tessel']],
    ['A letter to Tessel collapsed on Monday.', []],
  ])('%s', (text, places) => expect(where(text)).toEqual(places))
})

describe('who acts where they are', () => {
  test.each([
    ['Teachers in Tessel called off their strike on Monday.', ['Tessel']],
    ['Doctors in Tessel reported a case of cholera on Monday.', ['Tessel']],
    ['Prosecutors in Tessel asked for a nine-year term on Monday.', ['Tessel']],
    ['Doctors in Tessel reported that nine died in Dunmore.', ['Dunmore']],
    ['Officials in Tessel said that rebels had shelled a village.', []],
    ['Rebels shelled a village, officials in Tessel said.', []],
  ])('%s', (text, places) => expect(where(text, 'said')).toEqual(places))
})
