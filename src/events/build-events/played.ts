import { wordSet } from '../../text/word-set.ts'
import type { TextEvent } from '../event.ts'
import { subjectOf } from '../figures.ts'
import { lowerAt } from '../lower.ts'
import type { Standing } from '../main-event.ts'
import type { Telling } from '../scenes.ts'

/**
 * Leaves out what is no violence where the article as a whole has none. In quotation marks: "We were under siege," in a report of a budget. In the report of a
 * match: "Rao attacked on both wings", as long as nobody is hurt or arrested and it is no crowd or police that does it.
 */
export function withoutPlayed(
  reported: readonly Standing[],
  spokenOf: readonly Standing[],
  tellings: ReadonlyMap<TextEvent, Telling>,
): readonly Standing[] {
  if (!reported.some(({ event }) => event.kind === 'force')) return reported
  const told = [...reported, ...spokenOf.filter(({ inHeadline }) => inHeadline)].filter(({ inQuotes }) => !inQuotes)
  const isViolent = told.some(({ event }) => grave.has(event.subkind) || (event.kind === 'force' && event.subkind !== 'exercise'))
  const isOfMatch =
    told.some(({ event, sentence }) => event.subkind === 'contest' && sentence < 2) &&
    // A queen may be trapped
    !told.some(({ event }) => grave.has(event.subkind) && event.subkind !== 'accident')
  if (isViolent && !isOfMatch) return reported
  return reported.filter(({ event, inQuotes }) => {
    const telling = tellings.get(event)
    if (event.kind !== 'force' || !telling || (event.time?.phrase != null && inQuotes)) return true
    if (inQuotes && !isViolent && isFigurative(telling))
      return event.places.some(({ role, carried }) => role === 'happened' && carried === null)
    return !isOfMatch || !isInGame(telling)
  })
}

const grave = wordSet('casualty arrest accident disaster protest outbreak displacement')

function isFigurative({ sentence: { tokens }, trigger: { first } }: Telling): boolean {
  return ofGames.test(lowerAt(tokens, first))
}

function isInGame(telling: Telling): boolean {
  if (!isFigurative(telling)) return false
  const { tokens } = telling.sentence
  const { first, use } = telling.trigger
  return use !== 'passive' && !violent.has(lowerAt(tokens, subjectOf(tokens, first)))
}

const ofGames =
  /^(?:attack|bombard|str[iu](?:ke|ck|king)|hit|sho[ot]t?|fire|siege|besieg|batt(?:le|er)|clash|f(?:ight|ought)|raid|ambush|storm|invad|pound|pepper|blast)/
const violent = wordSet(
  'fan fans supporter supporters police officer officers gunman gunmen hooligan hooligans man men mob crowd spectator spectators youth youths thief thieves troops soldiers robber robbers',
)
