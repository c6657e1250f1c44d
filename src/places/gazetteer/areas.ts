import type { BoundingBox } from '../../geometry/lng-lat.ts'
import { type AreaGeometry, ByteReader, readGeometry } from '../gazetteer-format.ts'
import type { Place } from '../place.ts'
import type { Sections } from './sections.ts'

/** What is known of a place that is more than a point. */
export interface Area {
  /** 0 where it is to be told from the population. */
  uncertaintyKm: number
  bbox: BoundingBox | null
  /** Codes of the countries that make it. */
  covers: string[]
  /** Where its outline begins; -1 where there is none. */
  outline: number
}

export interface Areas {
  of(row: number): Area | null
  /** Gives a place the `geometry` that begins there. */
  giveOutline(place: Place, begin: number): void
}

/** Areas are a sparse table: most places are points. */
export function openAreas({ bytes, numbers }: Sections): Areas {
  const areas = bytes('areas')
  const rows = numbers('areaRows')
  const offsets = numbers('areaOffsets')

  /** The outlines of places: where each begins, and itself once it was asked for. */
  const outlines = new WeakMap<Place, number | AreaGeometry>()
  /**
   * A place's `geometry`, made when it is drawn: a coast has thousands of corners, and most who ask for a place want its name and point. It is one
   * for all places, because engines read objects slowly that have an accessor each of its own.
   */
  const outline: PropertyDescriptor & ThisType<Place> = {
    enumerable: true,
    configurable: true,
    get() {
      let known = outlines.get(this)!
      if (typeof known === 'number') {
        known = readGeometry(new ByteReader(areas, known))
        outlines.set(this, known)
      }
      return known
    },
  }

  return {
    of(row) {
      const found = indexOf(rows, row)
      return found < 0 ? null : readArea(new ByteReader(areas, offsets[found]!))
    },
    giveOutline(place, begin) {
      outlines.set(place, begin)
      Object.defineProperty(place, 'geometry', outline)
    },
  }
}

function readArea(from: ByteReader): Area {
  const { bytes } = from
  const uncertaintyKm = from.varint() / 10
  const hasBox = bytes[from.at++] === 1
  const bbox: BoundingBox | null = hasBox ? [from.signed() / 1e3, from.signed() / 1e3, from.signed() / 1e3, from.signed() / 1e3] : null
  const covers: string[] = []
  for (let n = from.varint(); n > 0; n--) covers.push(String.fromCharCode(bytes[from.at++]!, bytes[from.at++]!))
  return { uncertaintyKm, bbox, covers, outline: bytes[from.at] === 0 ? -1 : from.at }
}

/** Where `value` stands in ascending `values`, or -1. */
function indexOf(values: Int32Array, value: number): number {
  let low = 0
  let high = values.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (values[middle]! < value) low = middle + 1
    else if (values[middle]! > value) high = middle - 1
    else return middle
  }
  return -1
}
