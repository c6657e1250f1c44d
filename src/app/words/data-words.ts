import type { Subkind } from '../../events/kinds.ts'

/**
 * What the dataset says in English, for the other languages to say in their own words. English has no such keys: there the data's
 * words stand as they are.
 */
export type DataWordKey = `subkind${Capitalize<Subkind>}` | PrecisionKey

/** How exactly a place is known: `{what}` is what it is, `{km}` how far off it may be. */
type PrecisionKey =
  | 'precisionPoint'
  | 'precisionSite'
  | 'precisionAll'
  | 'precisionNoOutline'
  | 'precisionSiteNearTown'
  | 'precisionLiesIn'
  | 'precisionBeside'
