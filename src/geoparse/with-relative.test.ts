import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { findRelativePlaces } from '../places/relative/find-relative-places.ts'
import { parseSituation } from '../situation/parse-situation.ts'
import { buildSituation } from './build-situation.ts'
import { geoparse } from './geoparse.ts'
import { withRelative } from './with-relative.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../public/gazetteer/gazetteer.bin.gz', import.meta.url))))
const parsed = (text: string) => geoparse(articleFromText(text), gazetteer)

test.each([
  ['far from it', 'Two Israeli soldiers were killed near the Lebanese border on Monday. A school was opened in Sidon.', []],
  ['by it', 'Two Israeli soldiers were killed near the Lebanese border on Monday. Shells fell outside Metula.', ['Metula']],
])('what happened near a border is put at no town that lies %s', (_, text, happened) => {
  const { mentions, events } = parsed(text)
  const places = events.find(({ main }) => main)!.places.filter(({ role }) => role === 'happened')
  expect(places.map(place => mentions[place.mention]!.name)).toEqual(happened)
})

describe('an event happens at the relative place, not at what that leans on', () => {
  test.each([
    ['Rebels shelled a base 30 km north of Kharkiv on Tuesday.', ['30 km north of Kharkiv']],
    ['Rebels attacked an army base in the north of Mali.', ['the north of Mali']],
    [
      'A tug collided on Monday with the ore carrier Meridian, which was on her way home, 4 nautical miles east of Mombasa.',
      ['4 nautical miles east of Mombasa'],
    ],
    ['A ferry sank off Mombasa, killing twelve.', ['off Mombasa']],
    [
      'Pirates seized a tanker on Tuesday night as it lay at anchor 12 nautical miles east of Fujairah, its managers in Piraeus said.',
      ['12 nautical miles east of Fujairah'],
    ],
    ['Soldiers shelled a village near Donetsk in Ukraine.', ['near Donetsk']],
    ['A bridge 20 km north of Sumy was closed on Monday after shelling.', ['20 km north of Sumy']],
    ['A man from a village 20 km north of Sumy was sentenced on Monday.', []],
    // What names its own place is not moved by what describes that place.
    ['Vovchansk, 60 km north-east of Kharkiv, was shelled on Sunday.', ['Vovchansk']],
    ['Soldiers shelled Vovchansk, 60 km north-east of Kharkiv, in Ukraine.', ['Vovchansk']],
    ['Navalny died in Kharp, north of the Arctic Circle, on Monday.', ['Kharp']],
    ['Jets bombed Dahiyeh, in the southern suburbs of Beirut, on Monday.', ['Dahiyeh']],
    ['Three soldiers drowned off Lampedusa, an island between Sicily and Tunisia, on Monday.', ['off Lampedusa']],
    ['A tanker exploded in the Strait of Hormuz, the waterway between Oman and Iran, on Monday.', ['Strait of Hormuz']],
    [
      'Two soldiers were killed on Tuesday when their bus was ambushed on the road between Koro and Bankass in Mali.',
      ['between Koro and Bankass'],
    ],
    // What lies between two countries happens all over neither.
    ['A ship was attacked in the strait between Denmark and Sweden on Monday.', ['between Denmark and Sweden']],
    ['A mine exploded across the Dnipro from Kherson on Monday.', ['across the Dnipro from Kherson']],
    ['Clashes between India and Pakistan killed ten people on Monday.', []],
    ['Rebels shelled Kharkiv.', ['Kharkiv']],
  ])('%s', (text, happened) => {
    const { mentions, events } = withRelative(parsed(text))
    expect(events[0]!.places.filter(place => place.role === 'happened').map(place => mentions[place.mention]!.name)).toEqual(happened)
  })
})

describe('the main event of a part of a land is in no town outside it', () => {
  test.each([
    ['Floods cut roads in southern Iraq on Tuesday. Two people drowned in Mosul.', 'southern Iraq'],
    ['BASRA, Iraq — Floods cut roads in northern Iraq on Tuesday. Two people drowned in Basra in May.', 'northern Iraq'],
    ['Wildfires burned through western Spain on Sunday. A firefighter died near Zaragoza in July.', 'western Spain'],
    // A town in it, or near where it may end, says it more narrowly
    ['Floods cut roads in northern Iraq on Tuesday. Two people drowned in Mosul.', 'Mosul'],
    ['Floods cut roads in southern Iraq on Tuesday. Two people drowned in Najaf.', 'Najaf'],
  ])('%s', (text, where) => {
    const { mentions, events } = withRelative(parsed(text))
    expect(mentions[events.find(({ main }) => main)!.places[0]!.mention]!.name).toBe(where)
  })
})

test('a ferry sinks where it sinks, and not where it was bound', () => {
  const { mentions, events } = withRelative(
    parsed(
      'KOLO, Kenya — A ferry bound for Lamu sank on Sunday some 20 nautical miles south of Mombasa, the coast guard said, leaving 14 people missing.',
    ),
  )
  const main = events.find(event => event.main)!
  expect(main.places.filter(place => place.role === 'happened').map(place => mentions[place.mention]!.name)).toEqual([
    'some 20 nautical miles south of Mombasa',
  ])
})

test('a place carried on from the headline gives way to the road that is named', () => {
  const text =
    'Fighting along the Dnipro\n\nRebels shelled Kherson on Monday. A bus overturned on the road from Kyiv to Odesa on Sunday, killing three.'
  const { mentions, events } = withRelative(parsed(text))
  const places = events.find(event => event.kind === 'people')!.places.filter(({ role }) => role === 'happened')
  expect(places.map(({ mention }) => mentions[mention]!.name)).toEqual(['road from Kyiv to Odesa'])
})

test.each([
  // A capital that does something means a government, and nothing happened "there"
  [
    'Second Thomas Shoal',
    'Last week ships fired at a boat heading to the Second Thomas Shoal, where Manila keeps a warship. In June a sailor was killed in a clash there.',
  ],
  ['Vovchansk', 'Rebels took Vovchansk on Monday, a governor in Chuhuiv said. The army shelled the town on Friday.'],
])('later words take up where something happened: %s', (name, text) => {
  const { mentions, events } = withRelative(
    parsed(`Strike kills nine in Davao\n\nA strike killed nine people in Davao on Monday.\n\n${text}`),
  )
  const taken = events.at(-1)!.places.filter(({ carried }) => carried)
  expect(taken.map(({ mention }) => mentions[mention]!.name)).toEqual([name])
})

test('the place it leans on keeps its mention and is merely named', () => {
  const { mentions } = withRelative(parsed('Rebels attacked an army base in eastern Ukraine.'))
  expect(mentions.map(({ name, role, leansOn }) => [name, role, leansOn ?? null])).toEqual([
    ['eastern Ukraine', 'happened', [1]],
    ['Ukraine', 'named', null],
  ])
})

test('what no comma closes describes nothing: it is where the event happened', () => {
  const { mentions, events } = withRelative(parsed('In Greece, a blaze on the outskirts of Patras destroyed a mill.'))
  const where = events[0]!.places.filter(({ role }) => role === 'happened').map(({ mention }) => mentions[mention]!.name)
  expect(where).toEqual(['on the outskirts of Patras'])
})

test('toponyms and the places of events stay as they were read', () => {
  const { mentions, events } = parsed('Rebels attacked an army base in eastern Ukraine.')
  expect(mentions.map(({ name, role }) => [name, role])).toEqual([['Ukraine', 'happened']])
  expect(events[0]!.places.map(place => place.placeId)).toEqual(['geonames:690791'])
})

test('a relation does not reach over the end of a paragraph', () =>
  expect(parsed('He walked on, 30 km north of\n\nKharkiv, Ukraine, is large.').relative).toEqual([]))

describe('of a long article only what stands by a place is looked at', () => {
  /** How often what stands in the lists is asked for, until all is told. */
  const looks = (sentences: number): number => {
    const text = Array.from(
      { length: sentences },
      (_, i) => `Rebels shelled a base ${i + 5} km north of Kharkiv on Monday. Sinuiju lies 30 km from the border.`,
    ).join('\n\n')
    const { article, mentions, events, ...rest } = parsed(text)
    let count = 0
    const counted = <T>(list: T[]): T[] =>
      new Proxy(list, {
        get: (all, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) count++
          return Reflect.get(all, key)
        },
      })
    const relative = findRelativePlaces(text, counted(mentions), gazetteer)
    expect(relative).toEqual(rest.relative)
    const told = withRelative({ article, mentions: counted(mentions), relative: counted(relative), times: rest.times, events })
    expect(told.events).toHaveLength(sentences)
    return count
  }
  test('twice the article is twice the work', () => expect(looks(60) / looks(30)).toBeLessThan(2.4))
})

describe('in the dataset', () => {
  const text = 'Shelling\n\nRebels shelled a base 30 km north of Kharkiv on 3 March 2024.'
  const { situation, articles } = buildSituation([parsed(text)], { title: 'x', gazetteer })
  const feature = situation.places.features.find(({ properties }) => properties.kind === 'relative')!

  test('it is a feature of its own, with its shape and what it is made of', () => {
    expect(feature.geometry.type).toBe('Polygon')
    expect(feature.properties).toMatchObject({
      precision: 'relative',
      precisionWords: 'About 30 km north of Kharkiv; somewhere in the outlined shape.',
      relative: { relation: 'distance', km: 30, direction: 'north', leansOn: [{ place: 'geonames:706483', name: 'Kharkiv' }] },
    })
  })

  test('its id comes from its words, and its mention says which it leans on', () => {
    expect(feature.id).toBe('dateline:relative/30-km-north-of-kharkiv@geonames:706483')
    const [outer, inner] = articles[0]!.mentions
    expect([outer!.id, outer!.leansOn]).toEqual([`${articles[0]!.id}@${outer!.start}-${outer!.end}`, [inner!.id]])
    expect(situation.events[0]!.places[0]).toMatchObject({ place: feature.id, role: 'happened', mention: outer!.id })
  })

  test('it counts as a mention and passes its own checks', () => {
    expect(situation.manifest.coverage).toMatchObject({ found: 2, placed: 2 })
    const read = parseSituation({
      manifest: situation.manifest,
      places: situation.places,
      events: { events: situation.events },
    })
    expect(read).toMatchObject({ ok: true, notes: [] })
  })
})
