import { kilometres } from '../places/kilometres.ts'
import type { Place, Relative } from '../places/place.ts'

/** What a relative place is, in words: "About 30 km north of Kharkiv". */
function relativeWords({ relation, km, direction, leansOn }: Relative): string {
  const [first = '', second, third] = leansOn.map(({ name }) => name)
  const way = direction ? wayWords(direction) : null
  switch (relation) {
    case 'distance':
      return `About ${kilometres(km ?? 0)} ${way ? `${way} of` : 'from'} ${first}`
    case 'direction':
      return `${capital(way ?? 'Near')} of ${first}, no distance given`
    case 'beside':
      return `Near ${first}`
    case 'between':
      return third ? `Between ${first}, ${second} and ${third}` : `Between ${first} and ${second ?? ''}`
    case 'border':
      return `${km === null ? 'On' : `About ${kilometres(km)} from`} the border of ${first}${second ? ` and ${second}` : ''}${third ? `, near ${third}` : ''}`
    case 'across':
      return `Across the border from ${first}`
    case 'coast':
      return `At sea off ${way ? `${way === 'central' ? 'central' : `${way}ern`} ` : ''}${first}${km === null ? '' : `, about ${kilometres(km)} out`}`
    case 'part':
      if (way === null) return second ? `The part of ${first} in ${second}` : `A part of ${first}`
      return `The ${partWords(way)} of ${first}`
  }
}

/** The words for one place, and how well it is known. */
export function relativePrecision(place: Place): string {
  const { relation } = place.relative!
  const rest =
    relation === 'part' ? 'how far the words reach is not given; the outline is a reading of them' : 'somewhere in the outlined shape'
  return `${relativeWords(place.relative!)}; ${rest}.`
}

/** "southern part", "central and northern parts" */
function partWords(way: string): string {
  const parts = way.split(' and ').map(part => (part.endsWith('central') ? part : `${part}ern`))
  return `${parts.join(' and ')} ${parts.length > 1 ? 'parts' : 'part'}`
}

function wayWords(direction: string): string {
  return direction.replace(/^(north|south|east|west)(?=(?:north|south)(?:east|west)|central)/, '$1-')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
