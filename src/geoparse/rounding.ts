/** Five decimals of a degree are about a metre: finer says nothing of a town, and makes files differ for no reason. */
export function degrees(x: number): number {
  return Math.round(x * 1e5) / 1e5
}

export function thousandths(x: number): number {
  return Math.round(x * 1000) / 1000
}
