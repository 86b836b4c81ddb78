/** pcap files that we write, as others read them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { createDecoder, pcapFileHeader, pcapPacket } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { hexBytes, join } from '../support/message.js'
import { needs } from '../support/needs.js'

const request = hexBytes(
  '34000000180005060245ac590000000002180000fe0300010000000008000100c000020008000500c00002010800040001000000',
)
const family = hexBytes('2000000010000500000000000000000003010000 0b00020' + '06e6c6374726c0000')
const file = join(
  pcapFileHeader(),
  pcapPacket({ bytes: request, time: 1763776000.123456, protocol: 0, direction: 'send' }),
  pcapPacket({ bytes: family, protocol: 16, direction: 'receive' }),
)

test('our own reader finds the same datagrams, times, protocols and directions', (t) => {
  const { messages, datagrams, problems } = createDecoder(backend).decodeCapture(file)
  t.deepEqual(problems, [])
  t.like(datagrams.at(0), { length: 52, time: 1763776000.123456, protocol: 0, direction: 'send' })
  t.like(datagrams.at(1), { length: 32, time: 0, protocol: 16, direction: 'receive' })
  t.deepEqual(
    [...messages].map(({ header }) => header.name),
    ['RTM_NEWROUTE', 'CTRL_CMD_GETFAMILY'],
  )
})

test('a direction that is not known is not claimed', (t) => {
  const packetType = (direction?: 'send' | 'receive') =>
    pcapPacket({ bytes: request, protocol: 0, direction }).at(17)
  t.deepEqual([packetType(), packetType('send'), packetType('receive')], [4, 7, 6])
})

needs('tshark')('Wireshark reads them without a framing error', (t) => {
  const folder = mkdtempSync(joinPath(tmpdir(), 'nlkit-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const path = joinPath(folder, 'two.pcap')
  writeFileSync(path, file)
  const fields = ['frame.len', 'frame.time_epoch', 'netlink.family', 'netlink.hdr_len', '_ws.malformed']
  const args = ['-r', path, '-T', 'fields', ...fields.flatMap((field) => ['-e', field])]
  const { stdout, status } = spawnSync('tshark', args, { encoding: 'utf8' })
  t.is(status, 0)
  const rows = stdout.trimEnd().split('\n')
  t.regex(rows[0] ?? '', /^68\t1763776000\.123456000\t0(x0+)?\t52\t?$/)
  t.regex(rows[1] ?? '', /^48\t0\.000000000\t(16|0x0*10)\t32\t?$/)
})
