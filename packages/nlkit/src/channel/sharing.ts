import { readdirSync, readlinkSync } from 'node:fs'
import type { SocketHolder } from '@nlkit/core'

/**
 * Who else has the socket behind a descriptor of this process open, as far as /proc lets us see: processes of other
 * users show it to root alone. The kernel has no call that tells; all of /proc is looked through.
 */
export function otherHolders(descriptor: number): SocketHolder[] {
  const socket = target(process.pid, descriptor)
  if (!socket?.startsWith('socket:')) return []
  return numbersIn('/proc').flatMap((pid) => {
    const same = numbersIn(`/proc/${pid}/fd`).filter((fd) => target(pid, fd) === socket)
    return same.filter((fd) => pid !== process.pid || fd !== descriptor).map((fd) => ({ pid, fd }))
  })
}

function target(pid: number, fd: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/fd/${fd}`)
  } catch {
    return undefined
  }
}

/** Processes come and go while they are looked at. */
function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}
