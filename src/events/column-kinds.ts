import type { Subkind } from './kinds.ts'

/**
 * What tables of incidents write into the column that says what happened, by kind. English ones are those that a sentence would not tell of so: the types of ACLED and GTD, the numbers
 * of UCDP, and single words ("Fire", "Mine"); those of other languages are what agencies and papers write into lists. In small letters, with or without accents.
 */
const types: Partial<Record<Subkind, string>> = {
  strike: `
    air/drone strike, airstrike, air strike, drone strike, missile strike, rocket strike; luftangriff, raketenangriff, drohnenangriff, raketenbeschuss; frappe
    aerienne, frappe de drone, frappe, raid aerien, tir de missile; ataque aereo, ataque con drones, ataque con dron, bombardeo aereo, ataque con misiles; ataque
    com drone, ataque com misseis; attacco aereo, raid aereo, attacco con droni, attacco missilistico; luchtaanval, droneaanval, raketaanval; nalot, atak rakietowy,
    atak dronow, uderzenie rakietowe; ракетний удар, ракетный удар, авіаудар, удар дрона, атака дронів, ракетна атака, авиаудар, удар бпла, атака бпла, атака
    дронов, ракетная атака, ракетний обстріл, ракетный обстрел; hava saldirisi, fuze saldirisi, iha saldirisi, siha saldirisi; غارة جوية, قصف جوي, ضربة جوية, هجوم
    بطائرة مسيرة, هجوم صاروخي`,
  shelling: `
    shelling/artillery/missile attack, shelling, artillery; beschuss, artilleriebeschuss, granatbeschuss; bombardement, pilonnage, tir d'artillerie; bombardeo,
    ataque de artilleria; bombardeio; bombardamento, cannoneggiamento; beschieting; ostrzal, ostrzal artyleryjski; обстріл, артобстріл, обстрел, артобстрел; top
    atisi, bombardiman, havan saldirisi; قصف, قصف مدفعي`,
  bombing: `
    suicide bomb, suicide bombing, remote explosive/landmine/ied, ied, ied explosion, landmine, mine, mine explosion, grenade, bombing/explosion, bombing,
    explosions/remote violence, car bomb, vbied; explosion d'un eed, engin explosif, attentat a la bombe, attentat suicide, mine terrestre; sprengstoffanschlag,
    bombenanschlag, selbstmordanschlag, minenexplosion; atentado con explosivos, atentado con bomba, carro bomba, coche bomba, mina antipersonal; atentado a bomba,
    ataque suicida; attentato dinamitardo, autobomba; bomaanslag, zelfmoordaanslag; zamach bombowy, wybuch miny, zamach samobojczy; підрив, підрив на міні, теракт,
    подрыв, подрыв на мине; bombali saldiri, intihar saldirisi, mayin patlamasi; تفجير, تفجير انتحاري, عبوة ناسفة, انفجار عبوة ناسفة, سيارة مفخخة`,
  clash: `
    armed clash, battles, battle, state-based violence, state-based conflict, non-state violence, non-state conflict; gefecht, kampf, kampfe, zusammenstoss;
    affrontement, affrontements, affrontement arme, combat, combats, accrochage, embuscade; combate, combates, enfrentamiento, enfrentamientos, enfrentamiento
    armado, emboscada, hostigamiento; confronto, confrontos, confronto armado; scontro, scontri, scontro armato, combattimento, imboscata; gevecht, gevechten,
    schermutseling; starcie, walki, starcie zbrojne, zasadzka; бої, бій, бои, бой, зіткнення, боезіткнення, столкновение, столкновения, боестолкновение, засідка,
    засада; catisma, silahli catisma, pusu; اشتباك, اشتباكات, اشتباك مسلح, معركة, كمين`,
  shooting: `
    schiesserei, schusswaffengebrauch; fusillade, tirs; tiroteo, balacera; tiroteio; sparatoria; schietpartij; strzelanina; стрілянина, стрельба, перестрелка;
    silahli saldiri; اطلاق نار`,
  attack: `
    attack, violence against civilians, one-sided violence, chemical weapon, sexual violence, mob violence, excessive force against protesters, armed assault,
    unarmed assault, assassination, facility/infrastructure attack; angriff, uberfall, anschlag, mord, messerangriff, brandanschlag; attaque, attaque armee,
    assassinat, meurtre, agression, homicide, incursion; ataque, ataque armado, asesinato, homicidio, masacre, agresion; assassinato, homicidio, massacre; attacco,
    omicidio, assassinio, aggressione; aanval, aanslag, moord, steekpartij; atak, napad, zabojstwo, morderstwo; атака, напад, вбивство, нападение, убийство;
    saldiri, cinayet, suikast; هجوم, هجوم مسلح, اغتيال, قتل`,
  abduction: `
    abduction/forced disappearance, abduction, hostage taking (barricade incident), hostage taking (kidnapping), hijacking; entfuhrung, geiselnahme; enlevement,
    kidnapping, prise d'otage, prise d'otages; secuestro, desaparicion forzada, toma de rehenes; sequestro, rapto; rapimento, sequestro di persona; ontvoering,
    gijzeling; porwanie, uprowadzenie; викрадення, похищение, захват заложников; kacirma, adam kacirma, rehin alma; خطف, اختطاف, احتجاز رهائن`,
  robbery: `
    looting/property destruction, looting, theft, piracy; raub, diebstahl, plunderung; vol, pillage, vol a main armee; robo, hurto, saqueo; roubo, saque; rapina,
    furto, saccheggio; overval, diefstal, plundering; rabunek, kradziez; пограбування, крадіжка, ограбление, кража, грабеж; soygun, hirsizlik, yagma; سرقة, نهب`,
  capture: `
    government regains territory, non-state actor overtakes territory, non-violent transfer of territory; einnahme; prise de territoire; toma de territorio; взяття,
    захоплення, взятие, захват; سيطرة`,
  deployment:
    'headquarters or base established; truppenverlegung; deploiement; despliegue; schieramento; переміщення військ, переброска войск',
  agreement: `
    agreement, peace agreement, ceasefire; abkommen, waffenstillstand; accord, cessez-le-feu; acuerdo, alto el fuego, cese al fuego; acordo, cessar-fogo; accordo,
    cessate il fuoco; akkoord, wapenstilstand; porozumienie, zawieszenie broni; угода, перемир, соглашение, перемирие; anlasma, ateskes; اتفاق, وقف اطلاق النار,
    هدنة`,
  seizure:
    'disrupted weapons use; sicherstellung; saisie; incautacion, decomiso; apreensao; sequestro di armi; inbeslagname; вилучення, изъятие',
  arrest: `
    arrests, arrest, detention; festnahme, verhaftung; arrestation, interpellation; detencion, captura; detencao, prisao; arresto, fermo; arrestatie, aanhouding;
    aresztowanie, zatrzymanie; арешт, затримання, арест, задержание; tutuklama, gozalti; اعتقال, توقيف`,
  protest: `
    peaceful protest, protest with intervention, violent demonstration, protests, riots, protest, demonstration; kundgebung, ausschreitungen; manifestation, emeute,
    emeutes; protesta, manifestacion, disturbios; manifestacao, protesto, tumulto; manifestazione, protesta, sommossa; betoging, demonstratie, rellen; demonstracja,
    zamieszki; протест, мітинг, митинг, беспорядки, акція протесту, акция протеста; gosteri, eylem, isyan; احتجاج, احتجاجات, مظاهرة, تظاهرة, اعمال شغب`,
  displacement: `
    displacement, internal displacement, refugees; vertreibung, evakuierung; deplacement, deplacement de population; desplazamiento, desplazamiento forzado;
    deslocamento; sfollamento, evacuazione; verdrijving, evacuatie; ewakuacja, wysiedlenie; евакуація, эвакуация; yerinden edilme, tahliye; نزوح, تهجير, اخلاء`,
  accident: `
    accident, fire, explosion, shipwreck, capsizing; unfall, verkehrsunfall, brand, grossbrand, explosion, schiffbruch, zugungluck; incendie, accident de la route,
    naufrage, deraillement; accidente, incendio, naufragio, accidente de transito, explosion; acidente, incendio, explosao; incidente stradale, incendio,
    esplosione, deragliamento; ongeval, verkeersongeval, brand, explosie, schipbreuk; wypadek, pozar, wybuch, katastrofa; пожежа, дтп, вибух, аварія, пожар, взрыв,
    авария, крушение; kaza, trafik kazasi, yangin, patlama, tekne kazasi; حادث, حريق, انفجار, حادث سير, غرق قارب`,
  disaster: `
    storm, flood, floods, flooding, volcano, volcanic eruption, heat wave, heatwave, cold wave, fire (wild), hail, tornado; hochwasser, uberschwemmung, erdbeben,
    sturm, waldbrand, erdrutsch, lawine, durre; inondation, inondations, seisme, tremblement de terre, tempete, glissement de terrain, secheresse, feu de foret,
    crue; inundacion, inundaciones, terremoto, sismo, tormenta, deslizamiento, deslizamiento de tierra, sequia, incendio forestal; inundacao, enchente,
    deslizamento, seca, tempestade; alluvione, inondazione, terremoto, frana, tempesta, siccita; overstroming, aardbeving, storm, aardverschuiving, droogte,
    bosbrand; powodz, trzesienie ziemi, burza, osuwisko, susza; повінь, землетрус, буря, зсув, посуха, наводнение, землетрясение, оползень, засуха, ураган; sel,
    deprem, firtina, heyelan, kuraklik, orman yangini; فيضان, فيضانات, زلزال, عاصفة, انهيار ارضي, جفاف`,
  outbreak: `
    epidemic, cholera, measles, ebola, dengue, malaria; epidemie, seuche, ausbruch; epidemia, brote; surto; uitbraak; спалах, епідемія, эпидемия, вспышка; salgin;
    وباء, كوليرا, تفشي مرض`,
}

const kindOf = new Map(
  Object.entries(types).flatMap(([kind, words]) => words.split(/[,;]/).map(word => [plain(word), kind as Subkind] as const)),
)

/** UCDP's types of violence: of a state, between others, against civilians. */
const violence: readonly Subkind[] = ['clash', 'clash', 'attack']

/**
 * The codes of CAMEO, with which GDELT's program codes what it reads: two digits for what was done, and more for how. https://parusanalytics.com/eventdata/cameo.dir/CAMEO.Manual.1.1b3.pdf
 * What has no kind of its own here ("yield", "reject") tells of none.
 */
const cameo: Record<string, Subkind> = {
  ...{
    '01': 'statement',
    '02': 'demand',
    '04': 'talks',
    '042': 'visit',
    '043': 'visit',
    '05': 'diplomacy',
    '057': 'agreement',
    '07': 'aid',
  },
  ...{
    '09': 'investigation',
    '10': 'demand',
    '11': 'condemnation',
    '112': 'accusation',
    '13': 'threat',
    '14': 'protest',
    '15': 'deployment',
  },
  ...{ '16': 'diplomacy', '163': 'sanction', '171': 'seizure', '172': 'sanction', '173': 'arrest', '174': 'displacement', '175': 'attack' },
  ...{
    '18': 'attack',
    '181': 'abduction',
    '183': 'bombing',
    '19': 'clash',
    '191': 'closure',
    '192': 'capture',
    '194': 'shelling',
    '195': 'strike',
    '20': 'attack',
  },
}

function kindOfCameo(code: string): Subkind | null {
  const whole = code.length === 1 ? `0${code}` : code
  return cameo[whole.slice(0, 3)] ?? cameo[whole.slice(0, 2)] ?? null
}

/**
 * The kind of event that a cell in a column of events tells: `kindOfCell('Mob violence')` is `'attack'`, `kindOfCell('type_of_violence 3')` too, `kindOfCell('Ракетный удар')` is
 * `'strike'`. Null for any other words; what sentences tell is asked elsewhere.
 */
export function kindOfCell(cell: string): Subkind | null {
  const [, column, code] = /^(type.?of.?violence|event.?code) (\d+)$/i.exec(cell.trim()) ?? []
  if (column && code) return /^t/i.test(column) ? (violence[Number(code) - 1] ?? null) : kindOfCameo(code)
  return kindOf.get(plain(cell)) ?? null
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
