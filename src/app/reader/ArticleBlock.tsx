import { type KeyboardEvent, type MouseEvent, memo, type PointerEvent } from 'react'
import { eventDays } from '../../situation/event-days.ts'
import type { Span } from '../../text/span.ts'
import { daysInWords, isEitherDay } from '../words/days.ts'
import { t } from '../words/t.ts'
import { type Block, blockRuns, type Piece, type TextMark, withSigns } from './article-blocks.ts'

export interface BlockProps {
  block: Block
  text: string
  /** It is one of very many, and holds its room by its letters until it comes into sight. */
  isLong: boolean
  /** It says when the article was published, and little else. */
  dated: boolean
  /** The sentence behind what is picked, when it lies in this block. */
  wash: Span | null
  /** The time words on which the picked event rests. */
  time: number | null
  place: string | null
  mention: string | null
  hoveredPlace: string | null
  hoveredWash: Span | null
  /** The mention that the Tab key comes to. */
  stop: string | null
  onPick: (mark: TextMark) => void
  onTouch: (mark: TextMark | null) => void
}

/** About so many letters stand in a line. */
const lineLength = 45

/** A paragraph with its places and times marked. The article's words are text nodes and nothing else. */
export const ArticleBlock = memo(function ArticleBlock(props: BlockProps) {
  const { block, dated, wash, hoveredWash } = props
  const runs = blockRuns(block, wash ?? hoveredWash)
  const content = runs.map(run => {
    const pieces = phrasesOf(run.pieces).map(({ phrase, pieces }) => {
      const marked = pieces.map(piece => <MarkedPiece key={piece.start} piece={piece} {...props} />)
      if (!phrase) return marked
      const { mention } = phrase
      const state = [
        props.place !== null && mention.place === props.place && 'on',
        props.hoveredPlace !== null && mention.place === props.hoveredPlace && 'hover',
        mention.id === props.mention && 'current',
      ]
      return (
        <span key={`phrase-${pieces[0]!.start}`} className={['phrase', ...state].filter(Boolean).join(' ')}>
          {marked}
        </span>
      )
    })
    return (
      <span key={run.start} className={run.washed ? (wash ? 'active' : 'touched') : undefined}>
        {pieces}
      </span>
    )
  })
  const attributes = {
    className: dated ? 'published' : block.role,
    'data-paragraph': block.index,
    'data-start': block.start,
    'data-number': block.number ?? undefined,
    dir: 'auto',
    style: props.isLong ? { containIntrinsicBlockSize: `auto ${Math.ceil((block.end - block.start) / lineLength)}lh` } : undefined,
  }
  if (block.role === 'headline') return <h2 {...attributes}>{content}</h2>
  if (block.role === 'heading') return <h3 {...attributes}>{content}</h3>
  return <p {...attributes}>{content}</p>
})

/** Pieces that follow one another, those of one relative place together. */
function phrasesOf(pieces: readonly Piece[]): { phrase: Piece['phrase']; pieces: Piece[] }[] {
  const groups: { phrase: Piece['phrase']; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last && piece.phrase !== null && last.phrase === piece.phrase) last.pieces.push(piece)
    else groups.push({ phrase: piece.phrase, pieces: [piece] })
  }
  return groups
}

function MarkedPiece({ piece, block, text, place, mention, time, hoveredPlace, stop, onPick, onTouch }: BlockProps & { piece: Piece }) {
  const words = text.slice(piece.start, piece.end)
  const { mark } = piece
  if (!mark)
    return withSigns(piece, block.signs).map(({ start, end, isSign }) => {
      const words = text.slice(start, end)
      return isSign ? (
        <span key={start} hidden>
          {words}
        </span>
      ) : (
        words
      )
    })
  const pick = (event: MouseEvent | KeyboardEvent) => {
    if ('key' in event && event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onPick(mark)
  }
  const isPlace = mark.type === 'place'
  const isOwn = piece.phrase === mark
  const touch = {
    onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && onTouch(mark),
    onPointerLeave: (event: PointerEvent) => event.pointerType === 'mouse' && onTouch(null),
  }
  // The rest of a relative place's words: the first of them are its button, and say all of it.
  if (isOwn && !piece.leads)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: a second button for the same words would be read twice
      <span role="presentation" className="mark relative" onClick={pick} {...touch}>
        {words}
      </span>
    )
  const state = isPlace
    ? [
        'place',
        mark.state,
        mark.mention.role,
        mark.mention.adjective && 'adjective',
        isOwn && 'relative',
        place !== null && mark.mention.place === place && 'on',
        mark.mention.id === mention && 'current',
        hoveredPlace !== null && mark.mention.place === hoveredPlace && 'hover',
      ]
    : ['time', isEitherDay(mark.time.edtf) && 'doubtful', time === mark.start && 'on']
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> cannot break over two lines, and names do
    <span
      role="button"
      tabIndex={isPlace && mark.mention.id === stop ? 0 : -1}
      className={`mark ${state.filter(Boolean).join(' ')}`}
      data-mention={isPlace ? mark.mention.id : undefined}
      aria-label={spoken(mark, isPlace ? text.slice(mark.start, mark.end) : words)}
      aria-current={isPlace && mark.mention.id === mention ? 'true' : undefined}
      title={isPlace ? undefined : spoken(mark, words)}
      onClick={pick}
      onKeyDown={pick}
      {...touch}
    >
      {words}
    </span>
  )
}

function spoken(mark: TextMark, words: string): string {
  if (mark.type === 'time') {
    const { edtf } = mark.time
    return t('timeMark', { words, range: daysInWords({ edtf, ...eventDays({ ...mark.time, edtf: edtf ?? '' }) }) })
  }
  const name = words
  if (mark.mention.leansOn) return t('placeMarkRelative', { name: name.replace(/\s+/g, ' ') })
  if (mark.state === 'notFound') return t('placeMarkNotFound', { name })
  return t(mark.state === 'doubtful' ? 'placeMarkDoubtful' : 'placeMark', { name })
}
