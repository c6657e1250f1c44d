import { classAt, letter } from './characters.ts'
import { isCapital, isSmall } from './is-capital.ts'

/** Stand before a name or a number, and so never end a sentence: "Sgt. Hill", "No. 3". Lower-case, without the period. */
const leading = new Set(
  (
    'mr mrs ms dr drs prof profs ald sens reps gens rev fr hon st sgt cpl pvt lt capt cmdr col gen adm maj gov sen rep pres supt insp det ' +
    'messrs mt ft vs no fig vol art sec rs'
  ).split(' '),
)

/** Other words that news writes with a period inside or at the end, lower-case, without the last period. Any of them may end a sentence. */
const others = new Set(
  (
    'pfc cmdt lt.gov jr sr esq bros co corp inc ltd llc plc ' +
    'etc al approx dept est nos ca cf e.g i.e a.m p.m ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ave blvd rd hwy rte sq ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex vt va wash wis wyo ' +
    'ont que alta sask man'
  ).split(' '),
)

/** Whether `word`, written before a period, is an abbreviation: "Sgt", "U.S", "W.Va", "a.m". */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase()
  return leading.has(lower) || others.has(lower) || (word.includes('.') && isOfFirstLetters(word.split('.')))
}

/** Single letters ("U.S", "a.m"), or what begins words, in capitals ("W.Va", "Ph.D"). */
function isOfFirstLetters(parts: readonly string[]): boolean {
  if (parts.every(part => part.length === 1 && classAt(part, 0) === letter)) return true
  const last = parts.length - 1
  return parts.every((part, i) => part.length <= (i === last ? 3 : 2) && isCapital(part) && [...part.slice(1)].every(isSmall))
}

/** Whether an abbreviation goes on to what it stands before, and never ends its sentence: "Sgt", "No", not "Inc". */
export function isLeadingAbbreviation(word: string): boolean {
  return leading.has(word.toLowerCase())
}
