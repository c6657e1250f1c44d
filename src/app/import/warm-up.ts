/** Each text is read this often. */
const rounds = 2

/** However slow the machine, reading to oneself takes no more of it, in milliseconds. */
const mostWork = 1500

/**
 * Reads texts to oneself while nothing is asked for: code is slow until it has run a hundred times, and without this the first articles that
 * somebody adds are what it runs on. `texts` loads them, `read` reads one and keeps nothing of it. Between any two, messages that came are
 * heard, and once `isWanted` says no, it ends. What fails ends it too and is told to nobody: whoever reads articles will hear of it then.
 */
export async function warmUp(
  texts: () => Promise<readonly string[]>,
  read: (text: string) => void,
  isWanted: () => boolean,
): Promise<void> {
  try {
    const all = await texts()
    let left = mostWork
    for (const text of Array.from({ length: rounds }, () => all).flat()) {
      await messagesHeard()
      if (left <= 0 || !isWanted()) return
      const began = performance.now()
      read(text)
      left -= performance.now() - began
    }
  } catch {
    // Nobody waits for it.
  }
}

/** A message is a task, and comes in turn with a timer that is up. */
const messagesHeard = () => new Promise(resolve => setTimeout(resolve))
