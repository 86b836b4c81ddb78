/** Counting in Rust and counting decoded messages give the same numbers, for messages that programs sent and damaged ones. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDecoder, type DecodedCapture, pcapFileHeader, pcapPacket } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { root } from '../support/needs.js'

const vectors = join(root, 'test/vectors')
const captures = readdirSync(vectors, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(txt|hex)$/.test(name))
  .sort()

/** The datagrams as a pcap file; every third is damaged by `seed`, for which 0 leaves them alone. */
function pcapOf(capture: DecodedCapture, seed: number): Uint8Array {
  const packets = [...capture.datagrams].map(({ offset, length, protocol, direction }, index) => {
    const bytes = capture.bytes.slice(offset, offset + length)
    if (seed > 0 && index % 3 === 0) damage(bytes, seed + index)
    return pcapPacket({ bytes, protocol, direction })
  })
  return Buffer.concat([pcapFileHeader(), ...packets])
}

/** Changes a few bytes, and cuts one datagram in five; the same ones for the same seed. */
function damage(bytes: Uint8Array, seed: number): void {
  let state = Math.imul(seed, 2654435761) >>> 0
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % below
  }
  for (let count = next(4) + 1; count > 0; count--)
    bytes[16 + next(Math.max(bytes.length - 16, 1))] = next(256)
  if (next(5) === 0 && bytes.length > 40) bytes[0] = (bytes[0] ?? 0) ^ (4 << next(3))
}

for (const name of captures) {
  test(`the same counts: ${name}`, (t) => {
    const decoder = createDecoder(backend)
    const capture = decoder.decodeCapture(readFileSync(join(vectors, name)))
    for (let seed = 0; seed < 40; seed++) {
      const input = pcapOf(capture, seed)
      const counting = decoder.openCounting()
      const problems = [...counting.push(input), ...counting.end()]
      const whole = decoder.decodeCapture(input)
      t.deepEqual(counting.stats, whole.stats, `damage ${seed}`)
      t.deepEqual(problems, whole.problems)
    }
  })
}

test('text is counted as it is decoded', (t) => {
  const decoder = createDecoder(backend)
  for (const name of captures) {
    const input = readFileSync(join(vectors, name))
    const counting = decoder.openCounting({ protocol: 'netfilter' })
    counting.push(input)
    counting.end()
    t.deepEqual(counting.stats, decoder.decodeCapture(input, { protocol: 'netfilter' }).stats, name)
  }
})
