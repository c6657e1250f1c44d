import { toJsonSchema } from '@valibot/to-json-schema'
import { decisionsFileSchema, decisionsVersion } from './decisions-schema.ts'
import { articleFileSchema, eventFileSchema, formatVersion, manifestSchema, placeCollectionSchema } from './schema.ts'

const schemas = {
  situation: { schema: manifestSchema, version: formatVersion },
  places: { schema: placeCollectionSchema, version: formatVersion },
  events: { schema: eventFileSchema, version: formatVersion },
  article: { schema: articleFileSchema, version: formatVersion },
  decisions: { schema: decisionsFileSchema, version: decisionsVersion },
}

/**
 * The published JSON Schemas of the dataset and of decisions by hand, file name to text, for whoever reads it with other tools.
 * Made from the schemas that Dateline itself checks with; public/schema holds them, and a test keeps them up to date.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { schema, version }]) => {
      const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' })
      const titled = { $schema, title: `Dateline ${name}, format version ${version}`, ...rest }
      return [`${name}.schema.json`, `${JSON.stringify(titled, null, 2)}\n`]
    }),
  )
}
