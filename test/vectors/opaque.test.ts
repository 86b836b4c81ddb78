/**
 * How many bytes of real messages nothing explains, by protocol. What is opaque by nature (keys, packets, texts of
 * programs) does not count; what the schema does not know does. The table is printed.
 */
import { Catalog, opaqueBytes } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { allCaptures, Opener } from '../support/recorded.js'

/** Per cent of the bytes that may be opaque at most, by NETLINK_ number; other protocols: see OTHERS. */
const LIMITS: Readonly<Record<number, number>> = { 0: 2, 4: 2 }
const OTHERS = 5
const NAMES: Readonly<Record<number, string>> = {
  0: 'route',
  4: 'sock_diag',
  6: 'xfrm',
  9: 'audit',
  11: 'connector',
  12: 'netfilter',
  15: 'kobject_uevent',
  16: 'generic',
  20: 'rdma',
}

interface Share {
  messages: number
  bytes: number
  opaque: number
}

test('nearly every byte of the recorded messages is explained, and none is malformed', async (t) => {
  const catalog = new Catalog(backend.tables())
  const shares = new Map<number, Share>()
  const malformed: string[] = []
  for (const { name, datagrams } of await allCaptures()) {
    const opener = new Opener(catalog)
    for (const datagram of datagrams) {
      for (const message of opener.messages(datagram)) {
        const share = shares.get(datagram.protocol) ?? { messages: 0, bytes: 0, opaque: 0 }
        shares.set(datagram.protocol, share)
        share.messages++
        share.bytes += message.bytes.length
        share.opaque += opaqueBytes(message.fields)
        if (message.malformed) malformed.push(`${name}: ${message.family} ${message.operation?.name}`)
      }
    }
  }
  t.log(['protocol         messages     bytes  opaque', ...[...shares].map(row)].join('\n'))
  t.deepEqual(malformed, [])
  t.deepEqual(
    [...shares].filter(([protocol, share]) => percent(share) >= (LIMITS[protocol] ?? OTHERS)).map(row),
    [],
  )
  for (const protocol of [0, 4, 6, 9, 11, 12, 16]) t.true(shares.has(protocol), NAMES[protocol])
})

const percent = ({ bytes, opaque }: Share) => (100 * opaque) / bytes

function row([protocol, share]: [number, Share]): string {
  const name = (NAMES[protocol] ?? `${protocol}`).padEnd(16)
  const [messages, bytes] = [`${share.messages}`.padStart(8), `${share.bytes}`.padStart(9)]
  return `${name} ${messages} ${bytes}  ${share.opaque} (${percent(share).toFixed(2)} %)`
}
