import type { Language } from './languages.ts'
import { textOf } from './later-words.ts'

/** The texts of “About this map”, long and seldom read: they come with its window. */
const en = {
  method: 'How it is made',
  methodText:
    'A program reads the articles, finds the names of places and the words for times in them, and joins them to events. It works by rules and by weights learned from annotated texts; both can be read. It makes mistakes. Every pin, bar and row leads to the words it came from: check them before you cite.',
  doubt: 'Doubt',
  doubtText:
    'A dot is an exact place, a dashed ring means somewhere in here, a hatched area means all of it and no point inside. A percentage says how often such a reading is right; below seventy the mention is marked with a wavy line. “Why here?” shows what spoke for a place, and which others had the name.',
  time: 'Time',
  timeText:
    'What happened is dated by its own words, not by the day it was printed. “Last year” is a whole year, and is drawn as one. What has no date is kept and counted apart. What was said, planned, threatened or denied is marked so.',
  coverage: 'Coverage',
  coverageText: 'What is not on the map may still have happened. This is how much of what the articles say is on it.',
  coverageArticles: 'articles read',
  coverageDays: 'days they speak of',
  coverageMentions: 'places named',
  coveragePlaced: 'placed',
  coverageDoubtful: 'placed, doubtful',
  coverageNotFound: 'not in the gazetteer',
  coverageEvents: 'events',
  coverageDated: 'with a date',
  coverageUndated: 'without',
  coverageByArticle: 'Article by article',
  gazetteer: 'Gazetteer',
  gazetteerText:
    'Places are looked up in an index that ships with the page: settlements of five hundred people and more with their other names, regions, countries, waters, islands, landforms, airports, ports and sites. A hamlet or a street that is not in it is counted as not found.',
  gazetteerVersion: 'version',
  gazetteerRows: 'places in it',
  borders: 'Borders and names',
  bordersText:
    'The map takes no side. Where a border or a territory is disputed its line is dashed, whoever holds the ground. Names are those most used in English; a water with two names shows both. Which lines these are, and how each is drawn, stands in one small file:',
  bordersList: '{n, plural, one {# disputed line or territory} other {# disputed lines and territories}}',
  licences: 'Licences',
  licencesWhat: 'Part',
  licencesFrom: 'From',
  licencesTerms: 'Terms',
  licencePlaces: 'Places',
  licencePlacesFrom: 'GeoNames, Natural Earth, OurAirports, Unicode CLDR, our own tables',
  licenceGround: 'Map',
  licenceGroundFrom: 'OpenStreetMap contributors, Natural Earth, GeoNames',
  licenceBorders: 'Disputed borders',
  licenceBordersFrom: 'our own table',
  licenceType: 'Type',
  licenceCode: 'Program',
  licenceArticles: 'Articles',
  licenceArticlesFrom: 'their publishers',
  licenceArticlesTerms: 'the rights stay with them',
  licencesWhole: 'All licences in full, library by library',
  privacy: 'Privacy',
  privacyText:
    'The page fetches nothing from any other place, keeps no account and sets no cookie. Articles that you add are read on this machine and go nowhere.',
  builtBy: 'Built by Dateline {dateline}, rules {rules}.',
}
type AboutKey = keyof typeof en

const ko: Record<AboutKey, string> = {
  method: '만드는 방법',
  methodText:
    '프로그램이 기사를 읽고 지명과 시간 표현을 찾아 사건으로 묶습니다. 규칙과, 주석이 달린 글에서 배운 가중치로 일하며 둘 다 열어 볼 수 있습니다. 틀리기도 합니다. 모든 표시와 막대와 줄은 근거가 된 문장으로 이어집니다. 인용하기 전에 확인하십시오.',
  doubt: '불확실함',
  doubtText:
    '점은 정확한 위치, 점선 고리는 이 안 어딘가, 빗금은 그 지역 전체를 뜻합니다. 백분율은 그런 해석이 얼마나 자주 맞는지를 말하며, 70%가 안 되는 언급에는 물결선을 긋습니다. “왜 여기인가?”는 그 장소를 뒷받침한 근거와 같은 이름의 다른 곳을 보여 줍니다.',
  time: '시간',
  timeText:
    '사건의 날짜는 인쇄된 날이 아니라 기사 속 표현을 따릅니다. “지난해”는 한 해 전체이며 그렇게 그립니다. 날짜 없는 것은 따로 세어 둡니다. 말하거나 계획하거나 위협하거나 부인한 일은 그렇게 표시합니다.',
  coverage: '반영 범위',
  coverageText: '지도에 없다고 일어나지 않은 것은 아닙니다. 기사 내용 가운데 지도에 오른 것은 다음과 같습니다.',
  coverageArticles: '읽은 기사',
  coverageDays: '기사가 다루는 기간',
  coverageMentions: '지명 언급',
  coveragePlaced: '위치 확인',
  coverageDoubtful: '위치 불확실',
  coverageNotFound: '지명 사전에 없음',
  coverageEvents: '사건',
  coverageDated: '날짜 있음',
  coverageUndated: '날짜 없음',
  coverageByArticle: '기사별로 보기',
  gazetteer: '지명 사전',
  gazetteerText:
    '장소는 이 페이지에 딸린 색인에서 찾습니다. 인구 500명 이상의 마을과 도시 및 그 다른 이름, 행정 구역, 나라, 수역, 섬, 지형, 공항, 항구, 시설이 들어 있습니다. 여기 없는 작은 마을이나 거리는 찾지 못한 것으로 셉니다.',
  gazetteerVersion: '판',
  gazetteerRows: '수록된 장소',
  borders: '국경과 이름',
  bordersText:
    '지도는 어느 편도 들지 않습니다. 분쟁 중인 국경이나 영토는 누가 차지하고 있든 점선으로 그립니다. 이름은 영어에서 가장 많이 쓰는 것을 따르고, 이름이 둘인 바다는 둘 다 적습니다. 어느 선이며 어떻게 그렸는지는 작은 파일 하나에 있습니다.',
  bordersList: '분쟁 중인 선과 영토 {n}곳',
  licences: '라이선스',
  licencesWhat: '부분',
  licencesFrom: '출처',
  licencesTerms: '조건',
  licencePlaces: '장소',
  licencePlacesFrom: 'GeoNames, Natural Earth, OurAirports, Unicode CLDR, 자체 표',
  licenceGround: '지도',
  licenceGroundFrom: 'OpenStreetMap 기여자, Natural Earth, GeoNames',
  licenceBorders: '분쟁 국경',
  licenceBordersFrom: '자체 표',
  licenceType: '글꼴',
  licenceCode: '프로그램',
  licenceArticles: '기사',
  licenceArticlesFrom: '각 발행처',
  licenceArticlesTerms: '권리는 발행처에 있음',
  licencesWhole: '모든 라이선스 전문, 라이브러리별로',
  privacy: '개인 정보',
  privacyText:
    '이 페이지는 다른 곳에서 아무것도 가져오지 않고, 계정도 쿠키도 두지 않습니다. 추가한 기사는 이 기기에서 읽히며 밖으로 나가지 않습니다.',
  builtBy: 'Dateline {dateline}, 규칙 {rules}판으로 만듦.',
}

const ar: Record<AboutKey, string> = {
  method: 'كيف صُنعت',
  methodText:
    'يقرأ برنامج المقالات ويجد فيها أسماء الأماكن وكلمات الزمن ويربطها في أحداث. يعمل بقواعد وبأوزان تعلمها من نصوص موسومة، ويمكن قراءة كلتيهما. وهو يخطئ. كل علامة وشريط وسطر يقود إلى الكلمات التي جاء منها: تحقق منها قبل أن تقتبس.',
  doubt: 'الشك',
  doubtText:
    'النقطة مكان دقيق، والحلقة المتقطعة تعني مكانًا ما هنا، والتظليل يعني المنطقة كلها لا نقطة فيها. تقول النسبة المئوية كم مرة تصيب مثل هذه القراءة؛ وما دون السبعين يوسم بخط متموج. «لماذا هنا؟» يبين ما أيد المكان وما غيره مما يحمل الاسم نفسه.',
  time: 'الزمن',
  timeText:
    'يؤرَّخ ما حدث بكلماته هو لا بيوم طباعته. «العام الماضي» سنة كاملة ويرسم كذلك. ما لا تاريخ له يُحفظ ويُعد على حدة. وما قيل أو خُطط له أو هُدد به أو نُفي يوسم بذلك.',
  coverage: 'التغطية',
  coverageText: 'ما ليس على الخريطة قد يكون حدث مع ذلك. هذا مقدار ما تحمله الخريطة مما تقوله المقالات.',
  coverageArticles: 'المقالات المقروءة',
  coverageDays: 'الأيام التي تتحدث عنها',
  coverageMentions: 'مرات ذكر الأماكن',
  coveragePlaced: 'محددة',
  coverageDoubtful: 'محددة مع شك',
  coverageNotFound: 'ليست في معجم الأماكن',
  coverageEvents: 'الأحداث',
  coverageDated: 'لها تاريخ',
  coverageUndated: 'بلا تاريخ',
  coverageByArticle: 'مقالًا مقالًا',
  gazetteer: 'معجم الأماكن',
  gazetteerText:
    'يُبحث عن الأماكن في فهرس يأتي مع الصفحة: البلدات التي يسكنها خمسمئة شخص فأكثر وأسماؤها الأخرى، والأقاليم والدول والمياه والجزر والتضاريس والمطارات والموانئ والمواقع. القرية الصغيرة أو الشارع مما ليس فيه يُعد غير موجود.',
  gazetteerVersion: 'الإصدار',
  gazetteerRows: 'عدد أماكنه',
  borders: 'الحدود والأسماء',
  bordersText:
    'لا تنحاز الخريطة إلى أحد. الحدود والأراضي المتنازع عليها مرسومة بخط متقطع أيًّا كان من يسيطر عليها. الأسماء هي الأكثر استعمالًا في الإنجليزية، والماء الذي له اسمان يظهر بهما معًا. أي الخطوط هي وكيف رُسم كل منها، ذلك في ملف صغير واحد:',
  bordersList:
    '{n, plural, zero {لا خطوط متنازع عليها} one {خط أو إقليم واحد متنازع عليه} two {خطان أو إقليمان متنازع عليهما} few {# خطوط وأقاليم متنازع عليها} many {# خطًا وإقليمًا متنازعًا عليها} other {# خط وإقليم متنازع عليها}}',
  licences: 'الرخص',
  licencesWhat: 'الجزء',
  licencesFrom: 'المصدر',
  licencesTerms: 'الشروط',
  licencePlaces: 'الأماكن',
  licencePlacesFrom: 'GeoNames و Natural Earth و OurAirports و Unicode CLDR وجداولنا',
  licenceGround: 'الخريطة',
  licenceGroundFrom: 'مساهمو OpenStreetMap و Natural Earth و GeoNames',
  licenceBorders: 'الحدود المتنازع عليها',
  licenceBordersFrom: 'جدولنا',
  licenceType: 'الخطوط الطباعية',
  licenceCode: 'البرنامج',
  licenceArticles: 'المقالات',
  licenceArticlesFrom: 'ناشروها',
  licenceArticlesTerms: 'تبقى الحقوق لهم',
  licencesWhole: 'نصوص الرخص كلها كاملة، مكتبة مكتبة',
  privacy: 'الخصوصية',
  privacyText: 'لا تجلب الصفحة شيئًا من أي مكان آخر، ولا حساب فيها ولا ملفات ارتباط. المقالات التي تضيفها تُقرأ على هذا الجهاز ولا تغادره.',
  builtBy: 'بُنيت بواسطة Dateline {dateline}، القواعد {rules}.',
}

/** All of them, by language. */
export const aboutWords: Record<Language, Record<AboutKey, string>> = { en, ko, ar }

/** A text of “About this map” in the language spoken. */
export const aboutText = textOf(aboutWords)
