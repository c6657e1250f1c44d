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

describe('told in general', () => {
  test.each([
    'Frost can kill the buds in Tessel.',
    'In Tessel the wind steals your hat.',
    'A hornet kills up to fifty bees and can strip a hive in Tessel.',
    'Poets have met in the inn of Tessel for decades.',
    'Soldiers do shoot at statues in Tessel.',
    'Know which roads flood first in Tessel.',
    'Stories from Tessel are hard to kill.',
    'She hopes that she will never have to shoot in Tessel.',
    'The road to Tessel cannot easily be closed.',
    'The council can only ban lorries from Tessel.',
    'The missile is capable of striking Tessel.',
    'The guards of Tessel are trained to shoot.',
    'The dam at Tessel is designed to withstand floods.',
    'Dogs that attack sheep near Tessel have no owner.',
    'Anyone who attacks a guard in Tessel is sent away.',
    'Lightning strikes Tessel twice a year.',
    'Rebels raid the villages round Tessel every spring.',
    'Sharks seldom attack swimmers off Tessel.',
    'About 300 people are killed each year on the roads of Tessel.',
    'Protests take place in Tessel every year.',
    'Eruptions near Tessel rarely threaten homes.',
    'Quakes strike the valley of Tessel often, where two plates collide.',
    'Attacks on shops in Tessel have risen since May.',
    'Robberies in Tessel are increasing.',
    'Killings and looting remain the main fears in Tessel.',
    'In the first act the father is shot.',
  ])('%s', sentence => expect(told(sentence)).toEqual([]))

  test.each([
    ['A storm that hit Tessel on Monday left three dead.', ['left']],
    ['Rebels who attacked Tessel on Monday fled.', ['attacked']],
    ['“We can announce that the mill in Tessel will close on Monday,” she said.', ['close']],
    ['The council could close the road to Tessel.', ['close']],
    ['Police said two people are killed in a fire in Tessel on Monday.', ['killed']],
    ['Protests erupted in Tessel every night last week.', ['Protests']],
    ['The attacks in Tessel on Monday left three dead.', ['attacks']],
    ['Attacks in Tessel on Monday killed nine people.', ['Attacks']],
    ['Eruptions of the volcano near Tessel on Monday forced flights to turn back.', ['Eruptions']],
    ['The mayor, who opens the bridge in Tessel on Monday, is 61.', ['opens']],
    ['Deaths in the fire in Tessel have risen to nine.', ['Deaths']],
    ['On Monday gunmen attacked Tessel, a town that is often raided.', ['attacked']],
  ])('but: %s', (sentence, words) => expect(told(sentence)).toEqual(expect.arrayContaining(words)))
})
