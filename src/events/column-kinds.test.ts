import { expect, test } from 'vitest'
import { kindOfCell } from './column-kinds.ts'

test.each([
  ['Mob violence', 'attack'],
  ['Air/drone strike', 'strike'],
  ['type_of_violence 1', 'clash'],
  ['type_of_violence 2', 'clash'],
  ['type of violence 3', 'attack'],
  ['eventcode 195', 'strike'],
  ['EventCode 0231', 'demand'],
  ['EventCode 043', 'visit'],
  ['eventcode 1831', 'bombing'],
  ['Hostage Taking (Barricade Incident)', 'abduction'],
  ['FIRE', 'accident'],
  ['Raketenangriff', 'strike'],
  ['Affrontement armé', 'clash'],
  ['Bombardeo', 'shelling'],
  ['Inundação', 'disaster'],
  ['Naufragio', 'accident'],
  ['Schietpartij', 'shooting'],
  ['Ostrzał', 'shelling'],
  ['Ракетний удар', 'strike'],
  ['Ракетный  удар', 'strike'],
  ['Saldırı', 'attack'],
  ['غارة جوية', 'strike'],
])('a cell says “%s”: %s', (cell, kind) => expect(kindOfCell(cell)).toBe(kind))

test.each([
  ['Other'],
  ['Unknown'],
  ['Change to group/activity'],
  ['type_of_violence 4'],
  ['EventCode 0811'],
  ['EventCode 12'],
  ['EventCode 99'],
  ['Strike'],
  ['No attack was seen'],
  ['constructor'],
  [''],
])('“%s” tells of no kind', cell => expect(kindOfCell(cell)).toBeNull())
