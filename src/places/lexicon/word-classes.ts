import { announcers } from '../announced.ts'
import {
  acts,
  agencies,
  beasts,
  befalling,
  bodiesOfCountries,
  bodyWords,
  directions,
  firmNames,
  makers,
  ofPlaces,
  organisationHeads,
  peopleWords,
  personFollowers,
  personTitles,
  placeHeads,
  placeNouns,
  placeOpeners,
  roadHeads,
  shipWords,
  siteHeads,
  stormWords,
  teamHeads,
  thingsOfPlaces,
  townEvents,
  townServices,
  townSites,
  weekdaysAndMonths,
  works,
} from './cues.ts'

/** What words are known as, a bit each. With thirty of them they are small integers in every engine. */
const classes = [
  'announcer',
  'direction',
  'organisationHead',
  'teamHead',
  'placeHead',
  'roadHead',
  'siteHead',
  'placeNoun',
  'placeOpener',
  'ofPlace',
  'personTitle',
  'personFollower',
  'dayOrMonth',
  'body',
  'endOfBody',
  'firm',
  'people',
  'ship',
  'vessel',
  'thingOfPlaces',
  'agency',
  'maker',
  'beast',
  'act',
  'work',
  'storm',
  'townService',
  'townSite',
  'townEvent',
  'befalling',
] as const
type WordClass = (typeof classes)[number]

/** The bit of each class: `classesOf('village') & is.placeNoun`. */
export const is = Object.fromEntries(classes.map((name, i) => [name, 1 << i])) as Readonly<Record<WordClass, number>>

const members: Record<WordClass, Iterable<string>> = {
  announcer: announcers,
  direction: directions,
  organisationHead: organisationHeads,
  teamHead: teamHeads,
  placeHead: placeHeads,
  roadHead: roadHeads,
  siteHead: siteHeads,
  placeNoun: placeNouns,
  placeOpener: placeOpeners,
  ofPlace: ofPlaces,
  personTitle: personTitles,
  personFollower: personFollowers,
  dayOrMonth: weekdaysAndMonths,
  body: bodyWords,
  endOfBody: [...bodiesOfCountries].map(name => name.slice(name.lastIndexOf(' ') + 1)),
  firm: firmNames,
  people: peopleWords,
  ship: shipWords,
  vessel: [...shipWords, 'ship', 'boat'],
  thingOfPlaces: thingsOfPlaces,
  agency: agencies,
  maker: makers,
  beast: beasts,
  act: acts,
  work: works,
  storm: stormWords,
  townService: townServices,
  townSite: townSites,
  townEvent: townEvents,
  befalling,
}

const known = new Map<string, number>()
for (const name of classes) for (const word of members[name]) known.set(word, (known.get(word) ?? 0) | is[name])

/** All that a word is known as: it is looked up once, and a bit is asked as often as it is needed. */
export function classesOf(word: string): number {
  return word === '' ? 0 : (known.get(word) ?? 0)
}
