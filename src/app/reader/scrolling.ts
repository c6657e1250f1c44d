/** Where the eye rests: one third down the pane. */
const third = 1 / 3

/** Scrolls so that the words at `offset` of the article stand one third down. Far ways are cut, not flown. */
export function bringToThird(scroller: HTMLElement, offset: number, calm: boolean): void {
  const by = belowThird(scroller, offset)
  if (by === null) return
  const isLong = scroller.querySelector('.article-text.long') !== null
  const isCut = calm || isLong || Math.abs(by) > scroller.clientHeight * 3
  scroller.scrollBy({ top: by, behavior: isCut ? 'instant' : 'smooth' })
  // Paragraphs of a long article have their height only once they come near.
  if (isLong) requestAnimationFrame(() => requestAnimationFrame(() => scroller.scrollBy({ top: belowThird(scroller, offset) ?? 0 })))
}

/** How far below one third down the words at `offset` stand, in pixels. */
function belowThird(scroller: HTMLElement, offset: number): number | null {
  const at = nodeAt(scroller, offset)
  if (!at) return null
  const range = document.createRange()
  range.setStart(at.node, at.within)
  range.setEnd(at.node, at.within + 1)
  const box = scroller.getBoundingClientRect()
  return range.getBoundingClientRect().top - box.top - box.height * third
}

/** The offset of the article's text at the line one third down; null between blocks or above the first. */
export function offsetAtThird(scroller: HTMLElement): number | null {
  const box = scroller.getBoundingClientRect()
  const y = box.top + box.height * third
  const blocks = blocksOf(scroller)
  const block = blocks[firstWhere(blocks, one => one.getBoundingClientRect().bottom >= y)]
  if (!block) return null
  // Lines are found by the height into the block: near enough, and the same in every browser.
  const { top, height } = block.getBoundingClientRect()
  const share = Math.min(Math.max((y - top) / height, 0), 1)
  return Number(block.dataset.start) + Math.floor((block.textContent?.length ?? 0) * share)
}

/** A range over the words from `offset`, as far as they lie in one text node of the block that holds them. */
export function rangeAt(scroller: HTMLElement, offset: number, length: number): StaticRange | null {
  const at = nodeAt(scroller, offset)
  if (!at) return null
  const { node, within } = at
  // A live range would be looked at with every change of the page, and there may be thousands.
  return new StaticRange({
    startContainer: node,
    startOffset: within,
    endContainer: node,
    endOffset: Math.min(within + length, node.length),
  })
}

/** The text node that holds `offset` of the article's text, and how far into it that is. */
function nodeAt(scroller: HTMLElement, offset: number): { node: Text; within: number } | null {
  const blocks = blocksOf(scroller)
  const block = blocks[firstWhere(blocks, one => Number(one.dataset.start) > offset) - 1]
  if (!block) return null
  let rest = offset - Number(block.dataset.start)
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (rest < node.length) return { node, within: rest }
    rest -= node.length
  }
  return null
}

/** The article's paragraphs as they stand in the page, of which there may be ten thousand. */
const blocksOf = (scroller: HTMLElement) => (scroller.querySelector('.article-text')?.children ?? []) as HTMLCollectionOf<HTMLElement>

/** The first for which something holds that holds for all after it; their number where it holds for none. */
function firstWhere(blocks: HTMLCollectionOf<HTMLElement>, holds: (block: HTMLElement) => boolean): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(blocks[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
