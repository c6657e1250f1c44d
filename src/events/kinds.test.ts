import { describe, expect, test } from 'vitest'
import { readEvents } from './build-events.ts'
import { madeUpArticle, madeUpMentions, madeUpTimes } from './made-up-article.ts'

/** The kinds of what a sentence tells. */
function told(text: string): string[] {
  const article = madeUpArticle(text, { headline: 'Notes' })
  return readEvents(article, madeUpMentions(article), madeUpTimes(article)).events.map(event => event.subkind)
}

/** Kind, and sentences that tell of it in several wordings. */
const sentences: [kind: string, sentences: string[]][] = [
  [
    'disaster',
    [
      'The Ohara River crested at 27 feet near Tessel on Monday.',
      'Floodwater swamped streets in Dunmore.',
      'The creek overflowed its banks in Millbrook.',
      'A levee was breached near Dunmore on Monday.',
      'Typhoon Mirinae flattened Port Ebo.',
      'Hurricane Odalys made landfall near Dunmore on Monday.',
      'The storm hit Port Ebo on Monday.',
      'Cyclone Batu lashed the coast of Ebo.',
      'A storm battered Castle Bay overnight.',
      'Storm Wilfred has brought the heaviest snow in Tessel in fifty years.',
      'A landslide buried a highway near Tessel.',
      'A landslide has blocked the road to Dunmore.',
      'The road between Tessel and Dunmore was washed away.',
      'Two houses were swept away by the river in Millbrook.',
      'A fire near Tessel burns out of control.',
      'The wildfire has burned 4,000 acres near Dunmore.',
      'A volcano erupted near Tessel on Monday.',
      'A tornado touched down near Millbrook.',
      'The volcano near Tessel spat ash on Monday.',
      'The Ohara Fire jumped the river on Monday.',
      'A twister tore through Dunmore on Monday.',
      'A flash flood struck Tessel.',
    ],
  ],
  [
    'accident',
    [
      'A bulk carrier ran aground off Port Ebo on Monday.',
      'Oil is leaking from the tanker off Port Ebo.',
      'A ferry sank in Castle Bay on Monday.',
      'A bus plunged into a ravine near Tessel.',
      'A fire broke out at a market in Dunmore.',
      'Fire raced through a camp near Tessel on Monday.',
      'Flames engulfed a hotel in Port Ebo.',
      'Firefighters battled a blaze at a mill in Dunmore.',
      'A blast hit an oil depot in Port Ebo.',
      'An explosion struck a refinery in Tessel.',
      'A boy was hit by a truck in Millbrook.',
    ],
  ],
  [
    'displacement',
    [
      'Residents of Dunmore were told to leave on Monday.',
      'The smoke forced about 200 people from their homes in Tessel.',
      'Villagers near Tessel were ordered to evacuate.',
      'Residents of Dunmore had to leave.',
      'The fire left forty families homeless in Dunmore.',
      'Some 300 migrants arrived in Port Ebo on Monday.',
    ],
  ],
  [
    'casualty',
    ['The cold claimed nine lives in Tessel.', 'Three hikers went missing near Dunmore on Monday.', 'The wreck left five dead.'],
  ],
  [
    'outbreak',
    [
      'Officials reported 146 cases of measles in Ebo Province.',
      'Measles has reached 146 cases in Ohara.',
      'Two clinics in Tessel confirmed cases of cholera.',
      'Forty pupils fell ill in Dunmore on Monday.',
    ],
  ],
  [
    'decision',
    [
      'The Dunmore council voted 4-3 on Monday to close the bridge.',
      'Lawmakers in Lorvia approved the budget on Monday.',
      'The Lorvian parliament passed a law on Monday.',
      'The county board rejected the quarry.',
    ],
  ],
  [
    'trial',
    [
      'A jury in Tessel found the baker guilty of fraud; he was found guilty on Monday.',
      'A judge in Dunmore ruled on Monday.',
      'The trial of a smuggler opened in Port Ebo on Monday.',
      'The trial in Tessel was postponed on Monday.',
      'The appeals court upheld the sentence on Monday.',
      'A smuggler went on trial in Dunmore.',
      'He was sentenced to nine years in Tessel on Monday.',
    ],
  ],
  [
    'election',
    [
      'The mayor of Millbrook won the election on Monday.',
      'Voters in Dunmore headed to the polls on Monday.',
      'The senator conceded defeat on Monday.',
      'The president dissolved parliament on Monday.',
    ],
  ],
  [
    'closure',
    [
      'Lorvia closed its border with Ebo on Monday.',
      'Ebo shut Tessel to trucks.',
      'The A59 was shut at Tessel.',
      'The airport in Port Ebo was shut on Monday.',
      'The airspace over Ebo was closed on Monday.',
      'The mill in Dunmore laid off 300 workers.',
      'A power cut hit Tessel on Monday.',
      'A fault knocked out power in Millbrook.',
      'Thousands in Dunmore lost power.',
      'The steelworks in Tessel filed for bankruptcy.',
      'Flights from Port Ebo were cancelled on Monday.',
      'Ferries from Port Ebo to Tessel were cancelled.',
      'The highway was closed between Tessel and Dunmore.',
    ],
  ],
  [
    'protest',
    [
      'Nurses in Tessel went on strike on Monday.',
      'Teachers in Dunmore began a 48-hour strike.',
      'Dockers in Port Ebo walked out on Monday.',
      'Thousands took to the streets of Tessel.',
    ],
  ],
  [
    'test',
    [
      'Ebo fired a missile into the sea on Monday.',
      'Lorvia launched a satellite on Monday.',
      'The agency launched a rocket carrying a crew to the space station.',
      'A Lorvian spacecraft landed on the moon on Monday.',
    ],
  ],
  ['sanction', ['Lorvia imposed new sanctions on Ebo on Monday.', 'The bloc lifted sanctions against Ebo.']],
  [
    'aid',
    [
      'Two miners were pulled from the rubble in Tessel.',
      'Soldiers dug out drivers near Dunmore.',
      'The coast guard rescued forty sailors off Port Ebo.',
    ],
  ],
  ['attack', ['A woman was stabbed in Dunmore on Monday.', 'A man drove into a crowd in Tessel on Monday.']],
  [
    'shooting',
    ['A gunman opened fire in Tessel on Monday.', 'Soldiers fired shots at a crowd in Dunmore.', 'Soldiers fired at a crowd in Dunmore.'],
  ],
  [
    'agreement',
    [
      'A ceasefire took effect in Tessel on Monday.',
      'The rebels declared a truce on Monday.',
      'The two sides swapped prisoners on Monday.',
    ],
  ],
  [
    'arrest',
    [
      'The smuggler was caught in Port Ebo on Monday.',
      'Police caught the thief near Tessel.',
      'Marines recaptured the fugitive in Dunmore.',
      'The killer was captured in Tessel on Monday.',
      'Four inmates escaped from a prison in Dunmore.',
    ],
  ],
  ['abduction', ['Bandits kidnapped a teacher in Dunmore.', 'More than 200 people have been seized since January.']],
  ['deployment', ['Lorvian troops entered Tessel on Monday.', 'Rebel forces reached the airport of Port Ebo.']],
  [
    'capture',
    [
      'Officers overthrew the president of Ebo on Monday.',
      'Rebels recaptured the town of Tessel.',
      'The army seized power in Lorvia on Monday.',
    ],
  ],
  [
    'accident',
    [
      'A barge rammed a pier in Dunmore on Monday.',
      'A van struck a utility pole near Tessel.',
      'A freighter hit a bridge in Castle Bay in May.',
      'A bus fell into a gorge near Tessel.',
      'A fire that started near Millbrook on Monday is out.',
      'The fire in Tessel was put out on Monday.',
      'Nine miners were trapped in a mine near Dunmore.',
      'The plane slid along the runway in Tessel.',
    ],
  ],
  ['disaster', ['The dam above Tessel broke on Monday.', 'The storm came ashore near Dunmore.', 'The river rose nine metres in Tessel.']],
  ['casualty', ['Two fans were crushed in Dunmore on Monday.', 'A man was gored in Tessel.']],
  ['capture', ['Rebels took Tessel on Monday.', 'Dunmore fell to the rebels in May.']],
  [
    'aid',
    [
      'Divers pulled a survivor from the bay.',
      'Twelve children were brought to safety in Tessel.',
      'Aid workers handed out blankets in Dunmore.',
    ],
  ],
  ['trial', ['A court in Tessel acquitted a driver on Monday.', 'Prosecutors will appeal the verdict.']],
  ['discovery', ['Divers recovered the bodies of two workers.', 'Searchers found the boy near Tessel.']],
  [
    'closure',
    ['The airline cancelled nine flights from Dunmore.', 'A curfew was imposed in Tessel.', 'The firm will shut its works in Dunmore.'],
  ],
  ['displacement', ['Hundreds fled a wave of attacks near Tessel.']],
  ['deployment', ['Lorvia sent forty police officers to Ebo.']],
  ['outbreak', ['The outbreak in Tessel continues.']],
  ['attack', ['A man drove a car into a crowd in Dunmore.']],
  ['strike', ['Jets struck nine sites near Tessel.', 'The ship was hit by projectiles in Castle Bay.']],
  [
    'release',
    [
      'The prison in Tessel released nine inmates on Monday.',
      'Gunmen freed 21 schoolgirls near Tessel.',
      'Four hostages were freed in Tessel.',
      'Two prisoners were handed over to nurses in Tessel on Monday.',
    ],
  ],
  ['capture', ['Rebels seized Tessel on Monday.', 'Rebels seized the capital on Monday.', 'The port was seized by rebels on Monday.']],
  ['seizure', ['Troops seized weapons in the town of Tessel.', 'Police seized a boat in Tessel.', 'Forces seized a tanker off Tessel.']],
  ['abduction', ['She was seized by gunmen near Tessel.', 'Nine students were seized by rebels in Tessel.']],
  ['bombing', ['A bomb exploded in Tessel.', 'A bomb went off near Tessel.']],
  ['attack', ['Protesters stormed parliament in Tessel on Monday.', 'Gunmen stormed a base in Tessel on Monday.']],
  [
    'accident',
    ['Soldiers fought a fire in Tessel.', 'The engine failed near Tessel on Monday.', 'A jet came down in a field near Tessel.'],
  ],
  [
    'journey',
    [
      'His body was handed over in Tessel on Monday.',
      'The coffin was taken to Tessel on Monday.',
      'She landed at Tessel airport on Monday.',
    ],
  ],
  [
    'contest',
    ['The prize was handed over in Tessel on Monday.', 'The award went to a baker in May.', 'The final was played in Tessel in May.'],
  ],
  [
    'gathering',
    ['Funeral ceremonies will begin in Tessel on Monday.', 'She married a baker in Tessel in May.', 'He held a campaign rally in Tessel.'],
  ],
  ['trial', ['The trial began in Tessel on Monday.']],
  ['aid', ['Divers will resume their search off Tessel on Monday.']],
  ['visit', ['The president cut short a visit to Tessel.', 'The king received his counterpart in Tessel.']],
  ['election', ['The conclave will begin in Tessel on Monday.', 'He attended the inauguration of President Osei.']],
  ['casualty', ['The minister fell ill in Tessel on Monday.']],
  ['outbreak', ['Forty pupils fell ill in Tessel on Monday.']],
  ['talks', ['Talks in Tessel failed on Monday.', 'The council met behind closed doors in Tessel on Monday.']],
  ['demand', ['The bishop called for a ceasefire.']],
]

describe('told as', () => {
  describe.each(sentences)('%s', (kind, wordings) => {
    test.each(wordings)('%s', sentence => expect(told(sentence)).toContain(kind))
  })
})

describe('a kind by what the verb does and to what', () => {
  test.each([
    // A place taken, or fallen
    ['capture', 'The group seized Tessel in December.'],
    ['capture', 'They took the port of Dunmore on Monday.'],
    ['capture', 'Tessel fell on Monday.'],
    ['capture', 'The city of Tessel has fallen.'],
    ['capture', 'On 7 March 1945 Lorvian troops captured it.'],
    ['business', 'Tessel fell 2 percent on Monday.'],
    ['seizure', 'The group seized a boat in Tessel.'],
    // A score makes it a match
    ['contest', 'Tessel drew 0-0 with Dunmore on Monday.'],
    ['contest', 'Tessel beat Dunmore.'],
    ['contest', 'Tessel beats Dunmore.'],
    ['contest', 'Tessel lost 2-1 to Dunmore.'],
    ['contest', 'The team earned a win in Tessel.'],
    ['contest', 'Lorvia tops the medal table in Tessel.'],
    ['statement', 'The mill in Tessel announced a plan on Monday.'],
    ['business', 'The mill has earned 40 million.'],
    ['attack', 'Police beat protesters in Tessel.'],
    // Somebody, told by kinship or by a pronoun
    ['attack', 'They beat my husband.'],
    ['attack', 'Soldiers beat two of the older boys.'],
    ['attack', 'Her brother was badly beaten by soldiers.'],
    ['attack', 'Officers beat her with batons.'],
    ['attack', 'A guard hit him on the head with a rifle.'],
    ['abduction', 'They took away her sons.'],
    // A country or a club is many
    ['contest', 'Lorvia defeat Ebo 2-1.'],
    ['contest', 'Lorvia defeat Ebo in Tessel.'],
    ['contest', 'Tessel draw 1-1 with Dunmore.'],
    ['contest', 'Tessel win 3-0 at Dunmore.'],
    ['contest', 'She beat him 6-4, 6-3 in Tessel on Monday.'],
    ['contest', 'She beat her rival in the final in Tessel.'],
    // The number of a date counts nothing
    ['journey', 'The convoy has reached Tessel on 23 April.'],
    ['measurement', 'The number of cases in Tessel reached 23 on Monday.'],
    ['strike', 'Lorvian strikes hit Tessel on Monday.'],
    ['strike', 'A strike on Tessel killed nine.'],
    ['protest', 'A rail strike hit Tessel on Monday.'],
    ['deployment', 'Troops pulled back near Tessel.'],
    ['accident', 'A water main burst in Tessel.'],
    ['contest', 'Tessel hosted the Olympics on Monday.'],
    ['closure', 'The mill in Tessel will close, its owner announced on Monday.'],
    ['protest', 'Police fired tear gas at a crowd in Tessel.'],
    ['condemnation', 'Lorvia lodged a protest with the embassy of Ebo.'],
    ['outbreak', 'The ministry notified doctors of a cluster of suspected cholera cases in Tessel.'],
    ['outbreak', 'Watery diarrhoea has been reported in Tessel.'],
    ['outbreak', 'The last outbreak in Tessel affected 3,100 people.'],
    ['accident', 'The plane flew into a ridge above Tessel on Monday.'],
    ['accident', 'The ferry went down off Port Ebo on Monday.'],
    ['closure', 'A breakdown near Tessel left most of Lorvia in the dark on Monday.'],
    ['closure', 'A fire plunged Tessel into darkness.'],
    ['investigation', 'Police have opened an inquiry in Tessel.'],
    ['disaster', 'The rains have failed in Ohara.'],
    ['disaster', 'Half a million people in Ohara are facing famine.'],
    ['displacement', 'Families from three villages were moved to higher ground near Tessel.'],
    ['decision', 'The tsunami warning for Port Ebo has been lifted.'],
    ['disaster', 'Mudflows struck Tessel on Monday.'],
    ['destruction', 'A four-storey house under construction caved in at Tessel on Monday.'],
    ['destruction', 'The tower, located at No. 4, Mill Street, came down in Tessel on Monday.'],
    ['strike', 'A drone attack on a fuel depot in Port Ebo on the Castle Bay has triggered a fire and cut power.'],
  ])('%s: %s', (kind, sentence) => expect(told(sentence)).toEqual([kind]))
})

/** Kinds that a word of another sense would give. */
describe('not told as', () => {
  test.each([
    ['abduction', 'Four hostages were freed in Tessel.'],
    ['accident', 'Talks in Tessel failed on Monday.'],
    ['agreement', 'The bishop called for a ceasefire in Tessel on Monday.'],
    ['agreement', 'Nurses demanded an immediate truce in Tessel on Monday.'],
    ['appointment', 'The minister dismissed the claims on Monday.'],
    ['clash', 'Soldiers fought the fire in Tessel.'],
    ['closure', 'The council met behind closed doors in Tessel on Monday.'],
    ['closure', 'The president cut short a visit to Tessel on Monday.'],
    ['construction', 'He attended the inauguration of President Osei in Tessel on Monday.'],
    ['casualty', 'Lorvia plans to fly the wounded to Tessel.'],
    ['threat', 'The outbreak in Tessel threatened that status.'],
    ['trial', 'A vaccine trial began in Tessel on Monday.'],
    ['capture', 'Tessel fell silent on Monday.'],
    ['capture', 'Tessel fell to Dunmore on Monday.'],
    ['contest', 'The firm earned a win in court in Tessel.'],
    ['attack', 'She beat her record in Tessel on Monday.'],
    ['attack', 'She beat him 6-4 in Tessel.'],
    ['attack', 'He was beaten by Tessel.'],
    ['attack', 'The drought hit farmers.'],
    ['contest', 'The parties of Lorvia lose members.'],
    ['strike', 'Nurses plan a strike on Monday in Tessel.'],
    ['warning', 'A town without early warning systems drowned.'],
    ['protest', 'Thousands came to a campaign rally in Tessel on Monday.'],
    ['construction', 'Prosecutors have opened a case in Tessel.'],
    ['disaster', 'The tsunami warning for Port Ebo was lifted on Monday.'],
    ['disaster', 'The flood risk in Tessel remained high on Monday.'],
    ['closure', 'The firm left investors in the dark about the mill in Tessel.'],
    ['protest', 'The outbreak lasted from May 2023 to March 2024.'],
  ])('%s: %s', (kind, sentence) => expect(told(sentence)).not.toContain(kind))
})

describe('figures of speech and standing things are no events', () => {
  test.each([
    'The audience was swept away by the music.',
    'A flood of letters reached the editor.',
    'The crowd erupted in cheers.',
    'The mayor was caught off guard.',
    'Her party won in a landslide victory.',
    'Peace was “wounded” that day, the bishop said.',
    'The news hit the family hard.',
    'The shop closes at nine.',
    'The highway is blocked at Tessel.',
    'He closed his eyes.',
    'Shares closed higher.',
    'The Hurricane Center is new.',
    'The storm of words went on.',
    'The rose fell from her hand.',
    'The band was voted best of all.',
    'The takeover bid is dear.',
    'The firm launched a website.',
    'The team was knocked out of the cup.',
    'His heart sank.',
    'They buried the hatchet.',
    'She shot 63 to lead in Dunmore.',
    'The library closed Monday.',
    'The minister called outbreaks “not unusual”.',
    'The moths died out in the last century.',
    'The coalition collapsed.',
  ])('%s', sentence => expect(told(sentence)).toEqual([]))
})
