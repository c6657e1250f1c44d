import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Role, roles } from '../places/place.ts'
import type { MarkedPlace, MarkedText } from './score-places.ts'

/** A place that a person marked, and why it is mentioned: the best answer, then what is right as well. */
export interface RoleMark extends MarkedPlace {
  roles: readonly Role[]
}

/** A text with the roles of its places marked. */
export interface RoleText extends MarkedText {
  date?: string | null
  /** The outlet. */
  domain?: string
  toponyms: RoleMark[]
}

/**
 * The texts of `data/gold/places` whose places have their roles in `data/gold/roles.jsonl`, a line a text:
 *
 *     {"text": "wire/c20", "roles": "h s o n h/o"}
 *
 * A letter a place in reading order: it happened there, it was said there, somebody or something is from there, it is merely named. Of two
 * letters either is right and the first is better.
 */
function readLetters(gold: string): RoleText[] {
  const files = new Map<string, Map<string, MarkedText>>()
  const textsOf = (file: string): Map<string, MarkedText> => {
    const known =
      files.get(file) ?? new Map(linesOf<MarkedText>(join(gold, 'places', `${file}.jsonl`)).map(text => [String(text.id), text]))
    files.set(file, known)
    return known
  }
  return linesOf<{ text: string; roles: string }>(join(gold, 'roles.jsonl')).map(({ text: id, roles: letters }) => {
    const [file = '', key = ''] = id.split('/')
    const text = textsOf(file).get(key)
    if (!text) throw new Error(`No text of data/gold/places is called ${id}.`)
    const toponyms = [...text.toponyms].sort((a, b) => a.start - b.start)
    const given = letters.split(' ')
    if (given.length !== toponyms.length) throw new Error(`${id} has ${toponyms.length} places and ${given.length} roles.`)
    return { ...text, id, toponyms: toponyms.map((mark, i) => ({ ...mark, roles: rolesOfLetters(given[i]!) })) }
  })
}

/** All texts with their roles marked: those, and in `data/gold/role-texts.jsonl` texts full of lists, whose places have roles and no position. */
export function readGoldRoles(gold: string): RoleText[] {
  return [...readLetters(gold), ...readRoleTexts(join(gold, 'role-texts.jsonl'))]
}

type MarkedRole = Omit<MarkedPlace, 'lat' | 'lon'> & Partial<MarkedPlace> & { role?: string }
const nowhere = { lat: null, lon: null }

/** The texts of a file with everything in it, those whose places have no roles left aside: `{"id", "text", "date"?, "domain"?, "toponyms": [{"start", "end", "name", "lat"?, "lon"?, "role": "h"}]}`. */
export function readRoleTexts(file: string): RoleText[] {
  return linesOf<Omit<RoleText, 'toponyms'> & { toponyms: MarkedRole[] }>(file).flatMap(text => {
    const toponyms = text.toponyms.flatMap(({ role, ...mark }) =>
      role === undefined ? [] : { ...nowhere, ...mark, roles: rolesOfLetters(role) },
    )
    return toponyms.length === 0 ? [] : { ...text, toponyms: toponyms.sort((a, b) => a.start - b.start) }
  })
}

/** `h/o` is happened, or origin. */
function rolesOfLetters(letters: string): Role[] {
  return letters.split('/').map(letter => {
    const role = roles.find(role => role[0] === letter)
    if (!role) throw new Error(`“${letters}” is no role.`)
    return role
  })
}

function linesOf<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)
}
