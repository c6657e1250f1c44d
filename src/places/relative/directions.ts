/** Bearings of the eight winds, in degrees clockwise from north. */
export const bearings = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
} as const
export type Direction = keyof typeof bearings

/** The sixteen winds, which people write "north-northeast" and "NNE". */
const finer: Record<string, number> = {
  northnortheast: 22.5,
  eastnortheast: 67.5,
  eastsoutheast: 112.5,
  southsoutheast: 157.5,
  southsouthwest: 202.5,
  westsouthwest: 247.5,
  westnorthwest: 292.5,
  northnorthwest: 337.5,
}

const names = [...Object.keys(bearings), ...Object.keys(finer)]
/** The words that `directionPattern` ends in: "northeast", "nne". */
export const directionWords = [...names, ...names.map(name => name.replace(/(\w)[a-z]{3,4}?(?=north|south|east|west|$)/g, '$1'))]
/** Those that `partPattern` ends in. */
export const partWords = [...Object.keys(bearings).flatMap(name => [name, `${name}ern`]), 'central']

const letters: Record<string, string> = { n: 'north', e: 'east', s: 'south', w: 'west' }

/** A direction in a pattern of small letters, as one group: "north", "south-east", "north-northeast", "ne", "n". */
export const directionPattern =
  '((?:north|south|east|west)(?:[- ]?(?:north|south))?(?:[- ]?(?:east|west))?|[ns](?:ne|nw|se|sw|e|w)?|[ew](?:ne|nw|se|sw)?)'
/** The same as an adjective: "northern", "south-eastern", "central". */
export const partPattern =
  '((?:north|south|east|west)[- ]central|(?:(?:north|south)[- ]?)?(?:east|west)ern|(?:north|south)ern|(?:north|south)[- ]?(?:east|west)|north|south|east|west|central)'

/** What a direction is called and how many degrees from north it lies: `readDirection('South-East')` is southeast, 135; the middle has no bearing. */
export function readDirection(written: string): { name: string; bearing: number | null } | null {
  const plain = /^[NESW]{1,3}$/.test(written) ? [...written.toLowerCase()].map(letter => letters[letter]).join('') : written.toLowerCase()
  const name = plain.replace(/[- ]/g, '').replace(/ern$/, '')
  if (/^(?:north|south|east|west)?central$/.test(name)) return { name, bearing: null }
  const bearing = name in bearings ? bearings[name as Direction] : finer[name]
  return bearing === undefined ? null : { name, bearing }
}
