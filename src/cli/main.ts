import { runCommand } from './run-command.ts'
import { errorCode, inWords } from './user-error.ts'

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', error => {
  if (errorCode(error) === 'EPIPE') process.exit(0)
  process.stderr.write(`The output cannot be written: ${inWords(error)}.\n`)
  process.exit(2)
})
// With nobody to tell there is still the work to do.
process.stderr.on('error', () => {})

runCommand(process.argv.slice(2), process).then(code => {
  process.exitCode = code
})
