import { expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { geoparse } from '../geoparse/geoparse.ts'
import { inspect } from './inspect.ts'
import { loadGazetteer } from './load-gazetteer.ts'

const gazetteer = loadGazetteer()
const inspected = (text: string, color = false) => inspect(geoparse(articleFromText(text), gazetteer), color)

test('a relative place shows what it leans on, and what stands behind it has its marks', () =>
  expect(inspected('Rebels shelled a base 30 km north of Kharkiv on 3 March 2024, and fled to Poltava.')).toMatch(
    /_shelled_ a base \{30 km north of \[Kharkiv\]\} on ‹3 March 2024›, and _?fled_? to \[Poltava\]\./,
  ))

test('in colour there are no brackets', () => expect(inspected('A ferry sank off Mombasa.', true)).toContain('off \u001b['))
