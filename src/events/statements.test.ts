import { describe, expect, test } from 'vitest'
import { excerpts, sites, told } from './told-events.ts'

describe('another statement of the sentence has places of its own', () => {
  test.each<[string, string[]]>([
    ['Jets bombed a depot in Tessel on Sunday, and its troops entered the zone in Ebo.', ['Tessel']],
    ['The picture was stolen from a museum in Tessel and recovered in Ebo.', ['Tessel']],
    ['She was arrested in Tessel and held for five months in Dunmore.', ['Tessel']],
    ['In Ebo the shock scared a herd, and waves drowned nine in Tessel.', ['Tessel']],
    ['Tourists stay out of Ebo two weeks after gunmen killed nine in Tessel.', ['Tessel']],
    ['Lorvia hosted the king in Tessel on Monday ahead of a match in Ebo.', ['Tessel']],
    ['They will win the cup on Friday if Varna lose in Ebo.', []],
    ['“They started shooting,” said a baker, who fled to Dunmore in Ohara.', []],
    ['Nine people drowned, most of them students from a high school in Tessel.', []],
    ['The king, who was in Tessel on a visit, condemned the raid.', []],
    ['The king signed a deal on Monday to end the fighting in eastern Tessel.', []],
    ['The king signed a deal to end a war of nine years with the rebels in Tessel.', ['Tessel']],
    ['A bomb exploded in the Castle Bay port of Tessel on Monday.', ['Tessel']],
    ['A judge in Tessel on Monday jailed an engineer over a fire in Dunmore.', ['Tessel']],
    ['Shops were closed on Lorvia Day.', []],
    ['The agency, which has an office in Tessel, will investigate the crash.', []],
    ['The agency, which has an office in Tessel, investigated a crash in Dunmore.', ['Dunmore']],
    ['Nine passengers have fallen ill with cholera, and Lorvia on Monday told the ship to keep away from Tessel.', []],
    ['The minister announced in Tessel that the men were stopped in Dunmore.', ['Tessel']],
    ['Nine men died, the firm said from its headquarters in Tessel.', []],
    ['Nine people died in Dunmore, and Tessel', ['Dunmore', 'Tessel']],
    ['The farm, which supplies a shop in Tessel, burned down.', []],
    ['A judge in Dunmore ruled on Monday that the bones, kept in Tessel for years, should go home.', ['Dunmore']],
    // Behind the comma that closes a relative clause
    ['Ann Roe, whose family opened the shop in 1951, said she had been in Tessel on a holiday.', []],
    ['Ann Roe, whose family opened the shop in Dunmore in 1951, told an inquest that she had been in Tessel.', ['Dunmore']],
    ['Jon Roe, who lost a leg at Dunmore in 2022, told a reporter in Tessel that he was well.', ['Dunmore']],
    ['The ferry, which ran aground off Dunmore on Monday, will be towed to Tessel.', ['Dunmore']],
    ['The firm, which bought the mill in 2015, has an office in Tessel.', []],
    // What a relative clause tells of somebody is not where the verb behind it acts
    ['The mayor, who grew up in Tessel and played for Ebo, abstained from the vote.', []],
    ['A hiker, who had come from Ebo to Tessel, was found at Dunmore on Monday.', ['Dunmore']],
    // Harm behind "and" has a place of its own
    ['Shells hit houses in Tessel and killed nine people in Dunmore.', ['Tessel']],
    // What is joined stays together
    ['Rebels shelled Tessel, Dunmore and Millbrook.', ['Tessel', 'Dunmore', 'Millbrook']],
    ['Police closed streets in Tessel after a man was stabbed.', ['Tessel']],
    ['Streets in Tessel were cordoned off after a man was stabbed.', ['Tessel']],
    ['In Tessel, soldiers fired on a crowd and wounded three.', ['Tessel']],
  ])('%s', (text, expected) => expect(sites(text)).toEqual(expected))
})

describe('and days of its own', () => {
  test.each<[string, string[]]>([
    ['Ebo urged restraint, and the minister was due in Tessel on Thursday.', ['demand happened - -']],
    ['The picture was stolen from a museum in Tessel and given back in 1913.', ['robbery happened Tessel -']],
    ['Nine passengers have fallen ill with cholera, and Lorvia on Monday told the ship to keep away.', ['outbreak happened - -']],
    ['EL PORT, Feb 18 (AGE).- The firm closed a mill in Tessel on Monday.', ['closure happened Tessel 2024-03-11']],
    // What stands behind two verbs is of both
    ['Three huts in Tessel were razed and cleared in February.', ['demolition happened Tessel 2024-02']],
    ['On Monday jets bombed Tessel, and nine were killed.', ['bombing happened Tessel 2024-03-11', 'casualty happened Tessel 2024-03-11']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a place that is told of something else', () => {
  test.each<[string, string[]]>([
    // Who decides, decides at home
    ['Tessel city council voted 9-2 on Monday to build a bridge.', ['Tessel']],
    ['The Tessel county board on Monday approved a tax.', ['Tessel']],
    ['Tessel city council said on Monday that police had closed a road in Dunmore.', ['Dunmore']],
    ['The Central Bank of Lorvia cut its main rate to 3 percent on Monday.', ['Lorvia']],
    ['The Bank of Lorvia sold a mill in Ebo on Monday.', ['Ebo']],
    ['Lorvia has confirmed its first case of cholera.', ['Lorvia']],
    ['Lorvia declared an outbreak of cholera in Tessel on Monday.', ['Tessel']],
    ['Lorvia reported on Monday a case of cholera in Ebo.', ['Ebo']],
    // Somebody who is at home there, where somebody goes, what it is about
    ['Lorvia hosted Ebo’s president in Tessel on Monday.', ['Tessel']],
    ['The king cancelled a trip to Tessel on Monday.', []],
    ['Trains were rerouted to Tessel on Monday.', ['Tessel']],
    ['Thousands protested over Ebo in Tessel on Monday.', ['Tessel']],
    ['Jets were shot down over Tessel on Monday.', ['Tessel']],
    ['The baker, who came from Millbrook, died in Tessel.', ['Tessel']],
    ['Gold was stolen from Tessel on Monday.', ['Tessel']],
    ['A ship was attacked across the gulf from Tessel on Monday.', []],
    ['The ferry left Tessel on Monday, bound for Dunmore in Ohara.', ['Tessel']],
    ['A man was stabbed in the Tessel suburb of Dunmore on Monday.', ['Dunmore']],
    ['A man was stabbed in the Tessel suburb on Monday.', ['Tessel']],
    // Parties and origins in a list are none of them
    ['Talks between Tessel and Dunmore began on Monday in Port Ebo.', ['Port Ebo']],
    ['Crews from Tessel, Dunmore and Millbrook fought the blaze in Port Ebo.', ['Port Ebo']],
    // Whom a law is for, and who lives where it happened
    ['Lorvia imposed sanctions on two firms in Tessel and Dunmore on Monday.', ['Lorvia']],
    ['Residents of Tessel said that shelling went on.', ['Tessel']],
    ['Residents of Tessel said that shelling went on in Dunmore.', ['Dunmore']],
    // Where it set out
    ['The plane took off from Tessel on Monday.', ['Tessel']],
    ['Ebo tested a missile from Tessel on Monday.', ['Tessel']],
    ['The plane arrived from Tessel on Monday.', []],
    ['His party won Lorvia’s election on Monday.', ['Lorvia']],
    ['The whole of Tessel went dark on Monday.', ['Tessel']],
    ['Lorvia warned Ebo about the man.', []],
    ['Flights from Tessel were diverted to Dunmore on Monday.', ['Dunmore']],
    ['Nine men died, the premier told parliament in Tessel.', []],
    ['In Lorvia, a blaze on the outskirts of Tessel destroyed a mill on Monday.', ['Tessel']],
    // What is closed or cleared is where that happens
    ['Tessel was cut off on Sunday.', ['Tessel']],
    ['In Ohara the town of Tessel was partly evacuated on Monday.', ['Tessel', 'Ohara']],
    ['Castle Bay has been closed to ships since Saturday.', ['Castle Bay']],
  ])('%s', (text, expected) => expect(sites(text)).toEqual(expected))
})

describe('the words of a statement', () => {
  test.each<[string, string[]]>([
    [
      'The council approved the budget on Friday, hours after gunmen killed nine in Tessel.',
      ['The council approved the budget on Friday', 'hours after gunmen killed nine in Tessel'],
    ],
    [
      'Police closed the bridge on Monday just hours before a bomb exploded in Tessel.',
      ['Police closed the bridge on Monday', 'just hours before a bomb exploded in Tessel'],
    ],
    [
      'A wildfire that broke out on Monday near Tessel was moving on, and officials ordered the evacuation of nine farms.',
      ['A wildfire that broke out on Monday near Tessel was moving on', 'officials ordered the evacuation of nine farms'],
    ],
    ['Tessel/Port Ebo (dpa) - A blast at a mill killed nine in Dunmore on Monday.', ['A blast at a mill killed nine in Dunmore on Monday']],
    [
      'The priest was sworn in as mayor on Monday and promised a new bridge.',
      ['The priest was sworn in as mayor on Monday', 'promised a new bridge'],
    ],
  ])('%s', (text, expected) => expect(excerpts(text)).toEqual(expected))
})
