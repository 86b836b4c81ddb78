import type { MessageReader } from '@nlkit/core'
import type { Uevent as UeventBody } from '@nlkit/core/families/uevent/uevent'
import { type EventOptions, type EventOrigin, EventStream } from '../events/stream.js'
import { EVENT_BUFFER, type OpenOptions, openChannel } from '../opening.js'
import { typed } from '../typed.js'

/** What happened to a device. */
export interface Uevent {
  readonly type: 'event'
  /** 'add', 'remove', 'change', 'move', 'online', 'offline', 'bind', 'unbind'. */
  readonly action: string
  /** Below /sys. */
  readonly devpath: string
  /** What is known of the device: SUBSYSTEM, DEVNAME, SEQNUM ... */
  readonly env: Readonly<Record<string, string>>
  /** Id of the network namespace it comes from (option `allNamespaces`); undefined: the socket's own. */
  readonly nsid: number | undefined
}

export interface UeventOptions extends EventOptions, Pick<OpenOptions, 'netns' | 'record' | 'socket'> {
  /** The kernel's own, or those that udev passes on when its rules are done. Default 'kernel'. */
  from?: 'kernel' | 'udev'
}

const NETLINK_KOBJECT_UEVENT = 15
const GROUPS = { kernel: 1, udev: 2 } as const

class UeventStream extends EventStream<Uevent> {
  protected override read(reader: MessageReader, record: number, { nsid }: EventOrigin): Uevent {
    const body = typed<UeventBody>(reader.read(record))
    const { env } = body
    const { ACTION: action = '', DEVPATH: devpath = '' } = env
    return { type: 'event', action, devpath, env, nsid }
  }
}

/** Events of devices. */
export type Uevents = EventStream<Uevent>

/** Joins the events of devices: what comes then is lost only with a `resync`. Rejects with SocketError. */
export async function openUevents(options: UeventOptions = {}): Promise<Uevents> {
  const { from = 'kernel', receiveBuffer = EVENT_BUFFER, ...others } = options
  const { channel, knowledge } = openChannel(NETLINK_KOBJECT_UEVENT, { ...others, receiveBuffer })
  return new UeventStream(channel, knowledge, [GROUPS[from]], options)
}
