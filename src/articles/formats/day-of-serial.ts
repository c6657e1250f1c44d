/**
 * The day that a spreadsheet keeps as a number: `dayOfSerial(45363, false)` is “2024-03-12”. They count days from the end of 1899, and those that once came from a Mac
 * from 1904. An hour of the day is left; what is no day of the years 1900 to 9999 stays the number.
 */
export function dayOfSerial(serial: number, from1904: boolean): string {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0)
  // Excel takes 1900 for a leap year, so that what it counts before March of it is a day off, as it has been since Lotus.
  if (!(days >= 61 && days <= 2_958_465)) return String(serial)
  // From 1 March of the year 0: 400 years have 146,097 days, and a year from March on its leap day at its end.
  const since = days + 693_899
  const era = Math.floor(since / 146_097)
  const ofEra = since % 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const month = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1
  const year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0)
  return `${year}-${String(month < 10 ? month + 3 : month - 9).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
