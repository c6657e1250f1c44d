import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createDatelineStore } from '../store/store.ts'
import { parseUrl } from '../store/url-state.ts'
import { App } from './App.tsx'
import { start } from './start.ts'
import { LanguageProvider, speakIn, wishedLanguage } from './ui/language.tsx'
import { StoreProvider } from './ui/store-context.tsx'
import { rememberedTheme } from './ui/theme.ts'

/** Draws the page, as its address wants it. */
export async function openPage(): Promise<void> {
  const store = createDatelineStore({ theme: rememberedTheme(), ...parseUrl(location.search) })

  // Words that cannot be fetched leave English, which is always here.
  await speakIn(wishedLanguage(location.search)).catch(() => {})

  // The situation comes with the page and is nearly always here by now: drawn once, nothing moves. On a slow line the frame stands first.
  const opened = start(store)
  await Promise.race([opened, new Promise(resolve => setTimeout(resolve, 400))])

  createRoot(document.getElementById('app')!).render(
    <StrictMode>
      <StoreProvider store={store}>
        <LanguageProvider>
          <App />
        </LanguageProvider>
      </StoreProvider>
    </StrictMode>,
  )
}
