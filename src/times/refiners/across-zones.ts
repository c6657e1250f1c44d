import { dayPeriod } from '../period.ts'
import { low } from '../recognizers/read.ts'
import type { Resolved } from '../resolvers/resolved.ts'
import type { Said } from '../said.ts'

/** "at 8:15 p.m. local time (0215 GMT Friday)": there it was still Thursday. No clock is more than 14 hours ahead of Greenwich's, or 12 behind. */
export function acrossZones(said: Said, other: Said | undefined, resolved: Resolved): Resolved {
  const [own, theirs] = [said.phrase.meaning, other?.phrase.meaning]
  if (own.is !== 'clock' || theirs?.is !== 'clock' || !theirs.day || own.inZone || !isOfGreenwich(other!) || !resolved.period)
    return resolved
  if (low(said.tokens, other!.phrase.first - 1) !== '(' || resolved.period.first !== resolved.period.last) return resolved
  const [local, there] = [minutesOf(own.clock), minutesOf(theirs.clock)]
  const days = [0, 1, -1].find(k => local - there + 1440 * k >= -720 && local - there + 1440 * k <= 840)
  if (!days) return resolved
  const period = dayPeriod(resolved.period.first + days)
  return {
    ...resolved,
    stated: false,
    period,
    value: `${period.value}T${own.clock}`,
    why: `“${said.words}” is the hour of “${other!.words}” there.`,
  }
}

function isOfGreenwich({ tokens, phrase }: Said): boolean {
  for (let i = phrase.first; i < phrase.end; i++) if (/^(?:gmt|utc|z)$/.test(low(tokens, i))) return true
  return false
}

function minutesOf(clock: string): number {
  return /^\d\d:\d\d$/.test(clock) ? Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) : Number.NaN
}
