/** What DOS had above ASCII, in which archives still write names that say nothing of their encoding. */
const upper =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

export function fromCodePage437(bytes: Uint8Array): string {
  return Array.from(bytes, byte => (byte < 128 ? String.fromCharCode(byte) : upper[byte - 128]!)).join('')
}
