/**
 * How well the role of each place is told, in texts that are marked:
 *
 *   npm run bench:roles [-- FILE.jsonl] [-- --wrong]
 *
 * Without a file: data/gold/roles.jsonl, from whose texts the weights are learned (`train-roles.ts` cross-validates them). A file holds a text a
 * line, as `readRoleTexts` says. `--wrong` lists every name that was told wrong, with its reason.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { articleFromText } from '../articles/read-article.ts'
import { findPlaces } from '../places/find-places.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { type Role, roles } from '../places/place.ts'
import { readGoldRoles, readRoleTexts } from './read-roles.ts'
import { rolesOfMarks } from './roles-of-marks.ts'
import { type RolesScore, type RoleTold, scoreRoles } from './score-roles.ts'

const root = join(import.meta.dirname, '../..')
const listWrong = process.argv.includes('--wrong')
const file = process.argv.slice(2).find(arg => !arg.startsWith('--'))
const texts = file ? readRoleTexts(file) : readGoldRoles(join(root, 'data/gold'))
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(root, 'public/gazetteer/gazetteer.bin.gz'))))

const asMarked: RoleTold[] = []
const asFound: RoleTold[] = []
for (const text of texts) {
  const { id, date, domain, toponyms } = text
  const article = articleFromText(text.text, date ? { published: date } : {})
  const mentions = findPlaces(article, gazetteer, { explain: false, ...(domain ? { outlet: domain } : {}) })
  rolesOfMarks(article, toponyms, mentions).forEach((given, i) => {
    const { name, start, end, roles: right } = toponyms[i]!
    asMarked.push({ told: given?.role ?? null, right })
    if (listWrong && given && !right.includes(given.role))
      console.log(
        `${id}  ${name}: ${given.role}, not ${right.join(' or ')}; ${given.why}  …${text.text.slice(start - 50, end + 40).replace(/\s+/g, ' ')}…`,
      )
  })
  const met = new Set<object>()
  for (const { start, end, roles: right } of toponyms) {
    const found = mentions.find(mention => !met.has(mention) && mention.start < end && start < mention.end)
    if (found) met.add(found)
    asFound.push({ told: found?.role ?? null, right })
  }
  for (const mention of mentions) if (!met.has(mention) && !mention.adjective) asFound.push({ told: mention.role, right: [] })
}
console.log(`${texts.length} texts, ${asMarked.length} places`)
print('of the names as marked', scoreRoles(asMarked))
print('end to end, of the names found', scoreRoles(asFound))

function print(title: string, { accuracy, f1, meanF1, confusion }: RolesScore): void {
  const columns: (Role | 'nothing')[] = [...roles, 'nothing']
  console.log(
    `\n${title}: right ${percent(accuracy)}; F1 ${roles.map(role => `${role} ${percent(f1[role])}`).join(', ')}; mean ${percent(meanF1)}`,
  )
  console.log(`${'right \\ told'.padEnd(14)}${columns.map(role => role.padStart(10)).join('')}`)
  for (const right of columns)
    console.log(`${right.padEnd(14)}${columns.map(told => String(confusion[right][told]).padStart(10)).join('')}`)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
