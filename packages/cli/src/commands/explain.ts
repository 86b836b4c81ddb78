import { readFileSync } from 'node:fs'
import { type DecodedMessage, type Exchange, ExchangeChecker, type Problem } from '@nlkit/core'
import { openDecoder } from 'nlkit'
import { parseCommandLine } from '../command-line.js'
import { exchangeStory, messageStory } from '../explain/story.js'
import { GenericNames } from '../generic-names.js'
import { painter, writeLine } from '../output/terminal.js'
import { SPEC_HELP, specOption, specsOf } from '../specs.js'
import { CommandError, UsageError } from '../usage.js'

export const help = `usage: nlkit explain [FILE | -] [options]

Tells the story of each request in words: what is asked, what its flags mean for this kind of
message, what the kernel answered, what looks wrong and what would help. Reads what nlkit decode
reads.

  --request N        only the exchange of message N (as 'nlkit decode' numbers them, from 0)
  --protocol NAME    what the bytes are, where the input does not say: route (default), generic ...
${SPEC_HELP}
  --resolve          ask this kernel for the numbers of generic families, where the input does not tell
  --family ID=NAME   tell one: 0x1c=nl80211; again for more

  strace -f -e trace=network -e read=all -e write=all ip route add 192.0.2.0/24 via 192.0.2.1 \\
      2>&1 | nlkit explain
  nlkit explain --request 4 trace.pcap

Exit status: 0 told; 1 nothing recognised; 2 wrong usage.
`

const options = {
  request: { type: 'string' },
  protocol: { type: 'string' },
  resolve: { type: 'boolean' },
  spec: specOption,
  family: { type: 'string', multiple: true },
} as const

/** What is told together: a request and all that belongs to it, or a message alone. */
interface Chapter {
  readonly exchange: Exchange | undefined
  readonly first: DecodedMessage
  readonly indices: Set<number>
  readonly problems: Problem[]
}

/** `nlkit explain`: resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(argv, options, { most: 1 })
  const wanted = numberOf(values.request)
  const source = positionals[0] ?? '-'
  const decoder = openDecoder(await specsOf(values.spec))
  const names = await GenericNames.open(decoder, { resolve: values.resolve, families: values.family })
  const protocol = values.protocol === undefined ? {} : { protocol: values.protocol }
  const capture = decoder.decodeCapture(read(source), protocol)
  for (const { message } of capture.problems) process.stderr.write(`nlkit: ${message}\n`)
  if (capture.messages.length === 0) return 1
  const chapters = chaptersOf(capture.messages).filter(
    ({ indices }) => wanted === undefined || indices.has(wanted),
  )
  if (chapters.length === 0) throw new UsageError(`the input has no message ${wanted}`)
  const paint = painter(process.stdout)
  for (const { exchange, first, problems } of chapters) {
    const [title = '', ...lines] =
      exchange === undefined ? messageStory(first) : exchangeStory(decoder, exchange, problems)
    await writeLine(paint('bold', title))
    for (const line of lines) await writeLine(line)
    await writeLine('')
  }
  for (const message of capture.messages) names.take(message)
  for (const line of names.report()) process.stderr.write(`nlkit: ${line}\n`)
  return 0
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || /^\d+$/.test(text)) return text === undefined ? undefined : Number(text)
  throw new UsageError(`--request takes the number of a message, not '${text}'`)
}

function read(source: string): Uint8Array {
  try {
    return readFileSync(source === '-' ? 0 : source)
  } catch (error) {
    throw new CommandError(`cannot read ${source}: ${error instanceof Error ? error.message : error}`)
  }
}

function chaptersOf(messages: Iterable<DecodedMessage>): Chapter[] {
  const checker = new ExchangeChecker()
  const chapters: Chapter[] = []
  const byExchange = new Map<Exchange, Chapter>()
  const byIndex = new Map<number, Chapter>()
  const found = []
  for (const message of messages) {
    const { part, problems } = checker.take(message)
    const { exchange } = part
    let chapter = exchange && byExchange.get(exchange)
    if (chapter === undefined) {
      chapter = { exchange, first: message, indices: new Set(), problems: [] }
      chapters.push(chapter)
      if (exchange !== undefined) byExchange.set(exchange, chapter)
    }
    chapter.indices.add(message.index)
    byIndex.set(message.index, chapter)
    found.push(...problems)
  }
  for (const { index, problem } of [...found, ...checker.finish()]) byIndex.get(index)?.problems.push(problem)
  return chapters
}
