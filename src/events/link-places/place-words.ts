import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'

/** "in Ebo", "across Ebo": says where, unlike "from" and "of". */
export const saysWhere = wordSet(
  'in at near on outside inside across around off along throughout within over between into through toward towards above beside to',
)

export const northern = wordSet(
  `north south east west northern southern eastern western central downtown northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern nearby neighboring rural the upper lower inner outer mid greater`,
)

export const joint = wordSet('and or , &')
export const areaWord = wordSet('of province region state part district county corner tip')

/** "the town of X", "the shores of X". */
export const partOrWhole = wordSet(
  `town towns city cities village villages port ports harbour harbor province provinces region regions district districts state states
  county counties island islands suburb suburbs outskirts capital capitals community communities field fields beach beaches street streets
  forest forests coast coasts shore shores coastline tip edge heart part parts area areas side sides slope slopes flank flanks foot bank
  banks`,
)

export const saying = wordSet('said says saying told tells announced confirmed reported stated added')

export function isApostrophe(token: Token | undefined): boolean {
  return token?.text === "'" || token?.text === '’'
}

export const spots = wordSet('in at on off near outside')
export const partOf = wordSet('part parts half whole most much all streets quarters neighborhoods neighbourhoods areas swathes blocks')
export const bringing = wordSet('bring brings brought')

/** "stolen from the museum", "rescued from X": what takes somebody or something away from where it happens. */
export const takesFrom = wordSet('robbery abduction release displacement aid discovery test')

/** What bears a place's name and stands there: "the Tessel lock on the Ohara", "the Ebo volcano in Lorvia". */
export const namedSite = wordSet(
  `bridge dam lock tunnel volcano glacier crater lake reservoir canal river valley pass port harbour harbor airport station stadium church
  cathedral mosque temple synagogue monastery hospital school prison camp base barracks mine quarry plant factory refinery mill market
  square quarter district neighbourhood neighborhood suburb zone`,
)
