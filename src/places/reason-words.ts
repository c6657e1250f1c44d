import { kilometres } from './kilometres.ts'

type Params = Record<string, string | number>

interface ReasonWords {
  /** What the words are made with. Numbers are counts, people or kilometres; strings are words of the text or names of places. */
  params: readonly string[]
  /** The English words. The interface has the same table in its other languages, by the same ids. */
  say: (params: Params) => string
}

/** All reasons there are, by id. `kind` is one of `reasonKinds`; every other string stands in the text or in the gazetteer as it is. */
export const reasonWords = {
  // Which place of that name.
  'only-of-name': { params: ['name'], say: p => `No other place known is called “${p.name}”` },
  'one-spot-of-name': { params: ['name'], say: p => `All that is known as “${p.name}” lies in one spot` },
  'largest-of-name': {
    params: ['count', 'people', 'next'],
    say: p => `The largest of ${p.count} places so called: ${grouped(p.people)} people, the next has ${grouped(p.next)}`,
  },
  'best-known-of-name': { params: ['count'], say: p => `The best known of ${p.count} places so called` },
  'smaller-than-namesake': {
    params: ['people', 'other'],
    say: p => `${p.people === 0 ? 'Few' : grouped(p.people)} people, against ${grouped(p.other)} in another place so called`,
  },
  'larger-than-chosen': {
    params: ['people', 'other'],
    say: p => `${grouped(p.people)} people, against ${grouped(p.other)} in the place chosen`,
  },
  'fewer-people': { params: [], say: () => 'Fewer people live there than in its largest namesake' },
  kind: { params: ['kind'], say: p => `It is ${reasonKinds[p.kind as keyof typeof reasonKinds] ?? p.kind}` },
  'usual-name': { params: ['name'], say: p => `“${p.name}” is a usual name of it` },
  'lesser-name': { params: ['name', 'place'], say: p => `“${p.name}” is another name for ${the(p.place)}` },
  abbreviation: { params: ['name', 'place'], say: p => `“${p.name}” is short for ${the(p.place)}` },
  adjective: { params: ['name', 'place'], say: p => `“${p.name}” is the adjective of ${the(p.place)}` },
  'region-follows': { params: ['place'], say: p => `${p.place}, where it lies, is named right after it` },
  'another-region-follows': { params: ['place'], say: p => `It is not in ${the(p.place)}, named right after it` },
  'holds-name-before': { params: ['place'], say: p => `${p.place}, named right before it, lies in it` },
  'kind-word': { params: ['word'], say: p => `The word “${p.word}” beside it fits` },
  'other-kind-word': { params: ['word'], say: p => `The word “${p.word}” beside it does not fit` },
  'government-acts': { params: ['word'], say: p => `“${p.word}” after it is what governments do` },
  'country-named': { params: ['place', 'times'], say: p => `${capital(the(p.place))} is named ${times(p.times)}` },
  'country-not-named': { params: ['place'], say: p => `Nothing else in the text points to ${the(p.place)}` },
  'region-named': { params: ['place', 'times'], say: p => `${p.place}, its region, is named ${times(p.times)}` },
  'district-named': { params: ['place', 'times'], say: p => `${p.place}, its district, is named ${times(p.times)}` },
  'places-inside': {
    params: ['place', 'count', 'of'],
    say: p =>
      p.of === 1
        ? `The other place named is in ${the(p.place)}`
        : p.count === p.of
          ? `All ${p.of} other places named are in ${the(p.place)}`
          : `${p.count} of the ${p.of} other places named ${p.count === 1 ? 'is' : 'are'} in ${the(p.place)}`,
  },
  'place-near': { params: ['place', 'km'], say: p => `${p.place}, also named, is ${distance(p.km)} away` },
  'place-beside': { params: ['place', 'km'], say: p => `${p.place}, named beside it, is ${distance(p.km)} away` },
  'places-far': { params: ['place', 'km'], say: p => `The nearest place named, ${p.place}, is ${distance(p.km)} away` },
  'same-elsewhere': { params: ['times'], say: p => `The name comes ${times(p.times)}, for the same place each time` },
  'other-elsewhere': { params: ['place'], say: p => `Elsewhere in the text the name means ${p.place}` },
  'like-neighbour': { params: ['place'], say: p => `It is a place of the same kind as ${p.place} beside it` },
  'seat-of-namesake': { params: ['place'], say: p => `${p.place}, the region around it, is called after it` },
  'called-after-seat': { params: ['place'], say: p => `It is the region around ${p.place}, the town of the same name` },
  'not-called-region': { params: ['place'], say: p => `Nothing says that ${p.place}, the region of the same name, is meant` },
  'spoken-there': { params: ['words', 'place'], say: p => `“${p.words}” is how papers of ${the(p.place)} write` },
  'outlet-home': { params: ['place'], say: p => `The outlet is at home in ${the(p.place)}` },
  unlisted: { params: ['name'], say: p => `No known place called “${p.name}” fits; it seems to lie near the others` },
  'unlisted-near': { params: ['place'], say: p => `${p.place} is named close by, and most of the text is about places there` },
  'unlisted-in': { params: ['place'], say: p => `${p.place} is named right after it, but no place of that name is known there` },
  'namesake-at-home': { params: ['place'], say: p => `Most places named are in ${the(p.place)}, where another may have the same name` },
  'listed-fits': { params: [], say: () => 'Only if the gazetteer lacks the place meant' },

  // Whether the words name a place at all.
  'word-before': { params: ['word'], say: p => `The word before it is “${p.word}”` },
  'word-after': { params: ['word'], say: p => `The word after it is “${p.word}”` },
  'has-part': { params: ['part'], say: p => `“${p.part}” after it is a part of a town` },
  'direction-before': { params: ['word'], say: p => `The word before it is a direction, “${p.word}”` },
  'longer-name': { params: ['name'], say: p => `It is part of a longer name, “${p.name}”` },
  'team-name': { params: ['name'], say: p => `It may be a team, “${p.name}”` },
  'road-name': { params: ['name'], say: p => `It is part of a road’s name, “${p.name}”` },
  'person-name': { params: ['name'], say: p => `It may be a person, “${p.name}”` },
  'also-person': { params: ['name'], say: p => `“${p.name}” is also a person’s name` },
  'person-elsewhere': { params: ['name'], say: p => `Somebody in the text is called “${p.name}”` },
  speaks: { params: ['word'], say: p => `“${p.word}” after it suggests that a person speaks` },
  'ordinary-word': { params: ['name'], say: p => `“${p.name}” is also an ordinary word` },
  'opens-sentence': { params: [], say: () => 'It opens a sentence, where any word has a capital' },
  'short-name': { params: ['name'], say: p => `“${p.name}” is so short that it can stand for many things` },
  'in-list': { params: ['place'], say: p => `It stands in a list with ${p.place}` },
  'said-to-lie-by': { params: ['place'], say: p => `It is said to lie by ${p.place}` },
  dateline: { params: [], say: () => 'It opens the paragraph as a dateline does' },
  hashtag: { params: [], say: () => 'It is a hashtag' },
  account: { params: [], say: () => 'It is the name of an account' },
  'news-agency': { params: ['name'], say: p => `“${p.name}” is also a news agency` },
  'also-firm': { params: ['name'], say: p => `“${p.name}” is also a firm or a brand` },
  'people-or-body': { params: ['name'], say: p => `“${p.name}” is also a people, a faith or a body` },
  quoted: { params: [], say: () => 'It stands alone in quotation marks' },
  'little-known': {
    params: ['people'],
    say: p => `The largest place so called is small (${p.people === 0 ? 'few' : grouped(p.people)} people)`,
  },
  'not-in-gazetteer': { params: ['name'], say: p => `“${p.name}” is not in the gazetteer` },
  'no-place-elsewhere': { params: [], say: () => 'Elsewhere in the text the same word is no place' },

  // How the shape of a relative place was made. `way` is one of the winds.
  'relative-distance': {
    params: ['place', 'from', 'to', 'breadth'],
    say: p =>
      `The shape reaches from ${far(p.from)} to ${far(p.to)} from the middle of ${p.place}, whose own breadth (${far(p.breadth)}) is in it, since some measure from the edge; no direction is given`,
  },
  'relative-distance-way': {
    params: ['place', 'from', 'to', 'breadth'],
    say: p =>
      `The shape reaches from ${far(p.from)} to ${far(p.to)} from the middle of ${p.place}, whose own breadth (${far(p.breadth)}) is in it, since some measure from the edge; the direction may be an eighth of the compass off`,
  },
  'relative-direction': {
    params: ['place', 'to'],
    say: p => `No distance is given: the wedge goes from the edge of ${p.place} to ${far(p.to)}, a quarter of the compass wide`,
  },
  'relative-beside': {
    params: ['place', 'km'],
    say: p => `No distance is given: the disc reaches ${far(p.km)} beyond the edge of ${p.place}`,
  },
  'relative-outside': {
    params: ['place', 'from', 'to'],
    say: p => `The ring lies about the edge of ${p.place}, from ${far(p.from)} to ${far(p.to)} from its middle`,
  },
  'relative-fringe': {
    params: ['place', 'from', 'to'],
    say: p =>
      `The side of ${p.place} that is said, from ${far(p.from)} to ${far(p.to)} from its middle, a third of the compass wide; nothing says how far it reaches`,
  },
  // Positions written out in numbers.
  'coordinates-letters': {
    params: ['position'],
    say: p => `The text gives the position itself, and which number is the latitude: ${p.position}`,
  },
  'coordinates-grid': { params: ['position'], say: p => `A square of the Military Grid Reference System: ${p.position}` },
  'coordinates-order': {
    params: ['position'],
    say: p => `The text gives the position itself; nothing says which number is the latitude, and it is usually the first: ${p.position}`,
  },
  'coordinates-swapped': { params: [], say: () => 'If the first number were the longitude' },
  'coordinates-row': { params: ['position'], say: p => `Its row in a table gives latitude and longitude: ${p.position}` },
  'coordinates-name': { params: ['position'], say: p => `Its row in a table has this name for where it gives a position: ${p.position}` },
  'coordinates-columns': { params: [], say: () => 'The places named lie where the two numbers point the other way round' },
  'coordinates-finer': { params: ['words'], say: p => `Another row of its table gives this position with more digits, “${p.words}”` },
  'coordinates-exactness': { params: ['words', 'km'], say: p => `The row says how exact that is, “${p.words}”: within ${distance(p.km)}` },
  'coordinates-centre': {
    params: ['place', 'km'],
    say: p => `It is ${distance(p.km)} from the point of ${p.place}, which the row names: it may stand for the whole town`,
  },
  'coordinates-town': { params: ['place', 'km'], say: p => `${p.place}, ${distance(p.km)} away, is the nearest town known` },
  'relative-parallel': {
    params: ['place', 'from', 'to'],
    say: p => `The strip of latitudes ${p.from === 0 ? 'up' : `from ${far(p.from)}`} to ${far(p.to)} from ${p.place}`,
  },
  'relative-beyond': {
    params: ['place', 'from', 'to'],
    say: p =>
      `A band beyond the edge of ${the(p.place)}, ${p.from === 0 ? 'up' : `from ${far(p.from)}`} to ${far(p.to)} from it, where its outline faces the side that is said`,
  },
  'relative-journey': {
    params: ['words', 'from', 'to'],
    say: p => `“${p.words}” is taken for a journey of ${far(p.from)} to ${far(p.to)} an hour, as the crow flies`,
  },
  'relative-border-any': {
    params: ['place'],
    say: p => `The words do not say which stretch: all of the border of ${the(p.place)} with its neighbours on land`,
  },
  'relative-across': { params: ['place', 'km'], say: p => `What of the neighbouring country lies within ${far(p.km)} of ${p.place}` },
  'relative-between': {
    params: ['place', 'other', 'km'],
    say: p => `A slim ellipse from ${p.place} to ${p.other}, which are ${far(p.km)} apart, a fifth of that to either side`,
  },
  'relative-gap': {
    params: ['place', 'other'],
    say: p => `What has ${the(p.place)} on its one side and ${the(p.other)} on its other, as their outlines run, and is neither`,
  },
  'relative-border': {
    params: ['place', 'other'],
    say: p =>
      `A band along the border of ${the(p.place)} and ${the(p.other)}, as their outlines run; those are good to some ten kilometres`,
  },
  'relative-border-near': {
    params: ['place', 'km'],
    say: p => `Only what lies within ${far(p.km)} of ${p.place}, which the same sentence names`,
  },
  'relative-border-away': {
    params: ['place', 'other', 'from', 'to'],
    say: p =>
      `A band ${p.from === 0 ? 'up' : `from ${far(p.from)}`} to ${far(p.to)} off the border of ${the(p.place)} and ${the(p.other)}, as their outlines run; those are good to some ten kilometres`,
  },
  'relative-border-side': { params: ['place'], say: p => `It is taken to lie in ${the(p.place)}` },
  'relative-meeting': {
    params: ['place', 'other', 'third', 'km'],
    say: p => `The shape is what lies within ${far(p.km)} of where ${the(p.place)}, ${the(p.other)} and ${the(p.third)} meet`,
  },
  'relative-mouth': { params: ['place', 'km'], say: p => `What lies within ${far(p.km)} of where the line of ${the(p.place)} ends` },
  'relative-confluence': {
    params: ['place', 'other', 'km'],
    say: p => `What lies within ${far(p.km)} of where ${the(p.place)} and ${the(p.other)} come together`,
  },
  'relative-shared': { params: ['place', 'other'], say: p => `What of ${the(p.place)} lies in ${the(p.other)}` },
  'relative-shore': { params: ['place', 'km'], say: p => `A band of ${far(p.km)} to either side of the shore of ${the(p.place)}` },
  'relative-coastland-of': {
    params: ['place', 'other', 'km'],
    say: p => `What of ${the(p.place)} lies within ${far(p.km)} of ${the(p.other)}`,
  },
  'relative-coastland': { params: ['place', 'km'], say: p => `What of ${the(p.place)} lies within ${far(p.km)} of the sea` },
  'relative-river-upper': { params: ['place', 'km'], say: p => `The third of ${the(p.place)} by its source, ${far(p.km)} to either side` },
  'relative-river-middle': { params: ['place', 'km'], say: p => `The middle third of ${the(p.place)}, ${far(p.km)} to either side` },
  'relative-river-lower': { params: ['place', 'km'], say: p => `The third of ${the(p.place)} by its mouth, ${far(p.km)} to either side` },
  'relative-triangle': {
    params: ['place', 'other', 'third'],
    say: p => `What ${p.place}, ${p.other} and ${p.third} have between them, the towns among it`,
  },
  'relative-border-which': {
    params: ['place', 'other'],
    say: p => `The words do not say which border: ${the(p.other)}, which the text names, borders on ${the(p.place)}`,
  },
  'relative-border-nearest': {
    params: ['place', 'other'],
    say: p => `The words do not say which border: that of ${the(p.other)} is the nearest to ${p.place}`,
  },
  'relative-coast': {
    params: ['place', 'km'],
    say: p => `The sea within ${far(p.km)} of ${the(p.place)}, less what outlines of countries show as land`,
  },
  'relative-coast-from': {
    params: ['place', 'from', 'km'],
    say: p => `The sea from ${far(p.from)} to ${far(p.km)} off ${the(p.place)}, less what outlines of countries show as land`,
  },
  'relative-part-middle': {
    params: ['place'],
    say: p => `The middle of ${the(p.place)}, half its breadth and half its height, cut from its outline`,
  },
  'relative-part-of-middle': {
    params: ['place', 'way'],
    say: p => `The ${p.way} of the middle of ${the(p.place)}, cut from its outline: half its breadth and half its height`,
  },
  'relative-part-half': { params: ['place', 'way'], say: p => `The ${p.way}ern half of ${the(p.place)}, cut from its outline` },
  'relative-part-quarter': {
    params: ['place', 'way'],
    say: p => `The ${p.way}ern quarter of ${the(p.place)}, half its breadth and half its height, cut from its outline`,
  },
  'relative-part-edge': {
    params: ['place', 'way', 'percent'],
    say: p => `The ${p.way}ernmost ${p.percent}% of ${the(p.place)}, cut from its outline`,
  },
  'relative-part-town': { params: ['place'], say: p => `The part of ${p.place} that lies that way, from its middle to its edge` },
  'relative-reach': { params: [], say: () => 'How far the words reach is not given' },
  'relative-no-distance': { params: [], say: () => 'No distance is given' },
  'relative-rounded': { params: [], say: () => 'People round distances: a fifth either way is allowed' },
  'relative-most': { params: ['word'], say: p => `“${p.word}” gives the furthest it may be` },
  'relative-least': { params: ['word'], say: p => `“${p.word}” gives the least, and half as much again is allowed` },
  'relative-vague': { params: ['words', 'from', 'to'], say: p => `“${p.words}” may be anything from ${far(p.from)} to ${far(p.to)}` },
  'relative-anchor': {
    params: ['name', 'place', 'percent'],
    say: p => `It leans on “${p.name}”, read as ${the(p.place)} (${p.percent}% sure)`,
  },
} as const satisfies Record<string, ReasonWords>

export type ReasonRule = keyof typeof reasonWords

/** What `kind` says a place is, with its article. */
export const reasonKinds = {
  country: 'a country',
  capital: 'a capital',
  seat: 'the seat of a region',
  metropolis: 'a city of millions',
  settlement: 'a town',
  unsized: 'a settlement of unknown size',
  village: 'only a small village',
  district: 'a part of a town',
  'first-level': 'a state or province',
  'second-level': 'a county or district',
  'other-admin': 'a small administrative area',
  water: 'a water',
  landform: 'an island or landform',
  facility: 'a site',
  region: 'a region of several countries',
} as const

/** `reasonInWords('country-named', { place: 'North Korea', times: 13 })` is `North Korea is named 13 times`. */
export function reasonInWords(rule: ReasonRule, params: Params): string {
  const known: ReasonWords = reasonWords[rule]
  for (const param of known.params) if (params[param] === undefined) throw new Error(`The reason ${rule} lacks ${param}.`)
  return known.say(params)
}

function times(n: string | number | undefined): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`
}

const withArticle =
  /^(United (States|Kingdom|Arab)|Netherlands$|Philippines$|Bahamas$|Gambia$|Maldives$|Seychelles$|Comoros$|Vatican$)|\b(Islands|Republic|Territory|Territories)\b/

/** In English some countries have an article inside a sentence: "in the United States". */
function the(place: string | number | undefined): string {
  const name = String(place)
  return withArticle.test(name) && !/^the /i.test(name) ? `the ${name}` : name
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** 2138551 is 2,138,551. Not by the machine's own locale: a build must give the same bytes everywhere. */
function grouped(n: string | number | undefined): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}

const far = (km: string | number | undefined): string => kilometres(Number(km))

function distance(km: string | number | undefined): string {
  return km === 0 ? 'less than 1 km' : `${grouped(km)} km`
}
