import { writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import type {
  Backend,
  CaptureCounting,
  CaptureOptions,
  DecodedCapture,
  DecodedMessage,
  Decoder,
  ExchangeChecker,
  InputProblem,
} from '@nlkit/core'
import { parseCommandLine } from '../command-line.js'
import { type Input, openInput } from '../input.js'
import type { MessagePrinter } from '../output/messages.js'
import { Progress } from '../output/progress.js'
import type { Selection } from '../output/selection.js'
import { writeLine } from '../output/terminal.js'
import { SPEC_HELP, specOption, specsOf } from '../specs.js'
import { UsageError } from '../usage.js'

export const help = `usage: nlkit decode [FILE | -] [options]

Reads a capture from FILE or standard input, finds out by itself what it is, and prints what each
netlink message says: pcap and pcapng (nlmon, "any" devices, nflog), strace text, hex in any style,
base64, raw messages end to end, files of rtmon, its own JSON lines with bytes; any of them compressed with gzip. It is read piece by piece:
a capture of any size needs little memory.

  --tree             offset, bytes, C name, name and value of every part (default for one message)
  --lines            one line a message (default for several)
  --json             one JSON object a message, a line each
  --bytes            with --json: each message's bytes as hex, so that nlkit decode can read the lines again
  --stats            one JSON object: counts of datagrams, messages and bytes
  --filter FILTER    only messages that pass, see below
  --follow-request N only request N (messages are numbered from 0) and what answers it
  --pcap FILE        write the datagrams to FILE, as a capture of an nlmon device
  --names c          attribute names as C constants (RTA_OIF)
  --protocol NAME    what the bytes are, where the input does not say: route (default), generic ...
  --resolve          ask this kernel for the numbers of generic families, where the input does not tell
  --family ID=NAME   tell one: 0x1c=nl80211; again for more
  --format NAME      hex, base64, strace, pcap, pcapng, raw, rtmon or json; default: detected
  --big-endian       the sender's byte order is big-endian; default: detected
${SPEC_HELP}
  --strict           exit status 1 when a message is malformed

A filter compares what a message has: type, operation, protocol, family, flags, seq, port, length,
pid, fd, direction, time, index, error, problem, malformed, and attributes and header members by any
of their names, nests with dots; attr.NAME means attributes alone. == != < <= > >= contains, in with
a prefix, a list or a range; && || ! and parentheses. A name alone: it is there; a quoted text alone:
it is in the message's line.

  type == RTM_NEWROUTE && oif == 3        linkinfo.data.id in (5, 100..200)
  attr.RTA_DST in 10.0.0.0/8              error && pid != 812 && !"veth"

Exit status: 0 decoded; 1 nothing recognised, or malformed with --strict; 2 wrong usage.

  strace -f -e trace=network -e read=all -e write=all ip route 2>&1 | nlkit decode
  nlkit decode --stats capture.pcap.gz
  nlkit decode --filter 'error == EEXIST' trace.txt
  rtmon file log & nlkit decode log
  echo 1400000012000103000000000000000000000000 | nlkit decode
`

const options = {
  tree: { type: 'boolean' },
  lines: { type: 'boolean' },
  json: { type: 'boolean' },
  bytes: { type: 'boolean' },
  stats: { type: 'boolean' },
  filter: { type: 'string' },
  'follow-request': { type: 'string' },
  pcap: { type: 'string' },
  names: { type: 'string', values: ['c', 'camel'] },
  protocol: { type: 'string' },
  resolve: { type: 'boolean' },
  family: { type: 'string', multiple: true },
  format: { type: 'string', values: ['hex', 'base64', 'strace', 'pcap', 'pcapng', 'raw', 'rtmon', 'json'] },
  'big-endian': { type: 'boolean' },
  strict: { type: 'boolean' },
  spec: specOption,
} as const

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values']

/** `nlkit decode`: resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(argv, options, { most: 1 })
  if (isSelective(values) && (values.stats || values.pcap !== undefined))
    throw new UsageError('--stats and --pcap take all messages: not with --filter or --follow-request')
  if (values.bytes && !values.json) throw new UsageError('--bytes goes with --json')
  const input = openInput(positionals[0] ?? '-')
  return values.stats && values.pcap === undefined ? count(input, values) : decode(input, values)
}

function isSelective(values: Values): boolean {
  return values.filter !== undefined || values['follow-request'] !== undefined
}

function captureOptions(values: Values): CaptureOptions {
  return {
    ...(values.protocol !== undefined && { protocol: values.protocol }),
    ...(values.format !== undefined && { format: values.format }),
    ...(values['big-endian'] && { bigEndian: true }),
  }
}

/** Counts without making objects, and without loading what makes them. */
async function count(input: Input, values: Values): Promise<number> {
  const counting = await openCounter(values)
  const progress = new Progress(input.size, true)
  const log = new ProblemLog(input.name, progress)
  for await (const piece of input.pieces()) {
    log.add(counting.push(piece))
    progress.advance(piece.length)
  }
  log.add(counting.end())
  progress.end()
  const { stats } = counting
  if (stats.messages === 0) return log.nothing()
  await writeLine(JSON.stringify(stats))
  return values.strict && stats.malformed + log.count > 0 ? 1 : 0
}

async function openCounter(values: Values): Promise<CaptureCounting> {
  const options = captureOptions(values)
  const { specs } = await specsOf(values.spec)
  const { openCounting } = await import('@nlkit/core/counting')
  const addon = requireAddon()
  if (addon !== undefined && !values.resolve && values.family === undefined)
    return openCounting(addon, options, [], specs?.tables)
  // It says why there is no addon.
  const { openDecoder } = await import('nlkit')
  const { GenericNames } = await import('../generic-names.js')
  const decoder = openDecoder({ specs })
  await GenericNames.open(decoder, { resolve: values.resolve, families: values.family })
  return decoder.openCounting(options)
}

/** The addon without the library around it. `import` would take 8 MB more, for its lexer of CommonJS. */
function requireAddon(): Pick<Backend, 'createCaptureCounter'> | undefined {
  try {
    const found: unknown = createRequire(import.meta.url)('@nlkit/node')
    return canCount(found) ? found : undefined
  } catch {
    return undefined
  }
}

function canCount(value: unknown): value is Pick<Backend, 'createCaptureCounter'> {
  return typeof value === 'object' && value !== null && 'createCaptureCounter' in value
}

async function decode(input: Input, values: Values): Promise<number> {
  const { openDecoder } = await import('nlkit')
  const { MessagePrinter } = await import('../output/messages.js')
  const decoder = openDecoder({
    names: values.names === 'c' ? 'c' : 'camel',
    ...(await specsOf(values.spec)),
  })
  const { GenericNames } = await import('../generic-names.js')
  const names = await GenericNames.open(decoder, { resolve: values.resolve, families: values.family })
  const selection = isSelective(values) ? await openSelection(values, decoder) : undefined
  const stream = decoder.openStream(captureOptions(values))
  const counting = values.stats ? decoder.openCounting(captureOptions(values)) : undefined
  const file = values.pcap === undefined ? undefined : await openPcap(values.pcap)
  const silent = values.stats || (file !== undefined && !values.json && !values.lines && !values.tree)
  const printer = silent ? undefined : new MessagePrinter(decoder, formOf(values), values.bytes)
  const { ExchangeChecker } = await import('@nlkit/core')
  const checker = new ExchangeChecker()
  const progress = new Progress(input.size, silent === true)
  const log = new ProblemLog(input.name, progress)
  let messages = 0
  let malformed = 0
  const take = async (capture: DecodedCapture) => {
    log.add(capture.problems)
    file?.write(capture)
    messages += capture.messages.length
    if (printer === undefined && !values.strict) return
    for (const message of capture.messages) {
      names.take(message)
      if (printer !== undefined) await show(message, printer, checker, selection)
      if (values.strict && message.malformed) malformed++
    }
    await printer?.flush()
  }
  for await (const piece of input.pieces()) {
    counting?.push(piece)
    await take(stream.push(piece))
    progress.advance(piece.length)
  }
  counting?.end()
  await take(stream.end())
  file?.close()
  progress.end()
  if (messages === 0) return log.nothing()
  // What is left aside by a selection is not complained about.
  if (selection === undefined) for (const problem of checker.finish()) await printer?.note(problem)
  await printer?.end()
  if (printer !== undefined) log.tell(names.report())
  if (counting !== undefined) await writeLine(JSON.stringify(counting.stats))
  return values.strict && malformed + log.count > 0 ? 1 : 0
}

/** Prints a message with what is wrong between it and those before it. */
async function show(
  message: DecodedMessage,
  printer: MessagePrinter,
  checker: ExchangeChecker,
  selection: Selection | undefined,
): Promise<void> {
  const { problems } = checker.take(message)
  if (selection !== undefined && !selection.shows(message)) return
  const own = problems.filter(({ index }) => index === message.index)
  await printer.print(
    message,
    own.map(({ problem }) => problem),
  )
  for (const earlier of problems) if (earlier.index !== message.index) await printer.note(earlier)
}

async function openSelection(values: Values, { catalog }: Decoder): Promise<Selection> {
  const { Selection } = await import('../output/selection.js')
  return new Selection({ filter: values.filter, request: values['follow-request'] }, catalog)
}

function formOf({ json, tree, lines }: Values): 'auto' | 'tree' | 'lines' | 'json' {
  if (json) return 'json'
  if (tree) return 'tree'
  return lines ? 'lines' : 'auto'
}

/** A pcap file that takes a piece of a capture at a time. */
async function openPcap(path: string) {
  const { PcapFile } = await import('../output/pcap-file.js')
  const { pcapPacket } = await import('@nlkit/core')
  const file = PcapFile.create(path)
  return {
    write({ bytes, datagrams }: DecodedCapture): void {
      const packets = Array.from(datagrams, ({ offset, length, time, protocol, direction }) =>
        pcapPacket({ bytes: bytes.subarray(offset, offset + length), time, protocol, direction }),
      )
      if (packets.length > 0) writeSync(file.fd, Buffer.concat(packets))
    },
    close: () => file.close(),
  }
}

/** Tells what of the input could not be read. */
class ProblemLog {
  count = 0

  constructor(
    readonly name: string,
    readonly progress: Progress,
  ) {}

  add(problems: readonly InputProblem[]): void {
    if (problems.length === 0) return
    this.count += problems.length
    this.progress.end()
    this.tell(problems.map((problem) => this.#place(problem)))
  }

  tell(lines: readonly string[]): void {
    process.stderr.write(lines.map((line) => `nlkit: ${line}\n`).join(''))
  }

  /** The problems have been told already; without any, says that there was nothing. */
  nothing(): number {
    if (this.count === 0) {
      const where = this.name === 'input' ? 'the input' : this.name
      process.stderr.write(`nlkit: no netlink message in ${where}\n`)
    }
    return 1
  }

  #place({ line, column, offset, message }: InputProblem): string {
    const where = line > 0 ? `${this.name}:${line}:${column}` : `${this.name} at ${offset}`
    return `${where}: ${message}`
  }
}
