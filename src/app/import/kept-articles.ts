import { markKept } from './kept-key.ts'
import { type KeptArticles, mergeKept } from './merge-kept.ts'

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

/** What this tab last found in the browser, or had it keep: what of it is no longer here was left out here. */
let known: KeptArticles | null = null

/** Does one thing in the store, and settles when the browser has done it. */
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

/** Keeps them beside what other tabs keep, or these no longer; false where the browser does not let us, or has no room. */
export async function keepArticles(kept: KeptArticles | null): Promise<boolean> {
  try {
    let together: KeptArticles | null = null
    await inStore('readwrite', all => {
      const asked = all.get(one) as IDBRequest<KeptArticles | undefined>
      asked.onsuccess = () => {
        together = mergeKept(known, kept, asked.result ?? null)
        if (together) all.put(together, one)
        else all.clear()
      }
      return asked
    })
    known = kept
    markKept(together !== null)
    return true
  } catch {
    return false
  }
}

/** What is kept; null where nothing is, or it cannot be had. */
export async function keptArticles(): Promise<KeptArticles | null> {
  try {
    known = ((await inStore('readonly', all => all.get(one))) as KeptArticles | undefined) ?? null
    return known
  } catch {
    return null
  }
}
