import type { ArticleFile, SituationEvent } from '../../situation/schema.ts'
import type { Hover } from '../../store/store.ts'
import type { Span } from '../../text/span.ts'
import { ArticleBlock, type BlockProps } from './ArticleBlock.tsx'
import { type Block, isDateLine } from './article-blocks.ts'

interface ArticleTextProps extends Pick<BlockProps, 'place' | 'mention' | 'stop' | 'onPick' | 'onTouch'> {
  article: ArticleFile
  blocks: readonly Block[]
  /** The selected event and the one touched, if they are told here. */
  event: SituationEvent | null
  touched: SituationEvent | null
  hover: Hover | null
}

/** From here on paragraphs out of sight are not laid out. */
const long = 150

/** The article's paragraphs. Each is told only what lies in it, so that it is not drawn anew for the others'. */
export function ArticleText({ article, blocks, event, touched, hover, place, mention, stop, onPick, onTouch }: ArticleTextProps) {
  const isLong = blocks.length > long
  return (
    <div className={`article-text${isLong ? ' long' : ''}`}>
      {blocks.map(block => {
        const wash = within(block, event?.sentence)
        return (
          <ArticleBlock
            key={block.index}
            block={block}
            text={article.text}
            isLong={isLong}
            dated={isDateLine(block, article.publishedSpan)}
            wash={wash}
            hoveredWash={within(block, touched?.sentence)}
            time={wash && (event?.time?.span?.start ?? null)}
            place={ifMarked(block, 'place', place)}
            mention={ifMarked(block, 'id', mention)}
            hoveredPlace={ifMarked(block, 'place', hover?.type === 'place' ? hover.id : null)}
            stop={ifMarked(block, 'id', stop)}
            onPick={onPick}
            onTouch={onTouch}
          />
        )
      })}
    </div>
  )
}

const within = (block: Block, span: Span | undefined): Span | null =>
  span && span.start < block.end && block.start < span.end ? span : null

/** A place or a mention, where the block has a mark of it. */
const ifMarked = (block: Block, by: 'place' | 'id', asked: string | null): string | null =>
  asked !== null && block.marks.some(mark => mark.type === 'place' && mark.mention[by] === asked) ? asked : null
