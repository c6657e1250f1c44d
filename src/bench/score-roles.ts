import { type Role, roles } from '../places/place.ts'

/** What was told of one name: its role, null where it was not found; and the roles that are right, none where it is no place. */
export interface RoleTold {
  told: Role | null
  right: readonly Role[]
}

/** By role that is right, how often each was told. `nothing` stands for names not found and for names that are no places. */
export type Confusion = Record<Role | 'nothing', Record<Role | 'nothing', number>>

export interface RolesScore {
  /** The share of marked places that were told with a right role. */
  accuracy: number
  f1: Record<Role, number>
  /** The mean of the four. */
  meanF1: number
  confusion: Confusion
}

/** How well roles are told. Where two are right, each is when told; told neither, the better one was missed. */
export function scoreRoles(all: readonly RoleTold[]): RolesScore {
  const row = (): Record<Role | 'nothing', number> => ({ happened: 0, said: 0, origin: 0, named: 0, nothing: 0 })
  const confusion: Confusion = { happened: row(), said: row(), origin: row(), named: row(), nothing: row() }
  for (const { told, right } of all) confusion[told && right.includes(told) ? told : (right[0] ?? 'nothing')][told ?? 'nothing']++
  const marked = all.filter(({ right }) => right.length > 0).length
  const f1Of = (role: Role): number => {
    const told = Object.values(confusion).reduce((sum, of) => sum + of[role], 0)
    const right = Object.values(confusion[role]).reduce((sum, n) => sum + n, 0)
    return told + right === 0 ? 0 : (2 * confusion[role][role]) / (told + right)
  }
  const f1 = { happened: f1Of('happened'), said: f1Of('said'), origin: f1Of('origin'), named: f1Of('named') }
  return {
    accuracy: roles.reduce((sum, role) => sum + confusion[role][role], 0) / marked,
    f1,
    meanF1: roles.reduce((sum, role) => sum + f1[role], 0) / roles.length,
    confusion,
  }
}
