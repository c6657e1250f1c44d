import { describe, expect, test } from 'vitest'
import { tileSource } from './tile-source.ts'

const file = Uint8Array.from({ length: 1000 }, (_, i) => i % 251)
const bytes = (from: number, to: number) => [...file.slice(from, to)]

/** A server of one file. */
function serve(ranges: boolean): { get: typeof fetch; asked: string[] } {
  const asked: string[] = []
  const get = (async (_url: string, init?: RequestInit) => {
    const range = (init?.headers as Record<string, string> | undefined)?.range
    asked.push(range ?? 'all')
    if (!ranges || !range) return new Response(file, { status: 200 })
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range)!
    return new Response(file.slice(Number(from), Number(to) + 1), { status: 206 })
  }) as typeof fetch
  return { get, asked }
}

describe('reading the tile archive', () => {
  test('asks for the bytes it needs where the server knows ranges', async () => {
    const { get, asked } = serve(true)
    const source = tileSource('/base.pmtiles', get)
    expect([...new Uint8Array((await source.getBytes(10, 5)).data)]).toEqual(bytes(10, 15))
    expect([...new Uint8Array((await source.getBytes(900, 50)).data)]).toEqual(bytes(900, 950))
    expect(asked).toEqual(['bytes=10-14', 'bytes=900-949'])
  })

  test('takes the whole file once where it does not', async () => {
    const { get, asked } = serve(false)
    const source = tileSource('/base.pmtiles', get)
    expect([...new Uint8Array((await source.getBytes(10, 5)).data)]).toEqual(bytes(10, 15))
    expect([...new Uint8Array((await source.getBytes(900, 50)).data)]).toEqual(bytes(900, 950))
    expect(asked).toHaveLength(1)
  })

  test('a file that is not there is an error that says so', async () => {
    const source = tileSource('/base.pmtiles', (async () => new Response('', { status: 404 })) as typeof fetch)
    await expect(source.getBytes(0, 5)).rejects.toThrow('404 for /base.pmtiles')
  })
})
