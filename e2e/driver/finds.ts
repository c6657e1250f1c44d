import type { Locator, Page } from '@playwright/test'

export type Words = string | RegExp

export function row(page: Page, words: Words): Locator {
  return page.locator('button.row').filter({ hasText: words }).first()
}

export function card(page: Page): Locator {
  return page.locator('aside.card')
}

export function handle(page: Page, which: 'first' | 'last'): Locator {
  return page.getByRole('slider', { name: which === 'first' ? 'First day shown' : 'Last day shown' })
}

export function markOf(page: Page, words: Words): Locator {
  return page.locator('.article .mark').filter({ hasText: words })
}
