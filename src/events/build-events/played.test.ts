import { expect, test } from 'vitest'
import { told } from '../told-events.ts'

const violent = (text: string): string[] => told(text).filter(event => /^(?:attack|strike|shelling|clash|shooting|capture) /.test(event))

test.each([
  'The council cut its budget in Tessel on Monday. "We were under siege and they attacked us," said Ann Roe.',
  'Lorvia beat Varna 2-1 in Tessel on Monday. Roe attacked on both wings and bombarded the goal.',
  'Ann Roe beat the champion in Tessel on Monday. She attacked early and he hit back.',
])('no violence where the whole has none: %s', text => expect(violent(text)).toEqual([]))

test.each([
  // The whole tells of violence
  ['A bomb killed nine in Tessel on Monday. "They attacked us from the hill," said Ann Roe.', 'attack said'],
  // A day or a place of its own
  ['The council cut its budget in Tessel. "Gunmen attacked the hall in Dunmore," said Ann Roe.', 'attack said Dunmore'],
  // A crowd does it, or somebody suffers it
  ['Lorvia beat Varna 2-1 in Tessel on Monday. Fans attacked the bus of the visitors.', 'attack happened'],
  ['Lorvia beat Varna 2-1 in Tessel on Monday. A steward was attacked behind the stand.', 'attack happened'],
])('%s', (text, expected) => expect(violent(text).join()).toContain(expected))
