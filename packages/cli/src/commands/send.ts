import { readFileSync } from 'node:fs'
import { HOST_LITTLE_ENDIAN } from '@nlkit/core'
import { openSocket } from 'nlkit'
import { groupOption, numberOption, parseCommandLine } from '../command-line.js'
import { writeLine } from '../output/terminal.js'
import { CommandError, UsageError } from '../usage.js'

export const help = `usage: nlkit send [TEXT | -] (--port N | --group GROUP ...) [options]

Sends one datagram to another process, to a port or to the members of groups: TEXT as UTF-8, or the
bytes of standard input. nlkit listen is the other end; any netlink socket of that protocol may be.

  -p, --port N       port id of the receiver, often its process id; 0 is the kernel
  -g, --group GROUP  a multicast group from 1 to 32, or its name; again for more
  --protocol NAME    default usersock, the one that is for talk between processes
  --from N           own port id; default: the kernel chooses
  --hex              the payload is written in hex, blanks and all
  --header           put a netlink header (struct nlmsghdr) before the payload
  --type N           nlmsg_type of that header; default 0x10
  --flags N          its nlmsg_flags; default 0
  --seq N            its nlmsg_seq; default 0
  --netns NAME       from another network namespace: a name of 'ip netns' or a path

  nlkit send hello --port 4711
  echo hello | nlkit send --group 5
  nlkit send --hex '01 02 03' --header --type 0x20 --port 4711

Exit status: 0 sent; 1 refused (nobody has the port: ECONNREFUSED); 2 wrong usage.
`

const options = {
  port: { type: 'string', short: 'p' },
  group: { type: 'string', short: 'g', multiple: true },
  protocol: { type: 'string' },
  from: { type: 'string' },
  hex: { type: 'boolean' },
  header: { type: 'boolean' },
  type: { type: 'string' },
  flags: { type: 'string' },
  seq: { type: 'string' },
  netns: { type: 'string' },
} as const

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values']

/** Bytes of struct nlmsghdr. */
const HEADER_LENGTH = 16
/** NLMSG_MIN_TYPE: those below are netlink's own. */
const FIRST_FREE_TYPE = 0x10

/** `nlkit send`: resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(argv, options, { most: 1 })
  const port = numberOption('port', values.port)
  const groups = (values.group ?? []).map(groupOption)
  if (port === undefined && groups.length === 0) throw new UsageError('needs a receiver: --port or --group')
  const bytes = datagram(positionals[0] ?? '-', values)
  const from = numberOption('from', values.from)
  using socket = await openSocket({
    protocol: values.protocol ?? 'usersock',
    ...(from !== undefined && { port: from }),
    ...(values.netns !== undefined && { netns: values.netns }),
  })
  socket.send(bytes, { groups, ...(port !== undefined && { port }) })
  const receivers = [
    ...(port === undefined ? [] : [`port ${port}`]),
    ...groups.map((group) => `group ${group}`),
  ]
  await writeLine(`${bytes.length} bytes from port ${socket.port} to ${receivers.join(' and ')}`)
  return 0
}

function datagram(source: string, values: Values): Uint8Array {
  const { header, type, flags, seq } = values
  if (!header && (type ?? flags ?? seq) !== undefined)
    throw new UsageError('--type, --flags and --seq are of a header: add --header')
  const payload = payloadOf(source, values.hex === true)
  if (header) return withHeader(payload, values)
  if (payload.length === 0) throw new UsageError('the payload is empty: netlink has no empty datagram')
  return payload
}

/** The payload behind a struct nlmsghdr whose nlmsg_pid is 0. */
function withHeader(payload: Uint8Array, { type, flags, seq }: Values): Uint8Array {
  const bytes = new Uint8Array(HEADER_LENGTH + payload.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, bytes.length, HOST_LITTLE_ENDIAN)
  view.setUint16(4, numberOption('type', type, { most: 0xffff }) ?? FIRST_FREE_TYPE, HOST_LITTLE_ENDIAN)
  view.setUint16(6, numberOption('flags', flags, { most: 0xffff }) ?? 0, HOST_LITTLE_ENDIAN)
  view.setUint32(8, numberOption('seq', seq) ?? 0, HOST_LITTLE_ENDIAN)
  bytes.set(payload, HEADER_LENGTH)
  return bytes
}

function payloadOf(source: string, hex: boolean): Uint8Array {
  const bytes = source === '-' ? readInput() : new TextEncoder().encode(source)
  if (!hex) return bytes
  const digits = new TextDecoder().decode(bytes).replaceAll(/\s|0x/g, '')
  if (/^([\da-f]{2})*$/i.test(digits)) return Buffer.from(digits, 'hex')
  throw new UsageError('--hex takes pairs of hex digits')
}

function readInput(): Uint8Array {
  try {
    return readFileSync(0)
  } catch (error) {
    throw new CommandError(`cannot read input: ${error instanceof Error ? error.message : error}`)
  }
}
