/** Where the eye rests: one third down the pane. */
const third = 1 / 3

/** Scrolls so that the words at `offset` of the article stand one third down. Far ways are cut, not flown. */
export function bringToThird(scroller: HTMLElement, offset: number, calm: boolean): void {
  const range = rangeAt(scroller, offset)
  if (!range) return
  const box = scroller.getBoundingClientRect()
  const by = range.getBoundingClientRect().top - box.top - box.height * third
  const far = Math.abs(by) > box.height * 3
  scroller.scrollBy({ top: by, behavior: calm || far ? 'instant' : 'smooth' })
}

/** The offset of the article's text at the line one third down; null between blocks or above the first. */
export function offsetAtThird(scroller: HTMLElement): number | null {
  const box = scroller.getBoundingClientRect()
  const y = box.top + box.height * third
  const block = [...scroller.querySelectorAll<HTMLElement>('[data-start]')].find(one => one.getBoundingClientRect().bottom >= y)
  if (!block) return null
  // Lines are found by the height into the block: near enough, and the same in every browser.
  const { top, height } = block.getBoundingClientRect()
  const share = Math.min(Math.max((y - top) / height, 0), 1)
  return Number(block.dataset.start) + Math.floor((block.textContent?.length ?? 0) * share)
}

/** A range over the words from `offset`, as far as they lie in one text node of the block that holds them. */
export function rangeAt(scroller: HTMLElement, offset: number, length = 1): Range | null {
  const blocks = [...scroller.querySelectorAll<HTMLElement>('[data-start]')]
  const block = blocks.findLast(one => Number(one.dataset.start) <= offset)
  if (!block) return null
  let rest = offset - Number(block.dataset.start)
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (rest < node.length) {
      const range = document.createRange()
      range.setStart(node, rest)
      range.setEnd(node, Math.min(rest + length, node.length))
      return range
    }
    rest -= node.length
  }
  return null
}
