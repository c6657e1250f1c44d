/**
 * Chooses the texts that the page's worker reads to itself before it is given any (`src/app/import/warm-up.ts`), out of our own marked texts.
 *
 *   node --import tsx src/bench/choose-warm-up.ts
 *
 * Reads each short text of `ownTexts` and notes which branches of Dateline's code that runs. It then takes, time and again, the one that adds the most for its
 * length, a branch counting by how many of the texts run it, until all together are as long as may be. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { gunzipSync } from 'node:zlib'
import { readArticle } from '../articles/read-article.ts'
import { geoparse } from '../geoparse/geoparse.ts'
import { withRelative } from '../geoparse/with-relative.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { longestToItself, ownTexts } from './own-texts.ts'

const chosenFile = 'src/app/import/warm-up-texts.json'
const longestTogether = 40_000
const texts = ownTexts().filter(text => text.length <= longestToItself)
const gazetteer = openGazetteer(gunzipSync(readFileSync('public/gazetteer/gazetteer.bin.gz')))

function read(text: string): void {
  const article = readArticle(new TextEncoder().encode(text), 'article.txt')
  if (!article.ok) throw new Error(`This text is no article: ${article.problem}\n${text}`)
  withRelative(geoparse(article.value, gazetteer))
}

/** The branches of our code that reading each text runs. */
async function branchesOf(texts: readonly string[]): Promise<Set<string>[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const all: Set<string>[] = []
  for (const text of texts) {
    await session.post('Profiler.takePreciseCoverage')
    read(text)
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const ours = result.filter(({ url }) => url.includes('/src/'))
    all.push(
      new Set(
        ours.flatMap(({ url, functions }) =>
          functions.flatMap(({ ranges }) =>
            ranges.filter(({ count }) => count > 0).map(({ startOffset, endOffset }) => `${url}:${startOffset}-${endOffset}`),
          ),
        ),
      ),
    )
  }
  return all
}

const branches = await branchesOf(texts)
/** In how many texts each branch is run: what nearly all articles run is what must be quick. */
const runs = new Map<string, number>()
for (const one of branches) for (const branch of one) runs.set(branch, (runs.get(branch) ?? 0) + 1)

const seen = new Set<string>()
const chosen: string[] = []
let left = longestTogether
for (;;) {
  const gains = texts.map((text, i) => {
    if (chosen.includes(text) || text.length > left) return 0
    let gain = 0
    for (const branch of branches[i]!) if (!seen.has(branch)) gain += runs.get(branch)!
    return gain / text.length
  })
  const best = gains.indexOf(Math.max(...gains))
  if (gains[best]! <= 0) break
  chosen.push(texts[best]!)
  left -= texts[best]!.length
  for (const branch of branches[best]!) seen.add(branch)
}
writeFileSync(chosenFile, `${JSON.stringify(chosen, null, 2)}\n`)
const together = longestTogether - left
console.log(
  `${chosenFile}: ${chosen.length} of ${texts.length} texts, ${together} characters; they run ${seen.size} of ${runs.size} branches`,
)
