import { readFileSync } from 'node:fs'
import type { DecodedMessage, Decoder } from '@nlkit/core'
import { openDecoder, openSocket, type RawSocket, type ReceivedDatagram, SocketError } from 'nlkit'
import { groupOption, numberOption, parseCommandLine } from '../command-line.js'
import { painter, writeLine } from '../output/terminal.js'
import { untilInterrupted } from '../signals.js'
import { SPEC_HELP, specOption, specsOf } from '../specs.js'

export const help = `usage: nlkit listen [options]

Prints each datagram that another process sends to a port of ours or to a multicast group, until
Ctrl-C: the sender's port and process, and the payload as text or hex, or the netlink message that it
is. nlkit send is the other end.

  -p, --port N       own port id; default: the kernel chooses, and standard error says which
  -g, --group GROUP  join a multicast group: its number or its name; again for more
  --protocol NAME    default usersock, the one that is for talk between processes
  --payload          show the bytes as they are, also where they look like a netlink message
  --json             one JSON object a datagram, a line each
  -c, --count N      end after N datagrams
  --netns NAME       in another network namespace: a name of 'ip netns' or a path
${SPEC_HELP}

  nlkit listen --port 4711
  nlkit listen --group 5 --json
  nlkit listen --protocol route --group link

Exit status: 0 ended by Ctrl-C or --count; 1 not permitted, or the port is taken; 2 wrong usage.
`

const options = {
  port: { type: 'string', short: 'p' },
  group: { type: 'string', short: 'g', multiple: true },
  protocol: { type: 'string' },
  payload: { type: 'boolean' },
  json: { type: 'boolean' },
  count: { type: 'string', short: 'c' },
  netns: { type: 'string' },
  spec: specOption,
} as const

const LOST = 'the receive buffer was full: datagrams were lost'
/** Bytes of struct nlmsghdr. */
const HEADER_LENGTH = 16

/** `nlkit listen`: resolves to the exit status when it is interrupted. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseCommandLine(argv, options, { most: 0 })
  const { protocol = 'usersock', netns } = values
  const port = numberOption('port', values.port, { least: 1 })
  const limit = numberOption('count', values.count, { least: 1 }) ?? Number.POSITIVE_INFINITY
  const specs = await specsOf(values.spec)
  return untilInterrupted(async (signal) => {
    using socket = await openSocket({
      protocol,
      credentials: true,
      groups: (values.group ?? []).map(groupOption),
      signal,
      ...(port !== undefined && { port }),
      ...(netns !== undefined && { netns }),
      ...specs,
    })
    process.stderr.write(`nlkit: listening on port ${socket.port}, Ctrl-C ends\n`)
    const decoder = values.payload ? undefined : openDecoder(specs)
    for (let count = 0; count < limit; count++) {
      const datagram = await next(socket, signal)
      if (datagram === undefined) break
      const told = describe(datagram, socket, decoder)
      await writeLine(values.json ? JSON.stringify(objectOf(told)) : lineOf(told, decoder))
    }
    return 0
  })
}

/** Undefined when the user has had enough. */
async function next(socket: RawSocket, signal: AbortSignal): Promise<ReceivedDatagram | undefined> {
  for (;;) {
    try {
      return await socket.receive()
    } catch (error) {
      if (signal.aborted) return undefined
      if (!(error instanceof SocketError) || error.code !== 'ENOBUFS') throw error
      process.stderr.write(`nlkit: ${LOST}\n`)
    }
  }
}

/** A datagram and what is known of its sender. */
interface Told {
  readonly datagram: ReceivedDatagram
  /** The sender's name, where it still runs and has one here. */
  readonly process: string | undefined
  /** Undefined: the bytes are no netlink message, or are not to be taken as one. */
  readonly messages: readonly DecodedMessage[] | undefined
  readonly text: string | undefined
}

function describe(datagram: ReceivedDatagram, { protocol }: RawSocket, decoder: Decoder | undefined): Told {
  const { bytes, pid } = datagram
  const messages = decoder?.decodeDatagram(bytes, { protocol })
  const whole = messages !== undefined && messages.length > 0 && !messages.some(({ malformed }) => malformed)
  return {
    datagram,
    process: pid === undefined || pid === 0 ? undefined : nameOf(pid),
    messages: whole ? messages : undefined,
    text: textOf(bytes),
  }
}

function lineOf(told: Told, decoder: Decoder | undefined): string {
  const { datagram, process: name, messages, text } = told
  const { port, pid, group, bytes, truncated } = datagram
  const who = pid === 0 || pid === undefined ? '' : ` (${name === undefined ? '' : `${name}, `}pid ${pid})`
  const where = group === 0 ? '' : ` to group ${group}`
  const cut = truncated ? ', cut short' : ''
  const from = painter(process.stdout)('bold', `port ${port}${who}${where}, ${bytes.length} bytes${cut}:`)
  if (messages !== undefined && decoder !== undefined)
    return `${from} ${messages.map((message) => messageText(message, decoder)).join('; ')}`
  return `${from} ${text === undefined ? hex(bytes) : JSON.stringify(text)}`
}

/** A message that the schema does not know shows its type and its payload. */
function messageText(message: DecodedMessage, decoder: Decoder): string {
  if (message.operation !== undefined) return decoder.line(message)
  const { type, seq } = message.header
  const payload = message.bytes.subarray(HEADER_LENGTH)
  const text = textOf(payload)
  return `type ${type} seq ${seq}: ${text === undefined ? hex(payload) : JSON.stringify(text)}`
}

function objectOf({ datagram, process: name, messages, text }: Told) {
  const { bytes, port, group, pid, uid, gid, truncated } = datagram
  return {
    time: Date.now() / 1000,
    port,
    group,
    ...(pid !== undefined && { pid, uid, gid }),
    ...(name !== undefined && { process: name }),
    length: bytes.length,
    ...(truncated && { truncated }),
    hex: hex(bytes),
    ...(text !== undefined && { text }),
    ...(messages !== undefined && { messages }),
  }
}

/** What the bytes say, where all of them are text for people; a zero byte at the end is C's. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/\0$/, '')
    return /^[\P{C}\n\r\t]+$/u.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

function nameOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trimEnd()
  } catch {
    return undefined
  }
}
