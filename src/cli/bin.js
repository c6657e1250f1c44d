#!/usr/bin/env node
// Runs the TypeScript of the command line, compiled; Node 20 cannot read it as it stands.
import { setFlagsFromString } from 'node:v8'
import { runCompiled } from './compiled.js'

// V8 of Node 20 optimizes a function after about 130 kB of its bytecode have run, on too little evidence: of a corpus' hundred
// articles it then spends a seventh on optimizing anew. Twice as long a wait costs long runs nothing. Later V8s count otherwise.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=264000')

// Patterns become machine code when they are first asked: nearly all are asked again, and would be made twice.
setFlagsFromString('--no-regexp-tier-up')

await runCompiled(new URL('main.ts', import.meta.url))
