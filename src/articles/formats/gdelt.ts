import { visible } from '../../text/visible.ts'

/**
 * The names of the columns of GDELT's tables, which come without them: of events (58 columns until 2015, 61 since) and of its Global Knowledge Graph (27).
 * http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf, …/GDELT-Global_Knowledge_Graph_Codebook-V2.1.pdf
 */
const geo = (of: string, hasAdm2: boolean) =>
  ['Type', 'FullName', 'CountryCode', 'ADM1Code', ...(hasAdm2 ? ['ADM2Code'] : []), 'Lat', 'Long', 'FeatureID'].map(
    part => `${of}Geo_${part}`,
  )

const actor = (of: string) =>
  [
    'Code',
    'Name',
    'CountryCode',
    'KnownGroupCode',
    'EthnicCode',
    'Religion1Code',
    'Religion2Code',
    'Type1Code',
    'Type2Code',
    'Type3Code',
  ].map(part => `${of}${part}`)

const events = (hasAdm2: boolean) => [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate', ...actor('Actor1'), ...actor('Actor2')],
  ...[
    'IsRootEvent',
    'EventCode',
    'EventBaseCode',
    'EventRootCode',
    'QuadClass',
    'GoldsteinScale',
    'NumMentions',
    'NumSources',
    'NumArticles',
    'AvgTone',
  ],
  ...[...geo('Actor1', hasAdm2), ...geo('Actor2', hasAdm2), ...geo('Action', hasAdm2), 'DATEADDED', 'SOURCEURL'],
]

type Row = { line: number; cells: string[]; unclosed?: boolean }

/**
 * A table's rows with the names of its columns before them where it is one of GDELT's that has none; any other as it is. Of the knowledge graph an article's headline is what its
 * page's title was.
 */
export function withNamesOfGdelt(rows: readonly Row[]): readonly Row[] {
  const cells = rows[0]?.cells ?? []
  if (/^\d{5,}$/.test(cells[0] ?? '') && /^\d{8}$/.test(cells[1] ?? '') && /^https?:|^BBC/.test(cells.at(-1)!))
    for (const hasAdm2 of [true, false]) {
      const names = events(hasAdm2)
      if (names.length === cells.length) return [{ line: 0, cells: names }, ...rows]
    }
  if (cells.length === 27 && /^\d{14}-T?\d+$/.test(cells[0]!) && /^\d{14}$/.test(cells[1]!))
    return [
      { line: 0, cells: ['id', 'date', 'source', 'url', 'title'] },
      ...rows.map(({ line, cells }) => ({ line, cells: ofGraph(cells) })),
    ]
  return rows
}

function ofGraph(cells: readonly string[]): string[] {
  const title = /<PAGE_TITLE>(.*?)<\/PAGE_TITLE>/.exec(cells[26] ?? '')?.[1] ?? ''
  return [cells[0]!, cells[1] ?? '', cells[3] ?? '', cells[4] ?? '', visible(title)]
}
