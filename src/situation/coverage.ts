import type { ArticleSummary, Coverage } from './schema.ts'

const nothing: Coverage = { found: 0, placed: 0, doubtful: 0, notFound: 0, dated: 0, undated: 0 }

/** The coverage of all articles together. */
export function totalCoverage(articles: readonly Pick<ArticleSummary, 'coverage'>[]): Coverage {
  return articles.reduce((total, { coverage }) => sum(total, coverage), nothing)
}

function sum(a: Coverage, b: Coverage): Coverage {
  return {
    found: a.found + b.found,
    placed: a.placed + b.placed,
    doubtful: a.doubtful + b.doubtful,
    notFound: a.notFound + b.notFound,
    dated: a.dated + b.dated,
    undated: a.undated + b.undated,
  }
}

/** The first (-1) or the last (1) of some days; null of none. Years before 1 carry a minus and run the other way. */
export function edgeDay(days: readonly (string | null)[], sign: 1 | -1): string | null {
  let best: string | null = null
  for (const day of days) if (day !== null && (best === null || compareDays(day, best) * sign > 0)) best = day
  return best
}

function compareDays(a: string, b: string): number {
  const [x, y] = [year(a), year(b)]
  return x !== y ? x - y : a < b ? -1 : a > b ? 1 : 0
}

function year(day: string): number {
  return Number.parseInt(/^-?\d+/.exec(day)?.[0] ?? '0', 10)
}
