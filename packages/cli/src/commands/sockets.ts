import { protocolName, protocolNumber } from '@nlkit/core'
import { schema } from 'nlkit'
import { parseCommandLine } from '../command-line.js'
import { columns, painter, writeLine } from '../output/terminal.js'
import { askForSockets } from '../sockets/diag.js'
import { type GroupNames, groupNames } from '../sockets/groups.js'
import { type Holder, socketHolders } from '../sockets/holders.js'
import { readSocketTable, type SocketRow } from '../sockets/table.js'
import { UsageError } from '../usage.js'

export const help = `usage: nlkit sockets [PROTOCOL] [options]

Lists the netlink sockets of this network namespace: protocol, port, the processes that hold it,
multicast groups, bytes that wait to be read, messages lost. Kernels without netlink_diag tell of the
first 32 groups alone. Processes of other users are seen by root alone.

  --all              the kernel's own sockets, too
  --json             one JSON object a socket, a line each

  nlkit sockets
  nlkit sockets route
  sudo nlkit sockets generic --json

Exit status: 0 listed; 1 not to be read here; 2 wrong usage.
`

const options = {
  all: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** `nlkit sockets`: resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(argv, options, { most: 1 })
  const [name] = positionals
  const protocol = name === undefined ? undefined : protocolNumber(name)
  if (name !== undefined && protocol === undefined)
    throw new UsageError(`'${name}' is no netlink protocol: route, generic, netfilter ...`)
  const all = (await askForSockets()) ?? readSocketTable()
  const rows = all.filter((row) => protocol === undefined || row.protocol === protocol)
  const holders = socketHolders()
  const names = await groupNames(schema())
  const shown = rows.filter((row) => values.all || row.port !== 0).sort(byProtocolAndPort)
  if (values.json) for (const row of shown) await writeLine(JSON.stringify(objectOf(row, holders, names)))
  else await print(shown, holders, names)
  return 0
}

type Holders = ReadonlyMap<number, readonly Holder[]>

function byProtocolAndPort(a: SocketRow, b: SocketRow): number {
  return a.protocol - b.protocol || a.port - b.port
}

async function print(rows: readonly SocketRow[], holders: Holders, names: GroupNames): Promise<void> {
  const head = ['protocol', 'port', 'process', 'queued', 'lost', 'groups']
  const [title = '', ...lines] = columns([head, ...rows.map((row) => cellsOf(row, holders, names))])
  await writeLine(painter(process.stdout)('bold', title))
  for (const line of lines) await writeLine(line)
}

function cellsOf(row: SocketRow, holders: Holders, names: GroupNames): string[] {
  const processes = (holders.get(row.inode) ?? []).map(({ name, pid, fd }) => `${name}(${pid}) fd ${fd}`)
  if (processes.length === 0) processes.push(row.port === 0 ? 'kernel' : '-')
  const doing = row.dumping ? ['dump running'] : []
  return [
    protocolName(row.protocol),
    `${row.port}`,
    processes.join(', '),
    `${row.queued}`,
    `${row.drops}`,
    [...doing, ...groupsOf(row, names)].join(', '),
  ]
}

function groupsOf({ protocol, groups }: SocketRow, names: GroupNames): string[] {
  return groups.map((group) => names(protocol, group))
}

function objectOf(row: SocketRow, holders: Holders, names: GroupNames) {
  const { protocol, port, queued, drops, dumping, inode } = row
  const processes = holders.get(inode) ?? []
  return {
    protocol: protocolName(protocol),
    port,
    processes,
    groups: groupsOf(row, names),
    queued,
    drops,
    dumping,
    inode,
  }
}
