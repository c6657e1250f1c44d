import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { MultiPolygon, Polygon } from 'geojson'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../articles/read-article.ts'
import { distanceKm } from '../../geometry/great-circle.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import { isInside, polygonsOf } from '../../geometry/relative-shape.ts'
import { steepness } from '../../text/steepness.ts'
import { findPlaces } from '../find-places.ts'
import { openGazetteer } from '../open-gazetteer.ts'
import { type ReasonRule, reasonInWords } from '../reason-words.ts'
import { findRelativePlaces, type RelativeMention } from './find-relative-places.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../../public/gazetteer/gazetteer.bin.gz'))))
const relative = (text: string): RelativeMention[] => findRelativePlaces(text, findPlaces(articleFromText(text), gazetteer), gazetteer)
const outline = ({ place }: RelativeMention) => place.geometry as Polygon | MultiPolygon

/** The words, how they relate, what they lean on, the direction, the kilometres as said; and a point that must lie inside and one that must not. */
type Row = [string, string, string, string, string | null, number | null, LngLat, LngLat]

const kharkiv: LngLat = [36.23, 49.99]
const rows: Row[] = [
  // an owner's middle; off a small town where ships are spoken of; a length said twice
  ['A hamlet in Mali’s central regions burned.', 'Mali’s central regions', 'part', 'Mali', 'central', null, [-3.5, 17], [-8, 12.5]],
  ['The trawler went down off Pylos in Greece.', 'off Pylos', 'coast', 'Pýlos', null, null, [21.6, 36.85], [21.9, 36.95]],
  [
    'A tanker was hit 21 nautical miles (39 km) off Gavdos.',
    '21 nautical miles (39 km) off Gavdos',
    'coast',
    'Gavdos',
    null,
    38.9,
    [24.08, 34.55],
    [24.08, 36.2],
  ],
  // beside a river whose line is known, where the land lies that the text speaks of
  [
    'Forces crossed to the east bank of the Dnipro in Ukraine.',
    'to the east bank of the Dnipro',
    'direction',
    'Dnieper',
    'east',
    null,
    [31.6, 49.8],
    [30.35, 50.45],
  ],
  [
    'Rebels hold towns along the Euphrates in Syria.',
    'along the Euphrates',
    'beside',
    'Euphrates',
    null,
    null,
    [40.15, 35.33],
    [44.3, 32.5],
  ],
  // where a river ends, and where two meet; nobody speaks of the mouth of a country
  [
    'A tanker exploded at the mouth of the Congo.',
    'at the mouth of the Congo',
    'beside',
    'Congo River',
    null,
    null,
    [12.4, -6.0],
    [15.3, -4.3],
  ],
  [
    'Boats capsized near the mouth of the Columbia River.',
    'near the mouth of the Columbia River',
    'beside',
    'Columbia River',
    null,
    null,
    [-123.9, 46.2],
    [-123, 44.9],
  ],
  [
    'Soldiers crossed at the confluence of the Blue Nile and the White Nile.',
    'at the confluence of the Blue Nile and the White Nile',
    'beside',
    'Blue Nile+White Nile',
    null,
    null,
    [32.5, 15.63],
    [33.5, 14.4],
  ],
  [
    'Barges sank where the Missouri joins the Mississippi.',
    'where the Missouri joins the Mississippi',
    'beside',
    'Missouri River+Mississippi River',
    null,
    null,
    [-90.15, 38.8],
    [-91.5, 38.7],
  ],
  [
    'Villages north of the Danube in Romania flooded.',
    'north of the Danube',
    'direction',
    'Danube',
    'north',
    null,
    [25.4, 43.9],
    [25.4, 43.5],
  ],
  // what lies beyond an area, on a way, or at the end of a journey
  ['The storm passed 20 km south of Crete.', '20 km south of Crete', 'distance', 'Crete', 'south', 20, [24.9, 34.74], [24.9, 35.2]],
  ['A drill began east of Taiwan.', 'east of Taiwan', 'direction', 'Taiwan', 'east', null, [122.2, 23.5], [119.9, 23.5]],
  [
    'The convoy stopped just south of the Gaza Strip.',
    'just south of the Gaza Strip',
    'direction',
    'Gaza Strip',
    'south',
    null,
    [34.3, 31.17],
    [34.4, 31.7],
  ],
  ['Rebels took villages west of Lake Kivu.', 'west of Lake Kivu', 'direction', 'Lake Kivu', 'west', null, [28.6, -2], [29.6, -2]],
  [
    'It is two hours north of Phoenix, Arizona, by car.',
    'two hours north of Phoenix',
    'distance',
    'Phoenix',
    'north',
    110,
    [-112.07, 34.3],
    [-112.07, 32.6],
  ],
  [
    'It is an hour outside of Des Moines, Iowa.',
    'an hour outside of Des Moines',
    'distance',
    'Des Moines',
    null,
    55,
    [-93.6, 42.05],
    [-93.6, 43.4],
  ],
  [
    'The farm is a 20-minute walk from Eldoret, Kenya.',
    '20-minute walk from Eldoret',
    'distance',
    'Eldoret',
    null,
    1.3,
    [35.27, 0.54],
    [35.27, 1.2],
  ],
  [
    'A bus overturned on the road from Goma to Bukavu in Congo.',
    'road from Goma to Bukavu',
    'between',
    'Goma+Bukavu',
    null,
    null,
    [29.0, -2.1],
    [29.0, -1.2],
  ],
  [
    'Trucks queued along the Damascus–Aleppo highway in Syria.',
    'Damascus–Aleppo highway',
    'between',
    'Damascus+Aleppo',
    null,
    null,
    [36.72, 34.86],
    [38, 34.8],
  ],
  [
    'Shells hit the border region between Belgorod and Kharkiv.',
    'between Belgorod and Kharkiv',
    'between',
    'Belgorod+Kharkiv',
    null,
    null,
    [36.4, 50.3],
    [35, 50.3],
  ],
  ['Homes in the hills above Sarajevo burned.', 'hills above Sarajevo', 'beside', 'Sarajevo', null, null, [18.42, 43.95], [19.4, 43.9]],
  ['A hut at the foot of Mont Blanc was hit.', 'at the foot of Mont Blanc', 'beside', 'Mont Blanc', null, null, [6.9, 45.85], [7.6, 45.9]],
  [
    'It sank 300 miles off the coast of Portugal.',
    '300 miles off the coast of Portugal',
    'coast',
    'Portugal',
    null,
    482.8,
    [-14.6, 39.5],
    [-6, 46.5],
  ],
  // where three lands meet, and one land's side of what several share
  [
    'Smugglers cross at the triple border of Paraguay, Brazil and Argentina.',
    'at the triple border of Paraguay, Brazil and Argentina',
    'border',
    'Paraguay+Brazil+Argentina',
    null,
    null,
    [-54.59, -25.59],
    [-55.6, -25.6],
  ],
  [
    'Militants hold the tri-border area of Mali, Niger and Burkina Faso.',
    'the tri-border area of Mali, Niger and Burkina Faso',
    'border',
    'Mali+Niger+Burkina Faso',
    null,
    null,
    [0.3, 15],
    [2.1, 13.5],
  ],
  [
    'A convoy burned on the Turkish side of the border with Syria.',
    'on the Turkish side of the border with Syria',
    'border',
    'Syria+Turkey',
    null,
    null,
    [38, 36.92],
    [38, 36.6],
  ],
  ['Troops stopped just inside Lebanon.', 'just inside Lebanon', 'border', 'Lebanon', null, null, [35.4, 33.12], [35.7, 33.9]],
  [
    'A drone crashed 15 km inside Romania from the Ukrainian border.',
    '15 km inside Romania',
    'border',
    'Ukraine+Romania',
    null,
    15,
    [25.0, 47.6],
    [25, 46.5],
  ],
  [
    'Wolves killed sheep in the Polish part of the Carpathians.',
    'in the Polish part of the Carpathians',
    'part',
    'Carpathian Mountains+Poland',
    null,
    null,
    [20.5, 49.5],
    [25, 47],
  ],
  [
    'Homes slid in the foothills of the Himalayas in Uttarakhand, India.',
    'in the foothills of the Himalayas in Uttarakhand',
    'part',
    'Himalayas+Uttarakhand',
    null,
    null,
    [79.5, 30],
    [77, 28],
  ],
  // shores, and the seas that have parts
  ['Hotels on Bali’s south coast were shut.', 'on Bali’s south coast', 'part', 'Bali', 'south', null, [115.17, -8.8], [115.1, -8.1]],
  ['Floods hit the shores of Lake Victoria.', 'the shores of Lake Victoria', 'beside', 'Lake Victoria', null, null, [32.6, 0.1], [33, -1]],
  ['Three villages around Lake Chad burned.', 'around Lake Chad', 'beside', 'Lake Chad', null, null, [14.1, 12.6], [15.5, 12.1]],
  ['A tanker was hit in the southern Red Sea.', 'southern Red Sea', 'part', 'Red Sea', 'south', null, [42, 14.5], [36, 26]],
  ['Gas was found in the northern Adriatic Sea.', 'northern Adriatic Sea', 'part', 'Adriatic Sea', 'north', null, [13, 44.8], [18, 42]],
  ['Two ships collided off Yemen’s Red Sea coast.', 'off Yemen’s Red Sea coast', 'coast', 'Yemen', null, null, [42.7, 14.5], [48, 13.8]],
  [
    'Boats were held off India’s southeast coast.',
    'off India’s southeast coast',
    'coast',
    'India',
    'southeast',
    null,
    [80.5, 11.5],
    [72, 20.5],
  ],
  // less than half, two parts, and adjectives before a part
  ['Rebels took the northern tip of Sumatra.', 'the northern tip of Sumatra', 'part', 'Sumatra', 'north', null, [95.5, 5.4], [101, 0]],
  [
    'Rain fell on central and northern parts of Mozambique.',
    'central and northern parts of Mozambique',
    'part',
    'Mozambique',
    'central and north',
    null,
    [39, -14],
    [32.6, -25.5],
  ],
  [
    'Raids hit the Kurdish-majority southeast of Turkey.',
    'the Kurdish-majority southeast of Turkey',
    'part',
    'Turkey',
    'southeast',
    null,
    [41, 37.8],
    [29, 40.5],
  ],
  ['Fires spread in southwestern Japan.', 'southwestern Japan', 'part', 'Japan', 'southwest', null, [130.7, 32.8], [141, 43]],
  // on the way, and beside a river in one region
  [
    'The farm is midway between Bendigo and Echuca.',
    'midway between Bendigo and Echuca',
    'between',
    'Bendigo+Echuca',
    null,
    null,
    [144.5, -36.45],
    [144.35, -36.65],
  ],
  [
    'A bus burned on the highway linking Bamenda and Buea in Cameroon.',
    'highway linking Bamenda and Buea',
    'between',
    'Bamenda+Buea',
    null,
    null,
    [9.7, 5.1],
    [11.5, 3.9],
  ],
  ['Towns along the Dnieper in Kherson region flooded.', 'along the Dnieper', 'beside', 'Dnieper', null, null, [32.9, 46.7], [35.1, 48.4]],
  [
    'Two climbers died on the northern slopes of Mount Kenya.',
    'on the northern slopes of Mount Kenya',
    'direction',
    'Mount Kenya',
    'north',
    null,
    [37.31, -0.05],
    [37.31, -0.3],
  ],
  [
    'A checkpoint at the northern entrance to Ramallah in the West Bank was shut.',
    'at the northern entrance to Ramallah',
    'direction',
    'Ramallah',
    'north',
    null,
    [35.204, 31.92],
    [35.204, 31.88],
  ],
  [
    'Power failed across the west and south of Ethiopia.',
    'the west and south of Ethiopia',
    'part',
    'Ethiopia',
    'west and south',
    null,
    [37, 11.5],
    [42, 12],
  ],
  [
    'Migrants drowned off the Greek island of Lesbos.',
    'off the Greek island of Lesbos',
    'coast',
    'Lesbos',
    null,
    null,
    [26.1, 38.85],
    [26.3, 39.2],
  ],
  // a noun that stands for what was named before, and the coast of whom the sentence is about
  [
    'A boat was rammed near Scarborough Shoal. It happened 12 nautical miles east of the shoal, the coast guard said in Manila.',
    '12 nautical miles east of the shoal',
    'distance',
    'Scarborough Shoal',
    'east',
    22.2,
    [117.97, 15.15],
    [117.55, 15.15],
  ],
  [
    'Kharkiv was shelled on Monday. A missile fell 20 km north of the city, officials said.',
    '20 km north of the city',
    'distance',
    'Kharkiv',
    'north',
    20,
    [36.25, 50.18],
    [36.25, 49.9],
  ],
  [
    'Lake Chad is shrinking. Camps stand on the southern shore of the lake in Cameroon.',
    'on the southern shore of the lake',
    'part',
    'Lake Chad',
    'south',
    null,
    [14.4, 12.45],
    [14.4, 13.6],
  ],
  [
    'Japan said the missile fell in waters off its northern island of Hokkaido.',
    'in waters off its northern island of Hokkaido',
    'coast',
    'Hokkaido',
    null,
    null,
    [145.8, 43.1],
    [143, 43.5],
  ],
  [
    'North Korea fired a missile into waters off its east coast.',
    'into waters off its east coast',
    'coast',
    'North Korea',
    'east',
    null,
    [127.9, 39.6],
    [125, 38.5],
  ],
  // distances
  ['Shells fell 30 km north of Kharkiv, Ukraine.', '30 km north of Kharkiv', 'distance', 'Kharkiv', 'north', 30, [36.25, 50.26], kharkiv],
  [
    'A village 20 miles southwest of Mosul in Iraq was taken.',
    '20 miles southwest of Mosul',
    'distance',
    'Mosul',
    'southwest',
    32.2,
    [42.88, 36.13],
    [43.13, 36.34],
  ],
  [
    'A farm some 30 kilometres east of Sumy, Ukraine, burned.',
    'some 30 kilometres east of Sumy',
    'distance',
    'Sumy',
    'east',
    30,
    [35.2, 50.92],
    [34.4, 50.92],
  ],
  [
    'A convoy was stopped about thirty miles from Mosul in Iraq.',
    'about thirty miles from Mosul',
    'distance',
    'Mosul',
    null,
    48.3,
    [43.13, 36.75],
    [43.13, 36.34],
  ],
  [
    'A camp lies a few kilometres outside Goma in Congo.',
    'a few kilometres outside Goma',
    'distance',
    'Goma',
    null,
    4,
    [29.22, -1.6],
    [29.9, -1.68],
  ],
  [
    'The plane came down about 10 miles (16 km) south-east of Lima, Peru.',
    'about 10 miles (16 km) south-east of Lima',
    'distance',
    'Lima',
    'southeast',
    16.1,
    [-76.94, -12.13],
    [-77.3, -11.8],
  ],
  [
    'The train derailed 25-30 km to the north-west of Poltava, Ukraine.',
    '25-30 km to the north-west of Poltava',
    'distance',
    'Poltava',
    'northwest',
    27.5,
    [34.27, 49.77],
    [34.9, 49.4],
  ],
  [
    'Troops are within 10 kilometers of Aleppo in Syria.',
    'within 10 kilometers of Aleppo',
    'distance',
    'Aleppo',
    null,
    5,
    [37.2, 36.25],
    [37.9, 36.2],
  ],
  [
    'Residents within a 10 km radius of Fukushima left.',
    'within a 10 km radius of Fukushima',
    'distance',
    'Fukushima',
    null,
    5,
    [140.47, 37.8],
    [141.03, 37.42],
  ],
  [
    'Everyone within a radius of 25 kilometres of Chernobyl left.',
    'within a radius of 25 kilometres of Chernobyl',
    'distance',
    'Chernobyl',
    null,
    12.5,
    [30.22, 51.4],
    [30.22, 51.75],
  ],
  [
    'A 30-mile radius around Wichita was searched.',
    'A 30-mile radius around Wichita',
    'distance',
    'Wichita',
    null,
    24.1,
    [-97.3, 37.9],
    [-97.3, 38.6],
  ],
  [
    'Troops massed east of the Dnieper River.',
    'east of the Dnieper River',
    'direction',
    'Dnieper',
    'east',
    null,
    [32.3, 49.4],
    [30.4, 50.45],
  ],
  // inland is not at sea
  [
    'The camp stands 50 miles inland from Mogadishu in Somalia.',
    '50 miles inland from Mogadishu',
    'distance',
    'Mogadishu',
    null,
    80.5,
    [44.8, 2.5],
    [45.9, 1.6],
  ],
  // at the edge of a range
  [
    'Hikers vanished in the southern foothills of the Urals.',
    'in the southern foothills of the Urals',
    'direction',
    'Ural Mountains',
    'south',
    null,
    [58, 50.6],
    [59.5, 60],
  ],
  [
    'The mine lies 100 km NE of Perth, Australia.',
    '100 km NE of Perth',
    'distance',
    'Perth',
    'northeast',
    100,
    [116.6, -31.3],
    [115.86, -31.95],
  ],
  [
    'They live 500 metres south of Mykolaiv in Ukraine.',
    '500 metres south of Mykolaiv',
    'distance',
    'Mykolaiv',
    'south',
    0.5,
    [32.0, 46.94],
    [32.0, 47.2],
  ],
  [
    'The base is 40 km west of the Ukrainian city of Lviv.',
    '40 km west of the Ukrainian city of Lviv',
    'distance',
    'Lviv',
    'west',
    40,
    [23.47, 49.84],
    [24.03, 49.84],
  ],
  // directions
  ['Fighting went on north of Kharkiv, Ukraine.', 'north of Kharkiv', 'direction', 'Kharkiv', 'north', null, [36.23, 50.25], [36.23, 49.7]],
  [
    'Police found them just south of the town of Gulu in Uganda.',
    'just south of the town of Gulu',
    'direction',
    'Gulu',
    'south',
    null,
    [32.3, 2.7],
    [32.3, 3.1],
  ],
  // beside
  ['A drone fell near Odesa in Ukraine.', 'near Odesa', 'beside', 'Odesa', null, null, [30.73, 46.6], [32.5, 46.5]],
  [
    'A checkpoint just outside Tripoli, Libya, was hit.',
    'just outside Tripoli',
    'beside',
    'Tripoli',
    null,
    null,
    [13.19, 32.75],
    [13.187, 32.885],
  ],
  [
    'They met on the outskirts of Damascus in Syria.',
    'on the outskirts of Damascus',
    'beside',
    'Damascus',
    null,
    null,
    [36.29, 33.63],
    [36.29, 33.51],
  ],
  // suburbs and outskirts, on the side that is said
  [
    'Jets bombed a house in the southern suburbs of Beirut, Lebanon.',
    'in the southern suburbs of Beirut',
    'direction',
    'Beirut',
    'south',
    null,
    [35.5, 33.84],
    [35.5, 33.95],
  ],
  [
    'Fighting raged in Beirut’s southern suburbs in Lebanon.',
    'in Beirut’s southern suburbs',
    'direction',
    'Beirut',
    'south',
    null,
    [35.5, 33.84],
    [35.5, 33.95],
  ],
  [
    'Jets bombed the southern suburbs of Beirut, Lebanon.',
    'the southern suburbs of Beirut',
    'direction',
    'Beirut',
    'south',
    null,
    [35.5, 33.8],
    [35.5, 33.89],
  ],
  [
    'A refinery burned on the western outskirts of Moscow, Russia.',
    'on the western outskirts of Moscow',
    'direction',
    'Moscow',
    'west',
    null,
    [37.35, 55.76],
    [37.9, 55.76],
  ],
  [
    'A house burned in Créteil, a southern suburb of Paris.',
    'a southern suburb of Paris',
    'direction',
    'Paris',
    'south',
    null,
    [2.36, 48.7],
    [2.36, 49],
  ],
  ['A plant exploded in the Paris suburbs in France.', 'in the Paris suburbs', 'beside', 'Paris', null, null, [2.2, 48.95], [2.35, 48.86]],
  ['A man was shot in suburban Chicago, Illinois.', 'in suburban Chicago', 'beside', 'Chicago', null, null, [-87.9, 41.9], [-88.6, 41.9]],
  // along a river and across water
  [
    'A dam burst 13 km upstream of Derna in Libya.',
    '13 km upstream of Derna',
    'distance',
    'Derna',
    null,
    13,
    [22.64, 32.63],
    [22.64, 32.77],
  ],
  [
    'A bus was swept away downstream of Kerrville, Texas.',
    'downstream of Kerrville',
    'beside',
    'Kerrville',
    null,
    null,
    [-98.9, 29.97],
    [-99.14, 30.05],
  ],
  [
    'A mine exploded across the river from Kherson in Ukraine.',
    'across the river from Kherson',
    'beside',
    'Kherson',
    null,
    null,
    [32.72, 46.6],
    [32.61, 46.64],
  ],
  [
    'A camp lies across the Congo River from Brazzaville in Congo.',
    'across the Congo River from Brazzaville',
    'beside',
    'Brazzaville',
    null,
    null,
    [15.31, -4.35],
    [15.28, -4.27],
  ],
  // between
  [
    'Trucks waited between Rafah and Khan Yunis in Gaza.',
    'between Rafah and Khan Yunis',
    'between',
    'Rafah+Khan Yunis',
    null,
    null,
    [34.28, 31.32],
    [34.45, 31.5],
  ],
  [
    'The bus crashed on the road between Kumasi and Tamale in Ghana.',
    'between Kumasi and Tamale',
    'between',
    'Kumasi+Tamale',
    null,
    null,
    [-1.2, 8.05],
    [0.5, 8],
  ],
  [
    'A bus crashed on the road between Nairobi and Mombasa in Kenya.',
    'between Nairobi and Mombasa',
    'between',
    'Nairobi+Mombasa',
    null,
    null,
    [38.2, -2.7],
    [36.5, -3],
  ],
  // between lands: the gap between their outlines, or the border that they share
  [
    'A ship was attacked in the strait between Denmark and Sweden.',
    'between Denmark and Sweden',
    'between',
    'Denmark+Sweden',
    null,
    null,
    [11.8, 56.8],
    [9.3, 56],
  ],
  [
    'A boat sank off an island between Sicily and Tunisia.',
    'between Sicily and Tunisia',
    'between',
    'Sicily+Tunisia',
    null,
    null,
    [12.6, 35.51],
    [14.4, 35.9],
  ],
  [
    'A boat sank between Morocco and Spain.',
    'between Morocco and Spain',
    'between',
    'Morocco+Spain',
    null,
    null,
    [-3.03, 35.94],
    [-14, 28.3],
  ],
  ['A ship sank between Fiji and Samoa.', 'between Fiji and Samoa', 'between', 'Fiji+Samoa', null, null, [-177, -15.5], [170, -20]],
  ['Soldiers were attacked between Niger and Mali.', 'between Niger and Mali', 'between', 'Niger+Mali', null, null, [3.6, 15.6], [8, 17]],
  [
    'Rebels attacked a post between the Syrian border and Mosul in Iraq.',
    'between the Syrian border and Mosul',
    'between',
    'Syria+Mosul',
    null,
    null,
    [42.7, 36.6],
    [44, 36.3],
  ],
  // borders
  [
    'The plant at Sinuiju lies near the Chinese border.',
    'near the Chinese border',
    'border',
    'China+North Korea+Sinuiju',
    null,
    null,
    [124.4, 40.1],
    [126.5, 41.7],
  ],
  [
    'Smugglers were caught near the Syria–Turkey border.',
    'near the Syria–Turkey border',
    'border',
    'Syria+Turkey',
    null,
    null,
    [38.4, 36.8],
    [38.3, 35],
  ],
  [
    'Soldiers clashed along the border between India and Pakistan.',
    'along the border between India and Pakistan',
    'border',
    'India+Pakistan',
    null,
    null,
    [70.9, 27.75],
    [77, 28],
  ],
  [
    'Egypt closed the crossing. It lies on Egypt’s border with Israel.',
    'on Egypt’s border with Israel',
    'border',
    'Egypt+Israel',
    null,
    null,
    [34.55, 30.4],
    [31, 30],
  ],
  [
    'The town of Kilis sits on the border with Syria. Turkey sent troops.',
    'on the border with Syria',
    'border',
    'Syria+Turkey+Kilis',
    null,
    null,
    [37.12, 36.65],
    [42, 37.2],
  ],
  [
    'Rebels crossed the U.S.-Mexico border.',
    'the U.S.-Mexico border',
    'border',
    'United States+Mexico',
    null,
    null,
    [-106.5, 31.76],
    [-99, 19],
  ],
  // borders of one land, where nothing tells with which other
  ['Six people were killed near the Yemeni border.', 'near the Yemeni border', 'border', 'Yemen', null, null, [44.2, 17.4], [45, 12.9]],
  ['Six people were killed near the border with Niger.', 'near the border with Niger', 'border', 'Niger', null, null, [9, 12.9], [9, 17]],
  // … though there is a town called Malian, and a region called Somali
  [
    'Six people were killed near the Malian border, Burkina Faso’s army said.',
    'near the Malian border',
    'border',
    'Mali+Burkina Faso',
    null,
    null,
    [-2, 14.2],
    [-4, 17],
  ],
  ['Six people were killed near the Somali border.', 'near the Somali border', 'border', 'Somalia', null, null, [41.6, 3.9], [45, 2.2]],
  // a line round the earth
  [
    'A plane crashed north of the Arctic Circle.',
    'north of the Arctic Circle',
    'direction',
    'the Arctic Circle',
    'north',
    null,
    [65.8, 66.8],
    [65.8, 66.3],
  ],
  [
    'A plane crashed 60 km north of the Arctic Circle in Norway.',
    '60 km north of the Arctic Circle in Norway',
    'distance',
    'the Arctic Circle+Norway',
    'north',
    60,
    [15.4, 67.1],
    [25, 67.1],
  ],
  // distances from a border
  [
    'A depot burned about 30 km from the border with Poland. Ukraine protested.',
    'about 30 km from the border with Poland',
    'border',
    'Poland+Ukraine',
    null,
    30,
    [23.37, 49.8],
    [22.5, 49.9],
  ],
  [
    'Fighters gathered within 5 km of the Syria–Turkey border.',
    'within 5 km of the Syria–Turkey border',
    'border',
    'Syria+Turkey',
    null,
    2.5,
    [38.01, 36.83],
    [38, 37.3],
  ],
  [
    'Police found a tunnel ten miles south of the U.S.-Mexico border.',
    'ten miles south of the U.S.-Mexico border',
    'border',
    'United States+Mexico',
    'south',
    16.1,
    [-106.45, 31.6],
    [-106.45, 31.95],
  ],
  [
    'Soldiers died 20 km from the border with Syria near Kilis, Turkey.',
    '20 km from the border with Syria',
    'border',
    'Syria+Turkey+Kilis',
    null,
    20,
    [37.1, 36.85],
    [37.1, 36.45],
  ],
  [
    'A convoy was stopped 12 miles (20 km) from Ukraine’s border with Poland.',
    '12 miles (20 km) from Ukraine’s border with Poland',
    'border',
    'Ukraine+Poland',
    null,
    19.3,
    [23.2, 49.8],
    [24.2, 49.8],
  ],
  [
    'Lviv lies some 70 km from the border. Ukraine and Poland keep it open.',
    'some 70 km from the border',
    'border',
    'Ukraine+Poland+Lviv',
    null,
    70,
    [24.03, 49.84],
    [23.1, 49.9],
  ],
  [
    'A train burned in Kilis, five kilometres from the border.',
    'five kilometres from the border',
    'border',
    'Turkey+Syria+Kilis',
    null,
    5,
    [37.12, 36.68],
    [37.12, 36.5],
  ],
  [
    'A market in Ciudad Juárez, Mexico, just across the border from El Paso, Texas, reopened.',
    'just across the border from El Paso',
    'across',
    'El Paso',
    null,
    null,
    [-106.48, 31.65],
    [-106.4, 31.9],
  ],
  // borders of what two countries own, and near a region
  [
    'Shells fell near the border between Azerbaijan’s Tovuz district and Armenia’s Tavush province.',
    'near the border between Azerbaijan’s Tovuz district and Armenia’s Tavush province',
    'border',
    'Azerbaijan+Armenia+Tovuz District',
    null,
    null,
    [45.45, 40.95],
    [46.5, 39.5],
  ],
  [
    'Convoys gathered in Iraq’s Anbar province near the Syrian border.',
    'near the Syrian border',
    'border',
    'Syria+Iraq+Anbar',
    null,
    null,
    [41.0, 34.4],
    [42.3, 37.0],
  ],
  // coasts: the side of the coast, and the part of the land
  [
    'A ship sank off the west coast of northern Sumatra in Indonesia.',
    'off the west coast of northern Sumatra',
    'coast',
    'Sumatra',
    'west',
    null,
    [95.6, 3.9],
    [99.9, 3.9],
  ],
  [
    'A ship sank off the east coast of Sumatra in Indonesia.',
    'off the east coast of Sumatra',
    'coast',
    'Sumatra',
    'east',
    null,
    [107, -3.2],
    [98, -0.5],
  ],
  [
    'A ferry sank off the south coast of Crete in Greece.',
    'off the south coast of Crete',
    'coast',
    'Crete',
    'south',
    null,
    [24.8, 34.7],
    [24.8, 35.6],
  ],
  ['A ferry sank off western Crete in Greece.', 'off western Crete', 'coast', 'Crete', 'west', null, [23.3, 35.3], [26.6, 35.2]],
  ['A tanker burned off the coast of Yemen.', 'off the coast of Yemen', 'coast', 'Yemen', null, null, [47.5, 13], [47, 15.5]],
  ['A tanker burned off the coast of Aden in Yemen.', 'off the coast of Aden', 'coast', 'Aden', null, null, [45.03, 12.6], [44.9, 13.1]],
  ['A boat sank off the Libyan coast.', 'off the Libyan coast', 'coast', 'Libya', null, null, [15, 32.7], [17, 28]],
  [
    'Pirates struck 50 miles off Somalia’s coast.',
    '50 miles off Somalia’s coast',
    'coast',
    'Somalia',
    null,
    80.5,
    [45.9, 1.5],
    [45.3, 2.6],
  ],
  // islands and mountains
  [
    'A boat was found 30 nautical miles south of Gavdos, Greece.',
    '30 nautical miles south of Gavdos',
    'distance',
    'Gavdos',
    'south',
    55.6,
    [24.08, 34.33],
    [24.08, 34.83],
  ],
  [
    'Japan saw the carrier south of Miyako Island.',
    'south of Miyako Island',
    'direction',
    'Miyako Island',
    'south',
    null,
    [125.3, 24.55],
    [125.3, 25.1],
  ],
  // before the coast that one sees from there, and not beyond a border behind it
  ['The plane vanished south of Vietnam.', 'south of Vietnam', 'direction', 'Vietnam', 'south', null, [105, 7.5], [104, 15.3]],
  // parts
  // the middle of a land lies nearer to where its people live
  ['Drones were seen over northern Mali.', 'northern Mali', 'part', 'Mali', 'north', null, [-0.04, 16.27], [-4.19, 14.48]],
  ['A convoy was stopped in northern Nigeria.', 'northern Nigeria', 'part', 'Nigeria', 'north', null, [13.16, 11.85], [3.4, 6.6]],
  ['Rain fell in southern Italy.', 'southern Italy', 'part', 'Italy', 'south', null, [14.4, 40.9], [11.25, 43.77]],
  ['Raids went on in northern Italy.', 'northern Italy', 'part', 'Italy', 'north', null, [11.34, 44.49], [12.6, 41.9]],
  ['Snow fell in northern Syria.', 'northern Syria', 'part', 'Syria', 'north', null, [39.01, 35.95], [36.29, 33.51]],
  ['Sand blew over western Iraq.', 'western Iraq', 'part', 'Iraq', 'west', null, [43.3, 33.42], [44.9, 33.3]],
  ['Sirens sounded in northern Israel.', 'northern Israel', 'part', 'Israel', 'north', null, [35.1, 32.79], [34.79, 31.25]],
  ['Fires burned in the south of Lebanon.', 'the south of Lebanon', 'part', 'Lebanon', 'south', null, [35.48, 33.38], [35.85, 34.4]],
  ['Floods came to southern Libya.', 'southern Libya', 'part', 'Libya', 'south', null, [14.43, 27.04], [13.3, 32.6]],
  ['Storms hit central Vietnam.', 'central Vietnam', 'part', 'Vietnam', 'central', null, [108.1, 16], [105.85, 21]],
  ['Troops moved through northwestern Pakistan.', 'northwestern Pakistan', 'part', 'Pakistan', 'northwest', null, [71.52, 34.01], [67, 25]],
  ['Fighting spread in eastern Ukraine.', 'eastern Ukraine', 'part', 'Ukraine', 'east', null, [37.5, 48.5], [25, 49.5]],
  ['Villagers fled northern Gaza.', 'northern Gaza', 'part', 'Gaza Strip', 'north', null, [34.49, 31.54], [34.25, 31.25]],
  ['Rebels hold the far north of Mali.', 'the far north of Mali', 'part', 'Mali', 'north', null, [-1, 20], [-6, 12]],
  ['Rebels hold the north of Mali.', 'the north of Mali', 'part', 'Mali', 'north', null, [-1, 20], [-6, 12]],
  ['Strikes hit northeastern Syria.', 'northeastern Syria', 'part', 'Syria', 'northeast', null, [40.7, 36.3], [36.5, 34.6]],
  ['Rain fell over central Ukraine.', 'central Ukraine', 'part', 'Ukraine', 'central', null, [31.5, 49], [24, 49]],
  ['Ukraine’s east was dark.', 'Ukraine’s east', 'part', 'Ukraine', 'east', null, [37.5, 48.5], [25, 49.5]],
  ['Floods hit south-eastern Turkey.', 'south-eastern Turkey', 'part', 'Turkey', 'southeast', null, [41, 37.5], [28, 41]],
  ['Snow fell in north-central Nigeria.', 'north-central Nigeria', 'part', 'Nigeria', 'northcentral', null, [8.3, 10.5], [8, 5.5]],
  ['Fires burned in the northern United States.', 'northern United States', 'part', 'United States', 'north', null, [-100, 46], [-150, 65]],
  ['Herders died in eastern Russia.', 'eastern Russia', 'part', 'Russia', 'east', null, [170, 65], [40, 55]],
]

describe('what is found, what it leans on, and where it lies', () => {
  test.each(rows)('%s', (text, name, relation, leansOn, direction, km, inside, outside) => {
    const found = relative(text).find(one => one.name === name)
    expect(found && [text.slice(found.start, found.end), found.place.relative!.relation]).toEqual([name, relation])
    expect(found!.place.relative!.leansOn.map(base => base.name).join('+')).toBe(leansOn)
    expect(found!.place.relative).toMatchObject({ direction, km })
    expect(isInside(inside, outline(found!))).toBe(true)
    expect(isInside(outside, outline(found!))).toBe(false)
    expect(found!.place.uncertaintyKm).toBeGreaterThan(0)
    for (const { rule, params, words } of found!.reasons) {
      expect(reasonInWords(rule as ReasonRule, params ?? {})).toBe(words)
      expect(words).not.toMatch(/undefined|NaN|\.$/)
    }
  })
})

test.each([
  ['A fire began on the northern outskirts of Damascus, Syria.', [36.29, 33.51], 'north'],
  ['A fire began in the southern suburbs of Beirut, Lebanon.', [35.5, 33.89], 'south'],
  ['A fire began on the eastern edge of Nairobi, Kenya.', [36.82, -1.28], 'east'],
  ['A fire began in Moscow’s western suburbs in Russia.', [37.62, 55.75], 'west'],
] as [string, LngLat, string][])(
  'the label lies on the side that is said, and the doubt is no more than the town: %s',
  (text, [x, y], way) => {
    const { point, uncertaintyKm } = relative(text)[0]!.place
    const [east, north] = [(point[0] - x) * Math.cos((y * Math.PI) / 180), point[1] - y]
    const found = Math.abs(east) > Math.abs(north) ? (east > 0 ? 'east' : 'west') : north > 0 ? 'north' : 'south'
    expect(found).toBe(way)
    expect(uncertaintyKm).toBeLessThan(30)
  },
)

test('what lies between two countries is in neither', () => {
  expect(relative('A ship sank in the strait between Denmark and Sweden.')[0]!.place.country).toBeNull()
  expect(relative('A bus crashed between Nairobi and Mombasa in Kenya.')[0]!.place.country).toBe('KE')
})

describe('the doubt of a distance', () => {
  const reach = (text: string) => relative(text)[0]!.place.uncertaintyKm
  test('grows with the distance', () =>
    expect(reach('It fell 90 km north of Sumy, Ukraine.')).toBeGreaterThan(reach('It fell 20 km north of Sumy, Ukraine.')))
  test('is more without a direction', () =>
    expect(reach('It fell 40 km from Sumy, Ukraine.')).toBeGreaterThan(reach('It fell 40 km north of Sumy, Ukraine.')))
  test('is more for "a few" than for a number', () =>
    expect(reach('It fell several kilometres north of Sumy, Ukraine.')).toBeGreaterThan(
      reach('It fell 6 kilometres north of Sumy, Ukraine.'),
    ))
  test('is said in words', () =>
    expect(relative('It fell 40 km north of Sumy, Ukraine.')[0]!.reasons.map(reason => reason.words)).toEqual([
      expect.stringMatching(/^The shape reaches from 32 km to 5\d km from the middle of Sumy, whose own breadth \(\d/),
      'People round distances: a fifth either way is allowed',
      expect.stringMatching(/^It leans on “Sumy”, read as Sumy \(\d\d% sure\)$/),
    ]))
  test.each([
    ['It fell within 40 km of Sumy, Ukraine.', '“within” gives the furthest it may be'],
    ['It fell more than 40 km north of Sumy, Ukraine.', '“more than” gives the least, and half as much again is allowed'],
    ['It fell several kilometres north of Sumy, Ukraine.', '“several kilometres” may be anything from 3 km to 12 km'],
  ])('%s %s', (text, said) => expect(relative(text)[0]!.reasons[1]!.words).toBe(said))
})

test('the place it leans on keeps its own mention', () => {
  const text = 'Shells fell 30 km north of Kharkiv, Ukraine.'
  const mentions = findPlaces(articleFromText(text), gazetteer)
  const [only] = findRelativePlaces(text, mentions, gazetteer)
  expect(only!.leansOn.map(i => mentions[i]!.name)).toEqual(['Kharkiv'])
})

describe('nothing relative in', () => {
  test.each([
    // a noun that stands for nothing named, or for a body
    'Shells fell 20 km north of the city.',
    'Ghent voted on Monday. The bill went to the city council.',
    'Kenya is large. A hut stands 20 km from the village of Ngare.',
    'The army went on, it said, in Lebanon and inside Syria.',
    'He was on the right side of the border dispute in Lima, Peru.',
    // names, never parts
    'East Timor joined the bloc.',
    'South Korea and North Korea held talks.',
    'Western Australia voted.',
    'Northern Ireland voted.',
    'The Central African Republic and South Sudan signed.',
    'Settlers in the West Bank protested.',
    'Troops left Western Sahara.',
    'Trade grew in Southeast Asia and central Asia.',
    'She studied at the University of Southern Indiana in Evansville, Indiana.',
    // no place beside the words
    'He is a Western diplomat in Cairo.',
    'The line was north of 30 people in Lima, Peru.',
    'It was open between Rafah and Tuesday.',
    'They ran between Tuesday and Friday in Lima, Peru.',
    'He left Kharkiv.',
    'The road goes 30 km north.',
    // between, but not on the map
    'Talks between France and Germany went on.',
    'Relations between Moscow and Washington were tense.',
    'The match between Liverpool and Manchester was called off.',
    'A flight between London and Dubai was late.',
    'A flight from London to Dubai was late.',
    'He moved from Goma to Bukavu in Congo.',
    'The Paris–London rivalry and the Kyiv–Warsaw talks went on.',
    'Music around Leeds, England, is loud.',
    'Ten minutes from time Leeds scored.',
    'Fires burned east of the Rockies.',
    'A fight broke out north of the capital of Dagestan, Russia.',
    'Trade along the Silk Road grew.',
    'Homes on the banks of the Litani River in Lebanon burned.',
    'It runs between Kharkiv, Sumy and Poltava in Ukraine.',
    'Trade between Denmark and Sweden grew.',
    'A deal between Oman and Iran was signed.',
    'The travel of horses between Australia and New Zealand was suspended.',
    'Clashes between India and Pakistan killed ten.',
    // borders that are no place
    'He lives 30 km from the border guard post in Lviv.',
    'He lives 30 km from the border.',
    'Crews built 30 km of the border wall in Texas.',
    'They hold 30 km of the border with Poland.',
    'The law stands 30 km from the border of good taste.',
    'The border with China is long.',
    'A Chinese border guard was held.',
    'The U.S. Border Patrol hired agents.',
    'He spoke of the border in Congress.',
    // off, but not at sea
    'Police sealed off Mosul in Iraq.',
    'A wall fell off Lima cathedral in Peru.',
    'The army cut off Gaza.',
    'The plane took off Sunday from Lima, Peru.',
    'He lives off U.S. 95 in Nevada.',
    'They paid off France.',
    'A tanker burned off the coast of Kabul, Afghanistan.',
    // across, but no water
    'A shop stands across the street from Leeds station.',
    'Ships sailed across the gulf from Manama in Bahrain.',
    // part of another name
    'A vigil was held outside Rennes town hall in France.',
    'Gunmen opened fire outside Karachi central jail in Pakistan.',
    'They fought near Lille metro station in France.',
    'Police shot a man in the Paris suburb of Nanterre.',
    'He was seen near Lima stadium in Peru.',
    'She works outside Lima Hospital.',
    'They met near Dexter and Tuxedo avenues in Detroit, Michigan.',
    'A northern Iraqi city fell.',
    'Austrians from the western provinces of Tyrol and Vorarlberg protested.',
    'The man from Kharkiv ran a 10 km race in Ukraine.',
    'The mayor spoke in nearby Elkhart, Indiana.',
  ])('%s', text => expect(relative(text).map(one => one.name)).toEqual([]))
})

const pieces = [
  '30 km north of ',
  'about 10 miles from ',
  'near ',
  'outside ',
  'between ',
  ' and ',
  'off the coast of ',
  'near the ',
  ' border',
  '’s border with ',
  '30 km from the border',
  'within 5 miles of the ',
  '-',
  ', ',
  '. ',
  '\n\n',
  'eastern ',
  'the north of ',
  'just across the border from ',
  'central ',
  'of ',
  'Kharkiv',
  'Suva',
  'Fiji',
  'Russia',
  'Russian',
  'the United States',
  'Longyearbyen',
  'Antarctica',
  'Chukotka',
  'Anchorage',
  'Kiribati',
  'New Zealand',
  'Chatham',
  'Greenland',
  'Norway',
  'a ship sank ',
  'across the river from ',
  'the southern suburbs of ',
  '’s northern outskirts',
  'north of the Arctic Circle',
  'upstream of ',
  'Tuesday',
  '3,000',
  ' ',
] // prettier-ignore

/** What must hold of every shape, wherever it lies. */
function expectSound(text: string): void {
  for (const one of relative(text)) {
    expect(one.name).toBe(text.slice(one.start, one.end))
    const { point, bbox, uncertaintyKm } = one.place
    expect(uncertaintyKm).toBeGreaterThan(0)
    expect(one.confidence).toBeGreaterThan(0)
    expect(isInside(point, outline(one)), `${one.name} holds its label`).toBe(true)
    for (const rings of polygonsOf(outline(one)))
      for (const ring of rings) {
        expect(ring.length).toBeGreaterThan(3)
        expect(ring[0]).toEqual(ring.at(-1))
        for (const [longitude, latitude] of ring) {
          expect(Math.abs(longitude!)).toBeLessThanOrEqual(180)
          expect(Math.abs(latitude!)).toBeLessThanOrEqual(90)
          expect(distanceKm(point, [longitude!, latitude!])).toBeLessThanOrEqual(uncertaintyKm + 0.1)
        }
      }
    expect(bbox!.every(Number.isFinite)).toBe(true)
  }
}

describe('whatever the words', () => {
  test('spans slice back, labels lie inside, nothing is off the globe', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 14 }), words => expectSound(words.join(''))),
      { numRuns: 150 },
    )
  })

  test.each([
    'A ship sank 100 km east of Suva, Fiji.',
    'A ship sank 200 km west of Suva, Fiji.',
    'A ship sank off the coast of Fiji.',
    'Herders died in eastern Russia and northern Fiji.',
    'The hut stands 1,200 km north of Longyearbyen, Norway.',
    'It lay off the coast of Chukotka in Russia.',
    'A crew died 1,900 km south of Ushuaia, Argentina.',
  ])('across the antimeridian and over the poles: %s', text => {
    expect(relative(text).length).toBeGreaterThan(0)
    expectSound(text)
  })

  test.each([
    ['30 km north of ', 3000],
    ['near the Chinese border ', 3000],
    ['between Rafah and Khan Yunis and ', 2000],
    ['off the coast of off the coast of Yemen ', 2000],
    ['the the the the far north of of of ', 3000],
    ['eastern ', 12_000],
  ])(
    'time grows with the length of “%s”',
    (words, times) => {
      const read = (share: number) => {
        const text = words.repeat(times * share)
        return { text, mentions: findPlaces(articleFromText(text), gazetteer) }
      }
      expect(steepness(read, ({ text, mentions }) => findRelativePlaces(text, mentions, gazetteer))).toBeLessThan(4)
    },
    30_000,
  )
})
