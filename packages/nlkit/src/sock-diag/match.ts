import { NetlinkInputError, parseIpv4, parseIpv6 } from '@nlkit/core'
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

/** Opcodes of inet_diag.h. */
const JUMP = 1
const SOURCE_GE = 2
const SOURCE_LE = 3
const TARGET_GE = 4
const TARGET_LE = 5
const SOURCE_IN = 7
const TARGET_IN = 8
const DEVICE_IS = 9
const MARK_IS = 10
const CGROUP_IS = 13

/** struct inet_diag_bc_op: code u8, yes u8, no u16. */
const OPERATION = 4
/** In struct inet_diag_hostcond, behind family and prefix length. */
const ANY_PORT = -1
const AF_INET = 2
const AF_INET6 = 10
const LARGEST_PORT = 0xffff
/** Distances are u16. */
const LONGEST = 0xffff - OPERATION

/** One instruction: what it looks at, and where to go when that is not so; when it is, the next one follows. */
interface Instruction {
  readonly code: number
  readonly operand: Uint8Array
  readonly otherwise: Label
}

/** A place in the program, known when all of it is laid out. */
interface Label {
  at: number
}

/**
 * The program for INET_DIAG_REQ_BYTECODE, in this machine's byte order; undefined when everything matches. A socket is
 * listed when it comes to the program's end, and not when it jumps behind that. Throws NetlinkInputError.
 */
export function compileMatch(match: SocketMatch): Uint8Array | undefined {
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
    if (sport !== undefined) this.#ports(SOURCE_GE, SOURCE_LE, sport, otherwise, `${path}sport`)
    if (dport !== undefined) this.#ports(TARGET_GE, TARGET_LE, dport, otherwise, `${path}dport`)
    if (src !== undefined) this.#add(SOURCE_IN, host(src, `${path}src`), otherwise)
    if (dst !== undefined) this.#add(TARGET_IN, host(dst, `${path}dst`), otherwise)
    if (ifindex !== undefined) this.#add(DEVICE_IS, words([ifindex], `${path}ifindex`), otherwise)
    if (mark !== undefined) {
      const { value, mask } = typeof mark === 'number' ? { value: mark, mask: 0xffffffff } : mark
      this.#add(MARK_IS, words([value, mask], `${path}mark`), otherwise)
    }
    if (cgroup !== undefined)
      this.#add(CGROUP_IS, new Uint8Array(BigUint64Array.of(cgroup).buffer), otherwise)
    if (any !== undefined) this.#any(any, otherwise, `${path}any`)
    if (not !== undefined) this.#not(not, otherwise, `${path}not.`)
  }

  assemble(): Uint8Array {
    const bytes = new Uint8Array(this.length)
    const view = new DataView(bytes.buffer)
    let at = 0
    for (const { code, operand, otherwise } of this.#instructions) {
      const size = OPERATION + operand.length
      bytes[at] = code
      bytes[at + 1] = size
      bytes.set(new Uint8Array(Uint16Array.of(otherwise.at - at).buffer), at + 2)
      bytes.set(operand, at + OPERATION)
      at += size
    }
    return new Uint8Array(view.buffer)
  }

  #any(matches: readonly SocketMatch[], otherwise: Label, path: string): void {
    const end: Label = { at: -1 }
    matches.forEach((match, index) => {
      const last = index === matches.length - 1
      const next: Label = last ? otherwise : { at: -1 }
      this.all(match, next, `${path}.${index}.`)
      if (last) return
      this.#add(JUMP, NO_OPERAND, end)
      next.at = this.length
    })
    if (matches.length === 0) this.#add(JUMP, NO_OPERAND, otherwise)
    end.at = this.length
  }

  #not(match: SocketMatch, otherwise: Label, path: string): void {
    const end: Label = { at: -1 }
    this.all(match, end, path)
    this.#add(JUMP, NO_OPERAND, otherwise)
    end.at = this.length
  }

  #ports(from: number, to: number, ports: Ports, otherwise: Label, path: string): void {
    const [first, last] = typeof ports === 'number' ? [ports, ports] : ports
    for (const port of [first, last]) {
      if (!Number.isInteger(port) || port < 0 || port > LARGEST_PORT)
        throw new NetlinkInputError(path, `must be ports from 0 to ${LARGEST_PORT}, not ${port}`)
    }
    // The port stands in the place of a jump's distance.
    this.#add(from, portOperand(first), otherwise)
    this.#add(to, portOperand(last), otherwise)
  }

  #add(code: number, operand: Uint8Array, otherwise: Label): void {
    this.#instructions.push({ code, operand, otherwise })
    this.length += OPERATION + operand.length
  }
}

const NO_OPERAND = new Uint8Array(0)

function portOperand(port: number): Uint8Array {
  return new Uint8Array(Uint16Array.of(0, port).buffer)
}

/** struct inet_diag_hostcond. */
function host(prefix: string, path: string): Uint8Array {
  const { family, address, length } = parsePrefix(prefix, path)
  const bytes = (family === 'inet' ? parseIpv4(address) : parseIpv6(address)) ?? NO_OPERAND
  const head = Uint8Array.of(family === 'inet' ? AF_INET : AF_INET6, length, 0, 0)
  return Uint8Array.of(...head, ...new Uint8Array(Int32Array.of(ANY_PORT).buffer), ...bytes)
}

function words(values: readonly number[], path: string): Uint8Array {
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff)
      throw new NetlinkInputError(path, `must be an integer of 32 bits, not ${value}`)
  }
  return new Uint8Array(Uint32Array.from(values).buffer)
}
