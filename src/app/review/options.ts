import type { ReactNode } from 'react'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { ArticleMention, PlaceFeature } from '../../situation/schema.ts'
import { type Reading, readingsOf } from '../ui/readings.ts'
import { namesakeInWords } from '../words/place-sentences.ts'

export type Candidate = ArticleMention['runnersUp'][number]

/** A place that the words may mean, as one can choose it. */
export interface Option {
  id: string
  name: string
  /** “village, South Hwanghae, North Korea” */
  kind: string
  lngLat: LngLat
  /** Its outline, where the map has one. */
  shape: PlaceFeature | null
  /** How far an area reaches, where that is known: its point alone means nothing. */
  box: BoundingBox | null
  /** No point inside it is meant. */
  isArea: boolean
  /** Codes of the countries it is, of which the ground has the outlines. */
  countries: readonly string[]
  /** 0…100; null for what was not weighed. */
  percent: number | null
  reasons: Reading['reasons']
  /** Null for the place that is shown now. */
  candidate: Candidate | null
}

/** Draws where the candidates lie: the map is another pane's. */
export type DrawCandidates = (
  dots: readonly Pick<Option, 'lngLat' | 'shape' | 'box' | 'isArea' | 'countries'>[],
  chosen: number,
) => ReactNode

/** The place that is shown, the runners-up, and what somebody found in the gazetteer, each once. */
export function optionsOf(place: PlaceFeature, mention: ArticleMention, found: readonly Candidate[]): Option[] {
  const { properties, geometry } = place
  const options = readingsOf(mention).map(({ id, won, percent, reasons }): Option => {
    const candidate = won ? null : mention.runnersUp.find(other => other.place === id)!
    return {
      id,
      name: candidate?.name ?? properties.name,
      kind: namesakeInWords(candidate ?? properties),
      lngLat: candidate?.lngLat ?? properties.labelPoint,
      shape: won && geometry.type !== 'Point' ? place : null,
      box: won ? (place.bbox ?? null) : null,
      ...(candidate ? groundOf(candidate) : { isArea: isWide(properties), countries: properties.covers }),
      percent,
      reasons: reasons.slice(0, 2),
      candidate,
    }
  })
  const known = new Set(options.map(({ id }) => id))
  const more = found.filter(one => !known.has(one.place))
  return [
    ...options,
    ...more.map(
      (candidate): Option => ({
        ...{ id: candidate.place, name: candidate.name, kind: namesakeInWords(candidate), lngLat: candidate.lngLat },
        ...{ shape: null, box: null, percent: null, reasons: [], candidate, ...groundOf(candidate) },
      }),
    ),
  ]
}

const wideKinds: ReadonlySet<string> = new Set(['admin', 'country', 'continent', 'region', 'water', 'island', 'landform'])

const isWide = ({ precision, kind }: PlaceFeature['properties']): boolean =>
  precision === 'area' || (precision === 'within' && wideKinds.has(kind))

/** What the gazetteer says of one that was not chosen: it has a kind, and a country is its own outline. */
const groundOf = ({ kind, country }: Candidate): Pick<Option, 'isArea' | 'countries'> => ({
  isArea: kind !== undefined && wideKinds.has(kind),
  countries: kind === 'country' && country ? [country] : [],
})
