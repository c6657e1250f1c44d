/** “From news@harbour.example Tue Nov  3 09:12:44 2026”: how a message begins in a box of mail (RFC 4155). */
const opening = /^From \S.{0,200}\d\d:\d\d:\d\d.{0,40}$/
const header = /^[!-9;-~]{1,80}:/

/** Whether bytes are a box of mail (mbox), whatever the file is called: a line that begins a message, and a field of its head below. */
export function isMailbox(bytes: Uint8Array): boolean {
  return opensMessage(bytes, 0)
}

/** Whether a message begins at a byte. */
export function opensMessage(bytes: Uint8Array, at: number): boolean {
  // “From ”
  if (bytes[at] !== 70 || bytes[at + 1] !== 114 || bytes[at + 2] !== 111 || bytes[at + 3] !== 109 || bytes[at + 4] !== 32) return false
  const [first, second] = String.fromCharCode(...bytes.subarray(at, at + 600)).split(/\r?\n/)
  return opening.test(first!) && header.test((second ?? '').replace(/^>(?=From )/, 'X:'))
}
