import { GENERIC_PROTOCOL } from '../catalog/index.js'
import { errnoMeaning, errnoName } from '../errors/errno.js'
import { describePolicy, type Policy } from '../errors/policy.js'
import type { Body } from '../reader/objects.js'
import type { Field } from './field.js'
import { missingPath, pathAt } from './path.js'

/** What an NLMSG_ERROR or NLMSG_DONE says, resolved against the request that it answers. */
export interface Outcome {
  /** Positive error number; 0: done. */
  readonly errno: number
  /** 'EINVAL'; '' when there is no error. */
  readonly code: string
  /** The kernel's own text (extended ACK), else what the error number means; '' when there is no error. */
  readonly message: string
  /** Byte offset in the request of what the kernel objects to. */
  readonly offset: number | undefined
  /** Path of the attribute there. */
  readonly path: string | undefined
  /** Path of the attribute that the request lacks. */
  readonly missing: string | undefined
  /** The rule that the attribute there broke. */
  readonly policy: Policy | undefined
}

/** A request that an error answers. Offsets count from its nlmsghdr, which stands at `start`. */
export interface AnsweredRequest {
  readonly fields: readonly Field[]
  /** The attributes that its operation knows. */
  readonly set: Field['set']
  readonly start: number
}

/**
 * Reads the body of an NLMSG_ERROR or NLMSG_DONE; without the request no path can be told. Old subsystems say error
 * numbers positive; generic families acknowledge so what they made, by its number.
 */
export function outcomeOf(body: Body, request: AnsweredRequest | undefined, protocol: number): Outcome {
  const said = numberIn(body, 'error') ?? 0
  const errno = said > 0 && protocol === GENERIC_PROTOCOL ? 0 : Math.abs(said)
  const offset = numberIn(body, 'offs')
  const told = typeof body.message === 'string' ? body.message : undefined
  return {
    errno,
    code: errno === 0 ? '' : errnoName(errno),
    message: told ?? (errno === 0 ? '' : errnoMeaning(errno)),
    offset,
    path:
      request && offset !== undefined ? orNone(pathAt(request.fields, request.start + offset)) : undefined,
    missing: request && missingIn(body, request),
    policy: policyOf(body.policy),
  }
}

/** `EINVAL at linkinfo.data.id (offset 52): Attribute failed policy validation, u16 1..4094` */
export function outcomeText({ code, message, offset, path, missing, policy }: Outcome): string {
  if (code === '') return message === '' ? 'success' : `success: ${message}`
  const where =
    offset === undefined ? '' : path === undefined ? ` at offset ${offset}` : ` at ${path} (offset ${offset})`
  const lacks = missing === undefined ? '' : `, the request lacks ${missing}`
  const rule = policy === undefined ? '' : `, ${describePolicy(policy)}`
  return `${code}${where}: ${message}${rule}${lacks}`
}

/** The body of NLMSGERR_ATTR_POLICY. */
function policyOf(body: unknown): Policy | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const type: unknown = Reflect.get(body, 'type')
  return {
    type: typeof type === 'string' || typeof type === 'number' ? type : undefined,
    min: integerIn(body, 'minValueS') ?? integerIn(body, 'minValueU'),
    max: integerIn(body, 'maxValueS') ?? integerIn(body, 'maxValueU'),
    minLength: numberIn(body, 'minLength'),
    maxLength: numberIn(body, 'maxLength'),
    mask: integerIn(body, 'mask') ?? integerIn(body, 'bitfield32Mask'),
  }
}

function missingIn(body: Body, { fields, set, start }: AnsweredRequest): string | undefined {
  const type = numberIn(body, 'missType')
  if (type === undefined) return undefined
  const nest = numberIn(body, 'missNest')
  return orNone(missingPath(fields, set, type, nest === undefined ? undefined : start + nest))
}

function numberIn(body: object, key: string): number | undefined {
  const value: unknown = Reflect.get(body, key)
  return typeof value === 'number' ? value : undefined
}

function integerIn(body: object, key: string): bigint | undefined {
  const value: unknown = Reflect.get(body, key)
  return typeof value === 'number' || typeof value === 'bigint' ? BigInt(value) : undefined
}

function orNone(path: string): string | undefined {
  return path === '' ? undefined : path
}
