/**
 * How far the houses of a settlement reach from its point, in km, guessed from its people: about 1,500 to the square kilometre,
 * never under 1 km. A city of a million reaches 15 km, a town of ten thousand 1.5 km.
 */
export function settlementRadiusKm(population: number): number {
  return Math.round(Math.max(1, Math.sqrt(population / (1500 * Math.PI))) * 10) / 10
}
