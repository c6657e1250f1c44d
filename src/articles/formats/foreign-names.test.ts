import { describe, expect, test } from 'vitest'
import { readArticles } from '../read-article.ts'
import { englishName } from './foreign-names.ts'
import { plainName } from './plain-name.ts'

const read = (content: string, name = 'rows.csv') => [...readArticles(new TextEncoder().encode(content), name)]
const articles = (content: string, name?: string) => read(content, name).flatMap(one => (one.ok ? one.value : []))

describe('a table of articles in another language', () => {
  test.each<[language: string, head: string, row: string, outlet: string]>([
    [
      'German',
      'Titel;Text;Datum;Quelle',
      'Brücke gesperrt;Die Brücke in Dresden ist seit dem Morgen gesperrt.;05.03.2024;Elbkurier',
      'Elbkurier',
    ],
    [
      'French',
      'Titre;Texte;Date de publication;Source',
      'Pont fermé;Le pont de Lyon a été fermé lundi matin.;05/03/2024;Rhône Matin',
      'Rhône Matin',
    ],
    [
      'Spanish',
      'titular,cuerpo,fecha,fuente',
      'Puente cerrado,El puente de Sevilla fue cerrado el lunes.,05/03/2024,Diario del Sur',
      'Diario del Sur',
    ],
    ['Portuguese', 'título;conteúdo;data;fonte', 'Ponte fechada;A ponte do Porto foi fechada na segunda-feira.;05/03/2024;Norte', 'Norte'],
    ['Italian', 'titolo;testo;data;fonte', 'Ponte chiuso;Il ponte di Genova è stato chiuso lunedì.;05/03/2024;Porto Oggi', 'Porto Oggi'],
    ['Dutch', 'kop;tekst;datum;bron', 'Brug dicht;De brug in Nijmegen is maandag gesloten.;5-3-2024;Waalbode', 'Waalbode'],
    [
      'Polish',
      'Tytuł;Treść;Data publikacji;Źródło',
      'Most zamknięty;Most w Krakowie zamknięto w poniedziałek.;05.03.2024;Kurier',
      'Kurier',
    ],
    ['Ukrainian', 'заголовок;текст;дата;джерело', 'Міст закрито;Міст у Києві закрили в понеділок.;05.03.2024;Вісник', 'Вісник'],
    ['Russian', 'Заголовок;Текст;Дата;Источник', 'Мост закрыт;Мост в Ростове закрыли в понедельник.;05.03.2024;Вестник', 'Вестник'],
    ['Turkish', 'BAŞLIK;METİN;TARİH;KAYNAK', 'Köprü kapandı;İzmir köprüsü pazartesi günü kapatıldı.;05.03.2024;Ege Postası', 'Ege Postası'],
    ['Arabic', 'العنوان,النص,التاريخ,المصدر', 'إغلاق جسر,أغلق الجسر في بغداد يوم الاثنين.,2024-03-05,صحيفة النهر', 'صحيفة النهر'],
  ])('%s', (_, head, row, outlet) => {
    const [title, text] = row.split(/[;,]/)
    expect(articles(`${head}\n${row}\n`)).toMatchObject([
      { headline: title, text: `${title}\n\n${text}`, published: '2024-03-05', source: outlet },
    ])
  })
})

describe('a list of incidents in another language says where and when', () => {
  test.each<[language: string, head: string, row: string, line: string]>([
    [
      'German',
      'Datum;Ort;Land;Art des Ereignisses;Breitengrad;Längengrad;Tote',
      '05.03.2024;Charkiw;Ukraine;Raketenangriff;49,9935;36,2304;3',
      '2024-03-05: Raketenangriff, Charkiw, Ukraine: latitude 49,9935, longitude 36,2304, tote 3.',
    ],
    [
      'French',
      'date;lieu;pays;type d’incident;latitude;longitude;morts',
      '05/03/2024;Gao;Mali;Embuscade;16,2717;-0,0447;4',
      '2024-03-05: Embuscade, Gao, Mali: latitude 16,2717, longitude -0,0447, morts 4.',
    ],
    [
      'Spanish',
      'fecha,municipio,departamento,país,tipo de evento,latitud,longitud,muertos',
      '2024-03-05,Toribío,Cauca,Colombia,Combate,2.9556,-76.2678,3',
      '2024-03-05: Combate, Toribío, Cauca, Colombia: latitude 2.9556, longitude -76.2678, muertos 3.',
    ],
    [
      'Portuguese',
      'data,local,país,tipo,latitude,longitude,mortos',
      '2024-03-05,Palma,Moçambique,Ataque,-10.7750,40.4750,5',
      '2024-03-05: Ataque, Palma, Moçambique: latitude -10.7750, longitude 40.4750, mortos 5.',
    ],
    [
      'Italian',
      'data;luogo;paese;tipo;latitudine;longitudine;vittime',
      '05/03/2024;Lampedusa;Italia;Naufragio;35,5012;12,6034;8',
      '2024-03-05: Naufragio, Lampedusa, Italia: latitude 35,5012, longitude 12,6034, vittime 8.',
    ],
    [
      'Dutch',
      'datum;plaats;land;soort;breedtegraad;lengtegraad;doden',
      '5-3-2024;Rotterdam;Nederland;Brand;51,9225;4,4792;0',
      '2024-03-05: Brand, Rotterdam, Nederland: latitude 51,9225, longitude 4,4792.',
    ],
    [
      'Polish',
      'data;miejscowość;kraj;rodzaj zdarzenia;szerokość geograficzna;długość geograficzna;ofiary',
      '2024-03-05;Charków;Ukraina;Ostrzał;49,9935;36,2304;2',
      '2024-03-05: Ostrzał, Charków, Ukraina: latitude 49,9935, longitude 36,2304, ofiary 2.',
    ],
    [
      'Ukrainian',
      'дата;населений пункт;область;тип події;широта;довгота;загиблі',
      '05.03.2024;Харків;Харківська;Ракетний удар;49,9935;36,2304;2',
      '2024-03-05: Ракетний удар, Харків, Харківська: latitude 49,9935, longitude 36,2304, загиблі 2.',
    ],
    [
      'Russian',
      'дата;место;страна;тип события;координаты;погибшие',
      '05.03.2024;Харьков;Украина;Ракетный удар;49.9935, 36.2304;2',
      '2024-03-05: Ракетный удар, Харьков, Украина: 49.9935, 36.2304, погибшие 2.',
    ],
    [
      'Turkish',
      'tarih;yer;ülke;olay türü;enlem;boylam;ölü',
      '05.03.2024;Afrin;Suriye;Saldırı;36,5119;36,8689;3',
      '2024-03-05: Saldırı, Afrin, Suriye: latitude 36,5119, longitude 36,8689, ölü 3.',
    ],
    [
      'Arabic',
      'التاريخ,المكان,البلد,نوع الحدث,خط العرض,خط الطول,القتلى',
      '2024-03-05,الموصل,العراق,انفجار,36.3400,43.1300,3',
      '2024-03-05: انفجار, الموصل, العراق: latitude 36.3400, longitude 43.1300, القتلى 3.',
    ],
  ])('%s', (_, head, row, line) => {
    const [article] = articles(`${head}\n${row}\n`)
    expect(article).toMatchObject({ published: '2024-03-05' })
    expect(article!.text.split('\n\n').at(-1)).toBe(line)
    expect(article!.stated!.day).not.toBeNull()
  })
})

describe('columns that are called by phrases', () => {
  test.each([
    ['with a unit', 'Date (UTC),Place name,Latitude (WGS84),Longitude [°],Notes', '2024-03-05,Hale,12.3456,7.8901,A mill burnt.'],
    [
      'with the group of a form',
      'incident/date,incident/place,_gps_latitude,_gps_longitude,incident/notes',
      '2024-03-05,Hale,12.3456,7.8901,A mill burnt.',
    ],
    [
      'as a question',
      'Date of the incident,Name of the settlement or nearest town,Record your position: latitude,Record your position: longitude,Please describe what happened',
      '2024-03-05,Hale,12.3456,7.8901,A mill burnt.',
    ],
  ])('%s', (_, head, row) =>
    expect(articles(`${head}\n${row}\n`)).toMatchObject([
      { text: 'A mill burnt.\n\n2024-03-05: Hale: latitude 12.3456, longitude 7.8901.', published: '2024-03-05' },
    ]),
  )
  test('a height is no latitude, and a name of its own goes before one that means it', () =>
    expect(
      articles('latitude altitude,notes,date,GPS latitude,Latitude,Longitude\n900,A mill burnt.,2024-03-05,1,12.3456,7.8901\n'),
    ).toMatchObject([{ stated: { latitude: 12.3456, longitude: 7.8901 } }]))
})

test.each(['text', 'date', 'source', 'description', 'art gallery', 'tag', 'medium', 'breite', 'resumes', ''])(
  '“%s” is no column of another language',
  name => expect(englishName(plainName(name))).toBeNull(),
)

test('a field of JSON that is called as another language calls a day is one only where it holds one', () => {
  expect(
    articles(JSON.stringify([{ title: 'Mill burns', content: 'A mill burnt in Hale on Tuesday.', data: { shares: 3 } }]), 'a.json'),
  ).toMatchObject([{ published: null }])
  expect(
    articles(JSON.stringify([{ titolo: 'Mulino', testo: 'A mill burnt in Hale on Tuesday.', data: '2024-03-05' }]), 'a.json'),
  ).toMatchObject([{ published: '2024-03-05' }])
})

test('an area of GeoJSON is no point, and that is told', () => {
  const properties = { date: '2024-03-05', place: 'Hale', notes: 'Shells fell on the market.' }
  const area = {
    type: 'Polygon',
    coordinates: [
      [
        [7, 12],
        [8, 12],
        [8, 13],
        [7, 12],
      ],
    ],
  }
  const features = [{ type: 'Point', coordinates: [7.8901, 12.3456] }, area].map(geometry => ({ type: 'Feature', properties, geometry }))
  expect(read(JSON.stringify({ type: 'FeatureCollection', features }), 'map.geojson')).toMatchObject([
    { notes: [] },
    {
      value: { text: 'Shells fell on the market.\n\nHale, on 2024-03-05.' },
      notes: ['map.geojson, article 2: its shape is a Polygon, not a point; it was read without a position.'],
    },
  ])
})
