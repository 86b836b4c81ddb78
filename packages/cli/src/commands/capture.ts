import {
  compileFilter,
  type DecodedCapture,
  type DecodedMessage,
  ExchangeChecker,
  type Filter,
  pcapFileHeader,
  pcapPacket,
  UnsupportedError,
} from '@nlkit/core'
import { type CapturedDatagram, type LiveCapture, openCapture, openDecoder } from 'nlkit'
import { numberOption, parseCommandLine } from '../command-line.js'
import { GenericNames } from '../generic-names.js'
import { type Form, MessagePrinter } from '../output/messages.js'
import { PcapFile } from '../output/pcap-file.js'
import { untilInterrupted } from '../signals.js'
import { CommandError } from '../usage.js'

export const help = `usage: nlkit capture [options]

Captures all that programs and the kernel say to each other over netlink, of every protocol, until
Ctrl-C. Makes a device of kind nlmon for it, which it removes at the end, however it ends (only after
SIGKILL it is left: ip link delete). Needs root and a kernel with nlmon; where there is none,
nlkit trace shows what one program says.

  -w, --write FILE   write the datagrams to a pcap file (link type 253); prints nothing but with a form
  --tree             offset, bytes, C name, name and value of every part
  --lines            one line a message (default)
  --json             one JSON object a message, a line each
  --names c          attribute names as C constants (RTA_OIF)
  --filter FILTER    only messages that pass; FILE has their datagrams alone; see nlkit decode --help
  -c, --count N      end after N messages that pass
  --netns NAME       of another network namespace: a name of 'ip netns' or a path
  --buffer BYTES     receive buffer; default 33554432

Names of generic families are asked of this kernel. Counts go to standard error at the end.

  nlkit capture
  nlkit capture --filter 'error || problem' --tree
  nlkit capture -w netlink.pcap --netns blue

Exit status: 0 captured, ended by Ctrl-C or --count; 1 not possible here; 2 wrong usage.
`

const options = {
  write: { type: 'string', short: 'w' },
  tree: { type: 'boolean' },
  lines: { type: 'boolean' },
  json: { type: 'boolean' },
  names: { type: 'string', values: ['c', 'camel'] },
  filter: { type: 'string' },
  count: { type: 'string', short: 'c' },
  netns: { type: 'string' },
  buffer: { type: 'string' },
} as const

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values']

/** `nlkit capture`: resolves to the exit status when it is interrupted. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseCommandLine(argv, options, { most: 0 })
  const limit = numberOption('count', values.count, { least: 1 }) ?? Number.POSITIVE_INFINITY
  const receiveBuffer = numberOption('buffer', values.buffer, { least: 1 })
  return untilInterrupted(async (signal) => {
    const sink = await openSink(values, limit)
    try {
      await using capture = await open({
        signal,
        ...(values.netns !== undefined && { netns: values.netns }),
        ...(receiveBuffer !== undefined && { receiveBuffer }),
      })
      process.stderr.write(`nlkit: capturing on ${capture.device.name}, Ctrl-C ends\n`)
      for await (const batch of capture) {
        await sink.take(batch)
        if (sink.full) break
      }
      await capture.close()
      await sink.end()
      process.stderr.write(`nlkit: ${sink.summary(capture)}\n`)
    } finally {
      sink.file?.close()
    }
    return 0
  })
}

async function open(wished: Parameters<typeof openCapture>[0]): Promise<LiveCapture> {
  try {
    return await openCapture(wished)
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error
    throw new CommandError(`${error.message}; 'nlkit trace -- COMMAND' needs none`)
  }
}

async function openSink(values: Values, limit: number): Promise<Sink> {
  const decoder = openDecoder({ names: values.names === 'c' ? 'c' : 'camel' })
  const filter = values.filter === undefined ? undefined : compileFilter(values.filter, decoder.catalog)
  await GenericNames.open(decoder, { resolve: true })
  const form = formOf(values)
  const printer = form === undefined ? undefined : new MessagePrinter(decoder, form)
  const file = values.write === undefined ? undefined : PcapFile.create(values.write)
  const stream = decoder.openStream({ format: 'pcap' })
  stream.push(pcapFileHeader())
  return new Sink(stream, { filter, printer, file, limit })
}

/** Undefined: nothing is printed, all goes to the file. */
function formOf({ tree, lines, json, write }: Values): Exclude<Form, 'auto'> | undefined {
  if (tree) return 'tree'
  if (json) return 'json'
  return lines || write === undefined ? 'lines' : undefined
}

interface SinkOptions {
  readonly filter: Filter | undefined
  readonly printer: MessagePrinter | undefined
  readonly file: PcapFile | undefined
  /** Messages that pass. */
  readonly limit: number
}

/** Where datagrams go: decoded, selected, printed, written. */
class Sink {
  readonly #checker = new ExchangeChecker()
  #messages = 0
  #passed = 0
  #truncated = 0

  constructor(
    readonly stream: { push(bytes: Uint8Array): DecodedCapture },
    readonly options: SinkOptions,
  ) {}

  get file(): PcapFile | undefined {
    return this.options.file
  }

  get full(): boolean {
    return this.#passed >= this.options.limit
  }

  /** The decoder reads what the file has: datagrams as packets of a pcap file. */
  async take(batch: readonly CapturedDatagram[]): Promise<void> {
    const { printer, file } = this.options
    const { datagrams, messages } = this.stream.push(Buffer.concat(batch.map(pcapPacket)))
    for (const { truncated } of batch) if (truncated) this.#truncated++
    const first = datagrams.at(0)?.index ?? 0
    let written = -1
    for (const message of messages) {
      if (this.full) break
      this.#messages++
      if (!(await this.#show(message)) || message.datagram === written) continue
      written = message.datagram
      const datagram = batch[written - first]
      if (datagram !== undefined) file?.write(datagram)
    }
    await printer?.flush()
  }

  async end(): Promise<void> {
    await this.options.printer?.end()
  }

  summary({ statistics: { datagrams, drops } }: LiveCapture): string {
    const parts = [`${this.#messages} messages in ${datagrams - drops} datagrams`]
    if (this.options.filter !== undefined) parts.push(`${this.#passed} passed the filter`)
    if (this.#truncated > 0) parts.push(`${this.#truncated} datagrams cut short`)
    const advice = drops > 0 ? ' (a larger --buffer, or a --filter and -w alone, helps)' : ''
    return `${[...parts, `${drops} datagrams dropped by the kernel`].join(', ')}${advice}`
  }

  async #show(message: DecodedMessage): Promise<boolean> {
    const { filter, printer } = this.options
    const problems = printer === undefined ? [] : this.#checker.take(message).problems
    if (filter !== undefined && !filter(message)) return false
    this.#passed++
    const own = problems.filter(({ index }) => index === message.index)
    await printer?.print(
      message,
      own.map(({ problem }) => problem),
    )
    return true
  }
}
