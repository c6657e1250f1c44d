import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { findPlaces } from '../places/find-places.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { findTimes } from '../times/find-times.ts'
import { buildEvents } from './build-events.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))

/** Where the event told by a word happened, `-` for nowhere that is known. */
function site(text: string, word: string): string {
  const article = articleFromText(text, { published: '2025-03-13' })
  const mentions = findPlaces(article, gazetteer)
  const events = buildEvents(article, mentions, findTimes(article))
  const event = events.find(({ trigger }) => article.text.slice(trigger.start, trigger.end) === word)
  const [place] = event!.places
  return place?.role === 'happened' ? mentions[place.mention]!.name : '-'
}

const fire = 'Fire guts mill in Blackpool\n\nA mill burned down in Blackpool on Tuesday.'

test.each<[string, string, string]>([
  [`${fire}\n\nCrews from three stations fought the flames until four.`, 'fought', 'Blackpool'],
  [`${fire}\n\nThe mill had been attacked in January.`, 'attacked', 'Blackpool'],
  [`${fire}\n\nA vigil will be held on Friday.`, 'vigil', 'Blackpool'],
  [`${fire}\n\nTwo men from Leeds were hurt. Both were arrested on Wednesday.`, 'arrested', 'Blackpool'],
])('what an article of one town tells is there: %s', (text, word, where) => expect(site(text, word)).toBe(where))

test.each<[string, string]>([
  // It tells of another town as well
  [`${fire}\n\nA second mill burned down in Carlisle on Wednesday.\n\nTwo boys were arrested in January.`, 'arrested'],
  // Of long ago nobody knows
  [`${fire}\n\nA hall was destroyed in 1912.`, 'destroyed'],
  // Rates and elections are of wider places
  [`${fire}\n\nInsurers raised their rates by 3 percent on Wednesday.`, 'raised'],
  [`${fire}\n\nIf the wind turns, a wall could collapse.`, 'collapse'],
  // A whole land is no town
  ['Quake shakes Nepal\n\nAn earthquake shook Nepal on Tuesday.\n\nA school collapsed on Wednesday.', 'collapsed'],
])('but: %s', (text, word) => expect(site(text, word)).toBe('-'))
