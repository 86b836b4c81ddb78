/** Notifications as they come, of families whose state nlkit does not follow. */
import { type Decoder, encodeMessage } from '@nlkit/core'
import { openSocket, type RawSocket, SocketError } from 'nlkit'
import { CommandError } from '../usage.js'
import type { Events } from './kinds.js'
import type { EventPrinter } from './printer.js'

const NETLINK_CONNECTOR = 11
const CN_VAL_PROC = 1
const PROC_CN_MCAST_LISTEN = 1
/** Notifications come in floods, and a buffer costs nothing while it is empty. */
const RECEIVE_BUFFER = 8 << 20

export interface EventOptions {
  readonly netns: string | undefined
  /** Bytes to ask for. */
  readonly receiveBuffer: number | undefined
  readonly signal: AbortSignal
}

/** Prints what comes until the signal fires. */
export async function followEvents(
  { name, protocol, groups }: Events,
  decoder: Decoder,
  printer: EventPrinter,
  { netns, receiveBuffer = RECEIVE_BUFFER, signal }: EventOptions,
): Promise<void> {
  using socket = await openSocket({
    protocol,
    groups,
    receiveBuffer,
    signal,
    ...(netns !== undefined && { netns }),
  })
  if (protocol === NETLINK_CONNECTOR) listenToProcesses(socket, decoder)
  for (;;) {
    try {
      const { bytes, port } = await socket.receive()
      // What other processes send to the group is not the kernel's word.
      if (port !== 0) continue
      for (const message of decoder.decodeDatagram(bytes, { protocol })) await printer.event(name, message)
    } catch (error) {
      if (signal.aborted) return
      if (!(error instanceof SocketError) || error.code !== 'ENOBUFS') throw error
      await printer.lost(name)
    }
  }
}

/** The connector tells of processes while somebody asks for it (enum proc_cn_mcast_op). */
function listenToProcesses(socket: RawSocket, { catalog }: Decoder): void {
  const data = new Uint8Array(Uint32Array.of(PROC_CN_MCAST_LISTEN).buffer)
  const values = { idx: 'proc', val: CN_VAL_PROC, len: data.length, data }
  try {
    socket.send(encodeMessage(catalog, 'message', values, { family: 'connector', flags: 0 }))
  } catch (error) {
    if (!(error instanceof SocketError) || error.code !== 'ECONNREFUSED') throw error
    throw new CommandError('the kernel tells of processes in the initial network namespace alone')
  }
}
