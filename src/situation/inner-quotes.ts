/**
 * The words of a quotation as they stand between quotation marks: marks of their own become single ones, each for each, so that offsets
 * stay. “"We warned them," he said” is “‘We warned them,’ he said”.
 */
export function innerQuotes(quote: string): string {
  return quote.replace(/[“„"”]/g, (mark, at: number) => {
    if (mark === '„') return '‚'
    return mark !== '”' && (at === 0 || /[\s([—–]/.test(quote[at - 1]!)) ? '‘' : '’'
  })
}
