/** Who has a socket open. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

export interface Holder {
  readonly pid: number
  /** The program's name, of 15 bytes at most. */
  readonly name: string
  readonly fd: number
}

/** The processes that hold each socket, by inode, as far as we may see them: other users' need root. */
export function socketHolders(): ReadonlyMap<number, readonly Holder[]> {
  const holders = new Map<number, Holder[]>()
  for (const pid of numbersIn('/proc')) {
    for (const fd of numbersIn(`/proc/${pid}/fd`)) {
      const inode = socketAt(`/proc/${pid}/fd/${fd}`)
      if (inode === undefined) continue
      const known = holders.get(inode) ?? []
      holders.set(inode, [...known, { pid, fd, name: nameOf(pid) }])
    }
  }
  return holders
}

/** Processes and descriptors come and go while they are looked at. */
function orNothing<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}

function numbersIn(folder: string): number[] {
  const names = orNothing(() => readdirSync(folder)) ?? []
  return names.filter((name) => /^\d+$/.test(name)).map(Number)
}

function socketAt(path: string): number | undefined {
  const target = orNothing(() => readlinkSync(path)) ?? ''
  const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1]
  return inode === undefined ? undefined : Number(inode)
}

function nameOf(pid: number): string {
  return (orNothing(() => readFileSync(`/proc/${pid}/comm`, 'utf8')) ?? '').trimEnd()
}
