import { describe, expect, test } from 'vitest'
import { decode, fromWindows1252 } from './decode.ts'
import { guessEncoding } from './guess-encoding.ts'

/** The bytes of each character that an encoding has in one byte or two, by asking it what all of them are. */
function bytesIn(text: string, encoding: string): Uint8Array {
  const known = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  for (let first = 0; first < 256; first++) {
    const one = decoder.decode(Uint8Array.of(first))
    if (one.length === 1 && one !== '\ufffd') known.set(one, [first])
  }
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++) {
      const pair = decoder.decode(Uint8Array.of(first, second))
      if (pair.length === 1 && pair !== '\ufffd' && !known.has(pair)) known.set(pair, [first, second])
    }
  return Uint8Array.from([...text].flatMap(letter => known.get(letter) ?? []))
}

const russian =
  'Вчера вечером в порту Халь загорелся паром. По словам мэра, никто не пострадал, движение восстановят через два дня.\n\nПричину пожара выясняют.'
const texts: [encoding: string, text: string][] = [
  ['windows-1251', russian],
  ['windows-1251', 'Учора ввечері в порту Халь загорівся пором. За словами мера, ніхто не постраждав, рух відновлять через два дні.'],
  ['koi8-r', russian],
  ['windows-1256', 'اندلع حريق مساء أمس في عبارة في ميناء هال، وقال رئيس البلدية إن أحدا لم يصب بأذى وإن الحركة ستعود خلال يومين.'],
  ['windows-1253', 'Φωτιά ξέσπασε χθες το βράδυ σε ένα πλοίο στο λιμάνι και κανείς δεν τραυματίστηκε, είπε ο δήμαρχος της πόλης.'],
  ['windows-1255', 'אתמול בערב פרצה שריפה במעבורת בנמל. ראש העיר אמר כי איש לא נפגע וכי התנועה תחודש בתוך יומיים.'],
  ['shift_jis', '昨日の夕方、港に停泊していたフェリーで火災が発生しました。市長によりますと、けがをした人はいないということです。'],
  ['euc-jp', '昨日の夕方、港に停泊していたフェリーで火災が発生しました。市長によりますと、けがをした人はいないということです。'],
  ['gb18030', '昨天晚上，一艘停在港口的渡船发生了火灾。市长说，没有人在这次事故中受伤，交通会在两天后恢复，他们还在了解发生的原因。'],
  ['big5', '昨天晚上，一艘停在港口的渡船發生了火災。市長說，沒有人在這次事故中受傷，交通會在兩天後恢復，他們還在了解發生的原因。'],
  [
    'euc-kr',
    '어제 저녁 항구에 있던 배에서 불이 났다. 시장은 다친 사람이 없으며 이틀 뒤에는 다시 배가 다닐 것이라고 말했다. 불이 난 까닭은 알아보고 있다.',
  ],
]

describe('what is not UTF-8 is told by its letters', () => {
  test.each(texts)('%s: %s', (encoding, text) => {
    const bytes = bytesIn(text, encoding)
    expect(guessEncoding(bytes)).toBe(encoding)
    expect(decode(bytes, 'a.txt')).toEqual({ ok: true, value: text, notes: [`a.txt is not valid UTF-8; it was read as ${encoding}.`] })
  })

  test.each([
    'The mayor’s café in Orléans – “Chez Élodie” – burnt down on Tuesday.',
    'Bei einem Brand in der Nähe von Köln sind zwölf Menschen verletzt worden; größere Schäden gab es nicht.',
    'Une fumée épaisse s’élevait hier soir près de l’école ; « tout est brûlé », a déclaré le maire de Liège.',
    'Në mbrëmje një zjarr i madh shpërtheu në port; askush nuk u lëndua, tha kryetari.',
    'ÅÄÖ åäö éèêë ÀÁÂ àáâ çñ ÇÑ ßÿ ÜÛÙ üûù øØ',
  ])('a text in Latin letters is Windows-1252: %s', text => {
    const bytes = bytesIn(text, 'windows-1252')
    expect(guessEncoding(bytes)).toBeNull()
    expect(decode(bytes, 'a.txt')).toMatchObject({ value: fromWindows1252(bytes) })
  })
})

const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap(letter =>
      little ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8] : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255],
    ),
  )

describe('UTF-16 without a mark is told in other scripts too', () => {
  test.each([russian, texts.at(-1)![1], texts[3]![1]])('%s', text => {
    for (const little of [true, false])
      expect(decode(utf16(text, little), 'a.txt')).toMatchObject({ ok: true, value: text, notes: [expect.stringMatching(/UTF-16/)] })
  })
  test('bytes with zeros among them are none', () => {
    const random = Uint8Array.from({ length: 4000 }, (_, i) => (i % 30 === 1 ? 0 : ((i * i * 31 + i * 17) % 255) | 1))
    expect(decode(random, 'a.txt').ok).toBe(false)
  })
})
