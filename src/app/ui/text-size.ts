/** How large the browser's text is, against the 16 px that pixels of the design are meant for: 1.5 where somebody has set it to 24 px. */
export const textSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16

/** A length of the design, which grows with the text: `rem(8)` is `0.5rem`. */
export const rem = (pixels: number): string => `${pixels / 16}rem`
