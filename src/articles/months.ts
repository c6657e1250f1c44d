const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The months as news writes them, in a pattern of any case; a period may follow. */
export const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

export const anyMonth = new RegExp(english.join('|'), 'i')

/** `monthNumber('Sept')` is 9. */
export function monthNumber(name: string): number {
  return english.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/**
 * The months as pages in other languages have them, whose own lines of the day stand above an English text: "21 août 2026", "21 de agosto de 2026",
 * "21. August 2026". Unaccented, with the number of the month; those that English spells alike are left to English.
 */
const byLanguage = [
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november desember',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
]

const numbers = new Map(byLanguage.flatMap(names => names.split(' ').map((name, i) => [name, i + 1] as const)))

/**
 * A day with a month in words and its year, the words between as Romance languages have them. What stands for the month is no digit and no space, and
 * `foreignMonth` tells what it is: three to twelve of \p{L} would take longer to make than several articles to read.
 */
export const foreignDate =
  /(?<![\p{L}\d])(\d{1,2})(?:[Ee][Rr]|\.|º|°)?\s+(?:[Dd][Ee]\s+|[Dd]['’])?([^\s\d.,]{3,12})\.?,?\s+(?:[Dd][Ee][Ll]?\s+)?((?:1[789]|20)\d\d)(?!\d)/gu

/** The number of a month: `foreignMonth('Août')` is 8. Undefined for any other word. */
export function foreignMonth(word: string): number | undefined {
  return numbers.get(
    word
      .toLowerCase()
      .replaceAll('ı', 'i')
      .normalize('NFD')
      .replace(/\p{Mark}/gu, ''),
  )
}
