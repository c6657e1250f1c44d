/** A file on its way to the map. */
export interface FileProgress {
  name: string
  /** `repeat`: its text was here already. `stopped`: it is not read, or not to its end. */
  status: 'waiting' | 'reading' | 'read' | 'repeat' | 'failed' | 'stopped'
  headline: string
  /** How many articles are in it, those among them that cannot be read: one, until it is opened. A file of JSON may hold many. */
  holds: number
  articles: number
  /** How much of the one being read is read, 0…1. */
  share: number
  /** How many of them were here already, and were left out. */
  repeats: number
  mentions: number
  placed: number
  /** What could not be read: the file, or a line of it each. */
  problems: string[]
}

export interface Progress {
  files: FileProgress[]
  /** The reader is being made ready: the gazetteer is on its way. */
  preparing: boolean
  /** Nothing more will come: all are read, or it was stopped. */
  over: boolean
}

/** What the worker tells. */
export type ReadStep =
  | { type: 'ready' }
  | { type: 'reading'; file: number; holds: number }
  /** So much of a long article of it is read. */
  | { type: 'part'; file: number; share: number }
  /** An article of a file. */
  | { type: 'article'; file: number; id: string; headline: string; mentions: number; placed: number }
  /** An article whose text is here already, and what is said of that. */
  | { type: 'repeat'; file: number; id: string; headline: string; note: string }
  /** A file, or a line of it. */
  | { type: 'failed'; file: number; problem: string }
  /** A file is done with. */
  | { type: 'read'; file: number }
  | { type: 'over' }

export function begin(names: readonly string[]): Progress {
  const files = names.map(
    (name): FileProgress => ({
      name,
      status: 'waiting',
      headline: '',
      holds: 1,
      articles: 0,
      share: 0,
      repeats: 0,
      mentions: 0,
      placed: 0,
      problems: [],
    }),
  )
  return { files, preparing: true, over: names.length === 0 }
}

export function tell(progress: Progress, told: ReadStep): Progress {
  if (told.type === 'ready') return { ...progress, preparing: false }
  if (told.type === 'over') return { ...progress, over: true }
  return { ...progress, files: progress.files.map((file, i) => (i === told.file ? heard(file, told) : file)) }
}

/** Somebody has had enough. */
export function stopped(progress: Progress): Progress {
  const files = progress.files.map(file => (isToCome(file) ? { ...file, status: 'stopped' as const, share: 0 } : file))
  return { ...progress, files, over: true }
}

/** Articles of a file that are read, here already or failed. */
const heardOf = ({ articles, repeats, problems }: FileProgress): number => articles + repeats + problems.length
const isToCome = ({ status }: FileProgress): boolean => status === 'waiting' || status === 'reading'

function heard(file: FileProgress, told: Exclude<ReadStep, { type: 'ready' | 'over' }>): FileProgress {
  switch (told.type) {
    case 'reading':
      return { ...file, status: 'reading', holds: told.holds }
    case 'part':
      return { ...file, share: told.share }
    case 'failed':
      return { ...file, problems: [...file.problems, told.problem] }
    case 'repeat':
      return { ...file, headline: file.headline || told.headline, repeats: file.repeats + 1 }
    case 'read':
      return { ...file, status: file.articles > 0 ? 'read' : file.problems.length > 0 ? 'failed' : 'repeat' }
    case 'article':
      return {
        ...file,
        headline: file.headline || told.headline,
        articles: file.articles + 1,
        share: 0,
        mentions: file.mentions + told.mentions,
        placed: file.placed + told.placed,
      }
  }
}

/** The sums over all files, in articles. `finished` are those read or failed. */
export function sums({ files }: Progress) {
  const sum = (of: (file: FileProgress) => number) => files.reduce((n, file) => n + of(file), 0)
  return {
    all: sum(file => file.holds),
    finished: sum(file => (isToCome(file) || file.status === 'stopped' ? Math.min(file.holds, heardOf(file)) : file.holds)),
    /** How much of those being read is read, in articles. */
    part: sum(file => file.share),
    /** Files that nothing more will come of. */
    done: sum(file => (isToCome(file) ? 0 : 1)),
    read: sum(file => file.articles),
    repeats: sum(file => file.repeats),
    problems: files.flatMap(file => file.problems),
    /** Whether all that failed are whole files. */
    wholeFiles: files.every(({ articles, problems }) => articles === 0 || problems.length === 0),
    mentions: sum(file => file.mentions),
    placed: sum(file => file.placed),
  }
}

/** A row of the list: a file, or what could not be read of one. */
export type Row = { file: FileProgress; problem: string | null }

/** What the list shows first: the file being read, then what failed, then the latest read. */
export function rowsShown({ files }: Progress, most: number): Row[] {
  const rank = ({ file, problem }: Row) =>
    problem !== null ? 1 : { reading: 0, failed: 1, read: 2, repeat: 2, stopped: 3, waiting: 3 }[file.status]
  return files
    .flatMap((file, i) => rowsOf(file).map(row => ({ row, i })))
    .sort((a, b) => rank(a.row) - rank(b.row) || (rank(a.row) === 2 ? b.i - a.i : a.i - b.i))
    .slice(0, most)
    .map(({ row }) => row)
}

export function rowCount({ files }: Progress): number {
  return files.reduce((n, file) => n + rowsOf(file).length, 0)
}

function rowsOf(file: FileProgress): Row[] {
  const bad = file.problems.map(problem => ({ file, problem }))
  return file.status === 'failed' && bad.length > 0 ? bad : [{ file, problem: null }, ...bad]
}
