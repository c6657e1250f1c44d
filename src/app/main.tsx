import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createDatelineStore } from '../store/store.ts'
import { App } from './App.tsx'
import './ui/fonts.ts'
import './ui/tokens.css'
import './ui/base.css'
import './ui/widgets.css'
import { parseArticle, parseSituation } from '../situation/parse-situation.ts'
import { StoreProvider } from './ui/store-context.tsx'
import { rememberedTheme } from './ui/theme.ts'

const store = createDatelineStore({ theme: rememberedTheme() })

const json = async (path: string) => (await fetch(new URL(path, document.baseURI))).json()
const [manifest, places, events] = await Promise.all(
  ['situation/situation.json', 'situation/places.geojson', 'situation/events.json'].map(json),
)
const situation = parseSituation({ manifest, places, events })
if (situation.ok) {
  store.getState().show(situation.value)
  for (const { id } of situation.value.manifest.articles) {
    const text = parseArticle(await json(`situation/articles/${id}.json`))
    if (text.ok) store.getState().addText(text.value)
  }
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <StoreProvider store={store}>
      <App />
    </StoreProvider>
  </StrictMode>,
)
