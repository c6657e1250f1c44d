import { failure, type Result, success } from '../../result.ts'
import { damaged } from '../damaged.ts'
import { decodeNamed } from '../decode.ts'
import type { KeptPage } from './mhtml.ts'
import { openPropertyList, type PropertyValue } from './property-list.ts'

/** The page in what Safari saves as one file (`.webarchive`): its main resource, not the frames and pictures beside it. */
export function readWebArchive(bytes: Uint8Array, name: string): Result<KeptPage> {
  try {
    const { top, value } = openPropertyList(bytes)
    const within = (from: PropertyValue, key: string): PropertyValue => {
      const number = from instanceof Map ? from.get(key) : undefined
      return number === undefined ? null : value(number)
    }
    const main = within(value(top), 'WebMainResource')
    const [data, type] = [within(main, 'WebResourceData'), within(main, 'WebResourceMIMEType')]
    if (!(data instanceof Uint8Array) || !/html/i.test(String(type)))
      return failure(`${name} holds no web page. Open it where it was saved, and save the page again.`)
    const [encoding, address] = [within(main, 'WebResourceTextEncodingName'), within(main, 'WebResourceURL')]
    const html = decodeNamed(data, typeof encoding === 'string' ? encoding : null, name)
    return html.ok ? success({ html: html.value, address: typeof address === 'string' ? address : null }, html.notes) : html
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return damaged(name)
  }
}
