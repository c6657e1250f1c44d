/** The sign of a place that is given by another, in a square of 14: a piece of a ring, and the point that it lies by. */
export const relativeForm = {
  piece: 'M1.3 5.7A8.4 8.4 0 0 1 12.7 5.7L10.3 8.5A4.8 4.8 0 0 0 3.7 8.5Z',
  point: { x: 7, y: 11.9, r: 1.5 },
}
