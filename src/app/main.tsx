import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createDatelineStore } from '../store/store.ts'
import { App } from './App.tsx'
import './ui/fonts.ts'
import './ui/tokens.css'
import './ui/base.css'
import './ui/widgets.css'
import { StoreProvider } from './ui/store-context.tsx'

const store = createDatelineStore()

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <StoreProvider store={store}>
      <App />
    </StoreProvider>
  </StrictMode>,
)
