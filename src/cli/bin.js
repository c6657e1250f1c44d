#!/usr/bin/env node
// Lets Node 20 run the TypeScript of the command line as it stands.
import { register } from 'tsx/esm/api'

register()
await import('./main.ts')
