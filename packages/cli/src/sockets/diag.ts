/** The netlink sockets of a network namespace, asked of the kernel (netlink_diag): with every group. */
import { NetlinkError, protocolNumber, UnsupportedError } from '@nlkit/core'
import { openFamily } from 'nlkit'
import type { SocketRow } from './table.js'

const SOCK_DIAG = 4
/** NDIAG_PROTO_ALL */
const ALL_PROTOCOLS = 255
/** NDIAG_SHOW_FLAGS */
const SHOW_FLAGS = 8

/** Undefined where the kernel has no netlink_diag. */
export async function askForSockets(): Promise<SocketRow[] | undefined> {
  const rows: SocketRow[] = []
  try {
    using diag = await openFamily('sock_diag')
    const show = ['meminfo', 'groups', SHOW_FLAGS] as const
    const request = { family: 'netlink', protocol: ALL_PROTOCOLS, show } as const
    for await (const socket of diag.dump('by-family', request)) rows.push(rowOf(socket))
  } catch (error) {
    if (error instanceof NetlinkError || error instanceof UnsupportedError) return undefined
    throw error
  }
  // The one that asks is none of what is there; the kernel gave it the number of its process.
  return rows.filter(({ protocol, port }) => protocol !== SOCK_DIAG || port !== process.pid)
}

function rowOf(socket: object): SocketRow {
  const protocol: unknown = Reflect.get(socket, 'protocol')
  const memory: unknown = Reflect.get(socket, 'meminfo')
  const flags: unknown = Reflect.get(socket, 'flags')
  return {
    protocol: typeof protocol === 'string' ? (protocolNumber(protocol) ?? Number.NaN) : Number(protocol),
    port: numberIn(socket, 'portid'),
    groups: groupsOf(Reflect.get(socket, 'groups')),
    queued: numberIn(memory, 'rmemAlloc'),
    drops: numberIn(memory, 'drops'),
    dumping: Array.isArray(flags) && flags.includes('cb-running'),
    inode: numberIn(socket, 'ino'),
  }
}

/** Words of 64 bits, group 1 the lowest of the first. */
function groupsOf(words: unknown): number[] {
  return (Array.isArray(words) ? words : []).flatMap((word: unknown, index) => {
    if (typeof word !== 'bigint') return []
    const bits = Array.from({ length: 64 }, (_, bit) => bit).filter((bit) => (word >> BigInt(bit)) & 1n)
    return bits.map((bit) => index * 64 + bit + 1)
  })
}

function numberIn(body: unknown, key: string): number {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined
  return typeof value === 'number' ? value : 0
}
