import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DisputedArea } from './borders.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const areas = JSON.parse(read('tables/disputed.json')) as DisputedArea[]

describe('the disputed areas', () => {
  test.each(areas.map(area => [area.id, area] as const))('%s has a name, who holds it, a reason and a place on earth', (_, area) => {
    expect(area.name && area.held && area.words).toBeTruthy()
    expect(Math.abs(area.where[0])).toBeLessThanOrEqual(180)
    expect(Math.abs(area.where[1])).toBeLessThanOrEqual(90)
  })

  test('are each named once', () => expect(new Set(areas.map(area => area.id)).size).toBe(areas.length))

  test('are all in the stated policy', () => {
    const policy = read('BORDERS.md').replace(/ +/g, ' ')
    for (const { name } of areas) expect(policy).toContain(`| ${name} |`)
  })

  test('reach the app word for word', () =>
    expect(JSON.parse(read('../../public/basemap/disputed.json'))).toEqual(areas.map(({ lines: _, ...area }) => area)))

  test.each(areas.flatMap(area => area.lines.flatMap(line => ('drawn' in line ? [[area.id, line.drawn] as const] : []))))(
    'a line drawn for %s stays near its area',
    (id, line) => {
      const [lng, lat] = areas.find(area => area.id === id)!.where
      for (const [x, y] of line) expect(Math.hypot(x! - lng, y! - lat)).toBeLessThan(8)
    },
  )
})
