import { describe, expect, test } from 'vitest'
import { isEnglish } from './language.ts'

describe('a text reads as English', () => {
  test.each([
    'Shelling hit the town on Monday, and two people were killed when a wall fell into the street, officials said. It was the third attack in a week.',
    'FLOODS HIT THE COAST. Rescue teams from three districts were sent to the villages that had been cut off since Monday, and more rain was expected.',
    'Ferry sinks',
    'Heat: hills ablaze\n\n- One soldier killed, one badly hurt when water tanker overturned in Kuči hills north of Podgorica, Tuesday\n\n- Homes burned in Piperi; monastery evacuated\n\n- EU planes requested; Croatia, Italy send help\n\n- 39.6°C recorded Tuesday; same again expected today',
    'Tornado wrecks avocado farms',
    'Iron ore prices climb, private data show',
    'Bandidos clash, Gulf coast; two held, six injured, port shut',
    'Flood-hit families shelter inside stadium',
    'Kyiv, Kharkiv, Sumy',
    'Kyiv, Kharkiv, Sumy, Poltava, Dnipro, Odesa, Mykolaiv, Kherson, Lviv, Lutsk, Rivne, Ternopil, Chernivtsi, Uzhhorod, Vinnytsia, Zhytomyr, Cherkasy, Chernihiv, Izium, Kupiansk, Melitopol, Bakhmut, Luhansk, Simferopol, Donetsk, Kropyvnytskyi',
    'Town, dead, injured. Kyiv, 3 dead, 12 injured. Kharkiv, 4 dead, 9 injured. Sumy, 1 dead, 2 injured. Dnipro, 8 dead, 40 injured. Odesa, 2 dead, 11 injured. Kherson, 6 dead, 20 injured.',
    'PARIS — Police shot two gunmen Tuesday.',
    'Quake: magnitude 5.8, depth 10 km, off Padang, Indonesia',
    'Dozens missing, hundreds homeless; roads, schools shut',
    'Rio de Janeiro, Mar del Plata, Las Palmas, Los Angeles, El Paso, San José',
    'Aix-en-Provence, Boulogne-sur-Mer, Fontaine-le-Dun, Ille-et-Vilaine, Aulnay-aux-Bois',
    'Neustadt an der Weinstraße, Freiburg im Breisgau, Mühldorf am Inn, Bergen auf Rügen, Wijk bij Duurstede',
    'Alternative für Deutschland; Mouvement pour la France; Juntos por el Cambio; Fratelli d’Italia',
    'Correspondents: Marie Leclerc, Lyon; Karl Sonntag, Bremen; Hans Freitag, Bonn; Una Mullally, Cork; Mao Het, Hue',
    'Drei Könige, Sonntag aus Licht, Une Saison en Enfer, Dans ma peau: opera, film, Bonn',
    'Protesters chant “No pasarán” outside parliament, Madrid',
    'Film: Une femme est une femme, Cannes',
    'Chapel, est. 1905; hall, est. 1911; mill, est. 1873; listed Monday',
    '12 345 67',
    '',
  ])('%s', text => expect(isEnglish(text)).toBe(true))
})

describe('a text does not read as English', () => {
  test.each([
    ['short French', 'Un incendie a ravagé une usine près de Lyon. Trois personnes ont été blessées.'],
    ['short German', 'Bei einem Brand in Lübeck wurden drei Menschen verletzt. Die Ursache ist unklar.'],
    ['short Spanish', 'El presidente llegó a Lima el lunes, según el gobierno. Se reunirá con los ministros.'],
    ['short Italian', 'Il ministro è arrivato a Roma lunedì. È atteso domani a Milano.'],
    ['short Portuguese', 'Um incêndio destruiu uma fábrica no Porto na terça-feira, segundo os bombeiros.'],
    ['a Spanish headline with its first sentence', 'Puente cerrado en Quito. Rescatistas evacuaron doscientas personas en Quito ayer.'],
    [
      'a German one',
      'Brücke in Lemberg gesperrt. Rettungskräfte evakuierten rund zweihundert Menschen aus gefährlichen Häusern in Lemberg.',
    ],
    ['short Dutch', 'Bij een brand in Utrecht zijn drie mensen gewond geraakt, meldt de politie.'],
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
