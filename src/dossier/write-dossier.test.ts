import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { slot, writeDossier } from './write-dossier.ts'

const template = `<!doctype html><html><head><title>Dateline</title></head><body>${slot}<script>run()</script></body></html>`
const written = (title: string, ...files: Parameters<typeof writeDossier>[2]) =>
  parseHTML(writeDossier(template, title, files).join('')).document

describe('a dossier as it is written', () => {
  test.each([
    'A bridge fell.</script><script>alert(1)</script>',
    'It said <!-- and then <script> and no more.',
    'Quotes " and \' and & and \u2028 and 서울 and 🌍',
  ])('no text of an article ends the element it stands in: %s', text => {
    const page = written('Ports', { path: 'situation/articles/a.json', json: JSON.stringify({ text }) })
    expect([...page.querySelectorAll('script')]).toHaveLength(2)
    expect(JSON.parse(page.querySelector('script[data-file]')!.textContent!)).toEqual({ text })
  })

  test('bytes come out as they went in, and say which stretches of an archive they are', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7 + (i >> 8)) % 256)
    const page = written('Ports', {
      path: 'tiles',
      bytes,
      ranges: [
        { offset: 0, length: 60_000 },
        { offset: 90_000, length: 10_000 },
      ],
    })
    const element = page.querySelector('script[data-file="tiles"]')!
    expect(Buffer.from(element.textContent!, 'base64')).toEqual(Buffer.from(bytes))
    expect(element.getAttribute('data-ranges')).toBe('0+60000 90000+10000')
  })

  test.each(['Ports & <b>ships</b>', 'Cost: $& or $1', 'A "quoted" place'])('the title is the situation’s: %s', title =>
    expect(written(title).title).toBe(title),
  )

  test('a template without a place for the files is not taken', () =>
    expect(() => writeDossier('<html></html>', 'Ports', [])).toThrow(slot))
})
