import { markKept } from './kept-key.ts'

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

const store = 'kept'
const one = 'added'

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('dateline', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(store)
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
}

async function inStore<T>(mode: IDBTransactionMode, work: (kept: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await opened()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = db.transaction(store, mode)
      const asked = work(transaction.objectStore(store))
      transaction.oncomplete = () => resolve(asked.result)
      transaction.onerror = () => reject(transaction.error)
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    db.close()
  }
}

/** Keeps them in place of what was kept before, or nothing; false where the browser does not let us, or has no room. */
export async function keepArticles(kept: KeptArticles | null): Promise<boolean> {
  try {
    if (kept) await inStore('readwrite', all => all.put(kept, one))
    else await inStore('readwrite', all => all.clear())
    markKept(kept !== null)
    return true
  } catch {
    return false
  }
}

/** What is kept; null where nothing is, or it cannot be had. */
export async function keptArticles(): Promise<KeptArticles | null> {
  try {
    return ((await inStore('readonly', all => all.get(one))) as KeptArticles | undefined) ?? null
  } catch {
    return null
  }
}
