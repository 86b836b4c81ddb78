/** The netlink sockets of a network namespace, as /proc/net/netlink lists them. */
import { readFileSync } from 'node:fs'
import { CommandError } from '../usage.js'

export interface SocketRow {
  /** NETLINK_ number. */
  readonly protocol: number
  /** 0: the kernel's own. */
  readonly port: number
  /** Numbers of the multicast groups. /proc/net/netlink tells of the first 32 alone. */
  readonly groups: readonly number[]
  /** Bytes that wait to be read, with the kernel's overhead. */
  readonly queued: number
  /** Messages lost because the receive buffer was full. */
  readonly drops: number
  readonly dumping: boolean
  readonly inode: number
}

/** Columns of a line: sk Eth Pid Groups Rmem Wmem Dump Locks Drops Inode. */
export function readSocketTable(path = '/proc/net/netlink'): SocketRow[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new CommandError(`cannot read ${path}: ${error instanceof Error ? error.message : error}`)
  }
  const lines = text.trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [, protocol, port, groups = '', queued, , dumping, , drops, inode] = line.trim().split(/\s+/)
    return {
      protocol: Number(protocol),
      port: Number(port),
      groups: groupsOf(Number.parseInt(groups, 16)),
      queued: Number(queued),
      drops: Number(drops),
      dumping: dumping !== '0',
      inode: Number(inode),
    }
  })
}

/** Bit n: group n + 1. */
function groupsOf(mask: number): number[] {
  return Array.from({ length: 32 }, (_, bit) => bit + 1).filter((group) => (mask >>> (group - 1)) & 1)
}
