/** The netlink sockets that a process has open already: strace sees no call that made them. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const SOCKET = /^socket:\[(\d+)\]$/

/** Lines as strace would have written them, had it been there: `812 0.000000 socket(AF_NETLINK, 3, 16) = 5`. */
export function openedBefore(pids: readonly string[], named: boolean): string {
  return pids.map((pid) => linesOf(pid, named ? `${pid} ` : '')).join('')
}

function linesOf(pid: string, prefix: string): string {
  const protocols = protocolsByInode(pid)
  return descriptorsOf(pid)
    .map(([fd, inode]): [string, number | undefined] => [fd, protocols.get(inode)])
    .filter(([, protocol]) => protocol !== undefined)
    .map(([fd, protocol]) => `${prefix}0.000000 socket(AF_NETLINK, SOCK_RAW, ${protocol}) = ${fd}\n`)
    .join('')
}

/** Of the process' network namespace. Rows: sk Eth Pid Groups Rmem Wmem Dump Locks Drops Inode. */
function protocolsByInode(pid: string): ReadonlyMap<string, number> {
  const rows = readOr('', () => readFileSync(`/proc/${pid}/net/netlink`, 'utf8')).split('\n')
  return new Map(
    rows.slice(1).map((row) => {
      const cells = row.trim().split(/\s+/)
      return [cells[9] ?? '', Number(cells[1])]
    }),
  )
}

function descriptorsOf(pid: string): [fd: string, inode: string][] {
  const folder = `/proc/${pid}/fd`
  return readOr([], () => readdirSync(folder)).flatMap((fd): [string, string][] => {
    const inode = SOCKET.exec(readOr('', () => readlinkSync(`${folder}/${fd}`)))?.[1]
    return inode === undefined ? [] : [[fd, inode]]
  })
}

/** Without the right to look, or without the process, nothing is known. */
function readOr<T>(otherwise: T, read: () => T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
