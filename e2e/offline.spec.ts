import { expect, test } from './situation-driver.ts'

test('land and sea are drawn under a strict policy; no request leaves the origin, whatever is opened or done; a map at rest draws no more', async ({
  page,
  baseURL,
  given,
  when,
  then,
}) => {
  test.slow()
  // Drawn in software: a small map says the same.
  await page.setViewportSize({ width: 900, height: 640 })
  const broken: string[] = []
  await page.exposeFunction('tellBroken', (what: string) => broken.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event =>
      (window as unknown as { tellBroken: (what: string) => void }).tellBroken(`${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  const { draws, requests } = await given.aWitness()
  await given.aMapToLookAt()
  await given.theSituation()
  await test.step('a map at rest draws no more frames', async () => {
    await then.theMapIsDrawn()
    await page.waitForTimeout(300)
    const before = await draws()
    expect(before).toBeGreaterThan(0)
    await page.waitForTimeout(1500)
    expect(await draws()).toBe(before)
  })
  await when.clicksThePinOf(/^Pyongyang/)
  await when.clicks('Globe')
  await when.clicks('Zoom out')
  await given.theMapAtRest()
  await when.picksInTheList('Kim Jong Un toured this factory')
  await then.theCardIsOf(/Sin[uŭ]iju/)
  await when.opensTheTab('Places')
  await when.picksInTheList('Ukraine')
  await page.emulateMedia({ colorScheme: 'dark' })
  await then.theMapIsDrawn()
  expect(requests.length).toBeGreaterThan(5)
  expect(requests.some(url => url.endsWith('.pmtiles'))).toBe(true)
  expect(requests.filter(url => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url))).toEqual([])
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/https?:|script-src[^;]*unsafe|\*/)
  expect(broken).toEqual([])
})

test('words of an article are text, whatever they look like', async ({ page, given, then }) => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  await given.theFile('articles/*.json', {
    change: text => {
      const article = JSON.parse(text) as { text: string; paragraphs: { start: number; end: number }[] }
      const { start, end } = article.paragraphs.at(-1)!
      const long = article.paragraphs.find(paragraph => paragraph.end - paragraph.start > hostile.length) ?? { start, end }
      return JSON.stringify({
        ...article,
        text: article.text.slice(0, long.start) + hostile + article.text.slice(long.start + hostile.length),
      })
    },
  })
  let alarmed = false
  page.on('dialog', dialog => {
    alarmed = true
    return dialog.dismiss()
  })
  await given.theSituation()
  await then.theArticleSays('<script>alert(2)</script>')
  expect(await page.locator('.article img, .article script').count()).toBe(0)
  expect(alarmed).toBe(false)
})
