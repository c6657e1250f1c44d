import type { CDPSession, Page } from '@playwright/test'

/** As text: what compiles this file would lean on helpers that the page does not have. */
const scrollByTheClock = `
  const { scrollBy } = Element.prototype
  Element.prototype.scrollBy = function (...how) {
    if (how[0]?.behavior !== 'smooth') return scrollBy.apply(this, how)
    const [from, by, began] = [this.scrollTop, how[0].top ?? 0, performance.now()]
    const step = () => {
      const share = Math.min((performance.now() - began) / 600, 1)
      this.scrollTop = from + by * (1 - (1 - share) ** 3)
      if (share < 1) requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  }`

/**
 * A page whose time we hold: it moves on by one frame when told, and then stands still while its picture is taken, however long the machine
 * needs for either. What the page itself moves by script (camera, timers) goes by Playwright's clock, what CSS moves is moved along with
 * it, and smooth scrolling is done by that clock as well.
 */
export class SlowPage {
  readonly frames: Buffer[] = []
  readonly #page: Page
  readonly #frameMs: number
  #cdp: CDPSession | null = null
  #pointer = { x: 640, y: 420, pressed: false }

  constructor(page: Page, frameMs: number) {
    this.#page = page
    this.#frameMs = frameMs
  }

  /** Before the page is opened. */
  async prepare(): Promise<void> {
    await this.#page.clock.install()
    await this.#page.addInitScript({ content: scrollByTheClock })
  }

  /** Once the page stands: its time stops, and the stage with pointer and caption is set up below and over it. */
  async stop(captionHeight: number): Promise<void> {
    this.#cdp = await this.#page.context().newCDPSession(this.#page)
    await this.#page.evaluate(height => {
      const style = document.createElement('style')
      style.textContent = `
        #app { block-size: calc(100% - ${height}px) !important; }
        #film-caption { position: fixed; inset: auto 0 0; block-size: ${height}px; display: grid; place-items: center; z-index: 2147483647;
          background: #1d2227; color: #fffdf9; font: 600 24px/1 'Source Sans 3 Variable'; pointer-events: none; }
        #film-pointer { position: fixed; left: -4px; top: -3px; z-index: 2147483647; pointer-events: none; }
        #film-pointer[data-pressed='true'] circle { opacity: 0.35; }`
      const caption = document.createElement('div')
      caption.id = 'film-caption'
      const pointer = document.createElement('div')
      pointer.id = 'film-pointer'
      pointer.innerHTML = `<svg width="52" height="52" viewBox="-12 -12 44 44"><circle r="11" fill="#1d2227" opacity="0"/>
        <path d="M0 0V19.5L4.6 15.3L7.6 22.2L11 20.7L8 13.9H14.2Z" fill="#1d2227" stroke="#fff" stroke-width="1.6" stroke-linejoin="round"/></svg>`
      document.documentElement.append(style, caption, pointer)
    }, captionHeight)
    await this.#page.waitForTimeout(1500)
    await this.#page.locator('[data-map="idle"]').waitFor({ timeout: 60_000 })
    await this.#page.clock.pauseAt(Date.now() + 60_000)
  }

  async caption(words: string): Promise<void> {
    await this.#page.evaluate(text => {
      document.getElementById('film-caption')!.textContent = text
    }, words)
  }

  /** So many seconds go by. */
  async wait(seconds: number): Promise<void> {
    for (let ms = 0; ms < seconds * 1000 - 1; ms += this.#frameMs) await this.#frame()
  }

  /** The page gets ready what it began (another style, other tiles), off the record. */
  async settle(): Promise<void> {
    for (let look = 0; look < 60; look++) {
      await this.#page.clock.fastForward(16)
      await this.#page.waitForTimeout(40)
      if (look > 8 && (await this.#page.locator('[data-map="idle"]').count()) > 0) return
    }
  }

  /** The hand goes there, as a hand does: fast in the middle. */
  async moveTo(x: number, y: number, seconds = 0.8): Promise<void> {
    const { x: fromX, y: fromY } = this.#pointer
    const steps = Math.max(1, Math.round((seconds * 1000) / this.#frameMs))
    for (let step = 1; step <= steps; step++) {
      const t = step / steps
      const eased = t * t * (3 - 2 * t)
      this.#pointer.x = fromX + (x - fromX) * eased
      this.#pointer.y = fromY + (y - fromY) * eased
      await this.#page.mouse.move(this.#pointer.x, this.#pointer.y)
      await this.#frame()
    }
  }

  async press(): Promise<void> {
    this.#pointer.pressed = true
    await this.#page.mouse.down()
  }

  async release(): Promise<void> {
    this.#pointer.pressed = false
    await this.#page.mouse.up()
  }

  async click(): Promise<void> {
    await this.press()
    await this.wait(0.2)
    await this.release()
  }

  async type(words: string): Promise<void> {
    for (const letter of words) {
      await this.#page.keyboard.type(letter)
      await this.#frame()
    }
  }

  /** The wheel is turned, a little a frame. */
  async wheel(by: number, seconds: number): Promise<void> {
    const steps = Math.round((seconds * 1000) / this.#frameMs)
    for (let step = 0; step < steps; step++) {
      await this.#page.mouse.wheel(0, by / steps)
      await this.#frame()
    }
  }

  async #frame(): Promise<void> {
    await this.#page.clock.fastForward(this.#frameMs)
    await this.#page.evaluate(
      ({ ms, x, y, pressed }) => {
        for (const animation of document.getAnimations()) {
          animation.pause()
          const end = Number(animation.effect?.getComputedTiming().endTime ?? 0)
          const now = Number(animation.currentTime ?? 0) + ms
          if (now >= end && Number.isFinite(end)) animation.finish()
          else animation.currentTime = now
        }
        const pointer = document.getElementById('film-pointer')!
        pointer.style.transform = `translate(${x - 10}px, ${y - 11}px)`
        pointer.dataset.pressed = String(pressed)
      },
      { ms: this.#frameMs, ...this.#pointer },
    )
    const { data } = await this.#cdp!.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
    this.frames.push(Buffer.from(data, 'base64'))
  }
}
