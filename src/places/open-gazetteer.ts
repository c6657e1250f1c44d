import { boxAround } from '../geometry/box-around.ts'
import type { BoundingBox, LngLat } from '../geometry/lng-lat.ts'
import { anyLetter, type Gazetteer, type GazetteerMatch, type Letters, letterBit, noLetter } from './gazetteer.ts'
import {
  type AreaGeometry,
  ByteReader,
  type Contents,
  compareBytes,
  formatVersion,
  headOf,
  keysPerBlock,
  magic,
  nameKinds,
  noRow,
  readGeometry,
  unpackNumbers,
} from './gazetteer-format.ts'
import type { Place, PlaceKind } from './place.ts'
import { settlementRadiusKm } from './settlement-radius.ts'

/**
 * Opens the index from its bytes, already gunzipped, which are the index's own from then on and cannot be opened again. Nothing is
 * decoded but columns of numbers, where they stand; names and outlines stay as bytes until a place is asked for.
 *
 *     const gazetteer = openGazetteer(gunzipSync(readFileSync('public/gazetteer/gazetteer.bin.gz')))
 *     gazetteer.find('sinuiju')[0] // { row: 93211, nameKind: 'main' }
 */
export function openGazetteer(given: Uint8Array): Gazetteer {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== magic)
    throw new Error('These bytes are not a place index of Dateline, or were opened before.')
  const bodyStart = 8 + view.getUint32(4, true)
  const utf8 = new TextDecoder()
  const contents = JSON.parse(utf8.decode(bytes.subarray(8, bodyStart))) as Contents
  if (contents.format !== formatVersion)
    throw new Error(`The place index has format ${contents.format}; this program reads format ${formatVersion}.`)

  const section = (name: string): Uint8Array => {
    const [offset, length] = contents.sections[name]!
    return bytes.subarray(bodyStart + offset, bodyStart + offset + length)
  }
  // Without the magic number nobody takes what is unpacked below for packed.
  view.setUint32(0, 0)
  const planes = new Uint8Array(4 * contents.rows)
  const column = (name: string): Int32Array => {
    const packed = section(name)
    return unpackNumbers(packed, packed.length <= planes.length ? planes : undefined)
  }
  const ids = column('ids')
  const lng = column('lng')
  const lat = column('lat')
  const population = column('population')
  const admin1 = column('admin1')
  const admin2 = column('admin2')
  const feature = section('feature')
  const country = section('country')
  const names = section('names')
  const nameStart = startsOf(section('nameLengths'))
  const areas = section('areas')
  const areaRows = column('areaRows')
  const areaOffsets = column('areaOffsets')
  const keys = section('keys')
  const keyOffsets = column('keyOffsets')
  /** The head of each block's first key; 0 until a search comes by it. */
  const heads = new Int32Array(keyOffsets.length)
  const postings = section('postings')
  const postingOffsets = column('postingOffsets')
  const ownIds = section('ownIds')
  const ownIdStart = startsOf(section('ownIdLengths'))
  const countryRows = new Map<string, number>()
  for (let row = 0; row < contents.rows && contents.features[feature[row]!]![0] === 'country'; row++)
    if (country[row]) countryRows.set(contents.countries[country[row]!]!, row)

  // The key looked for, and what is known of the first key not before it; kept here so that a lookup makes no garbage.
  const encoder = new TextEncoder()
  const wanted = new Uint8Array(512)
  let wantedLength = 0
  /** Its number, where it stands, its length, how many bytes of both are the same, and the byte that follows those in it. */
  let foundKey = 0
  let foundAt = 0
  let foundLength = 0
  let same = 0
  let follows = 0
  /** Whether there is such a name is asked before which places have it. */
  let sought: string | null = null

  /** Puts the sought key into `wanted`; false when it is too long to be a name. */
  function want(key: string): boolean {
    if (key.length > 160) return false
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i)
      if (code > 127) {
        wantedLength = encoder.encodeInto(key, wanted).written
        return wantedLength <= 255
      }
      wanted[i] = code
    }
    wantedLength = key.length
    return wantedLength > 0
  }

  function headOfBlock(block: number): number {
    const at = keyOffsets[block]! + 2
    heads[block] = headOf(keys, at, at + keys[at - 1]!)
    return heads[block]!
  }

  function isNotBehind(block: number): boolean {
    const at = keyOffsets[block]! + 2
    return compareBytes(keys, at, at + keys[at - 1]!, wanted, 0, wantedLength) <= 0
  }

  /** The last block that does not begin behind what is wanted. Heads settle nearly all, without a look at the bytes. */
  function blockOf(head: number): number {
    let low = 0
    let high = keyOffsets.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const order = (heads[middle] || headOfBlock(middle)) - head
      if (order < 0 || (order === 0 && isNotBehind(middle))) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Finds the first key not before a name; false when the name is too long to be one or all keys are before it. */
  function seek(name: string): boolean {
    if (name === sought) return foundKey < contents.keys
    sought = null
    if (!want(name)) return false
    sought = name
    const low = blockOf(headOf(wanted, 0, wantedLength))
    // A key says how many bytes it shares with the one before it. Where those are more than that one shares with the name, it is before the name
    // as well; where they are fewer, it is behind it. Only else are bytes compared.
    let at = keyOffsets[low]!
    const last = Math.min(contents.keys, (low + 2) * keysPerBlock)
    same = 0
    for (foundKey = low * keysPerBlock; foundKey < last; foundKey++) {
      const shared = keys[at]!
      const rest = keys[at + 1]!
      if (foundKey % keysPerBlock === 0) same = 0
      if (shared <= same) {
        same = shared
        const from = at + 2 - shared
        foundLength = shared + rest
        while (same < foundLength && same < wantedLength && keys[from + same] === wanted[same]) same++
        follows = same < foundLength ? keys[from + same]! : -1
        if (same === wantedLength || follows > wanted[same]!) {
          foundAt = at
          return true
        }
      }
      at += 2 + rest
    }
    foundKey = contents.keys
    return false
  }

  /**
   * By which letters names go on after the whole words sought: these come right behind them, since a space sorts before every letter and digit.
   * "Connecticut" goes on by f, r, s and w, "New" by any letter, as everything does that so many names begin with.
   */
  function lettersBehind(): Letters {
    const wordsLength = wantedLength + 1
    wanted[wantedLength] = space
    const isName = foundLength === wantedLength
    let at = isName ? foundAt + 2 + keys[foundAt + 1]! : foundAt
    const first = isName ? foundKey + 1 : foundKey
    const last = Math.min(contents.keys, first + mostFollowers)
    let letters = noLetter
    let alike = wantedLength
    for (let key = first; key < last; key++) {
      const shared = keys[at]!
      const rest = keys[at + 1]!
      // What shares more has the letter of the one before it.
      if (shared <= wordsLength) {
        const from = at + 2 - shared
        alike = Math.min(alike, shared)
        while (alike < wordsLength && alike < shared + rest && keys[from + alike] === wanted[alike]) alike++
        if (alike < wordsLength) return letters
        letters |= letterBit(keys[from + wordsLength]!)
      }
      at += 2 + rest
    }
    return last < contents.keys ? anyLetter : letters
  }

  function postingsOf(key: number): GazetteerMatch[] {
    const from = new ByteReader(postings, postingOffsets[Math.floor(key / keysPerBlock)]!)
    for (let skip = key % keysPerBlock; skip > 0; skip--) for (let n = from.varint(); n > 0; n--) from.varint()
    const matches: GazetteerMatch[] = []
    for (let n = from.varint(); n > 0; n--) {
      const posting = from.varint()
      matches.push({ row: posting >> 2, nameKind: nameKinds[posting & 3]! })
    }
    return matches
  }

  const nameOf = (row: number): string => utf8.decode(names.subarray(nameStart(row), nameStart(row + 1)))
  const kindOf = (row: number): PlaceKind => contents.features[feature[row]!]![0] as PlaceKind
  const countryOf = (row: number): string | null => contents.countries[country[row]!] || null
  const idOf = (row: number): string =>
    ids[row]! >= 0 ? `geonames:${ids[row]}` : utf8.decode(ownIds.subarray(ownIdStart(-ids[row]! - 1), ownIdStart(-ids[row]!)))
  const rowOrNone = (row: number): number => (row === noRow ? -1 : row)

  /** `outline`: where it begins; -1 where there is none. */
  function areaOf(row: number): { uncertaintyKm: number; bbox: BoundingBox | null; covers: string[]; outline: number } | null {
    const found = indexOf(areaRows, row)
    if (found < 0) return null
    const from = new ByteReader(areas, areaOffsets[found]!)
    const uncertaintyKm = from.varint() / 10
    const hasBox = areas[from.at++] === 1
    const bbox: BoundingBox | null = hasBox ? [from.signed() / 1e3, from.signed() / 1e3, from.signed() / 1e3, from.signed() / 1e3] : null
    const covers: string[] = []
    for (let n = from.varint(); n > 0; n--) covers.push(String.fromCharCode(areas[from.at++]!, areas[from.at++]!))
    return { uncertaintyKm, bbox, covers, outline: areas[from.at] === 0 ? -1 : from.at }
  }

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

  let byId: IdTable | null = null
  let outlets: string | null = null

  return {
    version: contents.version,
    size: contents.rows,
    find(normalizedName) {
      return seek(normalizedName) && same === wantedLength && foundLength === wantedLength ? postingsOf(foundKey) : nothing
    },
    goesOn(normalizedWords) {
      return seek(normalizedWords) && same === wantedLength ? lettersBehind() : noLetter
    },
    place(row) {
      if (!(row >= 0 && row < contents.rows)) throw new RangeError(`Row ${row} is outside the index of ${contents.rows} places.`)
      const area = areaOf(row)
      const point: LngLat = [lng[row]! / 1e5, lat[row]! / 1e5]
      const uncertaintyKm = area?.uncertaintyKm || settlementRadiusKm(population[row]!)
      const place = {
        id: idOf(row),
        name: nameOf(row),
        kind: kindOf(row),
        feature: contents.features[feature[row]!]![1],
        country: countryOf(row),
        admin1: admin1[row] === noRow ? null : nameOf(admin1[row]!),
        population: population[row]!,
        point,
        uncertaintyKm,
        bbox: area?.bbox ?? (areaKinds.has(kindOf(row)) ? boxAround(point, uncertaintyKm) : null),
      } as Place
      if (area === null || area.outline < 0) place.geometry = null
      else {
        outlines.set(place, area.outline)
        Object.defineProperty(place, 'geometry', outline)
      }
      place.covers = area?.covers ?? []
      return place
    },
    rowOf(id) {
      byId ??= idTable(contents.rows, row => hashOf(idOf(row)))
      return byId.find(hashOf(id), row => idOf(row) === id)
    },
    name: nameOf,
    kind: kindOf,
    feature: row => contents.features[feature[row]!]![1],
    country: countryOf,
    population: row => population[row]!,
    longitude: row => lng[row]! / 1e5,
    latitude: row => lat[row]! / 1e5,
    admin1: row => rowOrNone(admin1[row]!),
    admin2: row => rowOrNone(admin2[row]!),
    homeOfOutlet(key) {
      outlets ??= utf8.decode(section('outlets'))
      const at = outlets.indexOf(`\t${key}\t`)
      return at < 0 ? undefined : Number.parseInt(outlets.slice(outlets.lastIndexOf('\n', at) + 1, at), 10)
    },
    countryRow: iso2 => countryRows.get(iso2) ?? -1,
  }
}

interface IdTable {
  find(hash: number, is: (row: number) => boolean): number | undefined
}

/** Rows by the hash of their id, in a table twice as large: a `Map` of as many strings would take 40 MB. */
function idTable(rows: number, hash: (row: number) => number): IdTable {
  const size = 2 ** Math.ceil(Math.log2(rows * 2 + 1))
  const slots = new Int32Array(size).fill(-1)
  for (let row = 0; row < rows; row++) {
    let slot = hash(row) & (size - 1)
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1)
    slots[slot] = row
  }
  return {
    find(wanted, is) {
      for (let slot = wanted & (size - 1); slots[slot] !== -1; slot = (slot + 1) & (size - 1)) if (is(slots[slot]!)) return slots[slot]
      return undefined
    },
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Never a mere point: where no outline is known, a box says how far they reach. */
const areaKinds: ReadonlySet<PlaceKind> = new Set(['admin', 'country', 'continent', 'region', 'water', 'island', 'landform'])

const nothing: readonly GazetteerMatch[] = []

const space = 32

/** Behind more names than this nearly any letter may come. */
const mostFollowers = 48

/** Where each of many things of these lengths begins. One in sixteen is kept, and the lengths since are added. */
function startsOf(lengths: Uint8Array): (i: number) => number {
  const every16th = new Uint32Array((lengths.length >> 4) + 1)
  let start = 0
  for (let i = 0; i < lengths.length; i++) {
    if ((i & 15) === 0) every16th[i >> 4] = start
    start += lengths[i]!
  }
  if ((lengths.length & 15) === 0) every16th[lengths.length >> 4] = start
  return i => {
    let at = every16th[i >> 4]!
    for (let before = i & ~15; before < i; before++) at += lengths[before]!
    return at
  }
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
