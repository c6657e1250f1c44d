import { styleText } from 'node:util'
import type { Geoparsed } from '../geoparse/geoparse.ts'
import { withRelative } from '../geoparse/with-relative.ts'
import type { Mention } from '../places/place.ts'
import { precisionOf } from '../situation/precision.ts'
import type { Span } from '../text/span.ts'
import { wholeRanges } from '../times/whole-ranges.ts'

type Style = Parameters<typeof styleText>[0]

/** How a terminal marks what was found; colours are never the only sign: brackets tell the kinds apart where there are none. */
const marks: Record<'place' | 'doubtful' | 'relative' | 'time' | 'trigger', { style: Style; open: string; close: string }> = {
  place: { style: ['bold', 'cyan'], open: '[', close: ']' },
  doubtful: { style: ['dim', 'cyan'], open: '[', close: '?]' },
  relative: { style: ['italic', 'cyan'], open: '{', close: '}' },
  time: { style: ['bold', 'yellow'], open: '‹', close: '›' },
  trigger: { style: ['underline'], open: '_', close: '_' },
}

interface Mark extends Span {
  as: keyof typeof marks
}

/** One article for a terminal: the text with its marks, then every place, time and event with the reasons. */
export function inspect(parsed: Geoparsed, color: boolean): string {
  const { article, mentions, events } = withRelative(parsed)
  const times = wholeRanges(parsed.times, article.text)
  const paint = (style: Style, words: string) => (color ? styleText(style, words, { validateStream: false }) : words)
  const found: Mark[] = [
    ...mentions.map(m => ({
      start: m.start,
      end: m.end,
      as: m.leansOn ? ('relative' as const) : m.confidence < 0.7 ? ('doubtful' as const) : ('place' as const),
    })),
    ...times.map(t => ({ start: t.start, end: t.end, as: 'time' as const })),
    ...events.map(e => ({ start: e.trigger.start, end: e.trigger.end, as: 'trigger' as const })),
  ]
  const heading = (words: string) => `\n${paint('bold', words)}`
  const out: string[] = []
  out.push(paint('bold', article.headline))
  out.push(
    paint(
      'dim',
      [article.source ?? 'source unknown', article.published ?? 'publication day unknown', article.file].filter(Boolean).join(' · '),
    ),
  )
  for (const p of article.paragraphs) {
    if (p.role === 'headline') continue
    const label = p.number === null ? (p.role === 'body' ? '' : p.role) : `¶ ${p.number}`
    out.push(`\n${paint('dim', label.padEnd(12))}${marked(article.text, p, found, color)}`)
  }
  out.push(heading(`Places (${mentions.length})`))
  for (const m of mentions) out.push(...placeLines(m, paint))
  out.push(heading(`Times (${times.length})`))
  for (const t of times) out.push(`  ${paint(marks.time.style, t.text)}  ${t.edtf ?? '–'}  ${t.type} ${t.basis}  ${paint('dim', t.why)}`)
  out.push(heading(`Events (${events.length})`))
  for (const e of events) {
    const when = e.time ? `${e.time.edtf} (${e.time.why})` : 'undated'
    const where = e.places
      .map(p => `${mentions[p.mention]?.place?.name ?? p.placeId} ${p.role}${p.carried ? ` (${p.carried})` : ''}`)
      .join(', ')
    out.push(`  ${paint('bold', `${e.main ? '★ ' : ''}${e.kind}/${e.subkind}`)} ${e.status}  “${e.quote}”`)
    out.push(paint('dim', `      ${when} · ${where || 'no place'}`))
  }
  return `${out.join('\n')}\n`
}

function placeLines(m: Mention, paint: (style: Style, words: string) => string): string[] {
  const where = m.place
    ? [m.place.name, m.place.kind, m.place.admin1, m.place.country, m.place.id].filter(Boolean).join(', ')
    : 'not in the gazetteer'
  const lines = [
    `  ${paint(marks.place.style, m.name)} @${m.start}  ${where}  ${percent(m.confidence)}  ${m.role}  ${paint('dim', m.roleWhy)}`,
    ...m.reasons.map(r => paint('dim', `      ${signed(r.weight)}  ${r.words}`)),
  ]
  if (m.place?.relative)
    lines.push(paint('dim', `      ${m.place.point.join(', ')} ± ${Math.round(m.place.uncertaintyKm)} km, ${precisionOf(m.place).words}`))
  for (const other of m.runnersUp)
    lines.push(
      paint('dim', `      or ${other.place.name}, ${other.place.admin1 ?? other.place.country ?? ''} ${percent(other.confidence)}`),
      ...other.reasons.map(r => paint('dim', `        ${signed(r.weight)}  ${r.words}`)),
    )
  return lines
}

/** A paragraph with its marks; where two overlap, the outer one is shown, but a relative place shows what it leans on: `{30 km north of [Kharkiv]}`. */
function marked(text: string, within: Span, found: readonly Mark[], color: boolean): string {
  const inside = found.filter(m => m.start >= within.start && m.end <= within.end).sort((a, b) => a.start - b.start || b.end - a.end)
  return markedBy(text, within, inside, color).replace(/\s*[\r\n]+\s*/g, ' ')
}

/** The words of a span by marks in it, in their order and outer ones first: each is looked at once, as an article may have ten thousands. */
function markedBy(text: string, { start, end }: Span, marksInside: readonly Mark[], color: boolean): string {
  let out = ''
  let at = start
  for (let i = 0; i < marksInside.length; i++) {
    const mark = marksInside[i]!
    if (mark.start < at) continue
    const inner: Mark[] = []
    while (i + 1 < marksInside.length && marksInside[i + 1]!.start < mark.end) inner.push(marksInside[++i]!)
    const { style, open, close } = marks[mark.as]
    const leanedOn = mark.as === 'relative' ? inner.filter(other => other.end <= mark.end) : []
    const words = markedBy(text, mark, leanedOn, color)
    out += text.slice(at, mark.start) + (color ? styleText(style, words, { validateStream: false }) : open + words + close)
    at = mark.end
  }
  return out + text.slice(at, end)
}

function percent(x: number): string {
  return `${Math.round(x * 100)} %`
}

function signed(x: number): string {
  return `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(1)}`
}
