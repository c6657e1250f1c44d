import type { Language } from './languages.ts'
import { textOf } from './later-words.ts'

/** The texts about the map in one file: where it is saved, and in the file itself. */
const en = {
  save: 'The whole map in one file',
  saveNote: 'Map, articles and timeline in one HTML file. It opens with a double click and needs no network.',
  saving: 'Taking along the ground: {n} %',
  savingTexts: 'Fetching the texts …',
  saved: '{size} MB. What you see now is what it opens with.',
  textMissing: 'The text of “{headline}” cannot be had, and a file without it would claim what it cannot show.',
  failed: 'The file was not made. {problem}',
  serverGone: 'Its parts come from this page’s server, and that did not answer: it may have been stopped.',
  handOn: 'This map is a file: hand on the file itself. It opens for everybody as it does for you.',
  title: 'This file',
  text: 'It was saved on {day} and holds {n, plural, one {one article} other {# articles}}, whole. The ground is fine around its places and coarse elsewhere. It asks nothing of any network: the rules it gives the browser forbid it.',
  filtered: 'Only what the filters of whoever saved it left is marked and counted.',
  coarse: 'Positions were made coarser, to about {n} km.',
  hashes: 'SHA-256 of the texts',
  hashesNote: 'Of each text as it stands here, in UTF-8. The same words give the same number; with one letter changed it is another.',
}

type DossierKey = keyof typeof en

const ko: Record<DossierKey, string> = {
  save: '지도 전체를 파일 하나로',
  saveNote: '지도, 기사, 시간표가 든 HTML 파일 하나. 두 번 누르면 열리고 다른 곳에서 가져오는 것이 없습니다.',
  saving: '바탕 지도를 담는 중: {n}%',
  savingTexts: '본문을 가져오는 중 …',
  saved: '{size}MB. 지금 보이는 모습으로 열립니다.',
  textMissing: '“{headline}”의 본문을 가져올 수 없습니다. 본문이 없으면 파일이 보여 줄 수 없는 것을 주장하게 됩니다.',
  failed: '파일을 만들지 못했습니다. {problem}',
  serverGone: '파일의 부분은 이 페이지의 서버에서 가져오는데, 서버의 답이 없습니다. 꺼져 있을 수 있습니다.',
  handOn: '이 지도는 파일입니다. 파일 자체를 건네주세요. 누구에게나 그대로 열립니다.',
  title: '이 파일',
  text: '{day}에 저장되었고 기사 {n}건의 전문이 들어 있습니다. 바탕 지도는 기사에 나온 장소 주변은 자세하고 다른 곳은 거칩니다. 밖으로는 아무것도 요청하지 않습니다. 파일이 브라우저에 주는 규칙이 이를 금합니다.',
  filtered: '저장한 사람의 필터를 통과한 것만 표시되고 집계되었습니다.',
  coarse: '위치는 약 {n}km 단위로 흐리게 바꾸었습니다.',
  hashes: '본문의 SHA-256',
  hashesNote: '여기 있는 그대로의 본문(UTF-8)마다 하나씩입니다. 같은 글이면 같은 값이고, 한 글자라도 바뀌면 다른 값입니다.',
}

const ar: Record<DossierKey, string> = {
  save: 'الخريطة كلها في ملف واحد',
  saveNote: 'الخريطة والمقالات والخط الزمني في ملف HTML واحد. يُفتح بنقرة مزدوجة ولا يحتاج إلى شبكة.',
  saving: 'جارٍ ضم الخريطة الأساسية: {n}%',
  savingTexts: 'جارٍ جلب النصوص …',
  saved: '{size} ميغابايت. يُفتح على ما تراه الآن.',
  textMissing: 'تعذّر جلب نص «{headline}»، وملف بلا نصه يزعم ما لا يستطيع أن يُظهره.',
  failed: 'لم يُنشأ الملف. {problem}',
  serverGone: 'أجزاؤه تأتي من خادم هذه الصفحة، ولم يُجب: ربما أُوقف.',
  handOn: 'هذه الخريطة ملف: مرّر الملف نفسه، وسيُفتح للجميع كما يُفتح لك.',
  title: 'هذا الملف',
  text: 'حُفظ في {day} وفيه {n, plural, zero {لا مقالات} one {مقال واحد كامل} two {مقالان كاملان} few {# مقالات كاملة} many {# مقالًا كاملًا} other {# مقال كامل}}. الخريطة الأساسية دقيقة حول أماكنه وخشنة في غيرها. ولا يطلب شيئًا من أي شبكة: القواعد التي يعطيها للمتصفح تمنع ذلك.',
  filtered: 'لا يُعلَّم ولا يُعدّ إلا ما أبقته مرشحات من حفظه.',
  coarse: 'قُلّلت دقة المواقع إلى نحو {n} كم.',
  hashes: 'بصمات SHA-256 للنصوص',
  hashesNote: 'لكل نص كما هو هنا بترميز UTF-8. الكلمات نفسها تعطي الرقم نفسه، وبتغيير حرف واحد يتغير.',
}

/** All of them, by language. */
export const dossierWords: Record<Language, Record<DossierKey, string>> = { en, ko, ar }

/** A text about the map in one file, in the language spoken. */
export const dossierText = textOf(dossierWords)
