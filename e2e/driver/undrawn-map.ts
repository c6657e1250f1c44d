import type { Page } from '@playwright/test'

/**
 * WebGL in software takes three seconds of a processor for a map's first picture, and some for every one that follows: two fifths of what
 * opening the page costs. Where a test looks at no pixel of it the map does all that it does (it asks for tiles, lays names, moves, says when it
 * rests), but what WebGL is told to draw is let be. A test that looks says so before it opens the page: `given.aMapToLookAt()`.
 */
export async function leaveTheMapUndrawn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const gl = WebGL2RenderingContext.prototype
    const { drawElements, drawArrays } = gl
    gl.drawElements = function (...rest) {
      if (window.isLookedAt) drawElements.apply(this, rest)
    }
    gl.drawArrays = function (...rest) {
      if (window.isLookedAt) drawArrays.apply(this, rest)
    }
  })
}

export async function drawTheMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.isLookedAt = true
  })
}

/** Before anybody looks: an undrawn map is an empty one. */
export async function makeSureTheMapIsDrawn(page: Page): Promise<void> {
  if (!(await page.evaluate(() => window.isLookedAt)))
    throw new Error('The map of this test is not drawn: `given.aMapToLookAt()` comes before the page is opened.')
}

declare global {
  interface Window {
    /** WebGL draws what it is told to. */
    isLookedAt?: true
  }
}
