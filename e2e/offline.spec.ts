import { expect, test } from './situation-driver.ts'

test('no request leaves the origin, whatever is opened', async ({ page, baseURL, given, when, then }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await given.theSituation()
  await given.theMapAtRest()
  await when.picksInTheList('Kim Jong Un toured this factory')
  await then.theCardIsOf(/Sin[uŭ]iju/)
  await when.opensTheTab('Places')
  await when.picksInTheList('Ukraine')
  await given.theMapAtRest()
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter(url => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url))).toEqual([])
})

test('a strict policy holds, and nothing breaks it', async ({ page, given, then }) => {
  const broken: string[] = []
  await page.exposeFunction('tellBroken', (what: string) => broken.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event =>
      (window as unknown as { tellBroken: (what: string) => void }).tellBroken(`${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  await given.aMapToLookAt()
  await given.theSituation()
  await then.theMapIsDrawn()
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
