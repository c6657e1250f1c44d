import { failure, type Result, success } from '../result.ts'
import { guessEncoding } from './guess-encoding.ts'
import { fromWindows1252 } from './windows-1252.ts'

/**
 * The characters of a file: UTF-8 with or without a byte order mark, UTF-16 in either order, what a page says it is in, or what its letters tell (`guessEncoding`); else Windows-1252.
 * A byte order mark is no part of the text; line ends stay as they are.
 */
export function decode(bytes: Uint8Array, name: string): Result<string> {
  if (bytes.length === 0) return failure(`${name} is empty.`)
  if (bytes.length > most)
    return failure(`${name} has ${Math.ceil(bytes.length / 1e6)} MB; ${most / 1e6} are read at once. Part it into smaller files.`)
  const known = knownBinary(bytes)
  if (known === packed) return failure(`${name} is ${known}: unpack it, and add what is in it.`)
  if (known === locked) return failure(`${name} ${locked}: open it, save a copy without one, and add that.`)
  if (known === oldExcel) return failure(`${name} is ${known}, not a text. ${toXlsx}`)
  if (known) return failure(`${name} is ${known}, not a text. ${otherOffice.has(known) ? toDocx : toText}`)
  const { encoding, guessed } = encodingOf(bytes)
  const declared = encoding === 'windows-1252' ? (asDeclared(bytes) ?? asGuessed(bytes)) : null
  const decoded = declared?.text ?? (encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes))
  const text = withoutNuls(decoded)
  if (text.trim() === '') return failure(`${name} is empty: it holds nothing but white space.`)
  if (strangeShare(text) > 0.01) return failure(`${name} is binary, not a text. ${toText}`)
  return success(text, guessed ? [`${name} is not valid UTF-8; it was read as ${declared?.encoding ?? encodingWords[encoding]}.`] : [])
}

/** A few characters that are none, as programs leave them at the end of a field, are nothing of a text; of a file of other things they are a large part. */
function withoutNuls(text: string): string {
  if (!text.includes('\0')) return text
  const without = text.replaceAll('\0', '')
  return text.length - without.length <= Math.max(3, text.length * 0.05) ? without : text
}

/** The characters of bytes whose encoding stands beside them, as in a message's head; of those without one, or one that nobody knows, as in a file. */
export function decodeNamed(bytes: Uint8Array, encoding: string | null, name: string): Result<string> {
  if (encoding === null || isUsual(encoding)) return decode(bytes, name)
  try {
    return success(new TextDecoder(encoding).decode(bytes))
  } catch {
    return decode(bytes, name)
  }
}

/** What `decode` tells apart by itself. */
const isUsual = (encoding: string) => /^(utf-?8|iso-8859-1|latin-?1|windows-1252|us-ascii)$/i.test(encoding)

/** A string of JavaScript holds half a billion characters. */
const most = 500_000_000

const toText = 'Save the article as plain text (.txt), or copy its words and paste them.'
const toXlsx = 'Save it as .xlsx or .csv, and add that.'
const toDocx = 'Save it as .docx or as plain text (.txt), or copy its words and paste them.'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const encodingWords: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
}

function encodingOf(bytes: Uint8Array): { encoding: Encoding; guessed: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', guessed: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', guessed: false }
  const silent = silentUtf16(bytes)
  if (silent) return { encoding: silent, guessed: true }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { encoding: 'utf-8', guessed: false }
  } catch {
    return { encoding: 'windows-1252', guessed: true }
  }
}

/** What a web page says its encoding is, when it is not UTF-8; null where it says nothing that holds. */
function asDeclared(bytes: Uint8Array): { text: string; encoding: string } | null {
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]+)/i.exec(fromWindows1252(bytes.subarray(0, 2048)))?.[1]
  if (!label || isUsual(label)) return null
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding: label }
  } catch {
    return null
  }
}

function asGuessed(bytes: Uint8Array): { text: string; encoding: string } | null {
  const encoding = guessEncoding(bytes)
  return encoding === null ? null : { text: new TextDecoder(encoding).decode(bytes), encoding }
}

/** UTF-16 without a mark: in English nearly every other byte is zero, always on the same side; in other scripts those of spaces and line ends are. */
function silentUtf16(bytes: Uint8Array): Encoding | null {
  const sample = Math.min(bytes.length & ~1, 2000)
  let even = 0
  let odd = 0
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = sample / 2
  if (pairs < 2) return null
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be'
  if (odd > pairs * 0.02 && even < odd / 4) return ofWords(bytes.subarray(0, sample), 'utf-16le')
  if (even > pairs * 0.02 && odd < even / 4) return ofWords(bytes.subarray(0, sample), 'utf-16be')
  return null
}

/** Words are letters with spaces between them; what is no text gives any characters at all. */
function ofWords(bytes: Uint8Array, encoding: Encoding): Encoding | null {
  const text = new TextDecoder(encoding).decode(bytes)
  const known = text.match(/[\p{L}\p{M}\p{N}\p{P}\s]/gu)?.length ?? 0
  const blocks = new Set(Array.from(text.match(/\p{L}/gu) ?? [], letter => letter.charCodeAt(0) >> 8))
  return known > text.length * 0.98 && (blocks.size <= 4 || !/\p{Script=Latin}/u.test(text)) ? encoding : null
}

const packed = 'an archive'
const locked = 'is protected with a password'
const oldWord = 'a document of old Word (.doc)'
const richText = 'an RTF document'
/** What programs that write `.docx` open. */
const otherOffice = new Set<string>([oldWord, richText])

const oldExcel = 'a workbook of old Excel (.xls)'
const compound = 'an office document or a message of Outlook'

const signatures: [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', packed],
  ['\u001f\u008b', packed],
  ['Rar!\u001a', packed],
  ['7z\u00bc\u00af', packed],
  ['\u00d0\u00cf\u0011\u00e0', compound],
  ['\u0089PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['{\\rtf', richText],
]

/** The first file in an archive that is a document: Word's, Excel's and PowerPoint's begin with one of these, OpenDocument's with its type. */
const officePart = /^(?:\[Content_Types\]|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetypeapplication\/vnd)/

/** Whether a file is a document, a table or the like of an office program, by its first bytes. */
export function isOfficeFile(bytes: Uint8Array): boolean {
  return officePart.test(String.fromCharCode(...bytes.subarray(30, 80)))
}

/** Files people drop by mistake, by their first bytes. */
function knownBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 80))
  const known = signatures.find(([signature]) => head.startsWith(signature))?.[1] ?? null
  if (known === packed && officePart.test(head.slice(30))) return 'an office document'
  return known === compound ? insideCompound(bytes) : known
}

/** The files of old Office, of Outlook, and the new ones of Office that have a password, are one kind of container; its parts have names in UTF-16. */
function insideCompound(bytes: Uint8Array): string {
  const names = new TextDecoder('utf-16le').decode(bytes)
  if (names.includes('EncryptedPackage')) return locked
  if (names.includes('WordDocument')) return oldWord
  return names.includes('Workbook') ? oldExcel : compound
}

/** The share of characters no text holds: control codes, and what a decoder puts where it found no character. */
function strangeShare(text: string): number {
  let strange = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (
      (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) ||
      (code >= 0x7f && code < 0xa0 && code !== 0x85) ||
      code === 0xfffd
    )
      strange++
  }
  return strange / text.length
}
