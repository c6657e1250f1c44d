import { expect, test } from 'vitest'
import { pastedFile } from './pasted-file.ts'

test.each([
  ['{"text": "A fire burned in Oslo."}', 'pasted.json'],
  ['\n [\n  {"text": "A fire burned in Oslo."}]', 'pasted.json'],
  ['{"id": 1, "text": "One."}\n{"id": 2, "text": "Two."}', 'pasted.json'],
  ['{"text": "cut off', 'pasted.json'],
  ['<!DOCTYPE html>\n<html><body><p>A fire burned in Oslo.</p></body></html>', 'pasted.html'],
  ['Fire in Oslo\n\n3 March 2024\n\nA fire burned in Oslo.', 'pasted'],
  ['[Reuters] A fire burned in Oslo.', 'pasted'],
  ['{Oslo} A fire burned.', 'pasted'],
  ['<b>Fire</b> in Oslo', 'pasted'],
])('%s', (text, name) => expect(pastedFile(text, 'pasted').name).toBe(name))
