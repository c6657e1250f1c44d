import type { Subkind } from '../../events/kinds.ts'
import type { ReasonRule, reasonKinds } from '../../places/reason-words.ts'
import type { RoleRule } from '../../places/role-words.ts'
import type { NoteForm } from './note-forms.ts'

/**
 * What the dataset says in English, for the other languages to say in their own words. English has no such keys: there the data's
 * words stand as they are.
 */
export type DataWordKey =
  | `subkind${Capitalize<Subkind>}`
  | PrecisionKey
  | `reason:${ReasonRule}`
  | `reasonKind:${keyof typeof reasonKinds}`
  | `role:${RoleRule}`
  | `note:${NoteForm}`

/** How exactly a place is known: `{what}` is what it is, `{km}` how far off it may be. */
type PrecisionKey =
  | 'precisionPoint'
  | 'precisionSite'
  | 'precisionCoordinates'
  | 'precisionAll'
  | 'precisionNoOutline'
  | 'precisionSiteNearTown'
  | 'precisionLiesIn'
  | 'precisionBeside'
