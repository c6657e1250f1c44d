import { describe, expect, test } from 'vitest'
import { readEvents } from '../build-events.ts'
import { madeUpArticle, madeUpMentions, madeUpTimes } from '../made-up-article.ts'

/** The words that tell the events of a sentence. */
function told(text: string): string[] {
  const article = madeUpArticle(text, { headline: 'Notes' })
  return readEvents(article, madeUpMentions(article), madeUpTimes(article)).events.map(({ trigger }) =>
    article.text.slice(trigger.start, trigger.end),
  )
}

describe('tells nothing', () => {
  test.each([
    'The fever is frequently spread by midges in Tessel.',
    'Herds near Tessel are often speared, poisoned or shot.',
    'The killers are rarely caught in Tessel.',
    'The worm is known to infect goats.',
    'The council has the power to cancel matches in Tessel.',
    'The ministry keeps the ability to attack Tessel.',
    'Tessel is a lovely place to visit.',
    'Spring is a good time to visit Tessel.',
    'Visiting reporters are greeted with tea in Tessel.',
    'Teams in Tessel help with co-ordination.',
    'The board in Tessel wrote of nine rules violations.',
    'He drove the last bus in Tessel, joined by his family.',
    'The number of confirmed cases in Tessel is small.',
    'We, as elected officials of Tessel, should know.',
    'They wondered whether condemned poet Ann Osei was in Tessel.',
    'The committee plans summer fun such as festivals, parades and marches in Tessel.',
    'There are road blocks restricting visitors in Tessel.',
    'Food poisoning is not unknown in Tessel.',
    'Clinics paid for dental visits in Tessel.',
    'A fund was named to combat malaria in Tessel.',
    '“I see nothing good in Tessel on Monday,” Ann Osei agreed.',
    'She was joined by two sisters in Tessel on Monday.',
    'Tents went to the parts of Tessel hardest hit.',
    'There is little Lorvia can do to arrest the slide in Tessel.',
    'A feast in Tessel is robbed of its value.',
    'The attack came two days after the fair in Tessel.',
    'The strike followed a fair in Tessel.',
    'Nobody in Tessel, where gangs have ruled since 2023, believes it.',
    'Drivers in Tessel earned nine crowns an hour less in 2023.',
    'Old shops shrink, leaving the local government of Tessel poor.',
  ])('%s', sentence => expect(told(sentence)).toEqual([]))

  test.each([
    ['The fever was spread by midges in Tessel on Monday.', ['spread']],
    ['The council voted to cancel the match in Tessel on Monday.', ['voted']],
    ['People injured in Tessel on Monday were flown out.', ['injured']],
    ['A mother of nine killed in Tessel on Monday was buried.', ['killed']],
    ['On Monday police killed two men in Tessel.', ['killed']],
    ['Police arrested the mayor in Tessel on Monday.', ['arrested']],
    ['A shop in Tessel was robbed of its valuables on Monday.', ['robbed']],
    ['A shell hit Tessel on Monday.', ['hit']],
    ['The union joined the strike in Tessel on Monday.', ['joined']],
    ['“I see little good in Tessel,” said the firms that agreed a merger.', ['merger']],
    ['The attack came on Monday in Tessel.', ['attack']],
    ['Drivers were hurt in Tessel on Monday when seized munitions went off.', ['hurt', 'went off']],
    ['He fell in Tessel on Monday when shot dead by police.', ['shot dead']],
    ['Police blocks in Tessel fell and rebels attack the town.', ['attack']],
  ])('but: %s', (sentence, words) => expect(told(sentence)).toEqual(expect.arrayContaining(words)))
})
