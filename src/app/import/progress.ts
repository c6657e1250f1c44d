/** A file on its way to the map. */
export interface FileProgress {
  name: string
  status: 'waiting' | 'reading' | 'read' | 'failed'
  headline: string
  mentions: number
  placed: number
  hasDate: boolean
  problem: string
}

export interface Progress {
  files: FileProgress[]
  /** The reader is being made ready: the gazetteer is on its way. */
  preparing: boolean
  /** Nothing more will come: all are read, or it was stopped. */
  over: boolean
}

/** What the worker tells. */
export type Told =
  | { type: 'ready' }
  | { type: 'reading'; file: number }
  | { type: 'read'; file: number; headline: string; mentions: number; placed: number; hasDate: boolean }
  | { type: 'failed'; file: number; problem: string }
  | { type: 'over' }

export function begin(names: readonly string[]): Progress {
  const files = names.map(
    (name): FileProgress => ({ name, status: 'waiting', headline: '', mentions: 0, placed: 0, hasDate: true, problem: '' }),
  )
  return { files, preparing: true, over: names.length === 0 }
}

export function tell(progress: Progress, told: Told): Progress {
  if (told.type === 'ready') return { ...progress, preparing: false }
  if (told.type === 'over') return { ...progress, over: true }
  const change: Partial<FileProgress> =
    told.type === 'reading'
      ? { status: 'reading' }
      : told.type === 'failed'
        ? { status: 'failed', problem: told.problem }
        : { status: 'read', headline: told.headline, mentions: told.mentions, placed: told.placed, hasDate: told.hasDate }
  return { ...progress, files: progress.files.map((file, i) => (i === told.file ? { ...file, ...change } : file)) }
}

/** The sums over all files. `finished` are read or failed. */
export function sums({ files }: Progress) {
  const read = files.filter(file => file.status === 'read')
  return {
    all: files.length,
    finished: files.filter(file => file.status === 'read' || file.status === 'failed').length,
    read: read.length,
    failed: files.filter(file => file.status === 'failed'),
    undated: read.filter(file => !file.hasDate).length,
    mentions: read.reduce((n, file) => n + file.mentions, 0),
    placed: read.reduce((n, file) => n + file.placed, 0),
  }
}

/** What the list of files shows first: the one being read, then those that failed, then the latest read. */
export function filesShown({ files }: Progress, most: number): FileProgress[] {
  const rank = { reading: 0, failed: 1, read: 2, waiting: 3 }
  return files
    .map((file, i) => ({ file, i }))
    .sort((a, b) => rank[a.file.status] - rank[b.file.status] || (a.file.status === 'read' ? b.i - a.i : a.i - b.i))
    .slice(0, most)
    .map(({ file }) => file)
}
