import { besideLines } from '../../geometry/outline-shapes.ts'
import { stretchOf } from '../../geometry/river-points.ts'
import { kmSaid } from '../kilometres.ts'
import { type Family, type Made, matchBefore, type Setting } from './made.ts'
import { riverCalled } from './river-ends.ts'

const lead = '(?:\\b|^)(?:(?:on|along|in|at|to|from|down|up|across) )?(?:the )?'
const part = new RegExp(
  `${lead}(?:(upper|lower|middle)(?: (?:reaches|course|stretch(?:es)?|part|section) of(?: the)?)?|(headwaters|sources?) of(?: the)?) (?:river )?$`,
  'd',
)
/** A quick look, before a pattern that is costly to make and to ask. */
const holdsPart = /upper|lower|middle|headwaters|source/
const beforeName = /^ (?:\p{Lu}|side\b|bank\b)/u
const besideKm = 10

/** Which third of a river's line is meant, counted from its source. */
const thirds = { upper: [0, 1 / 3], middle: [1 / 3, 2 / 3], lower: [2 / 3, 1] } as const

/** "the upper Nile", "the lower reaches of the Mekong", "the headwaters of the Amazon": a band along a third of a river's line. */
export const riverPartFamily: Family = {
  endsIn: [
    'upper',
    'lower',
    'middle',
    'reaches',
    'course',
    'stretch',
    'stretches',
    'part',
    'section',
    'headwaters',
    'source',
    'sources',
    'river',
  ],
  of: ['water'],
  read: readRiverPart,
}

function readRiverPart(setting: Setting): Made | null {
  const { mention, m, before, low, after } = setting
  if (!holdsPart.test(low)) return null
  const match = matchBefore(part, setting)
  // "the Upper Rhine Bridge"
  const river = match && !beforeName.test(after) ? riverCalled(mention, setting) : null
  if (!match || !river) return null
  const which = (match[1]?.toLowerCase() ?? 'upper') as keyof typeof thirds
  const [from, to] = thirds[which]
  return {
    relation: 'part',
    start: mention.start - (before.length - match.index),
    end: mention.end,
    leansOn: [m],
    bases: [river.place],
    shape: () =>
      setting.lands.shape(`third ${river.place.id} ${which}`, () =>
        besideLines(stretchOf(river.lines, from, to), { fromKm: 0, toKm: besideKm, facing: null }),
      ),
    how: [[`relative-river-${which}`, { place: river.place.name, km: kmSaid(besideKm) }]],
  }
}
