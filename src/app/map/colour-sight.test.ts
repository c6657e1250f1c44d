import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { markKinds } from './map-colours.ts'

/**
 * What the tokens promise to every eye: kinds and signal can be told apart with each of the three kinds of colour blindness, and every mark stands
 * out from land and, with its casing, from the sea. Measured: CIEDE2000 on colours as Machado, Oliveira and Fernandes (2009) say they are seen
 * without one kind of cone; contrast as WCAG 2 has it. Where two are near, the shape tells them apart: a kind never appears without it.
 */
type Rgb = [number, number, number]

const css = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8')
const themes = { light: css.slice(0, css.indexOf('[data-theme="dark"] {')), dark: css.slice(css.indexOf('[data-theme="dark"] {')) }
type Theme = keyof typeof themes
const token = (theme: Theme, name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(themes[theme])![1]!

const linear = (hex: string): Rgb =>
  [1, 3, 5].map(at => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as Rgb

const times = (m: number[][], [r, g, b]: Rgb): Rgb => m.map(([x, y, z]) => x! * r + y! * g + z! * b) as Rgb

/** Complete loss of one cone, in linear RGB. */
const sights: Record<string, number[][]> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function lab(rgb: Rgb): Rgb {
  const clipped = rgb.map(c => Math.min(1, Math.max(0, c))) as Rgb
  const xyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    clipped,
  )
  const [x, y, z] = xyz.map((v, i) => {
    const t = v / [0.95047, 1, 1.08883][i]!
    return t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116
  }) as Rgb
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const degrees = (radians: number): number => ((((radians * 180) / Math.PI) % 360) + 360) % 360
const cos = (angle: number): number => Math.cos((angle * Math.PI) / 180)
const sin = (angle: number): number => Math.sin((angle * Math.PI) / 180)

/** CIEDE2000, after Sharma, Wu and Dalal (2005). */
function ciede2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const c = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const g = 0.5 * (1 - Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)))
  const [x1, x2] = [(1 + g) * a1, (1 + g) * a2]
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)]
  const [h1, h2] = [c1 === 0 ? 0 : degrees(Math.atan2(b1, x1)), c2 === 0 ? 0 : degrees(Math.atan2(b2, x2))]
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  const [dl, dc, dh] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * sin(turn / 2)]
  const [l, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const h = c1 * c2 === 0 ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63)
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const [sc, sh] = [1 + 0.045 * chroma, 1 + 0.015 * chroma * t]
  const rt = -2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)))
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh))
}

test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
] as [Rgb, Rgb, number][])('the measure agrees with its authors’ own pairs', (a, b, distance) =>
  expect(ciede2000(a, b)).toBeCloseTo(distance, 3),
)

const colours = (theme: Theme): Map<string, string> =>
  new Map([
    ...markKinds.filter(kind => kind !== 'none').map((kind): [string, string] => [kind, token(theme, `kind-${kind}`)]),
    ['signal', token(theme, 'signal')],
  ])

const nearest = (theme: Theme, sight: string): number => {
  const seen = [...colours(theme).values()].map(hex => lab(times(sights[sight]!, linear(hex))))
  return Math.min(...seen.flatMap((a, i) => seen.slice(i + 1).map(b => ciede2000(a, b))))
}

describe('kinds and signal are told apart', () => {
  test.each([
    ['light', 'deuteranopia', 7],
    ['light', 'protanopia', 8],
    ['light', 'tritanopia', 10],
    ['dark', 'deuteranopia', 8],
    ['dark', 'protanopia', 8],
    ['dark', 'tritanopia', 10],
  ] as [Theme, string, number][])('%s, with %s', (theme, sight, least) => expect(nearest(theme, sight)).toBeGreaterThan(least - 0.5))
})

const luminance = (hex: string): number => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0]
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

describe('a mark stands out', () => {
  for (const theme of ['light', 'dark'] as const) {
    test.each([...colours(theme), ['none', token(theme, 'kind-none')]])(
      `${theme}: %s on land, on its casing, and its shape on it`,
      (_, colour) => {
        expect(contrast(colour, token(theme, 'map-land'))).toBeGreaterThanOrEqual(3)
        expect(contrast(colour, token(theme, 'surface-float'))).toBeGreaterThanOrEqual(3)
        expect(contrast(colour, token(theme, 'on-kind'))).toBeGreaterThanOrEqual(3)
      },
    )
    test.each(['map-label', 'map-label-2'])(`${theme}: %s can be read on land`, name =>
      expect(contrast(token(theme, name), token(theme, 'map-land'))).toBeGreaterThanOrEqual(4.5),
    )
    test(`${theme}: the names of waters can be read on the sea`, () =>
      expect(contrast(token(theme, 'map-water-label'), token(theme, 'map-sea'))).toBeGreaterThanOrEqual(4.5))
  }
})
