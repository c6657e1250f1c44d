import type { ArticleMention, SituationEvent } from '../../situation/schema.ts'
import type { Hover } from '../../store/store.ts'
import type { Span } from '../../text/span.ts'
import type { Block } from './article-blocks.ts'

/** The mentions a reader steps through: those in the paragraphs shown, in reading order. */
export function mentionsShown(blocks: readonly Block[]): ArticleMention[] {
  return blocks.flatMap(block => block.marks.flatMap(mark => (mark.type === 'place' ? [mark.mention] : [])))
}

/** By its id, the mention that stands for a place: the first of where something happened, else the first. */
export function mainMentionOf(place: string, mentions: readonly ArticleMention[]): string | null {
  const its = mentions.filter(mention => mention.place === place)
  return (its.find(mention => mention.role === 'happened') ?? its[0])?.id ?? null
}

/** The mention after (`by` 1) or before (-1) the current one; from nowhere, the first after `from` or the last before it. Stops at the ends. */
export function stepMention(mentions: readonly ArticleMention[], current: string | null, by: 1 | -1, from: number): ArticleMention | null {
  const at = mentions.findIndex(mention => mention.id === current)
  if (at !== -1) return mentions[at + by] ?? null
  if (by === 1) return mentions.find(mention => mention.start >= from) ?? mentions.at(-1) ?? null
  return mentions.findLast(mention => mention.start < from) ?? mentions[0] ?? null
}

/**
 * What is being said at an offset of the article: the event whose sentence holds it, else the last place named at or before
 * it in the same paragraph. Null between things.
 */
export function saidAt(offset: number, blocks: readonly Block[], events: readonly SituationEvent[]): Hover | null {
  const block = blocks.find(({ start, end }) => offset >= start && offset <= end)
  if (!block || block.role === 'boilerplate') return null
  const event = events.find(({ sentence }) => offset >= sentence.start && offset <= sentence.end)
  if (event) return { type: 'event', id: event.id }
  const named = block.marks.findLast(mark => mark.type === 'place' && mark.mention.place !== null && mark.start <= offset)
  if (named?.type !== 'place') return null
  return { type: 'place', id: named.mention.place!, mention: named.mention.id }
}

/** The event that time words are the time of. */
export const eventAtTime = (time: Span, events: readonly SituationEvent[]): SituationEvent | undefined =>
  events.find(one => one.time?.span?.start === time.start)

/** The event that time words belong to: else the one whose sentence they stand in. */
export const eventOfTime = (time: Span, events: readonly SituationEvent[]): SituationEvent | undefined =>
  eventAtTime(time, events) ?? events.find(({ sentence }) => sentence.start <= time.start && time.end <= sentence.end)

interface RailMark {
  type: 'place' | 'time'
  id: string
  place: string | null
  /** 0…1 of the text shown. */
  at: number
}

/** How far down the article each mark lies: where the rail at the edge draws it. */
export function railMarks(blocks: readonly Block[]): RailMark[] {
  const total = blocks.reduce((sum, block) => sum + block.end - block.start, 0)
  let before = 0
  return blocks.flatMap(block => {
    const start = before
    before += block.end - block.start
    return block.marks.map(mark => ({
      type: mark.type,
      id: mark.type === 'place' ? mark.mention.id : `time-${mark.start}`,
      place: mark.type === 'place' ? mark.mention.place : null,
      at: total === 0 ? 0 : (start + mark.start - block.start) / total,
    }))
  })
}

/** A line of the rail. */
export interface RailTick {
  type: 'place' | 'time'
  at: number
  marks: RailMark[]
  /** 0…1: how wide it is. */
  share: number
}

/**
 * A line for each mark, as long as there is room to tell one from the next. Where there are more than so many rows, one line for all that lie
 * in a row, the wider the more there are: a solid bar would not say where much is named.
 */
export function railTicks(marks: readonly RailMark[], rows: number): RailTick[] {
  if (marks.length <= rows) return marks.map(mark => ({ type: mark.type, at: mark.at, marks: [mark], share: 1 }))
  const ticks = new Map<string, RailTick>()
  for (const mark of marks) {
    const row = Math.min(rows - 1, Math.floor(mark.at * rows))
    const tick = ticks.get(`${mark.type} ${row}`) ?? { type: mark.type, at: row / rows, marks: [], share: 0 }
    tick.marks.push(mark)
    ticks.set(`${mark.type} ${row}`, tick)
  }
  const most = Math.max(...[...ticks.values()].map(tick => tick.marks.length))
  return [...ticks.values()].map(tick => ({ ...tick, share: tick.marks.length / most }))
}
