/** What somebody added and wants to find again in this browser. */
export interface KeptArticles {
  files: File[]
  /** Days of publication given by hand, by the article's id. */
  days: Record<string, string>
  /** Articles of these files that somebody left out, by id. */
  without?: string[]
  /** Whether they are shown without what the page has by itself. */
  alone: boolean
}

/**
 * What a browser keeps of two tabs: theirs, with what was added, dated and left out in `mine` put to it. `base` is what this tab had it keep before:
 * what of that is not in `mine` any more is kept no longer. Null where nothing is left.
 */
export function mergeKept(base: KeptArticles | null, mine: KeptArticles | null, theirs: KeptArticles | null): KeptArticles | null {
  const [before, here, there] = [filesIn(base), filesIn(mine), filesIn(theirs)]
  const staying = [...there].filter(([key]) => here.has(key) || !before.has(key))
  const files = [...new Map([...staying, ...here]).values()]
  if (files.length === 0) return null
  const days = { ...theirs?.days, ...mine?.days }
  for (const id of Object.keys(base?.days ?? {})) if (!(id in (mine?.days ?? {}))) delete days[id]
  const without = new Set([...(theirs?.without ?? []), ...(mine?.without ?? [])])
  for (const id of base?.without ?? []) if (!mine?.without?.includes(id)) without.delete(id)
  return { files, days, without: [...without], alone: (mine ?? theirs)?.alone ?? false }
}

/** Files by what tells them apart: one that comes back from the browser is another object. */
const filesIn = (kept: KeptArticles | null): ReadonlyMap<string, File> =>
  new Map((kept?.files ?? []).map(file => [`${file.name}/${file.size}/${file.lastModified}`, file]))
