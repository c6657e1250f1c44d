/**
 * The values of a text that is nearly JSON: several one behind another with or without line ends between them, as `jq` and exports of databases write them, with numbers that are none (`NaN`, `Infinity`, as
 * Python writes them), commas before a closing bracket, or marks before the first sign. Null where anything else is wrong, and where nothing of these is. What stands within quotation marks is left as it is.
 */
export function looseValues(text: string): unknown[] | null {
  const values: unknown[] = []
  let [depth, from, written] = [0, -1, '']
  let copied = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '"') {
      const end = endOfString(text, at)
      if (end < 0 || depth === 0) return null
      at = end
    } else if (sign === '{' || sign === '[') {
      if (depth++ === 0) [from, copied, written] = [at, at, '']
    } else if (sign === '}' || sign === ']') {
      if (--depth < 0) return null
      if (depth > 0) continue
      const value = parsed(written + text.slice(copied, at + 1))
      if (value === undefined) return null
      values.push(value)
      from = -1
    } else if (depth > 0 && (sign === ',' || sign === 'N' || sign === 'I' || sign === '-')) {
      nextSign.lastIndex = at
      const loose = nextSign.exec(text)
      if (!loose) continue
      written += text.slice(copied, at) + (sign === ',' ? '' : 'null')
      copied = sign === ',' ? at + 1 : at + loose[0].length
      at = copied - 1
    } else if (depth === 0 && !/[\s,;\ufeff]/.test(sign)) return null
  }
  return from < 0 && values.length > 0 ? values : null
}

/** A comma that nothing follows, or a number that is none. */
const nextSign = /,(?=\s*[}\]])|-?(?:NaN|Infinity)(?![\w.])/y

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return -1
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
