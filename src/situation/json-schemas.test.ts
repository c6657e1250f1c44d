import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemas } from './json-schemas.ts'

test.each([...jsonSchemas()])('public/schema/%s is what schema.ts says (npm run schema writes it anew)', (name, text) =>
  expect(readFileSync(new URL(`../../public/schema/${name}`, import.meta.url), 'utf8')).toBe(text),
)
