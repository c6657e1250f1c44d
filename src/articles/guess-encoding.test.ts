import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { guessEncoding } from './guess-encoding.ts'
import { fromWindows1252 } from './windows-1252.ts'

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

/** The texts of central Europe, and whether their letters stand at the same bytes in Latin-2. */
const accented: [language: string, encodings: string[], text: string][] = [
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    'Wczoraj wieczorem w porcie zapalił się prom. Burmistrz powiedział, że nikt nie został ranny, a ruch będzie wznowiony w środę.',
  ],
  ['Polish in few words', ['windows-1250', 'iso-8859-2'], 'Pożar w porcie: łódź zatonęła, załoga ocalała.'],
  [
    'Czech',
    ['windows-1250', 'iso-8859-2'],
    'Včera večer začal v přístavu hořet trajekt. Podle starosty nebyl nikdo zraněn a provoz bude obnoven příští týden.',
  ],
  [
    'Slovak',
    ['windows-1250', 'iso-8859-2'],
    'Včera večer začal v prístave horieť trajekt. Podľa starostu nebol nikto zranený a premávku obnovia budúci týždeň.',
  ],
  [
    'Hungarian',
    ['windows-1250', 'iso-8859-2'],
    'Tegnap este kigyulladt egy komp a kikötőben. A polgármester szerint senki sem sérült meg, és a hajók jövő hétfőtől újra közlekednek. A tűz okát keresik.',
  ],
  [
    'Romanian',
    ['windows-1250', 'iso-8859-2'],
    'Aseară a luat foc un feribot în port. Primarul a spus că nimeni nu a fost rănit şi că circulaţia va fi reluată în două zile, după ce se află cauza.',
  ],
  [
    'Croatian',
    ['windows-1250', 'iso-8859-2'],
    'Sinoć se u luci zapalio trajekt. Gradonačelnik kaže da nitko nije ozlijeđen, a plovidba će početi sljedeći tjedan. Što je uzrok, još se istražuje.',
  ],
  [
    'Turkish',
    ['windows-1254'],
    'Dün akşam limandaki bir feribotta yangın çıktı. Belediye başkanı kimsenin yaralanmadığını ve seferlerin iki gün içinde başlayacağını söyledi.',
  ],
  [
    'Lithuanian',
    ['windows-1257'],
    'Vakar vakare uoste užsidegė keltas. Meras sakė, kad niekas nenukentėjo, o eismas bus atnaujintas po dviejų dienų, kai bus nustatyta priežastis.',
  ],
  [
    'Latvian',
    ['windows-1257'],
    'Vakar vakarā ostā aizdegās prāmis. Mērs teica, ka neviens nav cietis un ka satiksme tiks atjaunota pēc divām dienām.',
  ],
]

describe('accents tell which encoding has them', () => {
  test.each(accented.flatMap(([language, encodings, text]) => encodings.map(encoding => [language, encoding, text] as const)))(
    '%s in %s',
    (_, encoding, text) => {
      const bytes = bytesIn(text, encoding)
      expect(bytes).toHaveLength(text.length)
      // Where all its letters stand at the same bytes in both, it is told as Windows-1250.
      expect(decode(bytes, 'a.txt')).toMatchObject({ ok: true, value: text })
    },
  )

  test.each([
    ['pounds', 'The council said £5m of the £12m was spent; £3.40 a head, the mayor’s café in Orléans said. “£900!”'],
    [
      'names from abroad',
      'Mr Šuštar of Žalec – a ‘friend’ of the café in Orléans – paid £4 million to Señor Núñez and Herr Müller, not €5m.',
    ],
    [
      'names from everywhere',
      'Flights from Malmö, Tromsø, Århus, São Paulo, Zürich, Orléans, Bogotá, Göteborg and Düsseldorf are late; so is that from Kraków, Côte d’Ivoire and Brasília.',
    ],
    [
      'Portuguese',
      'A balsa pegou fogo ontem à noite no porto; ninguém ficou ferido, disse o prefeito, e a navegação será retomada amanhã. Não há informações.',
    ],
    [
      'Spanish',
      '¿Quién avisó? El transbordador ardió anoche en el puerto; según el alcalde no hubo heridos y el servicio volverá mañana. El señor Núñez calló.',
    ],
    [
      'Italian',
      'Un traghetto è andato a fuoco ieri sera nel porto; il sindaco ha detto che non c’è più pericolo e che la città è al sicuro già da lunedì.',
    ],
    [
      'German',
      'Die Fähre brannte gestern Abend im Hafen; Verletzte gab es nicht, sagte der Bürgermeister. Übermorgen fährt sie wieder, hieß es am Gründonnerstag.',
    ],
    ['Swedish', 'En färja började brinna i hamnen i går kväll. Ingen skadades, säger borgmästaren, och trafiken återupptas på lördag.'],
    ['Danish', 'En færge brød i brand i havnen i går aftes. Ingen kom til skade, siger borgmesteren, og sejladsen åbner igen på lørdag.'],
    [
      'Finnish',
      'Lautta syttyi tuleen satamassa eilen illalla. Kukaan ei loukkaantunut, pormestari sanoi, ja liikenne jatkuu kahden päivän päästä.',
    ],
    ['Icelandic', 'Ferja brann í höfninni í gærkvöldi. Enginn slasaðist, sagði bæjarstjórinn, og það verður siglt á ný á þriðjudaginn.'],
    [
      'Estonian',
      'Eile õhtul süttis sadamas põlema praam. Keegi viga ei saanud, ütles linnapea, ja laevad sõidavad jälle ülehomme. Põhjust alles otsitakse.',
    ],
    [
      'Dutch',
      'De veerboot vloog gisteravond in brand; niemand raakte gewond. Eén van de officiële ruïnes aan de kade, vóór het café, bleef gespaard.',
    ],
    [
      'Catalan',
      'El transbordador va cremar ahir al vespre; ningú no va prendre mal, va dir l’alcaldessa, i el servei tornarà d’aquí a dos dies. Això és tot.',
    ],
    ['two words', 'Košice, Žilina'],
  ])('and %s stays Windows-1252', (_, text) => {
    const bytes = bytesIn(text, 'windows-1252')
    expect(decode(bytes, 'a.txt')).toMatchObject({ value: fromWindows1252(bytes) })
  })

  test('what is half Greek and half English is Greek', () => {
    const greek = texts.find(([encoding]) => encoding === 'windows-1253')![1]
    expect(guessEncoding(bytesIn(`${greek} The mayor said that nobody was hurt in the fire on the ferry. ${greek}`, 'windows-1253'))).toBe(
      'windows-1253',
    )
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
