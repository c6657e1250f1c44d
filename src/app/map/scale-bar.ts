/** A round length that fits, and how wide it is drawn. */
export interface ScaleBar {
  pixels: number
  length: number
  unit: 'km' | 'm'
}

/** `scaleBar(40, 6, 88)` is 50 km, a round number of at most 88 pixels at that latitude and zoom. */
export function scaleBar(latitude: number, zoom: number, most: number): ScaleBar {
  const metresPerPixel = (40_075_016.7 * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom)
  const metres = round(metresPerPixel * most)
  const unit = metres >= 1000 ? 'km' : 'm'
  return { pixels: Math.round(metres / metresPerPixel), length: unit === 'km' ? metres / 1000 : metres, unit }
}

/** The largest 1, 2, 3 or 5 with zeros that is not larger. */
function round(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const digit = [5, 3, 2, 1].find(d => d * power <= value) ?? 1
  return digit * power
}
