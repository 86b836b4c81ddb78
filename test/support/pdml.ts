/** What tshark says of a capture, field by field, beside what our tree says of the same bytes. */
import type { DecodedCapture, Decoder, TreeNode } from '@nlkit/core'

/** A difference by kind, with a place where it was seen. */
export type Differences = Map<string, string>

export interface Comparison {
  /** Attributes whose place and length both tell. */
  attributes: number
  /** Names of attributes that both give as C constants. */
  names: number
  /** Values that both tell. */
  values: number
  readonly differences: Differences
}

/** The cooked header before each datagram. */
const COOKED = 16
const ATTRIBUTE_HEADER = 4
/** Fields of the payload of packets and frames, and what tshark makes up, are not netlink's. */
const OURS = /^(netlink|nl80211|genl)/
/** Bytes of which tshark does not know the type. */
const UNTYPED = 'netlink.attr_data'
/** Every attribute has these, which the test of places covers. */
const FLAGS = /^netlink\.attr_(type\.|index)|^netlink\.attr_type$/

/** Compares tshark's `-T pdml` of our own pcap file of a capture with the capture. */
export function comparePdml(pdml: string, capture: DecodedCapture, decoder: Decoder): Comparison {
  const result: Comparison = { attributes: 0, names: 0, values: 0, differences: new Map() }
  const trees = treesByDatagram(capture, decoder)
  pdml
    .split('<packet>')
    .slice(1)
    .forEach((packet, index) => {
      const places = new Places(trees.get(index) ?? [])
      for (const field of fieldsOf(packet)) compare(field, places, `datagram ${index}`, result)
    })
  return result
}

interface PdmlField {
  readonly name: string
  readonly showname: string
  readonly show: string
  /** Byte offset in the datagram. */
  readonly at: number
  readonly size: number
}

function* fieldsOf(packet: string): Generator<PdmlField> {
  for (const [, text = ''] of packet.matchAll(/<field ([^>]*?)\/?>/g)) {
    const values = new Map([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]))
    const [name = '', at, size] = [values.get('name'), Number(values.get('pos')), Number(values.get('size'))]
    // Single bits of a field have it whole beside them.
    if (!OURS.test(name) || FLAGS.test(name) || values.has('unmaskedvalue') || at < COOKED || size === 0)
      continue
    const [show, showname] = [plain(values.get('show')), plain(values.get('showname'))]
    yield { name, showname, show, at: at - COOKED, size }
  }
}

function plain(text = ''): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}

function compare(field: PdmlField, places: Places, where: string, result: Comparison): void {
  const { name, show, showname, at, size } = field
  const differ = (kind: string, ours: string): void => {
    result.differences.set(kind, `${where} byte ${at}: tshark ${showname}, ours ${ours}`)
  }
  if (name === 'netlink.attr_len') {
    result.attributes++
    const ours = places.attributes.get(at)
    if (ours?.length !== Number(show)) differ('place of an attribute', `${ours?.length} ${ours?.cName}`)
    return
  }
  const attribute = places.attributes.get(at - 2)
  if (size === 2 && attribute !== undefined && places.at(at, size) === undefined) {
    const [, constant] = /: ([A-Z][A-Z\d]*_[A-Z\d_]+) \(/.exec(showname) ?? []
    if (constant === undefined) return
    result.names++
    if (attribute.cName !== constant) differ(`${constant} is ${attribute.cName}`, String(attribute.cName))
    return
  }
  const ours = places.at(at, size)
  if (ours === undefined) {
    differ(`range of ${name}`, 'no such part')
    return
  }
  const { value } = ours
  if (name === UNTYPED) return
  if (typeof value === 'number' || typeof value === 'bigint') {
    result.values++
    if (asInteger(show) !== BigInt(value)) differ(`${name} is ${ours.cName ?? ours.name}`, String(value))
  } else if (typeof value === 'string' && isText(show) && isText(value)) {
    result.values++
    if (value !== show) differ(`${name} is ${ours.cName ?? ours.name}`, value)
  }
}

/** Undefined for what is no number. */
function asInteger(show: string): bigint | undefined {
  return /^(0x[\da-f]+|-?\d+)$/i.test(show) ? BigInt(show) : undefined
}

/** Addresses and strings; names of enums are each program's own. */
function isText(text: string): boolean {
  return /^[\d.]+$|^[\da-f:]*:[\da-f:.]*$/i.test(text)
}

/** The parts of a datagram's messages by their place. */
class Places {
  /** By the offset of their header. */
  readonly attributes = new Map<number, TreeNode>()
  readonly #parts = new Map<string, TreeNode>()

  constructor(trees: readonly (readonly [tree: TreeNode, base: number])[]) {
    for (const [tree, base] of trees) this.#add(tree, base)
  }

  at(offset: number, length: number): TreeNode | undefined {
    return this.#parts.get(`${offset}+${length}`)
  }

  #add(node: TreeNode, base: number): void {
    const offset = node.offset + base
    this.#parts.set(`${offset}+${node.length}`, node)
    if (['attribute', 'element', 'unknown'].includes(node.kind)) {
      this.attributes.set(offset, node)
      const [at, size] = [offset + ATTRIBUTE_HEADER, node.length - ATTRIBUTE_HEADER]
      // What stands in it goes before it, when it fills it.
      if (size > 0) this.#parts.set(`${at}+${size}`, node)
    }
    for (const child of node.children) this.#add(child, base)
  }
}

function treesByDatagram({ messages, datagrams }: DecodedCapture, decoder: Decoder) {
  const trees = new Map<number, [TreeNode, number][]>()
  for (const message of messages) {
    const base = message.offset - (datagrams.at(message.datagram)?.offset ?? 0)
    const before = trees.get(message.datagram) ?? []
    trees.set(message.datagram, [...before, [decoder.tree(message), base]])
  }
  return trees
}
