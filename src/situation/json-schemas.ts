import { toJsonSchema } from '@valibot/to-json-schema'
import { articleFileSchema, eventFileSchema, formatVersion, manifestSchema, placeCollectionSchema } from './schema.ts'

const schemas = {
  situation: manifestSchema,
  places: placeCollectionSchema,
  events: eventFileSchema,
  article: articleFileSchema,
}

/**
 * The dataset's published JSON Schemas, file name to text, for whoever reads it with other tools.
 * Made from the schemas that Dateline itself checks with; public/schema holds them, and a test keeps them up to date.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' })
      const titled = { $schema, title: `Dateline ${name}, format version ${formatVersion}`, ...rest }
      return [`${name}.schema.json`, `${JSON.stringify(titled, null, 2)}\n`]
    }),
  )
}
