import { column } from '../../senses.ts'

/** Columns of what holds for all mentions of a name alike; asked for each reading, they are kept by plain names. */
export const shared = {
  countryNamed: column['country-named'],
  regionNamed: column['region-named'],
  districtNamed: column['district-named'],
  countryShare: column['country-share'],
  regionShare: column['region-share'],
  holdsOthers: column['holds-others'],
  sisterRegions: column['sister-regions'],
  byNamedRiver: column['by-named-river'],
  nearOthers: column['near-others'],
  within30km: column['within-30km'],
  within100km: column['within-100km'],
  within300km: column['within-300km'],
  nothingWithin1000km: column['nothing-within-1000km'],
  nothingInItsCountry: column['nothing-in-its-country'],
  littleInItsCountry: column['little-in-its-country'],
  capitalAlone: column['capital-alone'],
  spokenThere: column['spoken-there'],
  outletCountry: column['outlet-country'],
  outletPlace: column['outlet-place'],
  outletRegion: column['outlet-region'],
  outletHome: column['outlet-home'],
}

export const sharedColumns = Object.values(shared)
