import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { DecodedCapture, DecodedMessage, Decoder, InputProblem } from '@nlkit/core'
import { openDecoder } from 'nlkit'
import { parseCommandLine } from '../command-line.js'
import { painter, writeLine } from '../output/terminal.js'
import { treeLines } from '../output/tree.js'
import { CommandError } from '../usage.js'

export const summary = 'decode strace text or hex to a tree, one line a message, or JSON lines'

export const help = `usage: nlkit decode [FILE | -] [options]

Reads strace text or hex in any style from FILE or standard input, finds out which by itself,
and prints what each netlink message says.

  --tree             offset, bytes, C name, name and value of every part (default for one message)
  --lines            one line a message (default for several)
  --json             one JSON object a message, a line each
  --stats            one JSON object: counts of datagrams, messages and bytes
  --names c          attribute names as C constants (RTA_OIF)
  --protocol NAME    what the bytes are, where the input does not say: route (default), generic ...
  --format NAME      hex or strace; default: detected
  --big-endian       the sender's byte order is big-endian; default: detected
  --strict           exit status 1 when a message is malformed

Exit status: 0 decoded; 1 nothing recognised, or malformed with --strict; 2 wrong usage.

  strace -f -e trace=network -e read=all -e write=all ip route 2>&1 | nlkit decode
  echo 1400000012000103000000000000000000000000 | nlkit decode
`

const options = {
  tree: { type: 'boolean' },
  lines: { type: 'boolean' },
  json: { type: 'boolean' },
  stats: { type: 'boolean' },
  names: { type: 'string', values: ['c', 'camel'] },
  protocol: { type: 'string' },
  format: { type: 'string', values: ['hex', 'strace'] },
  'big-endian': { type: 'boolean' },
  strict: { type: 'boolean' },
} as const

/** `nlkit decode`: resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(argv, options, { most: 1 })
  const source = positionals[0] ?? '-'
  const decoder = openDecoder({ names: values.names === 'c' ? 'c' : 'camel' })
  const capture = decoder.decodeCapture(await readInput(source), {
    ...(values.protocol !== undefined && { protocol: values.protocol }),
    ...(values.format !== undefined && { format: values.format }),
    ...(values['big-endian'] && { bigEndian: true }),
  })
  for (const problem of capture.problems) process.stderr.write(`nlkit: ${place(source, problem)}\n`)
  if (capture.messages.length === 0) return nothing(source, capture)
  if (values.stats) await writeLine(JSON.stringify(capture.stats))
  else if (values.json) await eachMessage(capture, (message) => JSON.stringify(message))
  else if (values.tree || (capture.messages.length === 1 && !values.lines)) await trees(decoder, capture)
  else await eachMessage(capture, (message) => decoder.line(message))
  return values.strict && capture.stats.malformed + capture.problems.length > 0 ? 1 : 0
}

async function readInput(source: string): Promise<Uint8Array | string> {
  if (source === '-') return text(process.stdin)
  try {
    return await readFile(source)
  } catch (error) {
    throw new CommandError(`cannot read ${source}: ${error instanceof Error ? error.message : error}`)
  }
}

function place(source: string, problem: InputProblem): string {
  const name = source === '-' ? 'input' : source
  const where =
    problem.line > 0 ? `${name}:${problem.line}:${problem.column}` : `${name} at ${problem.offset}`
  return `${where}: ${problem.message}`
}

/** The problems have been told already; without any, say that there was nothing. */
function nothing(source: string, capture: DecodedCapture): number {
  if (capture.problems.length === 0) {
    process.stderr.write(`nlkit: no netlink message in ${source === '-' ? 'the input' : source}\n`)
  }
  return 1
}

async function eachMessage(
  capture: DecodedCapture,
  format: (message: DecodedMessage) => string,
): Promise<void> {
  for (const message of capture.messages) await writeLine(format(message))
}

async function trees(decoder: Decoder, capture: DecodedCapture): Promise<void> {
  const paint = painter(process.stdout)
  for (const message of capture.messages) {
    await writeLine(paint('bold', decoder.line(message)))
    for (const line of treeLines(decoder.tree(message), message.bytes, paint)) await writeLine(line)
    for (const problem of message.problems) {
      const path = problem.path === undefined ? '' : ` ${problem.path}`
      await writeLine(paint('red', `  ! ${problem.code} at ${problem.offset}${path}: ${problem.message}`))
    }
  }
}
