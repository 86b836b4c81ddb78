import {
  type AbortError,
  encodeMessage,
  type MessageReader,
  NetlinkError,
  NetlinkInputError,
  TimeoutError,
  UnsupportedError,
} from '@nlkit/core'
import type {
  CnProcComm,
  CnProcCoredump,
  CnProcExec,
  CnProcExit,
  CnProcFork,
  CnProcGid,
  CnProcNone,
  CnProcPtrace,
  CnProcSid,
  CnProcUid,
  ProcEvent,
} from '@nlkit/core/families/connector/connector'
import type { Channel } from '../channel/channel.js'
import { Limits } from '../channel/limits.js'
import { type EventOptions, type EventOrigin, EventStream } from '../events/stream.js'
import type { Knowledge } from '../knowledge.js'
import { EVENT_BUFFER, type OpenOptions, openChannel } from '../opening.js'
import { typed } from '../typed.js'

/** What happened to a process, by the type of the event. Ids are those of the initial namespace. */
interface ProcessMessages {
  fork: CnProcFork
  exec: CnProcExec
  uid: CnProcUid
  gid: CnProcGid
  sid: CnProcSid
  ptrace: CnProcPtrace
  comm: CnProcComm
  coredump: CnProcCoredump
  exit: CnProcExit
}

export type ProcessEventType = keyof ProcessMessages

export type ProcessEvent = {
  [K in ProcessEventType]: { readonly type: K; readonly message: ProcessMessages[K] }
}[ProcessEventType]

export interface ProcessEventOptions
  extends Pick<EventOptions, 'receiveBuffer' | 'signal'>,
    Pick<OpenOptions, 'timeout' | 'record' | 'socket'> {
  /** Only these; the kernel leaves out the others since Linux 6.6. */
  types?: readonly ProcessEventType[]
}

const NETLINK_CONNECTOR = 11
/** CN_IDX_PROC, CN_VAL_PROC: also the number of the group. */
const PROC = { idx: 'proc', val: 1 } as const
const PROC_GROUP = 1
/** Bytes of proc_cn_mcast_op, and of proc_input, which since Linux 6.6 also says which events. */
const OPERATION = 4
const INPUT = 8
const TYPES: readonly ProcessEventType[] = [
  'fork',
  'exec',
  'uid',
  'gid',
  'sid',
  'ptrace',
  'comm',
  'coredump',
  'exit',
]

/** What processes of the machine do: start, run another program, end. */
export class ProcessEvents extends EventStream<ProcessEvent> {
  readonly #types: ReadonlySet<string>
  /** What `ack` of the request says; that of the answer is one more. */
  readonly #number = Math.floor(Math.random() * 0x7fffffff)
  #acknowledged: (errno: number) => void = () => {}
  #subscribed = false

  /** Use `openProcessEvents`. */
  constructor(channel: Channel, knowledge: Knowledge, options: ProcessEventOptions) {
    super(channel, knowledge, [PROC_GROUP], options)
    this.#types = new Set(options.types ?? TYPES)
  }

  /** Asks for the events and waits until the kernel says that they will come. */
  async subscribe({ timeout, signal, types }: { timeout: number } & ProcessEventOptions): Promise<void> {
    const answer = new Promise<number>((resolve) => {
      this.#acknowledged = resolve
    })
    this.#post('listen', OPERATION)
    this.#subscribed = true
    if (types !== undefined) this.#post('listen', INPUT, types)
    const errno = await this.#within(answer, timeout, signal)
    if (errno !== 0) throw new NetlinkError({ errno, operation: 'listen', request: { types } })
  }

  override close(error?: unknown): void {
    // The kernel counts its listeners; before Linux 6.6 it does not notice that one has gone.
    if (this.#subscribed && !this.channel.closed) this.#post('ignore', OPERATION)
    this.#subscribed = false
    super.close(error)
  }

  protected override read(reader: MessageReader, record: number, _: EventOrigin): ProcessEvent | undefined {
    const message = typed<CnProcNone>(reader.read(record))
    if (message.what === 'none' && message.ack === this.#number + 1) this.#acknowledged(message.err)
    if (typeof message.what !== 'string' || !this.#types.has(message.what)) return undefined
    return typedEvent({ type: message.what, message })
  }

  #post(mcastOp: 'listen' | 'ignore', len: number, types?: readonly ProcEvent[]): void {
    const values = {
      ...PROC,
      ack: this.#number,
      len,
      mcastOp,
      ...(types !== undefined && { eventType: types }),
    }
    const options = { family: 'connector', direction: 'request' } as const
    this.channel.post(encodeMessage(this.knowledge.catalog, 'message', values, options))
  }

  /** The acknowledgement is an event like the others, so somebody has to take what comes. */
  #within(answer: Promise<number>, timeout: number, signal: AbortSignal | undefined): Promise<number> {
    return new Promise((resolve, reject) => {
      const end = () => {
        limits.stop()
        this.channel.waited()
      }
      const limits = new Limits('listen', { timeout, signal }, (error: AbortError | TimeoutError) => {
        end()
        reject(error instanceof TimeoutError ? silent(error) : error)
      })
      void answer.then((errno) => {
        end()
        resolve(errno)
      })
      this.channel.wait()
      limits.start()
    })
  }
}

/** Type and message belong together because the kernel says so. */
function typedEvent(event: object): ProcessEvent {
  return event as ProcessEvent
}

function silent(cause: TimeoutError): UnsupportedError {
  return new UnsupportedError(
    'the kernel did not answer: it tells process events in the initial process, user and network namespaces alone',
    { cause },
  )
}

/**
 * Events of all processes of the machine, from the moment it resolves. Needs root before Linux 6.6, and the initial
 * namespaces. Rejects with UnsupportedError, SocketError (EPERM), NetlinkError.
 */
export async function openProcessEvents(options: ProcessEventOptions = {}): Promise<ProcessEvents> {
  for (const type of options.types ?? []) {
    if (!TYPES.includes(type))
      throw new NetlinkInputError('types', `'${type}' is none of ${TYPES.join(', ')}`)
  }
  const { receiveBuffer = EVENT_BUFFER, ...others } = options
  const { channel, knowledge, timeout } = openChannel(NETLINK_CONNECTOR, { ...others, receiveBuffer })
  const events = new ProcessEvents(channel, knowledge, options)
  try {
    await events.subscribe({ ...options, timeout })
    return events
  } catch (error) {
    events.close()
    throw error
  }
}
