import { describe, expect, test } from 'vitest'
import { isEnglish } from './language.ts'

describe('a text reads as English', () => {
  test.each([
    'Shelling hit the town on Monday, and two people were killed when a wall fell into the street, officials said. It was the third attack in a week.',
    'FLOODS HIT THE COAST. Rescue teams from three districts were sent to the villages that had been cut off since Monday, and more rain was expected.',
    'Ferry sinks',
    'Kyiv, Kharkiv, Sumy',
    '12 345 67',
    '',
  ])('%s', text => expect(isEnglish(text)).toBe(true))
})

describe('a text does not read as English', () => {
  test.each([
    [
      'Spanish',
      'Un terremoto sacudió la costa el sábado y causó daños en varios pueblos, informó el gobierno. En la capital sonaron las alarmas y muchas personas salieron a la calle durante la noche.',
    ],
    [
      'French',
      'Des inondations ont frappé le sud du pays dimanche, a annoncé la préfecture. Plusieurs centaines de personnes ont passé la nuit dans un gymnase, et les routes restent coupées jusqu’à demain.',
    ],
    [
      'German',
      'Bei einem Brand in der Altstadt sind am Montag drei Menschen verletzt worden, wie die Polizei mitteilte. Das Feuer war in einer Werkstatt ausgebrochen und griff auf zwei Häuser über.',
    ],
    [
      'Dutch',
      'Bij een brand in de oude stad zijn maandag drie mensen gewond geraakt, zo meldt de politie. Het vuur ontstond in een werkplaats en sloeg over naar twee huizen verderop in de straat.',
    ],
    [
      'Russian',
      'Российские войска обстреляли город в субботу, сообщили местные власти. В столице объявили тревогу, и жители провели ночь в подвалах. Повреждены школа, рынок и несколько десятков жилых домов.',
    ],
    [
      'Korean',
      '북한이 국경 근처 도시에 있는 공장을 확장했다고 연구소가 밝혔다. 위성 사진에는 새 건물 두 채가 보인다. 정부는 논평하지 않았다. 공장은 지난해에도 넓어졌으며 주변 도로도 새로 포장되었다고 한다. 연구소는 다음 달에도 사진을 더 내놓을 예정이라고 덧붙였다.',
    ],
    [
      'Arabic',
      'قصفت القوات المدينة يوم السبت، وفق ما أعلنته السلطات المحلية. وأعلنت العاصمة حالة التأهب، وأمضى السكان الليل في الأقبية. وتضررت مدرسة وسوق وعشرات المنازل، ولم تعلق الحكومة على ذلك بعد.',
    ],
    [
      'Chinese',
      '周一，该市发生火灾，造成三人受伤，警方表示。火势从一家车间开始，蔓延到两栋房屋。居民在学校过夜，道路仍然封闭。市长呼吁居民保持冷静，并表示救援队伍将继续搜寻失踪人员。政府承诺在下周之前公布调查结果，并向受害者家属提供援助。当地媒体报道说，这是今年以来的第三起火灾。',
    ],
  ])('%s', (_, text) => expect(isEnglish(text)).toBe(false))
})
