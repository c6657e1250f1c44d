/** An article that a test has an archive of the press export. */
export interface MadeUpArticle {
  headline: string
  outlet: string
  day: string
  author: string
  body: string[]
}

export const ferry: MadeUpArticle = {
  headline: 'Ferry runs aground off Mombasa',
  outlet: 'The Harbour Post',
  day: 'November 3, 2026',
  author: 'Jane Roe',
  body: [
    'A ferry with ninety people aboard ran onto a sandbank off Mombasa on Monday, the coastguard said.',
    'Tugs pulled it free before dusk. Nobody was hurt, and the crossing to Likoni opened again on Tuesday morning.',
  ],
}

export const mill: MadeUpArticle = {
  headline: 'Fire closes flour mill in Lviv',
  outlet: 'Valley Courier (Hale)',
  day: 'November 5, 2026',
  author: 'John Doe',
  body: [
    'A fire shut the largest flour mill in Lviv on Wednesday night, the city council said.',
    'Crews from Ternopil helped to put it out. The owners hope to grind again within two weeks.',
  ],
}

export const strike: MadeUpArticle = {
  headline: 'Dockers end strike in Gdansk after nine days',
  outlet: 'Baltic Wire',
  day: 'November 9, 2026',
  author: 'Ann Poe',
  body: [
    'Dockers in Gdansk went back to work on Sunday after nine days of strike, their union said.',
    'Eleven ships had been waiting in the bay.',
  ],
}

export const all = [ferry, mill, strike]

const weekday: Record<string, string> = { 'November 3, 2026': 'Tuesday', 'November 5, 2026': 'Thursday', 'November 9, 2026': 'Monday' }

/** The lines of an article of Nexis Uni, each a paragraph of its document. */
export const nexisUni = ({ headline, outlet, day, author, body }: MadeUpArticle): string[] => [
  headline,
  outlet,
  `${day} ${weekday[day]}`,
  'Late Edition - Final',
  `Copyright 2026 ${outlet} Ltd All Rights Reserved`,
  'Section: NEWS; Pg. 4',
  'Length:\u00a0523 words',
  `Byline:\u00a0By ${author} in Nairobi`,
  'Body',
  ...body,
  'Graphic',
  'PHOTO: A harbour in Lisbon (PHOTOGRAPH BY SAM ROE)',
  'Classification',
  'Language: ENGLISH',
  'Publication-Type: Newspaper',
  'Subject: ACCIDENTS (90%); PORTS & HARBORS (78%)',
  'Geographic: BERLIN, GERMANY (79%)',
  `Load-Date: ${day}`,
  'End of Document',
]

export const nexisContents = (articles: readonly MadeUpArticle[]): string[] => [
  'User Name: = Jane Roe',
  'Date and Time: = Friday, November 13, 2026 10:02:00 AM CET',
  'Job Number: = 123456789',
  `Documents (${articles.length})`,
  ...articles.flatMap(({ headline }, i) => [
    `${i + 1}. ${headline}`,
    'Client/Matter: -None-',
    'Search Terms: Oslo and harbour',
    'Narrowed by:',
    'Content Type Narrowed by',
    'News Timeline: Nov 01, 2026 to Nov 12, 2026',
  ]),
]

/** Words over lines of at most seventy-five letters. */
export function wrapped(words: string): string {
  const lines: string[] = ['']
  for (const word of words.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > 75) lines.push('')
    lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim()
  }
  return lines.join('\n')
}

const centred = (words: string) => ' '.repeat(Math.max(0, (78 - words.length) >> 1)) + words

/** An export of LexisNexis as it was for twenty years: plain text, lines broken at a margin. */
export const lexisNexis = (articles: readonly MadeUpArticle[]): string =>
  [
    'Download Request: Selected Items: 1-3\nTime Of Request: Friday, November 13, 2026  10:02:31\n\nTerms: (ferry or Oslo) and (harbour)\n',
    ...articles.map(({ headline, outlet, day, author, body }, i) =>
      [
        '',
        centred(`${i + 1} of ${articles.length} DOCUMENTS`),
        '',
        centred(outlet),
        '',
        `${centred(`${day} ${weekday[day]}`)}\n${centred('Edition 1;')}\n${centred('Scotland')}`,
        headline,
        `BYLINE: ${author}, Our correspondent in Nairobi`,
        'SECTION: NEWS; Pg. 6',
        'LENGTH: 677 words',
        ...body.map(wrapped),
        'LOAD-DATE: November 11, 2026',
        'LANGUAGE: ENGLISH',
        'GRAPHIC: The port of Lisbon',
        'PUBLICATION-TYPE: Newspaper',
        `${centred(`Copyright 2026 ${outlet} Ltd`)}\n${centred('All Rights Reserved')}`,
      ].join('\n\n'),
    ),
  ].join('\n')

const dayFirst = (day: string) => day.replace(/(\w+) (\d+), (\d+)/, '$2 $1 $3')
const digits = (day: string) => `202611${/(\d+),/.exec(day)![1]!.padStart(2, '0')}`

/** The lines of an article of Factiva, a paragraph each. */
export const factiva = ({ headline, outlet, day, author, body }: MadeUpArticle): string[] => [
  headline,
  `By ${author}`,
  '523 words',
  dayFirst(day),
  '14:02',
  outlet,
  'HRBP',
  'A4',
  'English',
  `(c) 2026 ${outlet}. All rights reserved.`,
  ...body,
  `Document HRBP000020${digits(day).slice(2)}emb30000a`,
]

/** The same with its index: a row of a table each. */
export const factivaIndexed = ({ headline, outlet, day, author, body }: MadeUpArticle): [code: string, value: string][] => [
  ['SE', 'World News'],
  ['HD', headline],
  ['BY', `By ${author}`],
  ['WC', '523 words'],
  ['PD', dayFirst(day)],
  ['SN', outlet],
  ['SC', 'HRBP'],
  ['LA', 'English'],
  ['CY', `(c) 2026 ${outlet}`],
  ['LP', body[0]!],
  ['TD', body.slice(1).join('\n\n')],
  ['CO', 'lisbon : Lisbon Harbour Ltd'],
  ['RE', 'oslo : Oslo | norw : Norway'],
  ['PUB', 'Harbour Papers Ltd'],
  ['AN', `Document HRBP000020${digits(day).slice(2)}emb30000a`],
]

export const proQuest = (articles: readonly MadeUpArticle[]): string =>
  [
    '',
    ...articles.map(({ headline, outlet, day, author, body }, i) =>
      [
        `\nDocument ${i + 1} of ${articles.length}`,
        headline,
        `Author: ${author.split(' ').reverse().join(', ')}`,
        `Publication info: ${outlet} ; Hale, Wash. [Hale, Wash]${dayFirst(day)}: A.4.`,
        'ProQuest document link',
        'Abstract: Something happened in Oslo.',
        'Links: https://resolver.example/openurl?title=Oslo',
        `Full text: ${body[0]}`,
        ...body.slice(1),
        'Subject: Ports; Accidents',
        'Location: Lisbon Portugal',
        'People: Roe, Sam',
        `Title: ${headline}`,
        `Publication title: ${outlet}; Hale, Wash.`,
        'First page: A.4',
        'Publication year: 2026',
        `Publication date: ${day.replace('November', 'Nov')}`,
        'Place of publication: Hale, Wash.',
        'Country of publication: United States, Hale, Wash.',
        'Source type: Newspapers',
        `ProQuest document ID: 25143997${i}`,
        `Document URL: https://search.example/docview/25143997${i}`,
        `Copyright: (Copyright (c) 2026 ${outlet})`,
        'Last updated: 2026-11-17',
        'Database: Global Newsstream',
        '',
      ].join('\n\n'),
    ),
    '\nContact us at: https://support.example\n\nTerms and Conditions',
  ].join('_'.repeat(60))

export const europresse = ({ headline, outlet, day, body }: MadeUpArticle, i: number): string[] => [
  `${outlet}, no. 2501${i}`,
  `World, ${weekday[day]}, ${day} 523 words, p. 4`,
  headline,
  ...body,
  `© 2026 ${outlet}. All rights reserved. The present document is protected under copyright laws.`,
  `news·${digits(day)}·HP·123456${i}`,
]

export const europressePage = (articles: readonly MadeUpArticle[]): string =>
  `<!DOCTYPE html><html><head><title>Europresse</title></head><body>${articles
    .map(
      ({ headline, outlet, day, author, body }, i) =>
        `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">${outlet}, no. 2501${i}</span></div>` +
        `<div><span class="DocHeader">World, ${weekday[day]}, ${day} 523 words, p. 4</span></div>` +
        `<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">${headline}</p></div><div class="sm-margin-bottomNews">${author}</div></header>` +
        `<section><div class="docOcurrContainer">${body.map(words => `<p>${words}</p>`).join('')}</div></section>` +
        `<footer><div class="apd-sources-date">Lisbon</div><p>news·${digits(day)}·HP·123456${i}</p></footer></article>`,
    )
    .join('<hr>')}</body></html>`
