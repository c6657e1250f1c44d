import { Parser } from 'htmlparser2'
import { type Result, success } from '../../result.ts'
import { decodeNamed } from '../decode.ts'

/** An element of XML, with what stands in it in its order. */
export interface XmlElement {
  /** As it is written, with its prefix: “content:encoded”. */
  name: string
  attributes: Record<string, string>
  inside: (XmlElement | string)[]
}

/** What stands in it deeper than people write is left out, so that nothing that walks through it falls. */
const deepest = 200

/** And at this the reading ends: the parser takes the longer for each element the deeper it lies. */
const bottomless = 2000

/** The elements of a text of XML that stand in no other; markup that is broken is taken as far as it goes. */
export function xmlElements(xml: string): XmlElement[] {
  const all: XmlElement = { name: '', attributes: {}, inside: [] }
  const open = [all]
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > bottomless) throw new Bottomless()
        if (depth > deepest) return
        const element = { name, attributes, inside: [] }
        open.at(-1)!.inside.push(element)
        open.push(element)
      },
      ontext: words => open.at(-1)!.inside.push(words),
      onclosetag: () => depth-- <= deepest && open.length > 1 && open.pop(),
    },
    { xmlMode: true },
  )
  try {
    parser.end(xml)
  } catch (error) {
    if (!(error instanceof Bottomless)) throw error
  }
  return all.inside.filter(isElement)
}

class Bottomless extends Error {}

/** The characters of a file of XML, in the encoding that its first line names. */
export function xmlText(bytes: Uint8Array, name: string): Result<string> {
  const declared = /^<\?xml[^>]{0,100}?encoding=["']([\w.:-]+)["']/.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1] ?? null
  const text = decodeNamed(bytes, declared !== null && /^utf-?16/i.test(declared) ? null : declared, name)
  return text.ok ? success(text.value.replace(/^\ufeff/, ''), text.notes) : text
}

/** `atom:entry` → “entry” */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const isElement = (one: XmlElement | string): one is XmlElement => typeof one !== 'string'

/** The elements right inside one that have a name, which is asked with its prefix where it has one. */
export function childrenOf({ inside }: XmlElement, name: string): XmlElement[] {
  return inside.filter(isElement).filter(one => one.name === name)
}

export function childOf(element: XmlElement, ...names: string[]): XmlElement | null {
  for (const name of names) {
    const [child] = childrenOf(element, name)
    if (child) return child
  }
  return null
}

/** All elements within one that have a name, whatever its prefix, in their order; none in one that was found. */
export function elementsIn(element: XmlElement, name: string): XmlElement[] {
  return element.inside.filter(isElement).flatMap(one => (localName(one.name) === name ? [one] : elementsIn(one, name)))
}

/** The words in an element. */
export function wordsOf(element: XmlElement | null): string {
  return element ? element.inside.map(one => (isElement(one) ? wordsOf(one) : one)).join('') : ''
}

/** What stands in an element as markup again; words that were markup in it stay so. */
export function markupOf({ inside }: XmlElement): string {
  return inside
    .map(one => {
      if (!isElement(one)) return one.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const name = localName(one.name)
      return `<${name}>${markupOf(one)}</${name}>`
    })
    .join('')
}
