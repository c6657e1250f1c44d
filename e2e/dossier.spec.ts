import { createHash } from 'node:crypto'
import { expect, test } from './situation-driver.ts'

const land: [number, number, number] = [246, 242, 233]

test('the whole map is one file: it opens from the disk without a network as it was left, with its articles, its ground and the reasons', async ({
  given,
  when,
}, testInfo) => {
  test.slow()
  const file = testInfo.outputPath('my maps', 'June & July.html')
  await given.theSituation()
  await when.addsFiles({
    name: 'quarry.txt',
    text: 'Quarry fire\n\n7 March 2024\n\nA fire broke out at a quarry near Ouagadougou on Tuesday.',
  })
  await when.opensTheTab('Articles')
  await when.picksInTheList('Quarry fire')
  await when.clicks('Export')
  await when.savesTheMapTo(file)

  const { page, does, shows, asked, leaves } = await given.theFileOpened(file)
  await test.step('it opens with what was looked at', async () => {
    await shows.theArticleSays('A fire broke out at a quarry')
    await shows.theTabCounts('Articles', 2)
  })
  await test.step('pin, list, article and reasons are one as ever; nothing is read in it, nothing decided', async () => {
    await does.opensTheTab('Events')
    await does.picksInTheList('Kim Jong Un toured this factory')
    await shows.theCardIsOf(/Sin[uŭ]iju/)
    await shows.theMapIsDrawn()
    await shows.theMapIsMostly(land, 0.1)
    await shows.theCardSays('Why here?')
    await shows.thereIsNoButton('Pick another')
    await shows.thereIsNoButton('Add articles')
    await does.searchesFor('quarry')
    await shows.theListShows('A fire broke out')
  })
  await test.step('it says of itself when it was saved, and what each text’s hash is', async () => {
    await does.clicks('About this map')
    await does.opensTheRest('SHA-256 of the texts')
    const text = await page.evaluate(
      () =>
        [...document.querySelectorAll('script[data-file^="situation/articles/"]')]
          .map(file => JSON.parse(file.textContent!) as { headline: string; text: string })
          .find(({ headline }) => headline === 'Quarry fire')!.text,
    )
    await shows.theWindowSays(createHash('sha256').update(text).digest('hex'))
    await does.presses('Escape')
  })
  expect(asked, 'it asked nobody for anything, and nothing went wrong in it').toEqual([])
  await leaves()

  await test.step('where its ground is not carried it is drawn as coarse as there is one', async () => {
    // Melbourne, where no article has been.
    const far = await given.theFileOpened(file, '?at=145,-38,7')
    await far.shows.theMapIsDrawn()
    await far.shows.theMapIsMostly(land, 0.3)
    expect(far.asked).toEqual([])
    await far.leaves()
  })
})
