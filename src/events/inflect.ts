import { wordSet } from '../text/word-set.ts'

/** What a form of a verb tells: `past` is also the participle of regular verbs. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'past-or-participle' | 'ing'

/** Lemma → past, participle, where they are not made with -ed. */
const irregular: Record<string, [string, string]> = {
  shoot: ['shot', 'shot'],
  find: ['found', 'found'],
  fight: ['fought', 'fought'],
  build: ['built', 'built'],
  rebuild: ['rebuilt', 'rebuilt'],
  meet: ['met', 'met'],
  hold: ['held', 'held'],
  hit: ['hit', 'hit'],
  strike: ['struck', 'struck'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  begin: ['began', 'begun'],
  take: ['took', 'taken'],
  retake: ['retook', 'retaken'],
  overrun: ['overran', 'overrun'],
  withdraw: ['withdrew', 'withdrawn'],
  send: ['sent', 'sent'],
  steal: ['stole', 'stolen'],
  slay: ['slew', 'slain'],
  beat: ['beat', 'beaten'],
  set: ['set', 'set'],
  sink: ['sank', 'sunk'],
  flee: ['fled', 'fled'],
  leave: ['left', 'left'],
  swear: ['swore', 'sworn'],
  tear: ['tore', 'torn'],
  knock: ['knocked', 'knocked'],
  dig: ['dug', 'dug'],
  run: ['ran', 'run'],
  go: ['went', 'gone'],
  catch: ['caught', 'caught'],
  shake: ['shook', 'shaken'],
  fly: ['flew', 'flown'],
  gun: ['gunned', 'gunned'],
  burn: ['burned', 'burned'],
  hurt: ['hurt', 'hurt'],
  burst: ['burst', 'burst'],
  bite: ['bit', 'bitten'],
  spread: ['spread', 'spread'],
  cast: ['cast', 'cast'],
  plead: ['pleaded', 'pleaded'],
  bring: ['brought', 'brought'],
  overturn: ['overturned', 'overturned'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  spit: ['spat', 'spat'],
  throw: ['threw', 'thrown'],
  drive: ['drove', 'driven'],
  cut: ['cut', 'cut'],
  shut: ['shut', 'shut'],
  rise: ['rose', 'risen'],
  lose: ['lost', 'lost'],
  win: ['won', 'won'],
  born: ['born', 'born'],
  fall: ['fell', 'fallen'],
  slide: ['slid', 'slid'],
  sweep: ['swept', 'swept'],
  lay: ['laid', 'laid'],
  stand: ['stood', 'stood'],
  override: ['overrode', 'overridden'],
  uphold: ['upheld', 'upheld'],
  overthrow: ['overthrew', 'overthrown'],
  make: ['made', 'made'],
  come: ['came', 'come'],
  buy: ['bought', 'bought'],
  sell: ['sold', 'sold'],
  give: ['gave', 'given'],
  see: ['saw', 'seen'],
  speak: ['spoke', 'spoken'],
  grow: ['grew', 'grown'],
  shrink: ['shrank', 'shrunk'],
  draw: ['drew', 'drawn'],
  quit: ['quit', 'quit'],
  hear: ['heard', 'heard'],
  put: ['put', 'put'],
  freeze: ['froze', 'frozen'],
  ring: ['rang', 'rung'],
  light: ['lit', 'lit'],
  sit: ['sat', 'sat'],
  get: ['got', 'got'],
  upset: ['upset', 'upset'],
  choose: ['chose', 'chosen'],
  pay: ['paid', 'paid'],
  repay: ['repaid', 'repaid'],
  sing: ['sang', 'sung'],
  swim: ['swam', 'swum'],
  spin: ['spun', 'spun'],
  sting: ['stung', 'stung'],
  stick: ['stuck', 'stuck'],
  swing: ['swung', 'swung'],
  fling: ['flung', 'flung'],
  lead: ['led', 'led'],
  bleed: ['bled', 'bled'],
  feed: ['fed', 'fed'],
  lend: ['lent', 'lent'],
  spend: ['spent', 'spent'],
  creep: ['crept', 'crept'],
  bind: ['bound', 'bound'],
  wind: ['wound', 'wound'],
  grind: ['ground', 'ground'],
  split: ['split', 'split'],
  shed: ['shed', 'shed'],
  let: ['let', 'let'],
  bid: ['bid', 'bid'],
  outbid: ['outbid', 'outbid'],
  undercut: ['undercut', 'undercut'],
  become: ['became', 'become'],
  overcome: ['overcame', 'overcome'],
  overtake: ['overtook', 'overtaken'],
  overfly: ['overflew', 'overflown'],
  tread: ['trod', 'trodden'],
  waylay: ['waylaid', 'waylaid'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written'],
  seek: ['sought', 'sought'],
  beseech: ['besought', 'besought'],
}

const pasts: ReadonlySet<string> = new Set([
  ...Object.values(irregular).flat(),
  'kept',
  'ate',
  'fed',
  'taught',
  'wrote',
  'written',
  'shook',
  'shaken',
  'chose',
  'wore',
  'rode',
  'froze',
])
/** Of these the past is spelled as the present or as a noun. */
const notOnlyPast =
  wordSet(`hit set hurt upset burst spread cast cut shut put quit beat lay run bit saw left found fell come overrun split shed bid let become
  overcome bound wound ground outbid undercut`)
const notPast = wordSet(
  `need indeed hundred speed feed seed breed naked sacred exceed proceed succeed embed hatred wicked crooked kindred alleged so-called`,
)

/** Whether a word is the past of some verb, known or not: "toured", "held"; spelled in no other way than as a past. */
export function isPastForm(word: string): boolean {
  if (word.endsWith('ed')) return word.length > 4 && !notPast.has(word)
  return pasts.has(word) && !notOnlyPast.has(word)
}

/** Verbs of one syllable that double their last letter: `stab`, `quit`; not `rain`, `tow`, `tax`. */
const shortDoubling = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/
/** Longer ones that do. */
const longDoubling = wordSet(
  `repel expel compel rebel patrol annul confer refer defer deter inter transfer occur disbar abut kidnap overrun begin acquit permit admit submit
  commit upset undercut outbid refit retrofit airdrop overtop sandbag`,
)
const doubles = (verb: string): boolean => shortDoubling.test(verb.slice(verb.indexOf('-') + 1)) || longDoubling.has(verb)
/** Doubled in one half of the world. */
const spelledTwice = wordSet(
  `cancel travel level barrel pummel shovel tunnel channel funnel fuel unravel label disembowel impanel equal initial total signal marshal`,
)
/** A second past of some. */
const secondPast: Record<string, string> = { burn: 'burnt', leap: 'leapt', spill: 'spilt', hang: 'hung', plead: 'pled', dive: 'dove' }

/** `verbForms('stab')` gives `stab`, `stabs`, `stabbed`, `stabbing`, each with what it tells. */
export function verbForms(lemma: string): [string, VerbForm][] {
  const stem = doubles(lemma) ? lemma + lemma.at(-1) : lemma.endsWith('fic') ? `${lemma}k` : lemma
  const ing = lemma.endsWith('ie') ? `${lemma.slice(0, -2)}y` : /[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : stem
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [third(lemma), 'third'],
    [lemma === 'flee' ? 'fleeing' : `${ing}ing`, 'ing'],
  ]
  if (spelledTwice.has(lemma)) forms.push([`${lemma}led`, 'past-or-participle'], [`${lemma}ling`, 'ing'])
  const second = secondPast[lemma]
  if (second) forms.push([second, 'past-or-participle'])
  const odd = irregular[lemma]
  if (odd && odd[0] !== odd[1]) forms.push([odd[0], 'past'], [odd[1], 'participle'])
  else forms.push([odd ? odd[0] : regularPast(lemma, stem), 'past-or-participle'])
  return forms
}

/** `plural('casualty')` is `'casualties'`. Nouns that are plural already stay. */
export function plural(noun: string): string {
  if (/(?:thie|wol|shel)f$/.test(noun)) return `${noun.slice(0, -1)}ves`
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun : third(noun)
}

function third(word: string): string {
  if (/^[^aeiou]*(?:qu)?iz$/.test(word)) return `${word}zes`
  if (/(?:s|x|z|ch|sh|(?:tomat|potat|volcan|mosquit|tornad|torped|buffal|ech|her|vet|embarg)o)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}

function regularPast(lemma: string, stem: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return `${stem}ed`
}
