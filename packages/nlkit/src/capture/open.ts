import { AbortError, NetlinkError, UnsupportedError } from '@nlkit/core'
import { loadAddon, systemCall } from '../native/addon.js'
import { pathOf } from '../opening.js'
import { openRoute } from '../route/open.js'
import { LiveCapture } from './live.js'

export interface LiveCaptureOptions {
  /** Network namespace whose netlink traffic is captured: a name of `ip netns`, a path, or the id of a process. */
  netns?: string | number
  /** Receive buffer to ask for, in bytes; default 32 MiB. */
  receiveBuffer?: number
  /** Closes the capture when it fires. */
  signal?: AbortSignal
}

const RECEIVE_BUFFER = 32 << 20
let made = 0

/**
 * Captures all netlink traffic of a network namespace, of every protocol and process: makes a device of kind nlmon,
 * which goes when the capture is closed and when the process exits. Needs CAP_NET_ADMIN and CAP_NET_RAW. Rejects with
 * UnsupportedError where the kernel has no nlmon, with NetlinkError or SocketError where it is not permitted.
 */
export async function openCapture(options: LiveCaptureOptions = {}): Promise<LiveCapture> {
  const { netns, receiveBuffer = RECEIVE_BUFFER, signal } = options
  const net = await openRoute({ ...(netns !== undefined && { netns }) })
  const device = `nlkit${process.pid}-${++made}`
  let ifindex: number | undefined
  try {
    if (signal?.aborted) throw new AbortError(signal.reason)
    ifindex = await makeDevice(net, device)
    const index = ifindex
    const path = pathOf(netns)
    const socket = systemCall(
      () =>
        new (loadAddon().PacketSocket)({
          ifindex: index,
          receiveBuffer,
          ...(path !== undefined && { netns: path }),
        }),
    )
    const capture = new LiveCapture(socket, net, { name: device, ifindex, netns })
    signal?.addEventListener('abort', () => void capture.close(), { once: true })
    return capture
  } catch (error) {
    if (ifindex !== undefined) await net.links.remove(ifindex).catch(() => {})
    net.close()
    throw error
  }
}

async function makeDevice(net: Awaited<ReturnType<typeof openRoute>>, ifname: string): Promise<number> {
  try {
    await net.links.add({ ifname, kind: 'nlmon', up: true })
  } catch (error) {
    if (!(error instanceof NetlinkError) || error.code !== 'EOPNOTSUPP') throw error
    throw new UnsupportedError('this kernel has no nlmon devices (module nlmon, CONFIG_NLMON)', {
      cause: error,
    })
  }
  const { ifindex } = await net.links.get(ifname)
  return ifindex
}
