import { errnoMeaning, errnoName } from './errno.js'
import { describePolicy, type Policy } from './policy.js'

/**
 * Whose fault an error is:
 * `caller` a value, option or order of calls to correct; `kernel` the kernel refused a well-formed request;
 * `malformed` bytes that are not netlink; `protocol` the peer broke netlink's rules or fell silent;
 * `unsupported` this system cannot do it; `overrun` messages were lost, the outcome is unknown.
 */
export type Fault = 'caller' | 'kernel' | 'malformed' | 'protocol' | 'unsupported' | 'overrun'

/** Base of every error that nlkit throws. `code` is stable; `message` says what to fix and may change. */
export abstract class NlkitError extends Error {
  abstract readonly code: string
  abstract readonly fault: Fault

  protected constructor(name: string, message: string, options?: ErrorOptions) {
    super(message, options)
    // Not enumerable, as in the errors of the language: inspecting an error does not list its name twice.
    Object.defineProperty(this, 'name', { value: name, configurable: true, writable: true })
  }
}

/** What is known about a request that the kernel refused. Offsets count bytes from its nlmsghdr. */
export interface Refusal {
  readonly errno: number
  readonly operation: string
  readonly request: Readonly<Record<string, unknown>>
  /** Path of the attribute at fault: `linkinfo.data.id`. */
  readonly attribute?: string | undefined
  readonly offset?: number | undefined
  /** The kernel's own text (extended ACK). */
  readonly kernelMessage?: string | undefined
  readonly policy?: Policy | undefined
  /** Path of the attribute that the kernel wants and the request lacks. */
  readonly missing?: string | undefined
  /** Bytes that the kernel gave with the refusal (NLMSGERR_ATTR_COOKIE). */
  readonly cookie?: Uint8Array | undefined
  /** What the number means here, where that can be said better than in general. */
  readonly detail?: string | undefined
}

/** The kernel refused a request. `code` is the name of the error number: `EINVAL`. */
export class NetlinkError extends NlkitError {
  readonly code: string
  readonly fault: Fault = 'kernel'
  /** Positive error number: 22. */
  readonly errno: number
  readonly operation: string
  /** The values of the request as they were sent. */
  readonly request: Readonly<Record<string, unknown>>
  readonly attribute: string | undefined
  readonly offset: number | undefined
  readonly kernelMessage: string | undefined
  readonly policy: Policy | undefined
  readonly missing: string | undefined
  /** Bytes that the kernel gave with the refusal (NLMSGERR_ATTR_COOKIE). */
  readonly cookie: Uint8Array | undefined

  constructor(refusal: Refusal) {
    super('NetlinkError', describeRefusal(refusal))
    this.errno = Math.abs(refusal.errno)
    this.code = errnoName(refusal.errno)
    this.operation = refusal.operation
    this.request = refusal.request
    this.attribute = refusal.attribute
    this.offset = refusal.offset
    this.kernelMessage = refusal.kernelMessage
    this.policy = refusal.policy
    this.missing = refusal.missing
    this.cookie = refusal.cookie
  }
}

/** `EINVAL at linkinfo.data.id (offset 52): Attribute failed policy validation, u16 1..4094` */
function describeRefusal(refusal: Refusal): string {
  const { attribute, offset, missing } = refusal
  let where = `in ${refusal.operation}`
  if (attribute !== undefined) where = `at ${attribute}`
  if (offset !== undefined) where += ` (offset ${offset})`
  const what = [refusal.kernelMessage ?? refusal.detail ?? errnoMeaning(refusal.errno)]
  if (refusal.policy !== undefined) what.push(describePolicy(refusal.policy))
  if (missing !== undefined) what.push(`the request lacks ${missing}`)
  return `${errnoName(refusal.errno)} ${where}: ${what.join(', ')}`
}

/** A value or option of the caller cannot be sent. Nothing was sent. */
export class NetlinkInputError extends NlkitError {
  readonly code = 'NLKIT_INPUT'
  readonly fault: Fault = 'caller'
  /** Path of the value: `linkinfo.data.id`; empty when the whole argument is meant. */
  readonly path: string

  constructor(path: string, problem: string) {
    super('NetlinkInputError', path === '' ? problem : `${path}: ${problem}`)
    this.path = path
  }
}

/** Bytes or text that do not hold what they should. */
export class MalformedError extends NlkitError {
  readonly code = 'NLKIT_MALFORMED'
  readonly fault: Fault = 'malformed'
  /** Where in the input, counted from 0: bytes of binary input, characters of text. */
  readonly offset: number

  constructor(offset: number, problem: string) {
    super('MalformedError', `offset ${offset}: ${problem}`)
    this.offset = offset
  }
}

/** This operating system, kernel or build of nlkit cannot do it. */
export class UnsupportedError extends NlkitError {
  readonly code = 'NLKIT_UNSUPPORTED'
  readonly fault: Fault = 'unsupported'

  constructor(problem: string, options?: ErrorOptions) {
    super('UnsupportedError', problem, options)
  }
}

/** A system call on the socket failed: opening it, entering a namespace, joining a group, sending. */
export class SocketError extends NlkitError {
  /** Name of the error number: `EPERM`. */
  readonly code: string
  readonly fault: Fault = 'kernel'
  readonly errno: number
  readonly syscall: string

  constructor(errno: number, syscall: string, problem: string, options?: ErrorOptions) {
    super('SocketError', `${errnoName(errno)} in ${syscall}: ${problem}`, options)
    this.code = errnoName(errno)
    this.errno = Math.abs(errno)
    this.syscall = syscall
  }
}

/** The kernel dropped messages for this socket: whether the request took effect is unknown. */
export class OverrunError extends NlkitError {
  readonly code = 'NLKIT_OVERRUN'
  readonly fault: Fault = 'overrun'
  readonly operation: string
  readonly request: Readonly<Record<string, unknown>>

  constructor(operation: string, request: Readonly<Record<string, unknown>>) {
    super(
      'OverrunError',
      `${operation}: the receive buffer overflowed and the answer may be lost; ` +
        'read the object back before repeating, or open the socket with a larger receiveBuffer',
    )
    this.operation = operation
    this.request = request
  }
}

/** No answer, and no progress of a dump, within the time limit. Whether the request took effect is unknown. */
export class TimeoutError extends NlkitError {
  readonly code = 'NLKIT_TIMEOUT'
  readonly fault: Fault = 'protocol'
  readonly operation: string
  /** The limit, in milliseconds. */
  readonly timeout: number

  constructor(operation: string, timeout: number) {
    super('TimeoutError', `${operation}: no answer within ${timeout} ms (option \`timeout\`)`)
    this.operation = operation
    this.timeout = timeout
  }
}

/** Another descriptor of a socket: who reads it takes answers from whoever else does. */
export interface SocketHolder {
  readonly pid: number
  readonly fd: number
}

/**
 * There was no answer, and the socket is open elsewhere too: after fork, dup, SCM_RIGHTS or pidfd_getfd. Who reads there
 * takes answers from here. Whether the request took effect is unknown. `cause` is the error that made nlkit look.
 */
export class SharedSocketError extends NlkitError {
  readonly code = 'NLKIT_SHARED'
  readonly fault: Fault = 'caller'
  readonly operation: string
  /** Who has it open, this process's own descriptor apart. */
  readonly holders: readonly SocketHolder[]

  constructor(operation: string, holders: readonly SocketHolder[], options?: ErrorOptions) {
    const elsewhere = holders.map(({ pid, fd }) => `process ${pid} (descriptor ${fd})`).join(', ')
    const problem = `no answer, and the socket is also open in ${elsewhere}, which may have taken it`
    super('SharedSocketError', `${operation}: ${problem}; open a socket for each`, options)
    this.operation = operation
    this.holders = holders
  }
}

/** The caller's AbortSignal fired. `name` and `code` are those of Node's and the web's own AbortError. */
export class AbortError extends NlkitError {
  readonly code = 'ABORT_ERR'
  readonly fault: Fault = 'caller'

  /** `reason` is that of the signal; it becomes the `cause`. */
  constructor(reason?: unknown) {
    super('AbortError', 'The operation was aborted', { cause: reason })
  }
}

/** The socket was closed: by the caller, or while the request was pending. */
export class ClosedError extends NlkitError {
  readonly code = 'NLKIT_CLOSED'
  readonly fault: Fault = 'caller'

  constructor(operation: string) {
    super('ClosedError', `${operation}: the socket is closed; open a new one`)
  }
}
