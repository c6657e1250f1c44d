import { softwareWebgl } from './software-webgl.ts'

const chromium = process.env.DATELINE_CHROMIUM
const withArguments = (...args: string[]) => ({ ...(chromium ? { executablePath: chromium } : {}), args: [...softwareWebgl, ...args] })

/**
 * A page of these tests lives for seconds: what the optimizing compilers do behind it (half of a click's processor time) is seldom paid back
 * before it closes. The code is the same, read by the interpreter and the baseline compiler.
 */
export const forShortPages = withArguments('--js-flags=--no-maglev,--no-opt')

/** Where much is calculated: articles read, every rule of access asked of every screen. */
export const forLongWork = withArguments()
