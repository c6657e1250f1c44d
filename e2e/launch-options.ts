import { softwareWebgl } from './software-webgl.ts'

const chromium = process.env.DATELINE_CHROMIUM

/**
 * One set for all tests: files that launch a browser of their own kind cost another browser a worker. A page of these tests lives for seconds:
 * what the optimizing compilers do behind it (half of a click's processor time) is seldom paid back before it closes, not even where articles
 * are read or every rule of access is asked. The code is the same, read by the interpreter and the baseline compiler.
 */
export const launchOptions = {
  ...(chromium ? { executablePath: chromium } : {}),
  args: [...softwareWebgl, '--js-flags=--no-maglev,--no-opt'],
}
