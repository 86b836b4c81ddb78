/** A capture that comes in pieces: the same messages as at once, numbered throughout. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDecoder, type DecodedMessage, pcapFileHeader, pcapPacket } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { Builder, join as joined } from '../support/message.js'
import { root } from '../support/needs.js'

const decoder = createDecoder(backend)
const little = new Builder()

/** JSON of all messages of a stream that gets `input` in pieces of `size` bytes. */
function inPieces(input: Uint8Array, size: number): string[] {
  const stream = decoder.openStream()
  const messages: string[] = []
  const take = (all: Iterable<DecodedMessage>) => {
    for (const message of all) messages.push(JSON.stringify(message))
  }
  for (let at = 0; at < input.length; at += size) take(stream.push(input.subarray(at, at + size)).messages)
  take(stream.end().messages)
  return messages
}

test('pieces of any size make no difference', (t) => {
  for (const name of [
    'strace/dumps.txt',
    'strace/strings-xx.txt',
    'route/links.hex',
    'route/extended-ack.hex',
  ]) {
    const input = readFileSync(join(root, 'test/vectors', name))
    const expected = [...decoder.decodeCapture(input).messages].map((message) => JSON.stringify(message))
    for (const size of [1000, 100_000]) t.deepEqual(inPieces(input, size), expected, name)
  }
})

test('an error finds its request in an earlier piece', (t) => {
  const body = joined(new Uint8Array(12), little.attribute(4, little.u32(7)))
  const request = little.message({ type: 24, flags: 5, seq: 77, body })
  const header = request.subarray(0, 16)
  const tlv = little.attribute(2, little.u32(28))
  const answer = little.message({
    type: 2,
    flags: 0x300,
    seq: 77,
    body: joined(little.u32(2 ** 32 - 22), header, tlv),
  })
  const stream = decoder.openStream()
  stream.push(pcapFileHeader())
  stream.push(pcapPacket({ bytes: request, protocol: 0, direction: 'send', time: 1.5 }))
  const [message] = stream.push(pcapPacket({ bytes: answer, protocol: 0, direction: 'receive' })).messages
  t.is(message?.index, 1)
  t.is(message?.datagram, 1)
  t.like(message?.outcome, { code: 'EINVAL', path: 'oif', offset: 28 })
})

test('byte order and family ids outlast a piece', (t) => {
  const big = new Builder(true)
  const stream = decoder.openStream({ protocol: 'route' })
  stream.push(pcapFileHeader())
  t.true(
    stream
      .push(
        pcapPacket({ bytes: big.message({ type: 16, flags: 0x301, body: new Uint8Array(16) }), protocol: 0 }),
      )
      .messages.at(0)?.bigEndian,
  )
  t.true(
    stream.push(pcapPacket({ bytes: new Uint8Array(15).fill(1), protocol: 0 })).datagrams.at(0)?.bigEndian,
  )
  const counting = decoder.openCounting()
  t.deepEqual(counting.stats, { datagrams: 0, messages: 0, bytes: 0, malformed: 0, protocols: {} })
  t.is(counting.end()[0]?.code, 'empty')
})
