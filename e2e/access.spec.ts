import { test } from './situation-driver.ts'

/** Every screen in both themes against the rules of WCAG 2.2 A and AA. */
for (const theme of ['light', 'dark'] as const)
  test(`no screen breaks a rule of access, ${theme}`, async ({ page, given, when, then }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: theme })
    await given.theSituation()
    await given.theMapAtRest()
    await then.noRuleOfAccessIsBroken()
    await when.picksInTheList('Kim Jong Un toured this factory')
    await then.theCardIsOf(/Sin[uŭ]iju/)
    await then.theSentenceIsWashed('toured this factory')
    await then.noRuleOfAccessIsBroken()
    await when.opensTheTab('Places')
    await when.clicks(/Role, certainty/)
    await then.noRuleOfAccessIsBroken()
    await when.opensTheTab('Articles')
    await when.presses('?')
    await then.noRuleOfAccessIsBroken()
    await when.presses('Escape')
    await when.clicks('Add articles')
    await then.noRuleOfAccessIsBroken()
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('no screen breaks a rule of access', async ({ given, when, then }) => {
    test.setTimeout(120_000)
    await given.theSituation()
    await given.theMapAtRest()
    await then.noRuleOfAccessIsBroken()
    for (const dock of ['List', 'Reader', 'Timeline'] as const) {
      await when.opensTheDock(dock)
      await then.noRuleOfAccessIsBroken()
    }
    await when.opensTheDock('List')
    await when.picksInTheList('Kim Jong Un toured this factory')
    await then.theCardIsOf(/Sin[uŭ]iju/)
    await then.noRuleOfAccessIsBroken()
  })
})

test('at 200 % nothing is lost over the edge', async ({ page, given, then }) => {
  // A window of 1280 at 200 % is one of 640 CSS pixels.
  await page.setViewportSize({ width: 640, height: 450 })
  await given.theSituation()
  await then.nothingScrollsSideways()
})
