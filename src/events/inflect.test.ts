import { expect, test } from 'vitest'
import { isPastForm, plural, verbForms } from './inflect.ts'

const forms = (lemma: string) => verbForms(lemma).map(([word]) => word)

test.each([
  ['stab', 'stab stabs stabbing stabbed'],
  ['jam', 'jam jams jamming jammed'],
  ['quit', 'quit quits quitting quit'],
  ['raid', 'raid raids raiding raided'],
  ['tow', 'tow tows towing towed'],
  ['visit', 'visit visits visiting visited'],
  ['refit', 'refit refits refitting refitted'],
  ['quiz', 'quiz quizzes quizzing quizzed'],
  ['pistol-whip', 'pistol-whip pistol-whips pistol-whipping pistol-whipped'],
  ['traffic', 'traffic traffics trafficking trafficked'],
  ['pummel', 'pummel pummels pummeling pummelled pummelling pummeled'],
  ['veto', 'veto vetoes vetoing vetoed'],
  ['pay', 'pay pays paying paid'],
  ['choose', 'choose chooses choosing chose chosen'],
  ['leap', 'leap leaps leaping leapt leaped'],
])('%s bends as it is spelled', (lemma, expected) => expect(forms(lemma)).toEqual(expected.split(' ')))

test.each([
  ['tornado', 'tornadoes'],
  ['potato', 'potatoes'],
  ['casino', 'casinos'],
  ['thief', 'thieves'],
])('%s, many %s', (noun, many) => expect(plural(noun)).toBe(many))

test('a past that is spelled as another word is not known by its form', () => {
  expect(['spent', 'waylaid', 'swam'].every(isPastForm)).toBe(true)
  expect(['bound', 'ground', 'wound', 'shed', 'let', 'need'].some(isPastForm)).toBe(false)
})
