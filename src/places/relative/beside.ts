import { beyond, landAbout } from '../../geometry/outline-shapes.ts'
import { around, awayFrom } from '../../geometry/spot-shapes.ts'
import { kmSaid } from '../kilometres.ts'
import { partPattern, readDirection } from './directions.ts'
import {
  apposed,
  apposedEnds,
  breadthKm,
  type Family,
  goesOn,
  isCorner,
  isTimed,
  landWithin,
  type Made,
  type Setting,
  spotOf,
} from './made.ts'

/** What is said to lie about a place, below or above it: the country and what stands in it. */
const grounds =
  'villages?|towns?|hamlets?|areas?|regions?|zones?|districts?|hills?|foothills|hillsides?|heights|ridges?|plateaus?|slopes?|mountains?|valleys?|plains?|countryside|forests?|woods|woodlands?|bush|jungle|deserts?|fields?|farms?|farmland|settlements?|communities|positions?|roads'
/** "a short drive from", "a stone’s throw from": too vague to be a length. */
export const shortWay = "(?:a |only a |just a )?(?:(?:short|little|small) (?:distance|way|drive|walk|ride|hop)|stone[’']s throw)(?: away)?"
const near = new RegExp(
  `(?:\\b|^)(?:(?:just |right |immediately )?outside(?: of)?|(?:(?:very |quite )?near(?: to)?|close to|not far from|${shortWay} from|in the vicinity of)|(?:dams?|fort|fortress|monastery|castle|statue|cross)? ?(?:lies?|lying|stands?|standing|perched|sits?|sitting|rises?|rising|towers?|towering|looms?|looming) (?:high |just )?(?:above|over)|(?:${grounds}) (?:all )?(?:around|surrounding|above|below|overlooking)) ${apposed}$`,
)
/** "in the foothills of the Pamirs": about a mountain, and on it. */
const foot = new RegExp(
  `(?:\\b|^)(?:(?:on|in|at|along|up|near|from) )?(?:the )?(?:${partPattern} )?(?:foot|foothills|slopes?|flanks?|base|summit|peak|crater|rim) of (?:the )?$`,
)
/** A quick look, before a pattern that is costly to make and to ask. */
const holdsNear =
  /inland|outside|near|close to|not far from|vicinity|around|surround|above|below|overlook|foot|slope|flank|base|summit|peak|crater|rim|short|little|small|throw/

/** "near Kharkiv", "just outside Sumy", "the hills above Sarajevo", "at the foot of Mount Etna". */
export const besideFamily: Family = {
  endsIn: [
    ...['outside', 'near', 'to', 'from', 'of', 'vicinity', 'around', 'surrounding', 'above', 'below', 'overlooking', ...apposedEnds],
    ...['foot', 'foothills', 'slope', 'slopes', 'flank', 'flanks', 'base', 'summit', 'peak', 'crater', 'rim', 'over'],
  ],
  of: ['settlement', 'district', 'facility', 'admin', 'island', 'landform'],
  read: readBeside,
}

function readBeside(setting: Setting): Made | null {
  const { mention, m, before, low, after } = setting
  if (!holdsNear.test(low)) return null
  const special = footOfRange(setting) ?? readInland(setting)
  if (special) return special
  const place = spotOf(setting) ?? landWithin(15, setting)
  if (mention.adjective || !place || /^ (?:border|frontier)\b/.test(after)) return null
  const match = near.exec(low) ?? (place.kind === 'landform' ? foot.exec(low) : null)
  if (!match || goesOn(setting) || isTimed(low.slice(0, match.index)) || isCorner(setting, place)) return null
  // "near the Lima road": the article belongs to what follows
  if (/ the $/i.test(match[0]) && place.kind === 'settlement') return null
  const breadth = breadthKm(place)
  const way = match[1] === undefined ? null : readDirection(match[1])
  const bearing = way?.bearing ?? null
  const nearby = !/^\S* ?outside/.test(match[0])
  const fromKm = nearby ? 0 : breadth * 0.6
  const toKm = nearby ? breadth + Math.max(10, breadth / 2) : breadth * 1.2 + 5
  return {
    relation: bearing === null ? 'beside' : 'direction',
    start: mention.start - (before.length - match.index),
    end: mention.end,
    leansOn: [m],
    bases: [place],
    ...(way && bearing !== null ? { direction: way.name } : {}),
    shape: () =>
      bearing === null
        ? around(place.point, fromKm, toKm)
        : awayFrom(place.point, { fromKm, toKm, atKm: Math.min(breadth, toKm) / 2, bearing, eitherSide: 60 }),
    how: [
      nearby
        ? ['relative-beside', { place: place.name, km: kmSaid(toKm - breadth) }]
        : ['relative-outside', { place: place.name, from: kmSaid(fromKm), to: kmSaid(toKm) }],
    ],
  }
}

const inland = /(?:\b|^)(?:(?:just|slightly|a little|a short (?:way|distance)|further|farther|immediately) )?inland (?:from|of) $/
/** How far from a port what is inland from it lies, where no length says so. */
const inlandKm = 60

/** "inland from Berbera": the land around a port, and none of the sea. */
function readInland(setting: Setting): Made | null {
  const { mention, m, before, low, lands } = setting
  const match = /inland/.test(low) ? inland.exec(low) : null
  const place = match && spotOf(setting)
  const land = place && place.country !== null ? lands.of(place.country) : null
  const home = land && lands.outline(land)
  if (!place || !home || mention.adjective || goesOn(setting)) return null
  const toKm = breadthKm(place) + inlandKm
  return {
    relation: 'beside',
    start: mention.start - (before.length - match.index),
    end: mention.end,
    leansOn: [m],
    bases: [place],
    shape: () => landAbout(place.point, [home], toKm, breadthKm(place) * 0.6),
    how: [['relative-beside', { place: place.name, km: kmSaid(inlandKm) }]],
  }
}

/** How far from the edge of a range its foothills lie. */
const foothillsKm = 40

/** "in the foothills of the Himalayas": a band along the edge of a range of which the outline is known, on the side that is said. */
function footOfRange(setting: Setting): Made | null {
  const { place, mention, m, before, low, lands } = setting
  if (place.kind !== 'landform' || mention.adjective || !/foot|base of/.test(low)) return null
  const match = foot.exec(low)
  const outline = match && lands.outline(place)
  if (!outline) return null
  const way = match[1] === undefined ? null : readDirection(match[1])
  const facing = way?.bearing ?? null
  return {
    relation: facing === null ? 'beside' : 'direction',
    start: mention.start - (before.length - match.index),
    end: mention.end,
    leansOn: [m],
    ...(way && facing !== null ? { direction: way.name } : {}),
    shape: () => lands.shape(`foot ${place.id} ${facing}`, () => beyond(outline, { fromKm: 0, toKm: foothillsKm, facing })),
    how: [['relative-beyond', { place: place.name, from: 0, to: kmSaid(foothillsKm) }]],
  }
}
