/**
 * The source of a pattern that is written over several lines: the breaks are taken out, and the spaces that a line begins with.
 * `` new RegExp(inOneLine`\b(?:roads?|
 *   bridges?)\b`) `` is `/\b(?:roads?|bridges?)\b/`. Backslashes stand as they are.
 */
export function inOneLine(lines: TemplateStringsArray, ...inserted: readonly string[]): string {
  return String.raw(lines, ...inserted).replace(/\n */g, '')
}
