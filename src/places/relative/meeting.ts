import { whereThreeMeet } from '../../geometry/border-shapes.ts'
import { around } from '../../geometry/spot-shapes.ts'
import { inOneLine } from '../../text/in-one-line.ts'
import { kmSaid } from '../kilometres.ts'
import type { Mention } from '../place.ts'
import { type Family, type Made, matchBefore, type Setting } from './made.ts'

/** "the tri-border area of", "the triple frontier between", "where the borders of". */
const meeting = new RegExp(
  inOneLine`
    (?:\b|^)(?:(?:near|at|in|around|to|from) )?(?:the )?(?:(?:(?:tri|triple|three|three-country|three-state|tripartite)[- ]?(?:borders?|
    frontiers?|points?)|tripoint|border triangle|three-border|(?:junction|meeting point|intersection|convergence) of the (?:borders|
    frontiers))(?: (area|region|zone|triangle))?(?: (?:shared by|between|of|with|where|among|linking|joining))?|where the (?:borders|
    frontiers) of) (?:the )?$`,
  'd',
)
const joint = /^(?:,? and |, ?| ?[-–—/] ?)(?:the )?$/
const holdsMeeting = /border|frontier|point/
/** "the Burkina Faso–Mali–Niger tri-border area" */
const behindAll = /^,? (?:tri|triple|three)[- ]?(?:borders?|frontiers?|points?)(?: (area|region|zone))?\b/
const areaKm = 120
const pointKm = 30

/** "the triple frontier of Paraguay, Brazil and Argentina", "the Mali–Niger–Burkina Faso tri-border area": about the point where all three meet. */
export const meetingFamily: Family = {
  endsIn: 'between by with where among linking joining border borders frontier frontiers tripoint area region zone triangle'.split(' '),
  behind: ['name'],
  of: ['country', 'admin'],
  read: readMeeting,
}

function readMeeting(setting: Setting): Made | null {
  const { mentions, m, mention, text, before, low, lands } = setting
  const three = mentions.slice(m, m + 3)
  if (three.length < 3 || !three.every(isLand)) return null
  if (!joint.test(text.slice(three[0]!.end, three[1]!.start)) || !joint.test(text.slice(three[1]!.end, three[2]!.start))) return null
  const tail = text.slice(three[2]!.end, three[2]!.end + 40)
  // Quick looks, before patterns that are costly to make
  const behind = holdsMeeting.test(tail) ? behindAll.exec(tail) : null
  const ahead = !behind && holdsMeeting.test(low) ? matchBefore(meeting, setting) : null
  if (!ahead && !behind) return null
  const [a, b, c] = three.map(({ place }) => lands.outline(place!))
  if (!a || !b || !c) return null
  const wide = (ahead?.[1] ?? behind?.[1]) !== undefined
  const reach = wide ? areaKm : pointKm
  const shape = lands.shape(`meeting ${three.map(({ place }) => place!.id).join(' ')} ${reach}`, () => {
    const point = whereThreeMeet(a, b, c)
    return point && around(point, 0, reach, 0)
  })
  const [one, two, last] = three.map(({ place }) => place!)
  return (
    shape && {
      relation: 'border',
      start: mention.start - (before.length - (ahead?.index ?? before.length)),
      end: behind ? three[2]!.end + behind[0].length : three[2]!.end,
      leansOn: [m, m + 1, m + 2],
      bases: [one!, two!, last!],
      shape: () => shape,
      how: [['relative-meeting', { place: one!.name, other: two!.name, third: last!.name, km: kmSaid(reach) }]],
    }
  )
}

function isLand({ place, adjective }: Mention): boolean {
  return !adjective && (place?.kind === 'country' || place?.kind === 'admin')
}
