/** The codes of lands, and words that their papers write. */
export type LandWords = readonly (readonly [lands: string, words: string])[]

/**
 * What papers of a few lands write and others hardly ever: words for their offices, courts, schools and counts, of one word or two. How a word is spelled is
 * not among them, since an agency spells alike wherever it reports from. All as `normalizeName` writes them; `#` is a number.
 */
export const landWords: LandWords = [
  [
    'US',
    `sheriff, sheriffs, felony, felonies, misdemeanor, misdemeanors, arraigned, arraignment, varsity, sophomore, sophomores, ballgame, valedictorian,
    kindergartners, selectmen, selectboard, alderman, aldermen, councilman, councilwoman, councilmember, kroger, walgreens, publix, amtrak,
    medicaid, dispatchers, grand jury, district attorney, state trooper, state troopers, highway patrol, public defender, common pleas, county jail,
    county commissioners, state senator, state representative, second grade, third grade, fourth grade, fifth grade, sixth grade,
    seventh grade, eighth grade, labor day, zip code, dollar general, state championship, calling hours, # block`,
  ],
  ['GB', 'gcse, gcses, ofsted, hmrc, rspb, parish council, sheriff court, procurator fiscal, police scotland'],
  ['GB IE', 'cllr, cllrs, rnli'],
  ['IE', 'garda, gardai, taoiseach, tanaiste, oireachtas, gaa, camogie, boreen'],
  ['CA', 'rcmp, mountie, mounties, mpp, loonie, opp, crown attorney, provincial police, tim hortons'],
  ['AU', 'ute, utes, tafe, centrelink, bunnings, footy, triple zero'],
  ['NZ', 'iwi, marae, whanau, hapu, tramper, trampers, kiwirail, waka kotahi'],
  ['IN', 'panchayat, taluk, taluka, sarpanch, tehsildar, collectorate, naxal, naxals, jawan, jawans, gram panchayat, lok sabha'],
  ['IN PK BD NP LK', 'crore, crores, lakh, lakhs, tehsil'],
  ['BD', 'upazila, upazilas, thana'],
  ['ZA', 'eskom, bakkie, matric, spaza, loadshedding'],
  ['NG', 'naira, okada, efcc, inec, ndlea, nnpc, nysc'],
  ['GH', 'cedis, galamsey, trotro'],
  ['KE UG TZ', 'matatu, matatus, boda, bodaboda, iebc'],
  ['PH', 'barangay, barangays, purok, jeepney'],
]

/** Where public life has British words. */
const commonwealth = 'GB IE AU NZ ZA CA JM TT BB BS GY NG GH SL KE UG TZ ZM ZW MW IN PK LK MY SG MT'

/** What stands in papers of other lands now and then as well: two of these tell what one of the others does. */
export const landHints: LandWords = [
  [
    'US',
    `touchdown, touchdowns, quarterback, linebacker, freshmen, walmart, chevrolet, chevy, buick, fema, congressman, congresswoman, gubernatorial, eastbound,
    westbound, northbound, southbound, interstate, troopers, drive by, middle school, county commission, county executive, county road, city limits,
    memorial day, veterans day, police department, county courthouse, freshman, american legion, funeral home, dui, survivors include, fairgrounds,
    municipal court, superior court, property tax, state fair, state tournament, planning commission, village board, tractor trailer,
    board members, public schools, no hitter, city manager, sectional, sectionals, girls soccer, boys soccer, softball, fall break,
    township trustees, county clerk, tractor pull`,
  ],
  [
    'US CA',
    `911, homicide, homicides, rezoning, rezone, condo, condos, thanksgiving, snowmobile, gas station, school board, school district, elementary school,
    high school, crime stoppers, parking lot, pickup truck, apartment complex, police chief, fire chief, aggravated assault, medical center,
    gunshot wound, gunshot wounds, fire department, school boards, sales tax, zoning, little league,
    volunteer firefighters`,
  ],
  [
    'GB',
    'constabulary, asda, sainsbury, morrisons, wetherspoon, byelection, crown court, borough council, council tax, met office, a levels',
  ],
  ['GB IE', 'headteacher, headteachers, tesco, lifeboat, hgv, county council, dual carriageway'],
  ['GB AU', 'magistrates'],
  ['GB NZ', 'district council'],
  [commonwealth, 'councillor, councillors, petrol station'],
  ['CA', 'reeve, regional police, first nation'],
  ['AU', 'bushfire, bushfires, ratepayers, local court, rural fire'],
  ['NZ', 'regional council'],
  ['IN', 'bjp, ias, ips'],
  ['IN PK BD NP LK', 'autorickshaw, chief minister'],
  ['ZA', 'taxi rank, local municipality, rubber bullets'],
  ['NG', 'oba, apc, royal father, police command, corps members'],
  ['GH', 'ndc, npp'],
  ['BD', 'taka'],
  ['PH', 'sitio'],
]
