import { opensMessage } from './is-mailbox.ts'

const lineFeed = 10

/** The messages of a box of mail, each read by `readMessage`; null for one that cannot be. */
export async function readMailbox<T>(bytes: Uint8Array, readMessage: (message: Uint8Array) => Promise<T>): Promise<T[]> {
  const read: T[] = []
  const starts = startsOf(bytes)
  for (const [i, start] of starts.entries()) {
    const head = bytes.indexOf(lineFeed, start) + 1
    read.push(await readMessage(unquoted(bytes.subarray(head, starts[i + 1] ?? bytes.length))))
  }
  return read
}

function startsOf(bytes: Uint8Array): number[] {
  const starts = [0]
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) if (opensMessage(bytes, at + 1)) starts.push(at + 1)
  return starts
}

/** A line of a message that begins with “From ” has a “>” before it there. */
function unquoted(message: Uint8Array): Uint8Array {
  const quotes: number[] = []
  for (let at = message.indexOf(lineFeed); at >= 0; at = message.indexOf(lineFeed, at + 1)) {
    let i = at + 1
    while (message[i] === 62) i++
    if (
      i > at + 1 &&
      message[i] === 70 &&
      message[i + 1] === 114 &&
      message[i + 2] === 111 &&
      message[i + 3] === 109 &&
      message[i + 4] === 32
    )
      quotes.push(at + 1)
  }
  if (quotes.length === 0) return message
  const plain = new Uint8Array(message.length - quotes.length)
  let from = 0
  let to = 0
  for (const quote of [...quotes, message.length]) {
    plain.set(message.subarray(from, quote), to)
    to += quote - from
    from = quote + 1
  }
  return plain
}
