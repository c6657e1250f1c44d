import { failure, type Result, success } from '../result.ts'
import { type TableRow, tableRows } from '../text/table-rows.ts'
import { type PlaceKind, placeKinds } from './place.ts'

/** A place of the user's own, to be added to the index. */
export interface ExtraPlace {
  id: string
  /** The first is the one shown. */
  names: string[]
  /** How many of them, from the first on, people use as they do the first; the others are old, foreign or mistaken as well. */
  usualNames: number
  kind: PlaceKind
  feature: string
  country: string | null
  population: number
  longitude: number
  latitude: number
  /** Null: guessed from its people. */
  uncertaintyKm: number | null
}

/**
 * Reads places of one's own. Two forms are told apart by their first line: a table with a header, parted by tabs, commas or semicolons
 * (`name`, `latitude`, `longitude`, and where known `names` parted by `|`, `kind`, `country`, `population`, `uncertaintyKm`, `id`),
 * or a country's file as geonames.org offers it, nineteen columns parted by tabs and no header. Lines that begin with `#` are passed over;
 * bad rows are left out and counted.
 */
export function readExtraPlaces(text: string, file: string): Result<ExtraPlace[]> {
  const told = text.replace(/^\uFEFF/, '').replace(/^#.*/gm, '')
  const dump = geonamesRow.test(told)
  const rows = dump ? geonamesRows(told) : tableRows(told)
  const first = rows[0]?.cells.map(cell => cell.trim())
  if (!first) return failure(`${file} holds no places.`)
  const header = first.map(cell => cell.toLowerCase())
  if (!dump) {
    const missing = ['name', 'latitude', 'longitude'].filter(column => !header.includes(column))
    if (missing.length > 0)
      return failure(
        `${file} is no table of places: its first line names no ${missing.join(', no ')}. It needs columns name, latitude and longitude, parted by tabs, commas or semicolons.`,
      )
  }
  const places: ExtraPlace[] = []
  let bad: string | null = null
  let lost = 0
  for (const { cells, line, unclosed } of dump ? rows : rows.slice(1)) {
    const place = unclosed
      ? 'a quotation mark is opened and never closed.'
      : dump
        ? geonamesPlace(cells)
        : ownPlace(name => cells[header.indexOf(name)]?.trim() ?? '', file)
    if (typeof place !== 'string') places.push(place)
    else {
      lost++
      bad ??= `line ${line}: ${place}`
    }
  }
  if (places.length === 0) return failure(`${file} holds no place that can be read: ${bad ?? 'it has a header and nothing else.'}`)
  return success(places, bad === null ? [] : [`${file}: ${lost} of ${lost + places.length} places were left out. The first, ${bad}`])
}

/** A number and eighteen columns more, before anything else. */
const geonamesRow = /^\s*\d+(?:\t[^\t\r\n]*){18}(?:[\r\n]|$)/
const geonamesPopulation = 14

/** Its cells are never quoted: a quotation mark is one of the name. */
function geonamesRows(text: string): TableRow[] {
  return text
    .split(/\r?\n/)
    .map((row, i) => ({ cells: row.split('\t').map(cell => cell.trim()), line: i + 1, unclosed: false }))
    .filter(({ cells }) => cells.some(cell => cell !== ''))
}

/** One row of geonames.org's own dump, or what is wrong with it. */
function geonamesPlace(cells: string[]): ExtraPlace | string {
  const [id = '', name = '', ascii = '', alternates = '', latitude = '', longitude = '', featureClass = '', feature = '', country = ''] =
    cells
  const problem = positionProblem(latitude, longitude)
  if (problem) return problem
  return {
    id: `geonames:${id}`,
    names: unique([name, ascii, ...alternates.split(',')]),
    usualNames: 1,
    kind: kindOf(featureClass, feature),
    feature,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    population: whole(cells[geonamesPopulation]),
    longitude: +longitude,
    latitude: +latitude,
    uncertaintyKm: null,
  }
}

/** One row of a table with a header, or what is wrong with it. */
function ownPlace(cell: (name: string) => string, file: string): ExtraPlace | string {
  const name = cell('name')
  if (name === '') return 'it has no name.'
  const [latitude, longitude] = [pointed(cell('latitude')), pointed(cell('longitude'))]
  const problem = positionProblem(latitude, longitude)
  if (problem) return `${name}: ${problem}`
  const kind = placeKinds.find(known => known === cell('kind')) ?? (cell('kind') === '' ? 'settlement' : null)
  if (!kind) return `${name}: its kind is “${cell('kind')}”, which is none of ${placeKinds.join(', ')}.`
  const country = cell('country').toUpperCase()
  if (country !== '' && !/^[A-Z]{2}$/.test(country))
    return `${name}: its country is “${cell('country')}”, not a code of two letters such as KE.`
  const names = unique([name, ...cell('names').split('|')])
  return {
    id: cell('id') || `extra:${file.replace(/\.\w+$/, '')}/${slug(name)}@${(+latitude).toFixed(3)},${(+longitude).toFixed(3)}`,
    names,
    usualNames: names.length,
    kind,
    feature: '',
    country: country || null,
    population: whole(cell('population')),
    longitude: +longitude,
    latitude: +latitude,
    uncertaintyKm: cell('uncertaintykm') === '' || Number.isNaN(+cell('uncertaintykm')) ? null : Math.max(0, +cell('uncertaintykm')),
  }
}

function positionProblem(latitude: string, longitude: string): string | null {
  if (latitude === '' || !(Math.abs(+latitude) <= 90)) return `latitude “${latitude}” is not a number between -90 and 90.`
  if (longitude === '' || !(Math.abs(+longitude) <= 180)) return `longitude “${longitude}” is not a number between -180 and 180.`
  return null
}

/** GeoNames' classes: P people live there, A administered, H water, T land, S spots, L areas, R roads, U under water, V growth. */
function kindOf(featureClass: string, feature: string): PlaceKind {
  if (featureClass === 'P') return feature === 'PPLX' ? 'district' : 'settlement'
  if (featureClass === 'A') return feature.startsWith('PCL') ? 'country' : 'admin'
  if (featureClass === 'H' || featureClass === 'U') return 'water'
  if (featureClass === 'T') return /^(ISL|ATOL)/.test(feature) ? 'island' : 'landform'
  if (featureClass === 'L') return feature === 'CONT' ? 'continent' : /^(PRK|RES|MILB|PRT|INDS)/.test(feature) ? 'facility' : 'region'
  return featureClass === 'V' ? 'landform' : 'facility'
}

function unique(names: string[]): string[] {
  return [...new Set(names.map(name => name.trim()).filter(name => name !== '' && !/^https?:/.test(name)))]
}

/** "-4,5" of a spreadsheet that writes numbers as half of Europe does → "-4.5". */
function pointed(cell: string): string {
  return cell.replace(/^([-+]?\d+),(\d+)$/, '$1.$2')
}

/** "52,000" and "52 000" are as many as 52000. */
function whole(cell: string | undefined): number {
  return Math.max(0, Number.parseInt((cell ?? '').replace(/(?<=\d)[,.\s'’](?=\d{3}(?!\d))/g, ''), 10) || 0)
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
}
