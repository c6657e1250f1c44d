import type { Situation } from '../schema.ts'
import { sureInWords, surenessOf } from './sureness.ts'
import { wordsAround } from './words-around.ts'
import { element } from './xml.ts'

/**
 * The places as GPX 1.1 waypoints for a handheld receiver, which shows the description; programs find in `extensions` how surely the words
 * mean the place. Areas are left out: no point inside them is meant. So is what lies somewhere in half a continent.
 */
export function gpx({ manifest, places }: Situation): string {
  const points = places.features.filter(({ properties }) => properties.precision !== 'area' && properties.uncertaintyKm < mostKm)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Dateline" xmlns="http://www.topografix.com/GPX/1/1" xmlns:dateline="urn:dateline:situation">',
    `<metadata>${element('name', manifest.title)}</metadata>`,
    ...points.map(({ properties }) => {
      const [lng, lat] = properties.labelPoint
      const quotes = properties.mentions.slice(0, 3).map(wordsAround)
      const sure = surenessOf(properties.mentions)
      const words = [properties.precisionWords, sureInWords(sure), ...quotes]
        .filter(line => line !== null)
        .map(text => text.replace(/\s+/g, ' '))
        .join('\n')
      const known = Object.entries(sure).map(([name, value]) => element(`dateline:${name}`, value === null ? null : String(value)))
      const extensions = `<extensions>${known.join('')}</extensions>`
      return `<wpt lat="${lat}" lon="${lng}">${element('name', properties.name)}${element('desc', words)}${element('type', properties.precision)}${extensions}</wpt>`
    }),
    '</gpx>',
    '',
  ].join('\n')
}

/** As wide as the largest lands are; "northern Mali" and "off Yemen" are less. */
const mostKm = 1000
