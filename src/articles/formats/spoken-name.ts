import { plainName } from './plain-name.ts'

/**
 * Shorter names for a column that is called by a phrase, as forms and those who keep lists by hand call them, the clearest first: `shorterNames('Latitude (WGS84)')` is
 * `['latitude']`, `shorterNames('incident/date')` is `['date']`, `shorterNames('How many people were killed?')` is `['killed']`. None for a word alone.
 */
export function shorterNames(name: string): string[] {
  if (!/[^\p{L}\p{M}\p{N}]/u.test(name.trim())) return []
  const found = new Set<string>()
  const without = name.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
  found.add(plainName(without))
  found.add(plainName(without.split(/[/:|]|\.(?=\p{L})/u).at(-1)!))
  const words = without
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  if (words.length > 1) {
    const one = spoken.find(([pattern]) => pattern.test(` ${words.join(' ')} `))
    if (one) found.add(one[1])
  }
  found.delete(plainName(name))
  found.delete('')
  return [...found]
}

/** What a phrase asks for, by words in it. */
const spoken: readonly [RegExp, string][] = [
  [/ latitude $| gps lat $/, 'latitude'],
  [/ longitude $| gps (?:lon|lng|long) $/, 'longitude'],
  [/ altitude | precision | accuracy /, ''],
  [
    / (?:date|day) (?:of|when) .*(?:incident|event|attack|strike|accident|occur|happen)|(?:incident|event|attack|strike).* date /,
    'eventdate',
  ],
  [/ when did .* (?:happen|occur|take place) /, 'eventdate'],
  [/ (?:killed|deaths|dead|fatalities) /, 'killed'],
  [/ (?:type|kind|category) of (?:the )?(?:incident|event|attack|strike|accident|violence) /, 'eventtype'],
  [/ (?:name of|nearest) .*(?:settlement|town|village|city|place|location) /, 'place'],
  [/ where did .* (?:happen|occur|take place) /, 'place'],
  [/ (?:describe|what happened|description of) /, 'description'],
]
