/**
 * What is read and encoded again is what was sent, byte for byte, over every capture of the repository; else the bytes
 * differ for one of the reasons of ../support/mirror.ts, and what they say does not. The reasons are printed.
 */
import { Catalog, encodeMessage, type Operation } from '@nlkit/core'
import test, { type ExecutionContext } from 'ava'
import { backend } from '../support/backend.js'
import { contentOf, reasonOf } from '../support/mirror.js'
import { allCaptures, type Capture, type Opened, Opener } from '../support/recorded.js'

const GENERIC = 16
const NLM_F_REQUEST = 1

const catalog = new Catalog(backend.tables())
const totals = new Map<string, number>()

for (const capture of await allCaptures())
  test(`encoded as it was: ${capture.name}`, (t) => mirror(t, capture))

test.after.always('the reasons', (t) => {
  const rows = [...totals].sort(([, a], [, b]) => b - a)
  t.log(
    ['messages, and why their bytes differ:', ...rows.map(([reason, count]) => `${count}  ${reason}`)].join(
      '\n',
    ),
  )
})

function mirror(t: ExecutionContext, { datagrams }: Capture): void {
  const opener = new Opener(catalog)
  const wrong: string[] = []
  let count = 0
  for (const datagram of datagrams) {
    for (const message of opener.messages(datagram)) {
      count++
      const { operation, family } = message
      const outcome =
        operation === undefined ? 'an operation that the schema does not know' : compare(message, operation)
      if (outcome.startsWith('!')) wrong.push(`${family} ${operation?.name}: ${outcome.slice(1)}`)
      else totals.set(outcome, (totals.get(outcome) ?? 0) + 1)
    }
  }
  t.true(count > 0)
  t.deepEqual(wrong, [])
}

/** Why the message is not the same when read and encoded again; with a `!` before it when it should be. */
function compare(message: Opened, operation: Operation): string {
  const { bytes, protocol, reader, record, fields } = message
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sent = contentOf(fields, reader.bytes)
  const values = reader.read(record)
  const flags = view.getUint16(6, true)
  let encoded: Uint8Array
  try {
    encoded = encodeMessage(catalog, operation, values, {
      flags,
      direction: flags & NLM_F_REQUEST ? 'request' : 'reply',
      type: view.getUint16(4, true),
      ...(operation.family.protocol === GENERIC && { version: view.getUint8(17) }),
      seq: view.getUint32(8, true),
      port: view.getUint32(12, true),
      littleEndian: true,
    })
  } catch (error) {
    return `!${error instanceof Error ? error.message : error}`
  }
  if (Buffer.compare(encoded, bytes) === 0) return 'none: the same bytes'
  for (const read of message.opener.beside().messages({ protocol, bytes: encoded }))
    return reasonOf(sent, contentOf(read.fields, read.reader.bytes))
  return '!nothing can be read of it'
}
