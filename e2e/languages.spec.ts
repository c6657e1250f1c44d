import { test } from './situation-driver.ts'

test('the interface speaks Korean when asked, and the article stays as it is', async ({ given, when, then }) => {
  await given.theSituation()
  await when.choosesTheLanguage('한국어')
  await then.thePageSays('기사 추가')
  await then.theArticleSays('Recent satellite analyses raise alarms')
  await when.comesAgain()
  await then.thePageSays('기사 추가')
})

test('Arabic runs from right to left, with the list at the right and nothing over the edge', async ({ given, when, then }) => {
  await given.theSituation('./?lang=ar&at=118,38,3')
  await then.thePageSays('إضافة مقالات')
  await then.theListStandsAtTheEnd()
  await then.nothingScrollsSideways()
  await then.noRuleOfAccessIsBroken()
  await then.theCountOfAClusterStandsInItsMiddle()
  await when.makesTheWindow(720, 1024)
  await then.theHeaderIsInTheWindow()
})

test.describe('a browser that wishes for Korean', () => {
  test.use({ locale: 'ko-KR' })
  test('is spoken to in Korean, in the hint of a first visit as well', async ({ given, then }) => {
    await given.aFirstVisit()
    await then.thePageSays('기사 추가')
    await then.theHintIs('there', '핀을 누르면')
  })
})
