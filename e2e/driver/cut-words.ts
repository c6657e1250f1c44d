/**
 * What of the page's words cannot be read where they stand: cut by an edge that nothing scrolls, beyond the window, or under other words of the
 * same pane. Run in the page. What ends in an ellipsis says so itself, and is no fault unless hardly a word of it is left.
 */
export function cutWords(): string[] {
  const found: string[] = []
  const said = (node: Node) => `“${node.textContent!.trim().slice(0, 40)}” of .${node.parentElement!.closest('[class]')?.className}`
  const panes = '.header, .area-list, .area-read, .timeline-controls, .undated, .card, .sheet, .phone-top, .dock, .dialog, .notice'
  const seen: { node: Node; pane: Element; box: DOMRect }[] = []
  const top = document.querySelector('dialog:modal') ?? document.body
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!
    if (node.textContent!.trim() === '' || parent.closest('svg, select, script, style, noscript, [inert], .map-words, .map-on-paper'))
      continue
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    if (boxes.length === 0) continue
    const edges: { box: DOMRect; scrollsX: boolean; scrollsY: boolean; ends: boolean }[] = []
    let isHeard = false
    for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, textOverflow, clipPath, webkitLineClamp } = getComputedStyle(at)
      if (clipPath !== 'none') isHeard = true
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const scrolls = (way: string) => way === 'auto' || way === 'scroll'
      const ends = textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
      edges.push({ box: at.getBoundingClientRect(), scrollsX: scrolls(overflowX), scrollsY: scrolls(overflowY), ends })
    }
    if (isHeard) continue
    const slack = 2
    // What a scroller has out of sight can be had: nothing further out says anything of it.
    const upTo = edges.findIndex(({ scrollsX, scrollsY }) => scrollsX || scrollsY)
    const own = upTo === -1 ? edges : edges.slice(0, upTo)
    for (const whole of boxes) {
      let [box, cut, short] = [whole, false, false]
      for (const { box: edge, ends } of own) {
        const left = Math.max(box.left, edge.left)
        const right = Math.min(box.right, edge.right)
        const top = Math.max(box.top, edge.top)
        const bottom = Math.min(box.bottom, edge.bottom)
        const isLess = left > box.left + slack || right < box.right - slack || top > box.top + slack || bottom < box.bottom - slack
        if (!isLess) continue
        if (!ends) cut = true
        else if (right < box.right - slack && right - left < 3 * whole.height && left === whole.left) short = true
        // What goes on after an ellipsis is seen no more, nor is it anywhere.
        box = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
        if (box.width === 0 || box.height === 0) break
      }
      const isBeyond = box.left < -slack || box.right > innerWidth + slack || box.top < -slack || box.bottom > innerHeight + slack
      if (cut) found.push(`cut: ${said(node)}`)
      else if (short) found.push(`hardly a word left: ${said(node)}`)
      else if (box.width === 0 || box.height === 0) continue
      else if (upTo === -1 && isBeyond) found.push(`beyond the window: ${said(node)}`)
      const pane = parent.closest(panes)
      if (pane && !cut) seen.push({ node, pane, box })
    }
  }
  // Lines of one text may touch; words of two may not lie on one another by a third of a line.
  for (const [i, a] of seen.entries())
    for (const b of seen.slice(i + 1)) {
      if (a.pane !== b.pane || a.node.parentElement!.closest('p, h2, h3, q') === b.node.parentElement!.closest('p, h2, h3, q')) continue
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      if (across > 3 && down > Math.min(a.box.height, b.box.height) / 3 && shown(a) && shown(b))
        found.push(`${said(a.node)} over ${said(b.node)}`)
    }
  return [...new Set(found)]

  /** Whether that is what one sees there: not scrolled under something else. */
  function shown({ node, box }: { node: Node; box: DOMRect }): boolean {
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return at !== null && (node.parentElement!.contains(at) || at.contains(node.parentElement))
  }
}
