/** Marks over and under letters, by the command that sets them. */
const marks: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
}

const letters: Record<string, string> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  th: 'þ',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  ldots: '…',
  dots: '…',
  textasciitilde: '~',
  textbackslash: '\\',
  par: '\n\n',
}

/** Words as TeX writes them, “Caf\'{e} {Hale} --- \emph{again} \& ``late''”, as they are read: “Café Hale — again & “late””. A field's lines are one paragraph; an empty one parts them. */
export function fromTex(tex: string): string {
  return tex
    .replace(/\\([`'^~="."]|[uHvdckr](?![A-Za-z]))\s*(?:\{\s*(\\[ij]|\p{L})\s*\}|(\\[ij](?![A-Za-z])|\p{L}))/gu, (_, mark, inner, bare) => {
      const letter = (inner ?? bare).replace(/^\\/, '')
      return (letter + marks[mark]).normalize('NFC')
    })
    .replace(/\\([A-Za-z]+)(?:\{\}|\s(?=\s*\p{L})|)/gu, (_, name: string) => letters[name] ?? '')
    .replace(/\\([&%$#_{}])/g, (_, sign: string) => signs[sign] ?? sign)
    .replace(/[{}]/g, '')
    .replace(/[\ue000\ue001]/g, sign => (sign === '\ue000' ? '{' : '}'))
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/(?<!\\)~/g, ' ')
    .replace(/\\\\|\\[ ,/]/g, ' ')
    .replace(/[ \t]*\r?\n[ \t]*(\r?\n)?\s*/g, (_, empty) => (empty ? '\n\n' : ' '))
    .trim()
}

/** Brackets that are meant stay until those that group are gone. */
const signs: Record<string, string> = { '{': '\ue000', '}': '\ue001' }
