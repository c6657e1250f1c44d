// Writes the dataset's published JSON Schemas: npm run schema
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { jsonSchemas } from '../situation/json-schemas.ts'

const folder = fileURLToPath(new URL('../../public/schema/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [name, text] of jsonSchemas()) writeFileSync(folder + name, text)
