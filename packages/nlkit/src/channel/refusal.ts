import {
  type Attributes,
  type Catalog,
  type DecodedMessage,
  type Decoder,
  NetlinkError,
  OverrunError,
  type Policy,
  type TreeNode,
} from '@nlkit/core'

const ENOBUFS = 105

/** A request as it was sent. */
export interface Sent {
  readonly operation: string
  readonly values: Readonly<Record<string, unknown>>
  readonly message: Uint8Array
  /** NETLINK_ number. */
  readonly protocol: number
}

/**
 * The error that an NLMSG_ERROR or NLMSG_DONE with the body `answer` carries. With CAP_ACK the kernel does not send
 * the request back: offsets are looked up in the bytes that were sent. `unanswered`: the engine wrote it itself.
 */
export function refusalOf(
  answer: Attributes,
  unanswered: boolean,
  sent: Sent,
  catalog: Catalog,
  decoder: Decoder,
): Error {
  const errno = Math.abs(numberOf(answer, 'error') ?? 0)
  const values = Object.fromEntries(Object.entries(sent.values).filter(([, value]) => value !== undefined))
  if (unanswered && errno === ENOBUFS) return new OverrunError(sent.operation, values)
  const offset = numberOf(answer, 'offs')
  const missing = numberOf(answer, 'missType')
  const request =
    offset === undefined && missing === undefined
      ? undefined
      : decoder.decodeDatagram(sent.message, { protocol: sent.protocol })[0]
  return new NetlinkError({
    errno,
    operation: sent.operation,
    request: values,
    offset,
    attribute: offset !== undefined && request !== undefined ? decoder.pathAt(request, offset) : undefined,
    kernelMessage: textOf(answer, 'message'),
    cookie: bytesOf(answer, 'cookie'),
    policy: policyOf(Reflect.get(answer, 'policy')),
    missing:
      missing !== undefined && request !== undefined
        ? missingPath(catalog, decoder, request, missing, numberOf(answer, 'missNest'))
        : undefined,
  })
}

/** The rule in NLMSGERR_ATTR_POLICY. */
function policyOf(body: unknown): Policy | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const type: unknown = Reflect.get(body, 'type')
  return {
    type: typeof type === 'string' || typeof type === 'number' ? type : undefined,
    min: bigintOf(body, 'minValueS') ?? bigintOf(body, 'minValueU'),
    max: bigintOf(body, 'maxValueS') ?? bigintOf(body, 'maxValueU'),
    minLength: numberOf(body, 'minLength'),
    maxLength: numberOf(body, 'maxLength'),
    mask: bigintOf(body, 'mask') ?? bigintOf(body, 'bitfield32Mask'),
  }
}

/** Path of attribute number `missing` in the nest that starts at byte `nest` (absent: in the message itself). */
function missingPath(
  catalog: Catalog,
  decoder: Decoder,
  request: DecodedMessage,
  missing: number,
  nest: number | undefined,
): string {
  const node = nest === undefined ? undefined : nestAt(decoder.tree(request), nest)
  const outer =
    node === undefined || nest === undefined ? '' : `${decoder.pathAt(request, nest) ?? node.name}.`
  const set =
    node === undefined
      ? bodySet(catalog, request)
      : catalog.setNamed(/^nest (\S+)/.exec(node.type)?.[1] ?? '')
  return `${outer}${set?.byId(missing)?.key ?? `attribute ${missing}`}`
}

function bodySet(catalog: Catalog, request: DecodedMessage) {
  const body = catalog.operation(request.header.name, { direction: 'request' })?.body
  return body?.kind === 'struct' || body?.kind === 'nest' ? body.set : undefined
}

function nestAt(node: TreeNode, offset: number): TreeNode | undefined {
  if (node.kind === 'attribute' && node.offset === offset && node.type.startsWith('nest ')) return node
  for (const child of node.children) {
    const found = nestAt(child, offset)
    if (found !== undefined) return found
  }
  return undefined
}

function numberOf(body: object, key: string): number | undefined {
  const value: unknown = Reflect.get(body, key)
  return typeof value === 'number' ? value : undefined
}

function bigintOf(body: object, key: string): bigint | undefined {
  const value: unknown = Reflect.get(body, key)
  if (typeof value === 'number') return BigInt(value)
  return typeof value === 'bigint' ? value : undefined
}

function textOf(body: object, key: string): string | undefined {
  const value: unknown = Reflect.get(body, key)
  return typeof value === 'string' ? value : undefined
}

function bytesOf(body: object, key: string): Uint8Array | undefined {
  const value: unknown = Reflect.get(body, key)
  return value instanceof Uint8Array ? value : undefined
}
