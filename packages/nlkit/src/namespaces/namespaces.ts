import { closeSync, openSync, readdirSync } from 'node:fs'
import { NetlinkInputError } from '@nlkit/core'
import { loadAddon, systemCall } from '../native/addon.js'
import { pathOf } from '../opening.js'
import { openRoute } from '../route/open.js'

/** Where `ip netns` keeps the names. */
const FOLDER = '/run/netns'

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
    const fd = openSync(pathOf(of) ?? '', 'r')
    try {
      await using net = await openRoute(from === undefined ? {} : { netns: from })
      const [reply] = await net.request('getnsid', { fd })
      return reply?.nsid === undefined || reply.nsid < 0 ? undefined : reply.nsid
    } finally {
      closeSync(fd)
    }
  },
}

function pathOfName(name: string): string {
  if (/^[^/]+$/.test(name) && name !== '.' && name !== '..') return `${FOLDER}/${name}`
  throw new NetlinkInputError('name', `must be a name without '/', not '${name}'`)
}
