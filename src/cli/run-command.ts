import { watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isDay } from '../articles/is-day.ts'
import { openReaders } from '../articles/open-readers.ts'
import { readArticles } from '../articles/read-article.ts'
import { geoparse } from '../geoparse/geoparse.ts'
import { datelineVersion } from '../geoparse/version.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import { type BuildOptions, build } from './build.ts'
import { extract } from './extract.ts'
import { help } from './help.ts'
import { inspect } from './inspect.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { isFile, readBytes } from './read-folder.ts'
import { type StatusLine, statusLine, type Terminal } from './status-line.ts'
import { UserError } from './user-error.ts'

const shipped = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Where a command reads, writes and complains: a process's streams, or a test's. */
export interface Desk {
  stdin: Readable
  stdout: Writable & { isTTY?: boolean }
  stderr: Terminal
}

/** How a command is heard. */
interface Voice {
  say(words: string): void
  /** A line beside the output. */
  complain(words: string): void
  status: StatusLine
}

/** Runs one command and gives the exit code: 0 all done, 1 some of it, 2 nothing. */
export async function runCommand(args: string[], desk: Desk): Promise<number> {
  const voice = voiceAt(desk)
  try {
    return await run(args, desk, voice)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    voice.complain(error.message)
    return 2
  }
}

function voiceAt({ stdout, stderr }: Desk): Voice {
  const status = statusLine(stderr)
  return {
    say: words => stdout.write(words.endsWith('\n') ? words : `${words}\n`),
    complain(words) {
      status.clear()
      stderr.write(`${words}\n`)
    },
    status,
  }
}

async function run(args: string[], desk: Desk, voice: Voice): Promise<number> {
  const { values, positionals } = parse(args)
  const [command, target] = positionals
  if (values.version || values.help || command === 'help') {
    voice.say(values.version ? datelineVersion : help)
    return 0
  }
  if (command === undefined) throw new UserError('Say what to do: build, extract or inspect. dateline --help tells more.')
  if (positionals.length > 2)
    throw new UserError(`${command} takes one path, not ${positionals.length - 1}: ${positionals.slice(1).join(', ')}`)
  if (!Object.hasOwn(takes, command)) throw new UserError(`There is no command ${command}: it is build, extract or inspect.`)
  if (target === '') throw new UserError(`${command} was given an empty path.`)
  for (const [option, value] of Object.entries(values)) {
    // An unset variable in a script: `--out "$OUT"` would write where one stands.
    if (value === '' || (Array.isArray(value) && value.includes(''))) throw new UserError(`--${option} was given nothing.`)
    const owner = Object.keys(takes).find(one => takes[one]!.includes(option))
    if (owner && owner !== command)
      throw new UserError(`--${option} is for ${owner}, not for ${command}. dateline --help tells what there is.`)
  }
  const openPlaces = () => loadGazetteer(values.gazetteer, voice.complain)
  switch (command) {
    case 'build': {
      const options: BuildOptions = {
        from: target ?? shipped('seeds'),
        out: values.out ?? shipped('public/situation'),
        title: values.title ?? null,
        check: values.check ?? false,
        csv: values.csv ?? false,
        dossier: values.dossier ?? null,
        decisions: values.decisions ?? [],
      }
      const gazetteer = openPlaces()
      const { problems, outdated } = await buildOnce(options, gazetteer, voice)
      if (values.watch) await rebuildOnChange(options, gazetteer, voice)
      return outdated || (problems.length > 0 && !values['keep-going']) ? 1 : 0
    }
    case 'extract':
      if (target !== undefined)
        throw new UserError(`extract reads documents from its input, one a line, and no path: dateline extract < ${target}`)
      return (await extract(desk.stdin, desk.stdout, openPlaces())) > 0 ? 1 : 0
    case 'inspect': {
      if (target === undefined) throw new UserError('Say which file: dateline inspect seeds/article.txt')
      if (values.published !== undefined && !isDay(values.published))
        throw new UserError(`--published ${values.published} is not a day such as 2024-07-27.`)
      const name = basename(target)
      const bytes = readBytes(target, name)
      const readers = bytes.ok ? await openReaders([{ name, bytes: bytes.value }]) : {}
      const given = { ...readers, ...(values.published ? { published: values.published } : {}) }
      const read = bytes.ok ? [...readArticles(bytes.value, name, given)] : [bytes]
      const articles = read.flatMap(one => (one.ok ? one.value : []))
      const problems = read.flatMap(one => (one.ok ? [] : one.problem))
      if (articles.length === 0) throw new UserError(problems.join('\n'))
      for (const words of read.flatMap(one => (one.ok ? one.notes : one.problem))) voice.complain(words)
      const gazetteer = openPlaces()
      const coloured = desk.stdout.isTTY === true && !process.env.NO_COLOR
      for (const article of articles) voice.say(inspect(geoparse(article, gazetteer), coloured))
      return problems.length > 0 ? 1 : 0
    }
  }
  throw new Error(`${command} is among the commands, and nothing is done for it.`)
}

/** The options of each command; the others are for all. */
const takes: Record<string, readonly string[]> = {
  build: ['out', 'title', 'check', 'csv', 'dossier', 'decisions', 'keep-going', 'watch'],
  extract: [],
  inspect: ['published'],
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        title: { type: 'string' },
        check: { type: 'boolean' },
        csv: { type: 'boolean' },
        dossier: { type: 'string' },
        decisions: { type: 'string', multiple: true },
        'keep-going': { type: 'boolean' },
        watch: { type: 'boolean' },
        gazetteer: { type: 'string', multiple: true },
        published: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message.split('.')[0] : error}. dateline --help tells what there is.`)
  }
}

async function buildOnce(
  options: BuildOptions,
  gazetteer: Gazetteer,
  { say, complain, status }: Voice,
): Promise<{ problems: string[]; outdated: boolean }> {
  const started = performance.now()
  const { summary, notes, problems, changed } = await build(options, gazetteer, { progress: complain, status: status.show })
  status.clear()
  for (const problem of problems) complain(`✗ ${problem}`)
  for (const note of notes) complain(note.startsWith(' ') ? note : `· ${note}`)
  const took = `${Math.round(performance.now() - started)} ms`
  if (options.check) {
    if (changed.length > 0) complain(`${options.out} is out of date: ${someOf(changed)}. dateline build writes it anew.`)
    else say(`${options.out} is up to date: ${summary}; ${took}`)
  } else if (options.dossier !== null) say(`${summary} → ${options.out} and ${options.dossier}; ${took}`)
  else say(`${summary} → ${options.out}${changed.length === 0 ? ', unchanged' : ''}; ${took}`)
  return { problems, outdated: options.check && changed.length > 0 }
}

/** Four names, and how many more there are. */
function someOf(names: readonly string[]): string {
  const more = names.length - 4
  return more > 1 ? `${names.slice(0, 4).join(', ')} and ${more} more` : names.join(', ')
}

/** Builds again after changes of articles or decisions have settled; never returns. */
function rebuildOnChange(options: BuildOptions, gazetteer: Gazetteer, voice: Voice): Promise<never> {
  voice.say(`Watching ${options.from}; Ctrl+C ends it.`)
  let settled: NodeJS.Timeout | undefined
  const again = () => {
    clearTimeout(settled)
    settled = setTimeout(() => {
      buildOnce(options, gazetteer, voice).catch(error => voice.complain(error instanceof Error ? error.message : String(error)))
    }, 150)
  }
  const ofFile = isFile(options.from)
  if (!ofFile) watch(options.from, { recursive: true }, again)
  // Their folders: a file that is written anew is often another one moved into its place.
  for (const file of ofFile ? [options.from, ...options.decisions] : options.decisions)
    watch(dirname(file), (_, name) => name === basename(file) && again())
  return new Promise(() => {})
}
