import { NetlinkInputError } from '@nlkit/core'
import type {
  InetDiagBcOp,
  InetDiagHostcond,
  InetDiagOperand,
  InetDiagOperation,
} from '@nlkit/core/families/sock_diag/sock-diag'
import type { Input } from '../client.js'
import { parsePrefix } from '../route/prefix.js'

/** A port, or the first and the last of a range. */
export type Ports = number | readonly [from: number, to: number]

/** What TCP, UDP and their like have to be to be listed: all that is said here. The kernel looks; others never come. */
export interface SocketMatch {
  /** Local port. */
  readonly sport?: Ports
  /** Port of the other end. */
  readonly dport?: Ports
  /** Local address, or the prefix it is in: '10.0.0.0/8'. IPv4 finds IPv6 sockets that are mapped, too. */
  readonly src?: string
  /** Address of the other end, or the prefix it is in. */
  readonly dst?: string
  /** Index of the interface it is bound to. */
  readonly ifindex?: number
  /** Mark (SO_MARK), and the bits of it that count; default: all. Needs CAP_NET_ADMIN. */
  readonly mark?: number | { readonly value: number; readonly mask: number }
  /** Id of its control group. */
  readonly cgroup?: bigint
  /** At least one of these. */
  readonly any?: readonly SocketMatch[]
  readonly not?: SocketMatch
}

/** struct inet_diag_bc_op: code u8, yes u8, no u16. */
const OPERATION = 4
/** In struct inet_diag_hostcond. */
const ANY_PORT = -1
const LARGEST_PORT = 0xffff
/** Distances are u16. */
const LONGEST = 0xffff - OPERATION

/** What an operation looks at, and how many bytes that takes. */
interface Operand {
  readonly value?: Input<InetDiagOperand>
  readonly size: number
}

/** One operation, and where to go when what it looks at is not so; when it is, the next one follows. */
interface Instruction {
  readonly code: InetDiagOperation
  readonly operand: Operand
  readonly otherwise: Label
}

/** A place in the program, known when all of it is laid out. */
interface Label {
  at: number
}

/**
 * The program for INET_DIAG_REQ_BYTECODE; undefined when everything matches. A socket is listed when it comes to the
 * program's end, and not when it jumps behind that. Throws NetlinkInputError.
 */
export function compileMatch(match: SocketMatch): Input<InetDiagBcOp>[] | undefined {
  const program = new Program()
  const refuse: Label = { at: -1 }
  program.all(match, refuse, '')
  const length = program.length
  if (length === 0) return undefined
  if (length > LONGEST) throw new NetlinkInputError('any', 'asks for too much at once')
  refuse.at = length + OPERATION
  return program.assemble()
}

class Program {
  readonly #instructions: Instruction[] = []
  length = 0

  /** Goes on behind itself when all of it holds. */
  all(match: SocketMatch, otherwise: Label, path: string): void {
    const { sport, dport, src, dst, ifindex, mark, cgroup, any, not } = match
    if (sport !== undefined) this.#ports('s-ge', 's-le', sport, otherwise, `${path}sport`)
    if (dport !== undefined) this.#ports('d-ge', 'd-le', dport, otherwise, `${path}dport`)
    if (src !== undefined) this.#add('s-cond', host(src, `${path}src`), otherwise)
    if (dst !== undefined) this.#add('d-cond', host(dst, `${path}dst`), otherwise)
    if (ifindex !== undefined)
      this.#add('dev-cond', { value: word(ifindex, `${path}ifindex`), size: 4 }, otherwise)
    if (mark !== undefined) this.#add('mark-cond', marked(mark, `${path}mark`), otherwise)
    if (cgroup !== undefined) this.#add('cgroup-cond', { value: cgroup, size: 8 }, otherwise)
    if (any !== undefined) this.#any(any, otherwise, `${path}any`)
    if (not !== undefined) this.#not(not, otherwise, `${path}not.`)
  }

  assemble(): Input<InetDiagBcOp>[] {
    let at = 0
    return this.#instructions.map(({ code, operand, otherwise }) => {
      const yes = OPERATION + operand.size
      const no = otherwise.at - at
      at += yes
      return { code, yes, no, ...(operand.value !== undefined && { operand: operand.value }) }
    })
  }

  #any(matches: readonly SocketMatch[], otherwise: Label, path: string): void {
    const end: Label = { at: -1 }
    matches.forEach((match, index) => {
      const last = index === matches.length - 1
      const next: Label = last ? otherwise : { at: -1 }
      this.all(match, next, `${path}.${index}.`)
      if (last) return
      this.#add('jmp', NO_OPERAND, end)
      next.at = this.length
    })
    if (matches.length === 0) this.#add('jmp', NO_OPERAND, otherwise)
    end.at = this.length
  }

  #not(match: SocketMatch, otherwise: Label, path: string): void {
    const end: Label = { at: -1 }
    this.all(match, end, path)
    this.#add('jmp', NO_OPERAND, otherwise)
    end.at = this.length
  }

  #ports(from: InetDiagOperation, to: InetDiagOperation, ports: Ports, otherwise: Label, path: string): void {
    const [first, last] = typeof ports === 'number' ? [ports, ports] : ports
    for (const port of [first, last]) {
      if (!Number.isInteger(port) || port < 0 || port > LARGEST_PORT)
        throw new NetlinkInputError(path, `must be ports from 0 to ${LARGEST_PORT}, not ${port}`)
    }
    this.#add(from, { value: { port: first }, size: OPERATION }, otherwise)
    this.#add(to, { value: { port: last }, size: OPERATION }, otherwise)
  }

  #add(code: InetDiagOperation, operand: Operand, otherwise: Label): void {
    this.#instructions.push({ code, operand, otherwise })
    this.length += OPERATION + operand.size
  }
}

const NO_OPERAND: Operand = { size: 0 }

function host(prefix: string, path: string): Operand {
  const { family, address, length } = parsePrefix(prefix, path)
  const value: Input<InetDiagHostcond> = { family, prefixLen: length, port: ANY_PORT, addr: address }
  return { value, size: 8 + (family === 'inet' ? 4 : 16) }
}

function marked(mark: NonNullable<SocketMatch['mark']>, path: string): Operand {
  const { value, mask } = typeof mark === 'number' ? { value: mark, mask: 0xffffffff } : mark
  return { value: { mark: word(value, path), mask: word(mask, path) }, size: 8 }
}

function word(value: number, path: string): number {
  if (Number.isInteger(value) && value >= 0 && value <= 0xffffffff) return value
  throw new NetlinkInputError(path, `must be an integer of 32 bits, not ${value}`)
}
