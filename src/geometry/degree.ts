/** Degrees times this are radians. */
export const radians = Math.PI / 180

/** Kilometres to a degree of latitude: a 360th of the way round a sphere of the earth's mean radius, 6371.0088 km. */
export const kmPerDegree = 111.195

/** How much narrower a degree of longitude is than one of latitude. At 87° it is a twentieth; nearer to a pole it is taken to be no less, so that boxes end. */
export function narrowing(latitude: number): number {
  return Math.max(0.05, Math.cos(latitude * radians))
}
