/**
 * Makes a small capture of large ones: what strace recorded of a session becomes a gzipped pcap of those messages that
 * show something new: of each operation with the same attributes, kinds and names at most FEW.
 *
 *     node test/vectors/recorded/distill.mjs OUT.pcap.gz STRACE.txt.gz...
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createDecoder, pcapFileHeader, pcapPacket } from '@nlkit/core'
import * as backend from '@nlkit/node'

/** Attributes whose text says what the others mean. */
const TELLING = /(^|\.)(kind|slaveKind|name|type|familyName|alg|algo)$/
const FEW = 4
const GENERIC = 16
const CONTROLLER = 16

const [out = '', ...files] = process.argv.slice(2)
const seen = new Map()
const packets = [pcapFileHeader()]
for (const file of files) {
  const bytes = file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)
  const { messages } = createDecoder(backend).decodeCapture(bytes)
  for (const message of messages) {
    const shape = shapeOf(message)
    const names = message.protocol === 'generic' && message.header.type === CONTROLLER
    const count = seen.get(shape) ?? 0
    if (count === FEW && !names) continue
    seen.set(shape, count + 1)
    packets.push(packet(message))
  }
}
writeFileSync(out, gzipSync(Buffer.concat(packets), { level: 9 }))

/** What is there of a message, without its values. */
function shapeOf(message) {
  const { protocol, family, operation, header, direction, body } = message
  const parts = new Set()
  visit(body, '', parts)
  return [protocol, family, operation ?? header.name, direction, ...[...parts].sort()].join(' ')
}

function visit(value, path, parts) {
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) {
    parts.add(TELLING.test(path) && typeof value === 'string' ? `${path}=${value}` : path)
  } else if (Array.isArray(value)) {
    for (const element of value) visit(element, path, parts)
  } else {
    for (const [key, member] of Object.entries(value)) visit(member, `${path}.${key}`, parts)
  }
}

function packet({ bytes, protocol, direction }) {
  const number = {
    route: 0,
    sock_diag: 4,
    xfrm: 6,
    audit: 9,
    connector: 11,
    netfilter: 12,
    kobject_uevent: 15,
  }[protocol]
  return pcapPacket({
    bytes,
    direction,
    protocol: number ?? { generic: GENERIC, rdma: 20, crypto: 21 }[protocol],
  })
}
