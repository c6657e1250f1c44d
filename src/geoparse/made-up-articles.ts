/** An article of our own making, with what it says. */
export interface MadeUpText {
  name: string
  text: string
  /** The day it was printed; null when it states none. */
  published: string | null
  /** Where its main event happened. */
  town: string
  country: string
  /** The day of its main event. */
  day: string
}

const towns: [string, string][] = [
  ['Kharkiv', 'Ukraine'],
  ['Goma', 'Congo'],
  ['Port Sudan', 'Sudan'],
  ['Mosul', 'Iraq'],
  ['Kandahar', 'Afghanistan'],
  ['Davao City', 'Philippines'],
  ['Maiduguri', 'Nigeria'],
  ['Aleppo', 'Syria'],
  ['Hodeidah', 'Yemen'],
  ['Mogadishu', 'Somalia'],
  ['Odesa', 'Ukraine'],
  ['Peshawar', 'Pakistan'],
  ['Bamako', 'Mali'],
  ['Cox’s Bazar', 'Bangladesh'],
  ['Tegucigalpa', 'Honduras'],
  ['Nagasaki', 'Japan'],
]

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** What may happen in a made-up town; the day stands for "on 3 March" in the sentence's own way. */
const reports: ((town: string, on: string) => { headline: string; body: string })[] = [
  (town, on) => ({
    headline: `Shells Hit Market in ${town}`,
    body: `Shells hit a market in ${town} ${on}, killing four people and wounding eleven.`,
  }),
  (town, on) => ({
    headline: `Bridge Destroyed Near Centre of ${town}`,
    body: `An explosion destroyed a bridge in ${town} ${on}, cutting the road to the hospital.`,
  }),
  (town, on) => ({
    headline: `Thousands March Through ${town}`,
    body: `Thousands of people marched through ${town} ${on} against the rising price of bread.`,
  }),
  (town, on) => ({
    headline: `Ministers Meet in ${town}`,
    body: `Ministers of both sides met in ${town} ${on} and signed an agreement on fishing.`,
  }),
  (town, on) => ({ headline: `Flood Reaches ${town}`, body: `A flood reached ${town} ${on}; rescuers evacuated three hundred families.` }),
  (town, on) => ({
    headline: `Police Arrest Smugglers in ${town}`,
    body: `Police arrested nine smugglers in ${town} ${on} after a chase through the old harbour.`,
  }),
]

const closings = [
  'Nobody has claimed responsibility. “We heard it before we saw it,” a baker said.',
  'Local officials promised an inquiry, and schools stayed closed.',
  'Hospitals asked for blood. The electricity came back after six hours.',
  'It was the third such incident since winter, residents said.',
]

/**
 * `count` articles of every make a newsroom sends: with and without headline, byline, dateline and leftovers, dates in
 * four forms, line ends of two. Deterministic: the same number always gives the same articles.
 */
export function madeUpArticles(count: number): MadeUpText[] {
  return Array.from({ length: count }, (_, i) => madeUpArticle(i))
}

function madeUpArticle(i: number): MadeUpText {
  const [town, country] = towns[i % towns.length]!
  const year = 2019 + (i % 6)
  const month = (i * 5) % 12
  const date = 3 + ((i * 7) % 24)
  const printed = date + 1 + (i % 2)
  const published = i % 10 === 9 ? null : iso(year, month, printed)
  // Without a day of publication only a full date can be told.
  const on =
    i % 3 === 0 || published === null
      ? `on ${months[month]} ${date}, ${year}`
      : i % 3 === 1
        ? `on ${date} ${months[month]}`
        : printed - date === 1
          ? 'yesterday'
          : `on ${months[month]} ${date}`
  const { headline, body } = reports[i % reports.length]!(town, on)
  const lines = [
    ...(i % 7 === 3 ? [] : [headline]),
    ...(i % 4 === 1 ? ['By Ana Duarte, Harbour Post'] : []),
    ...(published === null ? [] : [stated(i, year, month, printed)]),
    `${i % 5 === 2 ? `${town.toUpperCase()} (Reuters) - ` : ''}${body}`,
    ...(i % 2 ? ['What Is Known'] : []),
    `The authorities in ${country} confirmed the report. ${closings[i % closings.length]}`,
    ...(i % 3 === 1 ? ['Related Articles', 'Leave a Reply', `Copyright ${year}, Harbour Post Ltd`] : []),
  ]
  return {
    name: `made-up-${String(i).padStart(4, '0')}.txt`,
    text: lines.join(i % 4 === 3 ? '\r\n\r\n' : '\n\n'),
    published,
    town,
    country,
    day: iso(year, month, date),
  }
}

function stated(i: number, year: number, month: number, day: number): string {
  const forms = [
    `${months[month]} ${day}, ${year}`,
    `${day} ${months[month]} ${year}`,
    `Published: ${iso(year, month, day)}`,
    `Updated ${months[month]!.slice(0, 3)} ${day}, ${year}, 9:30 a.m.`,
  ]
  return forms[i % forms.length]!
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
