/**
 * What moves when a list is scrolled: the list itself, or the phone's sheet that it stands in, whose tools go up with the rows. A phone is too
 * low for both to stay.
 */
export function portOf(list: HTMLElement): HTMLElement {
  return list.closest<HTMLElement>('.sheet') ?? list
}

/** How much of it lies under what stays at its top, in pixels: the sheet's tabs. */
export function headOf(port: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(port).scrollPaddingBlockStart) || 0
}
