import { type Entry, entry } from './entry.ts'
import { kmApart } from './km-apart.ts'
import { readSource, sources } from './sources.ts'

interface Airport {
  ident: string
  type: string
  name: string
  latitude_deg: string
  longitude_deg: string
  iso_country: string
  iata_code: string
  municipality: string
  scheduled_service: string
}

/** Codes that news uses as names of their own; most three letters are too many other things. */
const spokenCodes = new Set(['LAX', 'JFK', 'SFO', 'ORD', 'DFW', 'LHR', 'CDG', 'PHX', 'EWR', 'LGA', 'BWI', 'MSP', 'PDX', 'SEATAC'])

/** Airports with regular flights and air bases, from OurAirports. */
export function readAirports(): Entry[] {
  const entries: Entry[] = []
  for (const airport of JSON.parse(readSource(sources.airports)) as Airport[]) {
    if (airport.type !== 'large_airport' && airport.type !== 'medium_airport') continue
    const [lng, lat] = [Number(airport.longitude_deg), Number(airport.latitude_deg)]
    if (!Number.isFinite(lng) || !Number.isFinite(lat) || (lng === 0 && lat === 0)) continue
    const base = /\b(air ?base|AFB|air force base|RAF|military|naval air|air station|airfield|aerodrome militaire)\b/i.test(airport.name)
    const name = airport.name.replace(/\s*\([^)]*\)/g, '').trim()
    if (name.length < 5 || name.length > 80) continue
    const names: Entry['names'] = []
    for (const part of name.split(/\s*\/\s*/))
      if (/airport|air ?base|station|airfield|AFB|RAF|field|heliport/i.test(part)) names.push([part, 'main'])
    if (names.length === 0) names.push([name.replace(/\s*\/\s*/g, ' '), 'main'])
    for (const [form] of [...names]) {
      const short = form.replace(/ (International|Regional|Municipal|Intercontinental|Domestic|National) Airport$/i, ' Airport')
      if (short !== form) names.push([short, 'alternate'])
      if (/\bAFB\b/.test(form)) names.push([form.replace(/\bAFB\b/, 'Air Force Base'), 'main'])
    }
    if (airport.municipality && airport.type === 'large_airport')
      names.push([`${airport.municipality.replace(/\s*\(.*\)/, '')} airport`, 'alternate'])
    if (spokenCodes.has(airport.iata_code)) names.push([airport.iata_code, 'abbreviation'])
    entries.push(
      entry({
        id: `dateline:airport-${airport.ident.toLowerCase()}`,
        name,
        kind: 'facility',
        feature: base ? 'AIRB' : 'AIRP',
        country: airport.iso_country,
        lng,
        lat,
        uncertaintyKm: 3,
        names,
        weight: airport.type === 'large_airport' ? 4.2 : airport.scheduled_service === 'yes' ? 3.4 : 3,
      }),
    )
  }
  return entries
}

/** The points of a field's middle and of its terminal lie so far apart at most. */
const sameAirportKm = 6

/** Airports less those among our own sites, whose names they take over. */
export function withoutKnownAirports(airports: Entry[], sites: Entry[]): Entry[] {
  const known = sites.filter(site => site.feature === 'AIRP' || site.feature === 'AIRB')
  return airports.filter(airport => {
    const twin = known.find(site => kmApart(airport, site) < sameAirportKm)
    if (twin) twin.names.push(...airport.names.map(([name, kind]): Entry['names'][number] => [name, kind === 'main' ? 'alternate' : kind]))
    return !twin
  })
}
