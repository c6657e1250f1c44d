import { expect, test } from 'vitest'
import { localName } from './local-name.ts'

test.each([
  ['Kyiv', ['Киев', 'Kiew', 'Київ', 'Киів', 'كييف'], 'UA', 'Київ'],
  ['Odesa', ['Одесса', 'Одеса', 'Одэса'], 'UA', 'Одеса'],
  ['Voronezh', ['Воронеж', 'Вороніж', '沃羅涅日'], 'RU', 'Воронеж'],
  ['Sinuiju', ['新義州', '신의주', 'Синыйджу'], 'KP', '신의주'],
  ['Nara', ['奈良', '奈良市', 'なら'], 'JP', '奈良'],
  ['Chongqing', ['重慶', '重庆'], 'CN', '重庆'],
  ['Taipei', ['台北市', '台北'], 'TW', '台北'],
  ['Athens', ['Αθήνα', 'Афины'], 'GR', 'Αθήνα'],
  ['Jizan', ['جازان', 'جیزان', 'جيزان'], 'SA', 'جازان'],
])('%s in its own script', (name, alternates, country, local) => expect(localName(name, alternates, country)).toBe(local))

test.each([
  ['Paris', ['Париж', '巴黎'], 'FR', 'writes in Latin'],
  ['Patna', ['पटना'], 'IN', 'has a script the map has no letters for'],
  ['Lutsk', ['Луцък', 'Łuck'], 'UA', 'has only names of a sister language'],
])('%s gets none: its country %s', (name, alternates, country) => expect(localName(name, alternates, country)).toBeNull())
