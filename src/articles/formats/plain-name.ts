/**
 * What fields and columns are compared by: `plainName('Abstract Note')` and `plainName('abstract_note')` are both `'abstractnote'`, `plainName('Längengrad')` is `'langengrad'`.
 */
export function plainName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: most names are of ASCII alone, and of those nothing need be taken apart.
  if (/^[\x00-\x7f]*$/.test(name)) return name.toLowerCase().replace(/[^a-z\d]/g, '')
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
