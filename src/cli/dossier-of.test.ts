import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from './build.ts'
import { loadGazetteer } from './load-gazetteer.ts'

const gazetteer = loadGazetteer()

describe('the map as one file, from the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-dossier-'))
  const file = join(folder, 'new', 'map of June.html')
  const options = { from: folder, out: join(folder, 'out'), title: 'Ports & ships', check: false, csv: false, decisions: [] }
  const listener = { progress: () => {}, status: () => {} }
  let html = ''
  beforeAll(async () => {
    writeFileSync(
      join(folder, 'a.txt'),
      'A crane fell\n\n3 June 2024\n\nA crane fell in the port of Gdansk on Monday.</script><script>alert(1)</script>',
    )
    await build({ ...options, dossier: file }, gazetteer, listener)
    html = readFileSync(file, 'utf8')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const page = () => parseHTML(html).document

  test('holds the articles as they were read', () => {
    expect(page().title).toBe('Ports & ships')
    const article = [...page().querySelectorAll('script[data-file^="situation/articles/"]')].map(one => JSON.parse(one.textContent!))
    expect(article[0].text).toContain('A crane fell in the port of Gdansk on Monday.</script><script>')
  })

  test('has one script, whose hash its policy names, and the policy lets it connect to nobody', () => {
    const policy = page().querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!
    const scripts = [...page().querySelectorAll('script')].filter(one => !one.hasAttribute('data-file'))
    expect(scripts).toHaveLength(1)
    const [, code] = /<script type="module">([\s\S]*)<\/script>/.exec(html)!
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(code!).digest('base64')}'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/connect-src|https?:|\*/)
    expect([...page().querySelectorAll('[src], link[href]')].map(one => one.getAttribute('src') ?? one.getAttribute('href'))).toEqual([
      expect.stringMatching(/^data:/),
    ])
  })

  test('leaves nothing half written where it may not write', async () => {
    const taken = join(folder, 'a.txt', 'map.html')
    await expect(build({ ...options, dossier: taken }, gazetteer, listener)).rejects.toThrow(`cannot be written to ${taken}`)
    expect(existsSync(`${file}.part`)).toBe(false)
  })
})
