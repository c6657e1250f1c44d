import { fromWindows1252 } from '../windows-1252.ts'

/** What a page of characters is called where browsers and Node know it; of two old ones that they do not know, the upper half. */
const pages: Record<number, { label: string } | { upper: string }> = {
  437: {
    upper:
      'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  },
  850: {
    upper:
      'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  },
  866: { label: 'ibm866' },
  874: { label: 'windows-874' },
  932: { label: 'shift_jis' },
  936: { label: 'gbk' },
  949: { label: 'euc-kr' },
  950: { label: 'big5' },
  10000: { label: 'macintosh' },
  10007: { label: 'x-mac-cyrillic' },
  20866: { label: 'koi8-r' },
  65001: { label: 'utf-8' },
  ...Object.fromEntries([1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map(page => [page, { label: `windows-${page}` }])),
}

/** The page of characters that a font of a set (`\fcharset`) is written in; 0 and 1 are the document's own. */
export const pageOfSet: Record<number, number> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
}

/** What stands for the page of a font of signs, which has no characters of its own. */
export const signs = -1

const decoders = new Map<string, TextDecoder | null>()

/** Bytes of a page of characters as text; of a page nobody knows, as Windows-1252. */
export function charactersOf(bytes: readonly number[], page: number): string {
  if (bytes.every(byte => byte < 0x80)) return String.fromCharCode(...bytes)
  // “·” and “§” of such fonts are bullets; what else is drawn there is no letter.
  if (page === signs)
    return bytes.map(byte => (byte === 0xb7 || byte === 0xa7 ? '•' : byte < 0x80 ? String.fromCharCode(byte) : ' ')).join('')
  const known = pages[page]
  if (known && 'upper' in known) return bytes.map(byte => (byte < 0x80 ? String.fromCharCode(byte) : known.upper[byte - 0x80]!)).join('')
  const decoder = known ? decoderOf(known.label) : null
  return decoder ? decoder.decode(Uint8Array.from(bytes)) : fromWindows1252(Uint8Array.from(bytes))
}

function decoderOf(label: string): TextDecoder | null {
  let decoder = decoders.get(label)
  if (decoder === undefined) {
    try {
      decoder = new TextDecoder(label)
    } catch {
      decoder = null
    }
    decoders.set(label, decoder)
  }
  return decoder
}
