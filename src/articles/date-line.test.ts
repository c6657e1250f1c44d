import { describe, expect, test } from 'vitest'
import { dateLine, dayOfSeries, outletBeside } from './date-line.ts'

describe('a date line states the day', () => {
  test.each([
    ['July 27, 2024', '2024-07-27'],
    ['The Harbour Post, 12 March 2026', '2026-03-12'],
    ['27 July 2024', '2024-07-27'],
    ['27th of July, 2024', '2024-07-27'],
    ['Saturday, 27 July 2024', '2024-07-27'],
    ['Sat Jul 27 2024', '2024-07-27'],
    ['2024-07-27', '2024-07-27'],
    ['2024-07-27T09:30:00Z', '2024-07-27'],
    ['2024/07/27', '2024-07-27'],
    ['27.07.2024', '2024-07-27'],
    ['07/27/2024', '2024-07-27'],
    ['27/07/2024', '2024-07-27'],
    ['Published: July 27, 2024, 9:30 a.m. ET', '2024-07-27'],
    ['Published 9:30 PM EDT, Sat July 27, 2024', '2024-07-27'],
    ['Posted on 27-Jul-2024 at 14:05 GMT', '2024-07-27'],
    ['Updated: July 28, 2024 | Published: July 27, 2024', '2024-07-27'],
    ['Last updated 28 Feb. 2024', '2024-02-28'],
    ['By Ana Duarte | July 27, 2024', '2024-07-27'],
    ['By Ana Duarte, Harbour Post, Sept. 3, 2024', '2024-09-03'],
    ['World | 3 March 2024', '2024-03-03'],
    ['3 March 2024 | The Harbour Ledger', '2024-03-03'],
    ['3 March 2024 · Times of Valletta', '2024-03-03'],
    ['The North Harbour Courier — 3 March 2024', '2024-03-03'],
    ['Published 3 March 2024 • West Harbour Evening Post • 10:30 GMT', '2024-03-03'],
    ['For immediate release: 3rd March, 2024', '2024-03-03'],
    ['Situation Report No. 12 – Floods, 3 March 2024', '2024-03-03'],
    ['FEB. 29, 2024', '2024-02-29'],
    ['Port Hale, Feb. 2, 2024 · Inland Cargo', '2024-02-02'],
    ['Port Hale, Feb. 2, 2024 · Jane Roe', '2024-02-02'],
    ['Las Cruces, 2 February 2024 | Desert Water and Power', '2024-02-02'],
    ['The Harbour Ledger / 3 March 2024', '2024-03-03'],
    ['Harbour-e-Nau Web Desk Published March 3, 2024 Updated about 5 hours ago', '2024-03-03'],
    ['Ana Duarte Published March 3, 2024 Updated March 4, 2024 10:11pm', '2024-03-03'],
    ['Covering 3 - 9 March 2024 · issued in Port Hale, 10 March 2024', '2024-03-10'],
    ['21. March 2024', '2024-03-21'],
    ['Date Posted: Mar-21-2024', '2024-03-21'],
    ['Harbour Ledger Staff — March 21, 2024', '2024-03-21'],
    ['Written by: Ana Duarte | Port Hale | 21 Mar 2024', '2024-03-21'],
    ['#harbour #ferries · Mar 21, 2024 · 12K views', '2024-03-21'],
    ['21 août 2026', '2026-08-21'],
    ['Publié le 21 août 2026 à 10h30', '2026-08-21'],
    ['vendredi 1er mai 2026', '2026-05-01'],
    ['21. Juli 2026', '2026-07-21'],
    ['Veröffentlicht am 21. März 2026', '2026-03-21'],
    ['Freitag, 21. August 2026', '2026-08-21'],
    ['21 de agosto de 2026', '2026-08-21'],
    ['Viernes, 21 de agosto del 2026', '2026-08-21'],
    ['Publicado em 1º de março de 2026', '2026-03-01'],
    ['Bilbao, 21 de agosto de 2026', '2026-08-21'],
    ['21 Ağustos 2026', '2026-08-21'],
    ['21 sierpnia 2026', '2026-08-21'],
    ['Jumat, 21 Agustus 2026', '2026-08-21'],
    ['Harbour Post | 21 août 2026', '2026-08-21'],
    ['20260821', '2026-08-21'],
    ['Date: 20260821', '2026-08-21'],
    ['21-Aug-26', '2026-08-21'],
    ['Aug. 21, ’26', '2026-08-21'],
    ['Friday, 21 Aug 26', '2026-08-21'],
    ['08/21/26', '2026-08-21'],
    ['Posted 21/08/26 at 10:15', '2026-08-21'],
    ['Situation Report No. 12 | Floods in the north | Published on 3 March 2024', '2024-03-03'],
  ])('%s', (line, day) => expect(dateLine(line)?.day).toBe(day))

  test('its span is the date alone', () => {
    const line = 'Published: July 27, 2024, 9:30 a.m.'
    const { start, end } = dateLine(line)!
    expect(line.slice(start, end)).toBe('July 27, 2024')
  })

  test.each([
    ['05/02/2013', '2013-02-05'],
    ['05/25/2013', null],
    ['02.05.2013', null],
    ['05/05/2013', null],
  ])('%s could be read two ways, the other is %s', (line, other) => expect(dateLine(line)?.other).toBe(other))
})

describe('a line that holds a date is not always a date line', () => {
  test.each([
    'On July 27, 2024, the bridge fell.',
    'The bridge was opened on 3 March 1931 by the king.',
    'The talks of 3 March 2024 — the third round — ended without a word.',
    'Ferries Stay in Harbour as Strike Enters Third Week | 3 March 2024',
    'The report on the three ferries was published on March 3, 2024',
    'Passports issued before 3 March 2024 are no longer valid in Port Hale',
    'February 30, 2024',
    'July 2024',
    '2024',
    'Flight 27 of July',
    'Call 555-2024-07',
    'May told reporters on 2 May 2024 that talks went on.',
    'Port Hale, Feb. 2, 2024 · Cargo piles up at the quay',
    '3 March 2024 – The strike begins',
    'Le 21 août 2026, le pont de la ville a cédé.',
    'Fire at 21 Rue Mai 2026',
    'Case 20260821 is closed',
    'Call 20261399',
    '05/02/26',
    '21 Aug 26 people died',
    'May 21, 26 dead',
    'Port Hale won 21/08/26 after extra time',
    '10.21.26.14',
    'The strike begins – 3 March 2024',
  ])('%s', line => expect(dateLine(line)).toBeNull())
})

describe('the headline of a series has its day', () => {
  test.each([
    ['Harbour strike live: Friday 3 May 2024', '2024-05-03'],
    ['LIVE: Ruvia latest, Wednesday 25 November 2026', '2026-11-25'],
    ['Port Hale police log, May 3, 2024', '2024-05-03'],
    ['Morning briefing – 3 May 2024', '2024-05-03'],
    ['Friday, May 3, 2024: Your evening news round-up', '2024-05-03'],
    ['Weekly digest for 3 May 2024', '2024-05-03'],
    ['Ferry strike, as it happened | 3 May 2024', '2024-05-03'],
  ])('%s', (line, day) => expect(dayOfSeries(line)?.day).toBe(day))

  test.each([
    'Ferries stay in harbour, 3 May 2024',
    'What the latest poll of 3 May 2024 says',
    'Police report on the fire of 3 May 2024',
    'Live: the trial over the fire of 3 May 2024',
    'Timeline: from 3 May 2024 to 9 May 2024, the latest',
    'Morning briefing',
  ])('%s does not', line => expect(dayOfSeries(line)).toBeNull())
})

describe('the outlet in such a line', () => {
  test.each([
    ['3 March 2024 | The Harbour Ledger', 'The Harbour Ledger'],
    ['Times of Valletta · 3 March 2024', 'Times of Valletta'],
    ['Port Hale, Feb. 2, 2024 · Inland Cargo', 'Inland Cargo'],
    ['Las Cruces, 2 February 2024 | Desert Water and Power', 'Desert Water and Power'],
    ['Feb. 2, 2024 · Middle East', null],
    ['Friday, Feb. 2, 2024 · Middle East', null],
    ['Published: Feb. 2, 2024 · Jane Roe', null],
    ['Port Hale, Feb. 2, 2024 · By Jane Roe', null],
    ['By Our Court Reporter', null],
    ['Port Hale, Feb. 2, 2024 · Jane Roe', null],
    ['Port Hale, Feb. 2, 2024 · J. Zoë Lindqvist', null],
    ['Port Hale, Feb. 2, 2024 · Ann-Marie Roe', null],
    ['Port Hale, Feb. 2, 2024 · Grace Herald', 'Grace Herald'],
    ['Port Hale, Feb. 2, 2024 · Cargo piles up', null],
    ['Port Hale · Feb. 2, 2024 · Jane Roe', null],
    ['The Harbour Post, 12 March 2026', 'The Harbour Post'],
    ['Danube Courier (March 12, 2026)', 'Danube Courier'],
    ['Published in Sea Wire, Thursday 12 March 2026', 'Sea Wire'],
    ['BBC News, 3 June 2024', 'BBC News'],
    ['Port Hale, 3 June 2024', null],
    ['Storm Watch, 3 June 2024', null],
    ['Jane Roe, 3 June 2024', null],
    ['The mayor told the Harbour Post, 3 June 2024', null],
  ])('%s: %s', (line, outlet) => expect(outletBeside(line)).toBe(outlet))
})
