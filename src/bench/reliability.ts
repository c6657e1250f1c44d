/** How well stated chances match what came true. */
export interface Bin {
  from: number
  to: number
  n: number
  /** Mean of the stated chances. */
  stated: number
  /** Share that came true. */
  true: number
}

/** Ten bins of equal width: `bins([0.92, 0.97], [true, true])`. Empty ones are left out. */
export function bins(stated: readonly number[], came: readonly boolean[], count = 10): Bin[] {
  const found: Bin[] = []
  for (let b = 0; b < count; b++) {
    const [from, to] = [b / count, (b + 1) / count]
    let [n, sum, right] = [0, 0, 0]
    stated.forEach((p, i) => {
      if (p < from || (p >= to && !(b === count - 1 && p === 1))) return
      n++
      sum += p
      if (came[i]) right++
    })
    if (n > 0) found.push({ from, to, n, stated: sum / n, true: right / n })
  }
  return found
}

/** Expected calibration error: how far stated and true lie apart, on average over all statements. */
export function calibrationError(found: readonly Bin[]): number {
  const all = found.reduce((sum, bin) => sum + bin.n, 0)
  return found.reduce((sum, bin) => sum + (bin.n / all) * Math.abs(bin.stated - bin.true), 0)
}

/** The reliability plot as an SVG: stated chance across, share that came true up, a dot a bin, its area how many. */
export function reliabilityPlot(found: readonly Bin[], title: string): string {
  const [left, top, size] = [64, 44, 360]
  const most = Math.max(...found.map(bin => bin.n))
  const x = (p: number): string => (left + p * size).toFixed(1)
  const y = (p: number): string => (top + (1 - p) * size).toFixed(1)
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="460" height="464" viewBox="0 0 460 464" font-family="sans-serif" font-size="12" fill="#444">`,
    `<rect width="460" height="464" fill="#fff"/>`,
    `<text x="${left}" y="24" font-size="13" fill="#222">${title}</text>`,
    ...ticks.map(t => `<path d="M${x(t)} ${y(0)}V${y(1)}M${x(0)} ${y(t)}H${x(1)}" stroke="#e4e4e4"/>`),
    ...ticks.map(
      t =>
        `<text x="${x(t)}" y="${top + size + 18}" text-anchor="middle">${t}</text><text x="${left - 8}" y="${y(t)}" text-anchor="end" dominant-baseline="middle">${t}</text>`,
    ),
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    `<path d="M${found.map(bin => `${x(bin.stated)} ${y(bin.true)}`).join('L')}" fill="none" stroke="#1f6f8b" stroke-width="1.5"/>`,
    ...found.map(
      bin =>
        `<circle cx="${x(bin.stated)}" cy="${y(bin.true)}" r="${(3 + 9 * Math.sqrt(bin.n / most)).toFixed(1)}" fill="#1f6f8b" fill-opacity="0.75"><title>${bin.n} mentions: stated ${bin.stated.toFixed(2)}, true ${bin.true.toFixed(2)}</title></circle>`,
    ),
    `<text x="${left + size / 2}" y="${top + size + 40}" text-anchor="middle">confidence stated</text>`,
    `<text transform="translate(18 ${top + size / 2}) rotate(-90)" text-anchor="middle">share that was right</text>`,
    `</svg>\n`,
  ].join('\n')
}
