import { inOneLine } from '../../text/in-one-line.ts'
import type { Gazetteer, GazetteerMatch } from '../gazetteer.ts'
import { type Home, noHome } from '../home.ts'
import { normalizeName } from '../normalize-name.ts'
import { hostOfOutlet, outletKeys } from '../outlet-key.ts'
import { type Toponym, toponymOf } from '../toponym.ts'

/** Country domains that anybody may use. */
const notCountries = new Set(['tv', 'me', 'io', 'co', 'fm', 'am', 'ai', 'to', 'ws', 'cc', 'ly', 'gg'])

/** The country an outlet's address tells: `outletCountry('independent.ie')` is `IE`; null for a name or a `.com`. */
function outletCountry(outlet: string): string | null {
  const ending = hostOfOutlet(outlet)?.match(/\.([a-z]{2})$/)?.[1]
  if (!ending || notCountries.has(ending)) return null
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}

/** What papers call themselves besides their town. */
const paperWords = new RegExp(inOneLine`
  ^(?:the|my|online|inside|daily|local|evening|morning|sunday|weekly|north|south|east|west|times|news|newspapers?|post|press|herald|sun|
  star|sentinel|register|review|beacon|telegram|telegraph|tribune|journal|gazette|chronicle|courier|examiner|globe|inquirer|dispatch|
  mirror|guardian|independent|observer|record|recorder|reporter|leader|citizen|democrat|republican|union|standard|bulletin|banner|
  enquirer|echo|argus|advertiser|advocate|eagle|mail|world|today|live|now|voice|area|city|online|and|fm|tv|radio|pi)*$`)

/**
 * Where an outlet is at home: as the index has it ("The Day" is New London's), else its country by its address and its town by its name.
 * `tulsaworld.com` and "The Tulsa World" tell of Tulsa; which Tulsa, where the index does not say, its articles must.
 */
export function homeOf(outlet: string | null | undefined, gazetteer: Gazetteer): Home {
  if (!outlet) return noHome
  const row = knownHome(outlet, gazetteer)
  if (row !== undefined) return homeAt(row, gazetteer)
  const country = outletCountry(outlet)
  const key = knownTown(outlet, gazetteer)
  if (!key) return country === null ? noHome : { country, toponym: null }
  const matches = gazetteer.find(key).filter(m => m.nameKind !== 'adjective' && gazetteer.kind(m.row) === 'settlement')
  return { country, toponym: homeNamed(key, matches, guessed) }
}

/** How surely an outlet writes for the town in its name, and for the one it is known to be at home in. */
const guessed = 0.8
const listed = 0.9

function homeAt(row: number, gazetteer: Gazetteer): Home {
  if (row < 0) return noHome
  const country = gazetteer.country(row)
  if (gazetteer.kind(row) === 'country') return { country, toponym: null }
  return { country, toponym: homeNamed(normalizeName(gazetteer.name(row)), [{ row, nameKind: 'main' }], listed) }
}

/** It has its readings from the document, with all others of it. */
function homeNamed(key: string, matches: GazetteerMatch[], chance: number): Toponym {
  const toponym = toponymOf(-1, -1, key, matches)
  toponym.chance = chance
  return toponym
}

/** An outlet prints many articles: what is known of it is looked for once. */
function remembered<T>(find: (outlet: string, gazetteer: Gazetteer) => T): (outlet: string, gazetteer: Gazetteer) => T {
  const all = new WeakMap<Gazetteer, Map<string, T>>()
  return (outlet, gazetteer) => {
    let known = all.get(gazetteer)
    if (!known || known.size > mostOutlets) {
      known = new Map()
      all.set(gazetteer, known)
    }
    if (!known.has(outlet)) known.set(outlet, find(outlet, gazetteer))
    return known.get(outlet)!
  }
}

const mostOutlets = 1000

const knownHome = remembered((outlet, gazetteer) => {
  for (const key of outletKeys(outlet)) {
    const row = gazetteer.homeOfOutlet(key)
    if (row !== undefined) return row
  }
  return undefined
})

const knownTown = remembered(townIn)

const shortestTown = 4

function townIn(outlet: string, gazetteer: Gazetteer): string | null {
  const letters = normalizeName(hostOfOutlet(outlet)?.replace(/\..*$/, '') ?? outlet).replaceAll(' ', '')
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
