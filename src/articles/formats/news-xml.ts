import { failure, type Result, success } from '../../result.ts'
import { endsEarly } from '../damaged.ts'
import { readAgencyXml } from './agency-xml.ts'
import { readFeed } from './feed.ts'
import type { Page } from './html.ts'
import { xmlElements, xmlText } from './xml.ts'

/** The articles of a file of XML: of a feed or of what an agency sends, null for those without words. Fails on other XML, and where there are none. */
export function readNewsXml(bytes: Uint8Array, name: string): Result<(Page | null)[]> {
  const xml = xmlText(bytes, name)
  if (!xml.ok) return xml
  const [root] = xmlElements(xml.value)
  const pages = root && (readFeed(root) ?? readAgencyXml(root))
  if (!pages) return failure(`${name} is XML of another kind: expected is a feed (RSS, Atom), NewsML or NITF.`)
  if (pages.length === 0) return failure(`${name} is a feed without articles. Get it anew when there are some.`)
  const isCut = !xml.value.includes(`</${root!.name}`)
  return success(pages, isCut ? [...xml.notes, endsEarly(name)] : xml.notes)
}
