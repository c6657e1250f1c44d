/**
 * Learns why places are named: `node --import tsx src/bench/train-roles.ts`.
 *
 * From the texts of data/gold/roles.jsonl; writes `src/places/role-weights.json`, four numbers a sign, as `role-signs.ts` names them. The same texts give
 * the same file. Prints what five-fold cross-validation measures, each text told by what the others taught.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { roles } from '../places/place.ts'
import { learnRoles } from './learn-roles.ts'
import { readGoldRoles } from './read-roles.ts'
import { percent, roleTable } from './role-table.ts'
import { type RolesScore, type RoleTold, scoreRoles } from './score-roles.ts'
import { roleCase, tellRoles } from './tell-roles.ts'

const root = join(import.meta.dirname, '../..')
const folds = 5
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(root, 'public/gazetteer/gazetteer.bin.gz'))))
const cases = readGoldRoles(join(root, 'data/gold')).map(text => roleCase(text, gazetteer))

const asMarked: RoleTold[] = []
const asFound: RoleTold[] = []
for (let fold = 0; fold < folds; fold++) {
  const weights = learnRoles(cases.filter((_, i) => i % folds !== fold))
  for (const one of cases.filter((_, i) => i % folds === fold)) {
    const told = tellRoles(one, weights)
    asMarked.push(...told.asMarked)
    asFound.push(...told.asFound)
  }
}
const [marked, found] = [scoreRoles(asMarked), scoreRoles(asFound)]
console.log('cross-validated')
console.log(roleTable('of the names as marked', marked))
console.log(roleTable('end to end, of the names found', found))

const inPercent = ({ accuracy, f1 }: RolesScore) => ({
  right: percent(accuracy),
  f1: Object.fromEntries(roles.map(role => [role, percent(f1[role])])),
})
const { bias, signs, pairs } = learnRoles(cases)
/** A line a word, under what is seen of it. */
const linesOf = (kinds: Readonly<Record<string, object>>) =>
  Object.entries(kinds)
    .map(([what, words]) => {
      const lines = Object.entries(words).map(([word, weights]) => `   ${JSON.stringify(word)}: ${JSON.stringify(weights)}`)
      return `  ${JSON.stringify(what)}: {\n${lines.join(',\n')}\n  }`
    })
    .join(',\n')
const lines = [
  `"about": "Weights of a multinomial logit, learned by src/bench/train-roles.ts: four numbers a sign, for ${roles.join(', ')}. Signs are named in role-signs.ts: what is seen, and of which word or pair of words."`,
  `"texts": ${cases.length}`,
  `"crossValidated": ${JSON.stringify({ asMarked: inPercent(marked), endToEnd: inPercent(found) })}`,
  `"bias": ${JSON.stringify(bias)}`,
  `"signs": {\n${linesOf(signs)}\n }`,
  `"pairs": {\n${linesOf(pairs)}\n }`,
]
writeFileSync(join(root, 'src/places/role-weights.json'), `{\n ${lines.join(',\n ')}\n}\n`)
