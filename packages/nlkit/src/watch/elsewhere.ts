import { closeSync, openSync, readdirSync, statSync } from 'node:fs'
import { SocketError } from '@nlkit/core'
import type { Channel } from '../channel/channel.js'
import { Client } from '../client.js'
import type { RouteClient, RouteOperations } from '../route/operations.js'

/** Where network namespaces have files: their names of `ip netns`, and their processes. */
const NAMES = '/run/netns'
const PROCESSES = '/proc'
const PROCESS = /^\d+$/

/** The other network namespaces: those that have an id in the one of `client`. */
export class Elsewhere {
  constructor(
    readonly client: RouteClient,
    /** Opens a socket in the namespace of a file. */
    readonly openIn: (path: string) => Channel,
  ) {}

  /** Their ids. */
  async ids(): Promise<number[]> {
    const replies = await this.client.list('getnsid', {})
    return replies.flatMap(({ nsid }) => (nsid === undefined || nsid < 0 ? [] : [nsid]))
  }

  /** A client in the namespace with that id; undefined when neither a name nor a process leads there. */
  async open(nsid: number): Promise<RouteClient | undefined> {
    const seen = new Set<number>()
    for (const path of paths()) {
      const inode = inodeOf(path)
      if (inode === undefined || seen.has(inode)) continue
      seen.add(inode)
      if ((await this.#idOf(path)) !== nsid) continue
      const channel = this.#enter(path)
      if (channel === undefined) continue
      const { protocol, knowledge, timeout } = this.client
      return new Client<RouteOperations>(channel, protocol, knowledge, timeout)
    }
    return undefined
  }

  /** Undefined when the file has gone meanwhile. */
  #enter(path: string): Channel | undefined {
    try {
      return this.openIn(path)
    } catch (error) {
      if (error instanceof SocketError && (error.code === 'ENOENT' || error.code === 'EINVAL'))
        return undefined
      throw error
    }
  }

  /** The id of the namespace of a file; undefined when it has none, or is gone by now. */
  async #idOf(path: string): Promise<number | undefined> {
    let fd: number
    try {
      fd = openSync(path, 'r')
    } catch {
      return undefined
    }
    try {
      const [reply] = await this.client.request('getnsid', { fd })
      return reply?.nsid
    } catch {
      // A name whose namespace is not mounted yet, or no more.
      return undefined
    } finally {
      closeSync(fd)
    }
  }
}

function* paths(): Generator<string, void> {
  for (const name of entries(NAMES)) yield `${NAMES}/${name}`
  for (const name of entries(PROCESSES)) if (PROCESS.test(name)) yield `${PROCESSES}/${name}/ns/net`
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function inodeOf(path: string): number | undefined {
  try {
    return statSync(path).ino
  } catch {
    return undefined
  }
}
