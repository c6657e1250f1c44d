import type { Pen } from './paint-marks.ts'

/** Where a picture lies round its point, in pixels of the page. */
export interface Extent {
  left: number
  top: number
  width: number
  height: number
}

/** A picture on one of the sheets, in pixels of the screen. */
interface Sprite {
  sheet: OffscreenCanvas
  x: number
  y: number
  wide: number
  high: number
}

/** Each side of a sheet, in pixels of the screen, and how many there may be before all is begun anew. */
const sheetSide = 1024
const mostSheets = 8

/**
 * Marks and lines of text, each painted once at the sharpness of the screen: to copy a picture takes a tenth of painting it. They share sheets,
 * on which they lie in rows. What is put is drawn by `draw`, all at once: a browser copies a sheet that is painted on after it was drawn from.
 */
export class Sprites {
  private readonly ratio: number
  private readonly known = new Map<string, Sprite>()
  private readonly waiting: { sprite: Sprite; x: number; y: number; opacity: number }[] = []
  private sheets = 0
  private pen: OffscreenCanvasRenderingContext2D | null = null
  private x = 0
  private y = 0
  private rowHigh = 0

  constructor(ratio: number) {
    this.ratio = ratio
  }

  /** Puts it at a point, on whole pixels of the screen; painted, round its own origin, the first time it is asked for. */
  put(x: number, y: number, opacity: number, key: string, extent: Extent, paint: (pen: Pen) => void): void {
    let sprite = this.known.get(key)
    if (!sprite) {
      sprite = this.paint(extent, paint)
      this.known.set(key, sprite)
    }
    const { ratio } = this
    this.waiting.push({ sprite, x: Math.round((x + extent.left) * ratio), y: Math.round((y + extent.top) * ratio), opacity })
  }

  /** Draws what was put, in that order. */
  draw(pen: Pen): void {
    for (const { sprite, x, y, opacity } of this.waiting) {
      const { sheet, wide, high } = sprite
      pen.globalAlpha = opacity
      pen.drawImage(sheet, sprite.x, sprite.y, wide, high, x, y, wide, high)
    }
    this.waiting.length = 0
    if (this.sheets > mostSheets) this.clear()
  }

  clear(): void {
    this.known.clear()
    this.pen = null
    this.sheets = 0
  }

  private paint({ left, top, width, height }: Extent, paint: (pen: Pen) => void): Sprite {
    const { ratio } = this
    const [wide, high] = [Math.ceil(width * ratio) + 1, Math.ceil(height * ratio) + 1]
    if (this.x + wide > sheetSide) {
      this.x = 0
      this.y += this.rowHigh
      this.rowHigh = 0
    }
    if (!this.pen || this.y + high > sheetSide) this.turnOver()
    const pen = this.pen!
    const sprite = { sheet: pen.canvas, x: this.x, y: this.y, wide, high }
    pen.save()
    pen.setTransform(ratio, 0, 0, ratio, this.x - left * ratio, this.y - top * ratio)
    paint(pen)
    pen.restore()
    this.x += wide
    this.rowHigh = Math.max(this.rowHigh, high)
    return sprite
  }

  private turnOver(): void {
    this.pen = new OffscreenCanvas(sheetSide, sheetSide).getContext('2d')!
    this.sheets++
    this.x = 0
    this.y = 0
    this.rowHigh = 0
  }
}
