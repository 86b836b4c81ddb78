/**
 * A pcap of netlink messages, as an nlmon device would have captured them: what the dumps of iproute2 brought
 * (test/vectors/route), over and over, with sequence numbers and times that go on.
 */
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { createDecoder, pcapFileHeader, pcapPacket } from '@nlkit/core'
import * as backend from '@nlkit/node'
import { inRoot } from '#setup/support/paths.mjs'

const VECTORS = 'test/vectors/route'
/** Packets written at a time. */
const BATCH = 4096
/** Microseconds between two packets. */
const INTERVAL = 20

/**
 * @param {string} path
 * @param {number} messages
 * @returns {{ bytes: number, datagrams: number }} of the file
 */
export function generate(path, messages) {
  const templates = datagrams()
  const file = openSync(path, 'w')
  let bytes = writeSync(file, pcapFileHeader())
  let written = 0
  let count = 0
  /** @type {Uint8Array[]} */
  let batch = []
  const flush = () => {
    bytes += writeSync(file, Buffer.concat(batch))
    batch = []
  }
  while (written < messages) {
    for (const template of templates) {
      if (template.messages > messages - written) continue
      batch.push(packet(template, count))
      written += template.messages
      count += 1
      if (batch.length >= BATCH) flush()
    }
  }
  flush()
  closeSync(file)
  return { bytes, datagrams: count }
}

/**
 * @typedef {object} Template
 * @property {Uint8Array} bytes
 * @property {number} messages
 * @property {number} protocol
 */

/** @returns {Template[]} the datagrams of the vectors, and of each of their messages one */
function datagrams() {
  const decoder = createDecoder(backend)
  /** @type {Template[]} */
  const templates = []
  for (const name of readdirSync(inRoot(VECTORS))
    .filter((each) => each.endsWith('.hex'))
    .sort()) {
    const capture = decoder.decodeCapture(readFileSync(inRoot(VECTORS, name)))
    for (const { bytes } of capture.messages) templates.push({ bytes, messages: 1, protocol: 0 })
  }
  return templates
}

/**
 * @param {Template} template
 * @param {number} count of the packets before
 */
function packet({ bytes, protocol }, count) {
  const copy = Uint8Array.from(bytes)
  new DataView(copy.buffer).setUint32(8, 1_700_000_000 + (count >>> 6), true)
  const time = 1_700_000_000 + (count * INTERVAL) / 1e6
  return pcapPacket({ bytes: copy, protocol, time, direction: 'receive' })
}
