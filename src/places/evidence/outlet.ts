import type { Gazetteer } from '../gazetteer.ts'
import { normalizeName } from '../normalize-name.ts'
import type { Home } from '../resolve.ts'
import { sensesOf } from '../senses.ts'
import { toponymOf } from '../toponym.ts'

/** Country domains that anybody may use. */
const notCountries = new Set(['tv', 'me', 'io', 'co', 'fm', 'am', 'ai', 'to', 'ws', 'cc', 'ly', 'gg'])

/** The country an outlet's address tells: `outletCountry('independent.ie')` is `IE`; null for a name or a `.com`. */
export function outletCountry(outlet: string | null | undefined): string | null {
  const ending = outlet?.toLowerCase().match(/^[\w.-]+\.([a-z]{2})$/)?.[1]
  if (!ending || notCountries.has(ending)) return null
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}

/** What papers call themselves besides their town. */
const paperWords =
  /^(?:the|my|online|inside|daily|local|evening|morning|sunday|weekly|north|south|east|west|times|news|newspapers?|post|press|herald|sun|star|sentinel|register|review|beacon|telegram|telegraph|tribune|journal|gazette|chronicle|courier|examiner|globe|inquirer|dispatch|mirror|guardian|independent|observer|record|recorder|reporter|leader|citizen|democrat|republican|union|standard|bulletin|banner|enquirer|echo|argus|advertiser|advocate|eagle|mail|world|today|live|now|voice|area|city|online|and|fm|tv|radio|pi)*$/

/**
 * Where an outlet is at home: its country by its address, its town by its name.
 * `home` says more, where somebody knows it: a country's ISO code, or a town.
 * `tulsaworld.com` and "The Tulsa World" tell of Tulsa; which Tulsa, its articles must say.
 */
export function homeOf(outlet: string | null | undefined, home: string | null, gazetteer: Gazetteer): Home {
  const known = home && /^[A-Z]{2}$/.test(home) ? home : outletCountry(outlet)
  const town = home && known !== home ? home : outlet
  if (!town) return { country: known, toponym: null }
  const key = knownTown(town, gazetteer)
  if (!key) return { country: known, toponym: null }
  const matches = gazetteer.find(key).filter(m => m.nameKind !== 'adjective' && gazetteer.kind(m.row) === 'settlement')
  const toponym = toponymOf(-1, -1, key, matches)
  toponym.chance = 0.8
  toponym.senses = sensesOf(matches, gazetteer)
  return { country: known, toponym }
}

const towns = new WeakMap<Gazetteer, Map<string, string | null>>()
const mostTowns = 1000

/** An outlet prints many articles: its town is looked for once. */
function knownTown(outlet: string, gazetteer: Gazetteer): string | null {
  let known = towns.get(gazetteer)
  if (!known || known.size > mostTowns) {
    known = new Map()
    towns.set(gazetteer, known)
  }
  let town = known.get(outlet)
  if (town === undefined) {
    town = townIn(outlet, gazetteer)
    known.set(outlet, town)
  }
  return town
}

const shortestTown = 4

function townIn(outlet: string, gazetteer: Gazetteer): string | null {
  const address = /^[\w-]+(\.[\w-]+)+$/.test(outlet.trim())
  const letters = normalizeName(
    address
      ? outlet
          .toLowerCase()
          .replace(/^www\./, '')
          .replace(/\..*$/, '')
      : outlet,
  ).replaceAll(' ', '')
  const start = letters.match(/^(?:the|my|online|inside|daily)/)?.[0].length ?? 0
  for (const from of start > 0 ? [start, 0] : [0])
    for (let to = Math.min(letters.length, from + 24); to - from >= shortestTown; to--) {
      if (!paperWords.test(letters.slice(to))) continue
      const name = letters.slice(from, to)
      if (isTown(name, gazetteer)) return name
      for (let gap = 3; gap <= name.length - 3; gap++) {
        const two = `${name.slice(0, gap)} ${name.slice(gap)}`
        if (isTown(two, gazetteer)) return two
      }
    }
  return null
}

function isTown(name: string, gazetteer: Gazetteer): boolean {
  return !paperWords.test(name) && gazetteer.find(name).some(m => m.nameKind === 'main' && gazetteer.kind(m.row) === 'settlement')
}
