import { kmSaid } from '../kilometres.ts'
import { partPattern, readDirection } from './directions.ts'
import { riverOf } from './ground.ts'
import { type Family, type Made, matchBefore, type Setting } from './made.ts'

const bank = new RegExp(
  `(?:\\b|^)(?:(?:on|along|at|to|from|down|up|across|over) )?(?:the )?(?:${partPattern} |(left|right)(?:-hand)? |opposite |other |far )?(?:bank|side|shore)s? of (?:the )?(?:river )?$`,
  'd',
)
const along = /(?:\b|^)(?:along|up and down) (?:the )?(?:river )?$/
const reachKm = 10

/** "on the east bank of the Dnipro", "the left bank of the Rhine at Bonn", "along the Euphrates": a band beside a river, as far as its line is known. */
export const bankFamily: Family = {
  endsIn: ['bank', 'banks', 'side', 'sides', 'shore', 'shores', 'river', 'along', 'down'],
  of: ['water'],
  read: readBank,
}

function readBank(setting: Setting): Made | null {
  const { mention, m, before, low } = setting
  if (!/bank|side|shore|along|up and down/.test(low)) return null
  const river = riverOf(setting)
  if (!river) return null
  const match = matchBefore(bank, setting)
  const index = match?.index ?? along.exec(low)?.index
  if (index === undefined) return null
  const direction = match?.[1] === undefined ? null : readDirection(match[1])
  const facing = direction?.bearing ?? null
  const hand = (match?.[2]?.toLowerCase() ?? null) as 'left' | 'right' | null
  return {
    relation: facing === null ? 'beside' : 'direction',
    start: mention.start - (before.length - index),
    end: mention.end,
    leansOn: [m],
    ...(direction && facing !== null ? { direction: direction.name } : {}),
    shape: () => river.shape({ fromKm: 0, toKm: reachKm, facing, bank: hand }),
    how: [['relative-beyond', { place: setting.place.name, from: 0, to: kmSaid(reachKm) }]],
  }
}
