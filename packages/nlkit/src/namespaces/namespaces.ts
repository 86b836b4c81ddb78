import { closeSync, openSync, readdirSync } from 'node:fs'
import { NetlinkInputError } from '@nlkit/core'
import { loadAddon, systemCall } from '../native/addon.js'
import { pathOf } from '../opening.js'
import { openRoute, type RouteSocket } from '../route/open.js'

/** Where `ip netns` keeps the names. */
const FOLDER = '/run/netns'
/** NETNSA_NSID_NOT_ASSIGNED */
const NEXT_FREE = -1

/** Network namespaces that have a name, as `ip netns` knows them. */
export const namespaces = {
  /** Their names in order; none where there never was one. */
  async list(): Promise<string[]> {
    try {
      return readdirSync(FOLDER).sort()
    } catch (error) {
      if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return []
      throw error
    }
  },

  /** Makes one with nothing in it but a loopback interface that is down. Needs CAP_SYS_ADMIN; EEXIST when it is there. */
  async create(name: string): Promise<void> {
    const path = pathOfName(name)
    systemCall(() => loadAddon().createNamespace(path))
  },

  /** Takes the name away: the namespace ends with its last process and socket. ENOENT when there is none. */
  async remove(name: string): Promise<void> {
    const path = pathOfName(name)
    systemCall(() => loadAddon().removeNamespace(path))
  },

  /**
   * The number that the namespace `from` (default: the process's own) has given to `of`, as in `linkNetnsid` and in
   * the `nsid` of datagrams; undefined while it has none. Both are a name, a path, or the id of a process in it.
   */
  async id(of: string | number, from?: string | number): Promise<number | undefined> {
    return withFile(of, from, async (net, fd) => {
      const [reply] = await net.request('getnsid', { fd })
      return reply?.nsid === undefined || reply.nsid < 0 ? undefined : reply.nsid
    })
  },

  /**
   * Gives `of` a number in the namespace `from`, by default the next free one, so that `allNamespaces` of a watch follows
   * it; resolves to the number. EEXIST when it has one already, or another namespace has that one.
   */
  async assign(of: string | number, from?: string | number, nsid?: number): Promise<number | undefined> {
    await withFile(of, from, (net, fd) => net.request('newnsid', { fd, nsid: nsid ?? NEXT_FREE }))
    return namespaces.id(of, from)
  },
}

/** The file of a namespace, and a socket in another one. */
async function withFile<T>(
  of: string | number,
  from: string | number | undefined,
  work: (net: RouteSocket, fd: number) => Promise<T>,
): Promise<T> {
  const fd = openSync(pathOf(of) ?? '', 'r')
  try {
    await using net = await openRoute(from === undefined ? {} : { netns: from })
    return await work(net, fd)
  } finally {
    closeSync(fd)
  }
}

function pathOfName(name: string): string {
  if (/^[^/]+$/.test(name) && name !== '.' && name !== '..') return `${FOLDER}/${name}`
  throw new NetlinkInputError('name', `must be a name without '/', not '${name}'`)
}
