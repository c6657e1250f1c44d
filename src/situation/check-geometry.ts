import type { PlaceFeature } from './schema.ts'

/** How deep the coordinates of each geometry are nested: a Point's are one position, a Polygon's rings of positions. */
const depths: Record<PlaceFeature['geometry']['type'], number> = {
  Point: 0,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

/** What is wrong with a geometry's coordinates, in a sentence; null when they can be drawn. */
export function geometryProblem({ type, coordinates }: PlaceFeature['geometry']): string | null {
  return coordinatesProblem(coordinates, depths[type])
}

function coordinatesProblem(coordinates: unknown, depth: number): string | null {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return 'geometry.coordinates: a list is missing.'
  if (depth === 0) return positionProblem(coordinates)
  for (const part of coordinates) {
    const problem = coordinatesProblem(part, depth - 1)
    if (problem) return problem
  }
  return null
}

function positionProblem([longitude, latitude]: unknown[]): string | null {
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return 'geometry.coordinates: a position is not two numbers.'
  if (!(longitude >= -180 && longitude <= 180)) return `geometry.coordinates: longitude ${longitude} is outside -180…180.`
  if (!(latitude >= -90 && latitude <= 90)) return `geometry.coordinates: latitude ${latitude} is outside -90…90.`
  return null
}
