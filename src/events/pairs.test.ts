import { expect, test } from 'vitest'
import { told } from './told-events.ts'

test.each<[string, string[]]>([
  [
    'Bombs exploded in Tessel on Friday and in Dunmore on Monday.',
    ['bombing happened Dunmore 2024-03-11', 'bombing happened Tessel 2024-03-08'],
  ],
  [
    'Two tankers were hit by drones off Port Ebo on 2 March and a third off Tessel two days later.',
    ['strike happened Tessel 2024-03-04', 'strike happened Port Ebo 2024-03-02'],
  ],
  [
    'Earthquakes struck Tessel on 2 March and Dunmore on 4 March.',
    ['disaster happened Dunmore 2024-03-04', 'disaster happened Tessel 2024-03-02'],
  ],
  [
    'Police shot dead a man in Tessel on Friday and a woman in Millbrook, Lorvia, on Sunday.',
    ['shooting happened Millbrook 2024-03-10', 'shooting happened Tessel 2024-03-08'],
  ],
  ['She visited Tessel on Friday and on Sunday Dunmore.', ['visit happened Dunmore 2024-03-10', 'visit happened Tessel 2024-03-08']],
  [
    'On Friday police arrested two men in Tessel, and on Monday a third in Dunmore.',
    ['arrest happened Dunmore 2024-03-11', 'arrest happened Tessel 2024-03-08'],
  ],
  [
    'Bombs exploded in Tessel on 1 March, in Dunmore on 2 March and in Millbrook on 4 March.',
    ['bombing happened Millbrook 2024-03-04', 'bombing happened Dunmore 2024-03-02', 'bombing happened Tessel 2024-03-01'],
  ],
])('each place has its own day: %s', (text, expected) => expect(told(text)).toEqual(expected))

test.each<[string, string[]]>([
  ['Rebels shelled Tessel and Dunmore on Monday.', ['shelling happened Tessel 2024-03-11']],
  ['Rebels shelled Tessel on Friday and Saturday.', ['shelling happened Tessel 2024-03-08/2024-03-09']],
  ['Rebels shelled Tessel on Friday and the envoy in Dunmore on Sunday confirmed it.', ['shelling happened Tessel 2024-03-08']],
  ['Rebels shelled Tessel, Lorvia, on Monday.', ['shelling happened Tessel 2024-03-11']],
  ['On Friday rebels shelled Tessel and on Monday a street in Dunmore was quiet.', ['shelling happened Tessel 2024-03-08']],
])('one told once: %s', (text, expected) => expect(told(text)).toEqual(expected))

test.each<[string, string[]]>([
  [
    'The rebels launched their offensive on 2 March and captured Tessel three days later.',
    ['clash happened - 2024-03-02', 'capture happened Tessel 2024-03-05'],
  ],
  [
    'The boy was hospitalized in Tessel last week and died in Dunmore on Monday.',
    ['casualty happened Tessel 2024-03-04/2024-03-10', 'casualty happened Dunmore 2024-03-11'],
  ],
  [
    'The yacht had left Tessel on 2 March and called at Dunmore on Sunday.',
    ['journey happened Tessel 2024-03-02', 'journey happened Dunmore 2024-03-10'],
  ],
])('two verbs with a day each are two things told: %s', (text, expected) => expect(told(text)).toEqual(expected))

test.each<[string, string[]]>([
  [
    'On Monday a blast hit Tessel, and on Tuesday a strike hit Dunmore.',
    ['accident happened Tessel 2024-03-11', 'strike happened Dunmore 2024-03-12'],
  ],
  [
    'On Monday, an earthquake shook Tessel and a flood swept through Dunmore.',
    ['disaster happened Tessel 2024-03-11', 'disaster happened Dunmore 2024-03-11'],
  ],
  [
    'A fire destroyed a mill in Tessel on Monday and an explosion killed two people in Dunmore on Tuesday.',
    ['destruction happened Tessel 2024-03-11', 'accident happened Dunmore 2024-03-12'],
  ],
  [
    'On Monday protests were held in Tessel and a vigil was held in Dunmore.',
    ['protest happened Tessel 2024-03-11', 'gathering happened Dunmore 2024-03-11'],
  ],
  // The harm is that of the deed
  ['On Monday a blast hit Tessel and nine people were killed.', ['accident happened Tessel 2024-03-11']],
  ['On Monday a blast hit Tessel and killed nine.', ['accident happened Tessel 2024-03-11']],
  ['The clashes and the shelling in Tessel killed nine on Monday.', ['shelling happened Tessel 2024-03-11']],
])('two deeds that "and" joins have a place each: %s', (text, expected) => expect(told(text)).toEqual(expected))
