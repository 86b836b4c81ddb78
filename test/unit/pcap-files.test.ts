/** Capture files of other programs, and ours read by them. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createDecoder, type DecodedCapture, pcapFileHeader, pcapPacket } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { temporaryFolder } from '../support/folder.js'
import { needs, root } from '../support/needs.js'

const decoder = createDecoder(backend)
const converted = needs('editcap')
const compared = needs('tshark')
const TIME = 1_700_000_000.123456

/** The vectors' dumps as one capture file. */
function capture(): { bytes: Uint8Array; expected: DecodedCapture } {
  const text = readFileSync(join(root, 'test/vectors/strace/talk-dumps.txt'))
  const { bytes, datagrams } = decoder.decodeCapture(text)
  const packets = Array.from(datagrams, ({ offset, length, protocol, direction }, index) =>
    pcapPacket({ bytes: bytes.subarray(offset, offset + length), protocol, direction, time: TIME + index }),
  )
  const file = Buffer.concat([pcapFileHeader(), ...packets])
  return { bytes: file, expected: decoder.decodeCapture(file) }
}

function messages(decoded: DecodedCapture): string[] {
  return Array.from(decoded.messages, (message) => JSON.stringify(message))
}

function tshark(file: string, ...args: readonly string[]): string {
  return execFileSync('tshark', ['-r', file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

test('a converted trace says the same as the trace', (t) => {
  const text = decoder.decodeCapture(readFileSync(join(root, 'test/vectors/strace/talk-dumps.txt')))
  const { expected } = capture()
  const lines = (decoded: DecodedCapture) =>
    Array.from(
      decoded.messages,
      (message) => `${message.direction} ${message.protocol} ${decoder.line(message)}`,
    )
  t.deepEqual(lines(expected), lines(text))
  t.is(expected.format, 'pcap')
  t.is(expected.messages.at(0)?.time, TIME)
})

converted('every format that editcap writes reads the same', (t) => {
  const folder = temporaryFolder(t)
  const { bytes, expected } = capture()
  const source = join(folder, 'source.pcap')
  writeFileSync(source, bytes)
  for (const format of ['pcap', 'nsecpcap', 'pcapng']) {
    const path = join(folder, format)
    execFileSync('editcap', ['-F', format, source, path], { stdio: 'ignore' })
    for (const input of [readFileSync(path), gzipSync(readFileSync(path))]) {
      const decoded = decoder.decodeCapture(input)
      t.deepEqual(decoded.problems, [], format)
      t.is(decoded.format, format === 'pcapng' ? 'pcapng' : 'pcap')
      t.deepEqual(messages(decoded), messages(expected), format)
    }
  }
})

converted('packets that a snapshot length cut are told', (t) => {
  const folder = temporaryFolder(t)
  const { bytes, expected } = capture()
  writeFileSync(join(folder, 'source.pcap'), bytes)
  execFileSync('editcap', ['-s', '60', join(folder, 'source.pcap'), join(folder, 'cut.pcap')], {
    stdio: 'ignore',
  })
  const decoded = decoder.decodeCapture(readFileSync(join(folder, 'cut.pcap')))
  t.is(decoded.datagrams.length, expected.datagrams.length)
  t.deepEqual([...new Set(decoded.problems.map(({ code }) => code))], ['truncated'])
  t.true([...decoded.datagrams].every(({ length }) => length <= 44))
})

compared('tshark frames our file as we do', (t) => {
  const folder = temporaryFolder(t)
  const { bytes, expected } = capture()
  const path = join(folder, 'ours.pcap')
  writeFileSync(path, bytes)
  t.is(tshark(path, '-Y', '_ws.malformed || _ws.expert.severity == error'), '')
  const fields = ['netlink.family', 'netlink.hdr_len', 'netlink.hdr_seq', 'netlink.hdr_pid']
  const rows = tshark(path, '-T', 'fields', ...fields.flatMap((field) => ['-e', field]))
    .trimEnd()
    .split('\n')
  const ours = Array.from(expected.datagrams, (datagram) => {
    const headers = [...expected.messages]
      .filter((each) => each.datagram === datagram.index)
      .map(({ header }) => header)
    const column = (key: 'length' | 'seq' | 'port') => headers.map((header) => header[key]).join()
    const family = `0x${datagram.protocol.toString(16).padStart(4, '0')}`
    return [family, column('length'), column('seq'), column('port')].join('\t')
  })
  t.deepEqual(rows, ours)
})
