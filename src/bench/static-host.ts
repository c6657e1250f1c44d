import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const packed = new Set(['.html', '.js', '.css', '.json', '.geojson', '.webmanifest', '.svg'])

export interface StaticHost {
  url: string
  close(): Promise<void>
}

/**
 * Serves a folder the way common static hosts do, which `vite preview` does not: text gzipped; files of `assets/`, whose names hold
 * their hash, for a year; the rest for ten minutes; byte ranges; HTTP/1.1 with connections kept. No preload headers, no HTTP/2, no
 * Brotli: a host that has them is faster than this one.
 */
export async function staticHost(folder: string): Promise<StaticHost> {
  const files = new Map<string, Promise<{ plain: Buffer; gzipped: Buffer | null }>>()
  const fileAt = (path: string) => {
    const known = files.get(path)
    if (known) return known
    const read = readFile(path).then(plain => ({ plain, gzipped: packed.has(extname(path)) ? gzipSync(plain, { level: 6 }) : null }))
    files.set(path, read)
    return read
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    const file = await fileAt(join(folder, path)).catch(() => null)
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
      return
    }
    const headers = {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
      'accept-ranges': 'bytes',
      vary: 'accept-encoding',
    }
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    if (range) {
      const from = Number(range[1])
      const to = Math.min(range[2] ? Number(range[2]) : Number.POSITIVE_INFINITY, file.plain.length - 1)
      const part = file.plain.subarray(from, to + 1)
      response
        .writeHead(206, { ...headers, 'content-range': `bytes ${from}-${to}/${file.plain.length}`, 'content-length': part.length })
        .end(part)
      return
    }
    const gzipped = /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? file.gzipped : null
    const body = gzipped ?? file.plain
    response.writeHead(200, { ...headers, ...(gzipped && { 'content-encoding': 'gzip' }), 'content-length': body.length }).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
