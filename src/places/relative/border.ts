import { borderStretch, outlineOf } from '../../geometry/outline-shapes.ts'
import type { RelativeShape } from '../../geometry/relative-shape.ts'
import type { Mention, Place } from '../place.ts'
import { isSpot, type Made, type Setting, type Why } from './made.ts'

const at = '(?:(?:right |just |very )?(near(?: to)?|along|at|on|by|close to|across|over|towards?|up to|to|in|inside|spanning|straddling) )?'
const which =
  '(?:the |its |their |both sides of the |(?:the |its )?(?:[a-z]+ern|shared|common|long|porous|volatile|disputed|mountainous) )*'
const tail =
  /^(?:['’]s)?(?: (?:[a-z]+ern|land|mountainous|shared|common|porous|volatile))? (?:border|frontier)s?(?: (?:area|region|zone|strip|region|areas|regions))?\b(?! (?:guard|police|patrol|agent|official|officer|force|dispute|war|security|control|post|town|city|village|state|province|district|talk|agreement|policy|wall|fence|crisis|clash|troop|agenc|service|tax|polic))/
const alone = new RegExp(`(?:\\b|^)${at}${which}$`)
const withIt = new RegExp(`(?:\\b|^)${at}${which}(?:border|frontier)s? (?:area |region |zone )?(?:with|to) (?:the |neighbou?ring )?$`)
const betweenThem = new RegExp(
  `(?:\\b|^)${at}${which}(?:border|frontier)s? (?:area |region |zone )?(?:between|of|that separates|separating) (?:the )?$`,
)

/**
 * "near the Chinese border", "along the Syria–Turkey border", "Egypt’s border with Israel": the stretch that both outlines share, near a
 * town the sentence names where it names one.
 */
export function readBorder(setting: Setting): Made | null {
  const { mention, mentions, m, text } = setting
  if (!/border|frontier/.test(setting.before) && !/border|frontier/.test(setting.after)) return null
  const next = mentions[m + 1]
  const to = next?.place && hasOutline(next.place) ? text.slice(mention.end, next.start) : null

  if (to !== null && next) {
    // "the Syria–Turkey border", "the Turkish-Syrian border"
    const joint = /^ ?[-–—/] ?$/.test(to) && tail.exec(text.slice(next.end, next.end + 60))
    if (joint) return stretch(setting, alone.exec(setting.before), next.end + joint[0].length, [m, m + 1])
    // "Egypt's border with Israel"
    if (/^['’]s (?:[a-z]+ ){0,2}(?:border|frontier)s? with (?:the |neighbou?ring )?$/.test(to))
      return stretch(setting, alone.exec(setting.before), next.end, [m, m + 1])
    // "the border between India and Pakistan"
    const between = /^ (?:and|from) (?:the )?$/.test(to) && betweenThem.exec(setting.before)
    if (between) return stretch(setting, between, next.end, [m, m + 1])
  }
  const withX = withIt.exec(setting.before)
  if (withX && !mention.adjective) {
    // "Egypt's border with Israel" is read from its first name
    const before = mentions[m - 1]
    if (
      before &&
      /^['’]s /.test(text.slice(before.end, before.end + 3)) &&
      mention.start - before.end < 40 &&
      /^['’]s (?:[a-z]+ ){0,2}(?:border|frontier)/.test(text.slice(before.end, mention.start))
    )
      return null
    return withX[1] ? stretch(setting, withX, mention.end, [m]) : null
  }
  const after = tail.exec(setting.after)
  const lead = after && alone.exec(setting.before)
  return lead?.[1] ? stretch(setting, lead, mention.end + after![0].length, [m]) : null
}

function stretch(setting: Setting, lead: RegExpExecArray | null, end: number, named: number[]): Made | null {
  const { mention, mentions, place, before, lands } = setting
  if (!lead || !hasOutline(place)) return null
  const start = mention.start - (before.length - lead.index) + (/^\s*/.exec(lead[0])?.[0].length ?? 0)
  const beside = towns(setting, start, end)
  const others = named.length > 1 ? [mentions[named[1]!]!.place!] : counterparts(setting, beside)
  const near = lead[1]?.startsWith('near') || lead[1]?.startsWith('close') || lead[1] === 'in' || lead[1] === 'inside'
  const width = near ? 20 : 10
  for (const other of others) {
    if (other.id === place.id) continue
    for (const town of [...beside.slice(0, 2), null]) {
      const spot = town === null ? null : mentions[town]!.place!
      const shape = lands.shape(`border ${[place.id, other.id].sort().join()} ${spot?.id} ${width}`, () =>
        between(place, other, spot, width),
      )
      if (!shape) continue
      return {
        relation: 'border',
        start,
        end,
        leansOn: [...named, ...(town === null ? [] : [town])],
        bases: [place, other, ...(spot ? [spot] : [])],
        shape: () => shape,
        how: [
          ['relative-border', { place: place.name, other: other.name }],
          ...(spot ? [['relative-border-near', { place: spot.name, km: nearKm }] as Why] : []),
        ],
      }
    }
  }
  return null
}

/** How far along the border from a town that is named with it. */
const nearKm = 60

function between(a: Place, b: Place, town: Place | null, widthKm: number): RelativeShape | null {
  const [one, other] = [outlineOf(a.geometry)!, outlineOf(b.geometry)!]
  return borderStretch(one, other, widthKm, town ? { point: town.point, reachKm: nearKm } : null)
}

function hasOutline(place: Place): boolean {
  return (place.kind === 'country' || place.kind === 'admin') && outlineOf(place.geometry) !== null
}

/** How many mentions to either side of the border are looked at. */
const neighbours = 6

/** Towns that the same sentence names, the nearest in the text first. */
function towns({ text, mentions, m }: Setting, start: number, end: number): number[] {
  const [from, to] = sentenceAround(text, start, end)
  const found: number[] = []
  for (let i = Math.max(0, m - neighbours); i <= Math.min(mentions.length - 1, m + neighbours); i++) {
    const { place, adjective, start: at } = mentions[i]!
    if (place && !adjective && isSpot(place) && at >= from && at < to) found.push(i)
  }
  const apart = (mention: Mention) => (mention.end <= start ? start - mention.end : mention.start - end)
  return found.sort((a, b) => apart(mentions[a]!) - apart(mentions[b]!))
}

function sentenceAround(text: string, start: number, end: number): [number, number] {
  const before = text.slice(Math.max(0, start - 300), start)
  const after = text.slice(end, end + 300)
  const opens = [...before.matchAll(/[.!?]["”’)]?\s+(?=\p{Lu})|\n/gu)].at(-1)
  const closes = /[.!?]["”’)]?\s+(?=\p{Lu})|\n/u.exec(after)
  return [start - before.length + (opens ? opens.index + opens[0].length : 0), end + (closes?.index ?? after.length)]
}

/** Whose border it may be with: where the towns lie, what else the sentence names, then what most of the text is about. */
function counterparts({ mentions, m, place, gazetteer, lands, countries }: Setting, beside: readonly number[]): Place[] {
  const found = new Map<string, Place>()
  const add = (other: Place | null) => {
    if (other && other.id !== place.id && hasOutline(other)) found.set(other.id, other)
  }
  const region = (other: Place) => {
    const row = gazetteer.rowOf(other.id)
    const admin = row === undefined ? -1 : other.kind === 'admin' ? row : gazetteer.admin1(row)
    return admin < 0 ? null : gazetteer.place(admin)
  }
  const home = (other: Place | null) => {
    if (!other) return
    if (place.kind === 'admin' && other.country === place.country) add(region(other))
    else if (other.country !== null && place.kind === 'country') add(lands.of(other.country))
  }
  for (const town of beside) home(mentions[town]!.place)
  for (let i = Math.max(0, m - neighbours); i <= Math.min(mentions.length - 1, m + neighbours); i++) if (i !== m) home(mentions[i]!.place)
  if (place.kind === 'country') for (const code of countries()) add(lands.of(code))
  return [...found.values()].slice(0, 8)
}
