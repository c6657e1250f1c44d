import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'

/** Part of a name: "Battle Creek", "the Strike Force Act". */
export function isName(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first]!
  // "Amnesty International"
  if (isCapital(word.text) && tokens[last + 1]?.text === 'International') return true
  if (first === 0 || !isCapital(word.text) || isCapital(lowerAt(tokens, first))) return false
  if (word.text === word.text.toUpperCase() && word.text.length > 2) return false
  if (isNamedStorm(tokens, last)) return false
  const [before, next] = [tokens[first - 1]!, tokens[last + 1]]
  // "two ways down – Suicide Gorge and the river"
  if (next && isCapital(next.text) && ofGround.has(lowerAt(tokens, last + 1))) return true
  return before.kind === 'word' && (isCapital(before.text) || (next?.kind === 'word' && isCapital(next.text)))
}

/** "Typhoon Haiyan flattened the town": a storm has a name of one word; "Hurricane Center", "Tornado Alley Grill" are no storms. */
export function isNamedStorm(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!storm.has(lowerAt(tokens, at)) || next?.kind !== 'word' || !isCapital(next.text)) return false
  const after = tokens[at + 2]
  return !notStorm.has(lowerAt(tokens, at + 1)) && !(after?.kind === 'word' && isCapital(after.text))
}

const ofGround = wordSet(
  'gorge creek lake river mountain point bay canyon ridge rock hill hills pass road street lane peak falls valley island beach cove bridge',
)

const storm = wordSet('typhoon hurricane cyclone storm')
const notStorm = wordSet('center centre warning watch alley street road lake creek hunter hunters prediction shelter team relief')

/** "from November 2023 to March 2024" */
export function isMonthNamed(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === 'March' && tokens[i + 1]?.kind === 'number'
}

/** A modifier of another noun: "shooting victim", "attack-minded". */
export function isCompound(tokens: readonly Token[], last: number, isNoun: boolean): boolean {
  const next = tokens[last + 1]
  if (isNoun && next && next.start === tokens[last]!.end + 1 && headNoun.has(lowerAt(tokens, last + 1))) return true
  return next?.text === '-' && next.start === tokens[last]!.end && tokens[last + 2]?.start === next.end
}

/** Words that make a noun before them a mere modifier: "shooting victim", "attack helicopter", "arrest warrant". */
const headNoun = wordSet(
  `victim victims suspect suspects scene scenes warrant warrants helicopter helicopters plan plans investigation investigations
  investigator investigators charge charges case cases trial trials survivor survivors threat threats report reports wound wounds range
  ranges spree team teams unit units detective detectives division squad bureau task site sites weapon weapons zone zones victim's
  suspect's death deaths call calls capability capabilities system systems program programs position force forces affidavit record
  records watch hotline prevention control bond group fund policy law laws season center centre rate rates statistics crew crews
  operation operations talk conference candidate candidates campaign result results official officials day night company firm worker furnace furnaces
  workers equipment department departments fighter fighters truck marshal chief station alarm hydrant drill victory victories win
  majority defeat bid bids offer target warning warnings alert alerts watch risk risks danger relief preparedness insurance defence
  defences defense defenses wall walls gate gates plain plains waters map maps siren sirens shelter shelters simulation anniversary boat boats vessel vessels ship ships car cars plane planes
  officer officers tent tents method methods ad ads party cake cakes parade derby dress scorecard course courses diet diets helmet helmets barrier barriers
  monitor monitors observer observers sale sales brigade engine engines service extinguisher extinguishers`,
)
