/**
 * How well the role of each place is told, in texts that are marked:
 *
 *   npm run bench:roles [-- FILE.jsonl] [-- --wrong]
 *
 * Without a file: data/gold/roles.jsonl, from whose texts the weights are learned; what they give on texts they were not learned from says `train-roles.ts`.
 * A file holds a text a line, as `readRoleTexts` says. `--wrong` lists every name that was told wrong, with its reason.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { roleWhyInWords } from '../places/role-words.ts'
import { readGoldRoles, readRoleTexts } from './read-roles.ts'
import { roleTable } from './role-table.ts'
import { scoreRoles } from './score-roles.ts'
import { type RoleCase, type RolesTold, roleCase, tellRoles } from './tell-roles.ts'

const root = join(import.meta.dirname, '../..')
const listsWrong = process.argv.includes('--wrong')
const file = process.argv.slice(2).find(arg => !arg.startsWith('--'))
const texts = file ? readRoleTexts(file) : readGoldRoles(join(root, 'data/gold'))
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(root, 'public/gazetteer/gazetteer.bin.gz'))))
const told = texts.map(text => {
  const one = roleCase(text, gazetteer)
  const roles = tellRoles(one)
  if (listsWrong) listWrong(one, roles)
  return roles
})
const asMarked = told.flatMap(one => one.asMarked)
console.log(`${texts.length} texts, ${asMarked.length} places${file ? '' : ', from which the roles were learned'}`)
console.log(roleTable('of the names as marked', scoreRoles(asMarked)))
console.log(roleTable('end to end, of the names found', scoreRoles(told.flatMap(one => one.asFound))))

function listWrong({ text: { id, text }, marks }: RoleCase, { given }: RolesTold): void {
  marks.forEach(({ start, end, name, roles }, i) => {
    const { role, rule, params } = given[i]!
    if (roles.includes(role)) return
    const around = `${text.slice(Math.max(0, start - 50), start)}[${name}]${text.slice(end, end + 40)}`.replace(/\s+/g, ' ')
    console.log(`${id}  ${role}, not ${roles.join(' or ')}: ${roleWhyInWords(rule, params)}  …${around}…`)
  })
}
