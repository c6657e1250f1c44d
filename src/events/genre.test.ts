import { expect, test } from 'vitest'
import { isOfNoNews } from './genre.ts'

test.each([
  'How to prune a pear tree',
  'What to do if a tick bites',
  'What’s on this week',
  'Ask the vet: my dog eats stones',
  'Your stars for the week',
  'Letters: the buses',
  'To the editor',
  'Opinion: a port is not a toy',
  'Book review: The Salt Road',
  'Review | A night at the opera',
  'Travel: three slow days by the sea',
  'Five things to do in Ebo',
  '12 great walks near the sea',
  'A walk along the old wall',
  'Postcard from Tessel',
  'A short guide to the islands',
  'Notes from the allotment',
  'Diary: a week without bread',
])('advises or thinks aloud: %s', headline => expect(isOfNoNews(headline)).toBe(true))

test.each([
  'How the bridge fell',
  'Five places hit by floods',
  'Two films banned in Ebo',
  'A walk-out at the mill',
  'Ten ways closed after landslide',
  'Notes of ransom found',
  'Weekend of violence leaves nine dead',
  'What to expect after the quake',
  'Travel ban lifted',
  'Opinion poll puts rebels ahead',
  'Letters bomb kills clerk',
  'Review of crash ordered',
  'Profile of the gunman emerges',
  'Comment sparks riot',
  'Asked to leave, tenants burn hall',
  '',
])('tells news: %s', headline => expect(isOfNoNews(headline)).toBe(false))
