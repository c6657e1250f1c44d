import { withoutPageParts } from '../../articles/page-parts.ts'

/** What was dropped, as it has to be taken while it is: files and folders where the browser tells of them, and files alone. */
export interface Dropped {
  entries: (FileSystemEntry | null)[]
  files: File[]
}

/** Every file that was dropped, those inside folders among them, in the order of their paths; without what only belongs to a saved page beside it. */
export async function droppedFiles({ entries, files }: Dropped): Promise<File[]> {
  if (entries.every(entry => entry === null)) return files
  const found = await Promise.all(entries.map(entry => (entry ? filesOf(entry) : Promise.resolve([]))))
  return withoutPageParts(found.flat(), ({ path }) => path)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file }) => file)
}

async function filesOf(entry: FileSystemEntry): Promise<{ path: string; file: File }[]> {
  // A folder's hidden files are the system's, not the reader's.
  if (entry.name.startsWith('.')) return []
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ path: entry.fullPath, file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const inside: FileSystemEntry[] = []
  // A reader hands out a hundred entries at a time, until it hands out none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) break
    inside.push(...some)
  }
  return (await Promise.all(inside.map(filesOf))).flat()
}
