import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readArticle } from '../articles/read-article.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { situationFiles } from '../situation/situation-files.ts'
import { buildSituation } from './build-situation.ts'
import { geoparse } from './geoparse.ts'
import { datelineVersion } from './version.ts'

const root = new URL('../../', import.meta.url)
const bytes = (path: string) => readFileSync(new URL(path, root))

/** What `npm run situation` would write now, without writing it. */
function rebuilt(): Map<string, string> {
  const gazetteer = openGazetteer(gunzipSync(bytes('public/gazetteer/gazetteer.bin.gz')))
  const parsed = readdirSync(new URL('seeds', root))
    .sort()
    .map(name => {
      const read = readArticle(bytes(`seeds/${name}`), name)
      if (!read.ok) throw new Error(read.problem)
      return geoparse(read.value, gazetteer)
    })
  const title = parsed.length === 1 ? parsed[0]!.article.headline : 'Seeds'
  const { situation, articles } = buildSituation(parsed, { title, gazetteer })
  return situationFiles(situation, articles)
}

const files = rebuilt()

test.each([...files])('public/situation/%s is what the seeds give (npm run situation writes it anew)', (path, text) =>
  expect(bytes(`public/situation/${path}`).toString('utf8')).toBe(text),
)

test('public/situation holds no article of an earlier build', () =>
  expect(readdirSync(new URL('public/situation/articles', root)).map(name => `articles/${name}`)).toEqual(
    [...files.keys()].filter(path => path.startsWith('articles/')),
  ))

test('the version is package.json’s', () => expect(datelineVersion).toBe(JSON.parse(bytes('package.json').toString('utf8')).version))
