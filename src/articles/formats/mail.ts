import PostalMime from 'postal-mime'
import { datesIn } from '../date-line.ts'
import { isOutlet } from '../source.ts'
import type { Page } from './html.ts'

/**
 * What a message of mail says, as newsletters and alerts of agencies are kept (`.eml`): its subject is the headline, its text what was
 * written, the day the one its sender's clock showed. `html` reads a message that was written as a web page only. Null where it has no text.
 */
export async function readMail(bytes: Uint8Array, html: (page: string) => Page | null): Promise<Page | null> {
  const message = await PostalMime.parse(bytes).catch(() => null)
  if (!message) return null
  const { from, subject, text, headers } = message
  const headline =
    (subject ?? '')
      .replace(/^(?:\s*(?:re|aw|fwd?|wg)\s*:)+/i, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  const sender = from && 'name' in from ? from.name.trim() : ''
  const page = text?.trim() ? null : html(message.html ?? '')
  const body = page?.text ?? withoutSignature(text ?? '')
  if (body.trim() === '') return null
  return {
    text: headline && !body.trimStart().startsWith(headline) ? `${headline}\n\n${body}` : body,
    headline: headline ?? page?.headline ?? null,
    source: isOutlet(sender) ? sender : (page?.source ?? null),
    // “Tue, 02 Jan 2024 23:15:00 -0500”: the day where it was sent from, not the one it was in Greenwich.
    published: datesIn(headers.find(({ key }) => key === 'date')?.value ?? '')[0]?.day ?? page?.published ?? null,
  }
}

/** What stands below “-- ” says who sent it. */
function withoutSignature(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\s*\n-- \n.*$/s, '\n')
}
