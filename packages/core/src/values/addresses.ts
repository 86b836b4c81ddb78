import { HEX_PAIRS, hex } from './hex.js'

/** '0.0.' to '255.255.' and '0.0' to '255.255', each made when first needed: an address is one joint of two. */
const PAIRS = 65536
let firstPairs: (string | undefined)[] = []
let lastPairs: (string | undefined)[] = []

/** Gateways and local addresses recur in each route of a dump: one string object serves them all. */
const CACHE_SIZE = 4096
const cachedAddresses = new Int32Array(CACHE_SIZE)
const cachedTexts: string[] = new Array<string>(CACHE_SIZE).fill('')

/** Of four bytes: '192.0.2.1'. */
export function ipv4Text(view: DataView, at: number): string {
  const address = view.getInt32(at)
  const place = (address ^ (address >>> 12) ^ (address >>> 20)) & (CACHE_SIZE - 1)
  const cached = cachedTexts[place] ?? ''
  if (cachedAddresses[place] === address && cached !== '') return cached
  const text = joinedPairs(address >>> 16, address & 0xffff)
  cachedAddresses[place] = address
  cachedTexts[place] = text
  return text
}

function joinedPairs(first: number, last: number): string {
  if (firstPairs.length === 0) {
    firstPairs = new Array<undefined>(PAIRS).fill(undefined)
    lastPairs = new Array<undefined>(PAIRS).fill(undefined)
  }
  let start = firstPairs[first]
  if (start === undefined) {
    start = `${first >>> 8}.${first & 0xff}.`
    firstPairs[first] = start
  }
  let end = lastPairs[last]
  if (end === undefined) {
    end = `${last >>> 8}.${last & 0xff}`
    lastPairs[last] = end
  }
  return start + end
}

/** Of sixteen bytes, as RFC 5952 writes it: 'fe80::1', '::ffff:192.0.2.1'. */
export function ipv6Text(view: DataView, at: number): string {
  if (isMapped(view, at)) return `::ffff:${ipv4Text(view, at + 12)}`
  const [zerosAt, zeros] = longestZeros(view, at)
  let text = ''
  for (let group = 0; group < 8; group++) {
    if (group === zerosAt) {
      text += '::'
      group += zeros - 1
      continue
    }
    if (group > 0 && group !== zerosAt + zeros) text += ':'
    text += view.getUint16(at + group * 2).toString(16)
  }
  return text
}

function isMapped(view: DataView, at: number): boolean {
  return view.getUint32(at) === 0 && view.getUint32(at + 4) === 0 && view.getUint32(at + 8) === 0xffff
}

/** Start and length of the first longest run of at least two zero groups; -1 and 0 when there is none. */
function longestZeros(view: DataView, at: number): readonly [number, number] {
  let best = -1
  let bestLength = 1
  let length = 0
  for (let group = 0; group < 8; group++) {
    length = view.getUint16(at + group * 2) === 0 ? length + 1 : 0
    if (length <= bestLength) continue
    best = group - length + 1
    bestLength = length
  }
  return best < 0 ? [-1, 0] : [best, bestLength]
}

/** Of six bytes: '02:00:00:00:00:01'. */
export function macText(view: DataView, at: number): string {
  const vendor = `${pair(view, at)}:${pair(view, at + 1)}:${pair(view, at + 2)}`
  return `${vendor}:${pair(view, at + 3)}:${pair(view, at + 4)}:${pair(view, at + 5)}`
}

function pair(view: DataView, at: number): string {
  return HEX_PAIRS[view.getUint8(at)] ?? ''
}

/** Bytes of no known address: '00:01:02'. */
export function octetsText(bytes: Uint8Array): string {
  return hex(bytes, ':')
}

/** Of sixteen bytes: '8-4-4-4-12' hex digits. */
export function uuidText(bytes: Uint8Array): string {
  const digits = hex(bytes)
  return [0, 8, 12, 16, 20].map((start, part) => digits.slice(start, [8, 12, 16, 20, 32][part])).join('-')
}

/**
 * An MPLS label stack: '100/200'. An entry that is not plain (traffic class and TTL 0, bottom of stack on the last
 * entry only) is written in full: '100,tc=1,bos=0,ttl=64'.
 */
export function mplsText(view: DataView, at: number, length: number): string {
  const entries: string[] = []
  for (let offset = 0; offset < length; offset += 4) {
    const entry = view.getUint32(at + offset)
    const label = entry >>> 12
    const last = offset + 4 === length
    const plain = (entry & 0xfff) === (last ? 0x100 : 0)
    const detail = `,tc=${(entry >>> 9) & 7},bos=${(entry >>> 8) & 1},ttl=${entry & 0xff}`
    entries.push(plain ? `${label}` : `${label}${detail}`)
  }
  return entries.join('/')
}
