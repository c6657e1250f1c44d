/** A name looked for, as bytes. One for all lookups, so that they make no garbage. */
export class Wanted {
  readonly bytes = new Uint8Array(512)
  length = 0
  readonly #encoder = new TextEncoder()

  /** False when the name is too long to be one, or empty. */
  take(name: string): boolean {
    const { length } = name
    if (length > 160) return false
    const { bytes } = this
    for (let i = 0; i < length; i++) {
      const code = name.charCodeAt(i)
      if (code > 127) {
        this.length = this.#encoder.encodeInto(name, bytes).written
        return this.length <= 255
      }
      bytes[i] = code
    }
    this.length = length
    return length > 0
  }
}
