import './ui/styles.ts'
import { openPage } from './open-page.tsx'

await openPage()
