/** Generated readers and reading by the catalog give equal objects, of real messages and of damaged ones. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Catalog, GrowingTape, generatedFamilies, MessageReader, records } from '@nlkit/core'
import { createParser, readCapture, tables } from '@nlkit/node'
import test, { type ExecutionContext } from 'ava'
import { root } from '../support/needs.js'

const catalog = new Catalog(tables())
const generated = new MessageReader(catalog, generatedFamilies)
const generic = new MessageReader(catalog)
const parser = createParser()
const tape = new GrowingTape()
const ROUTE = 0

/** An object without its classes, and with its properties in their order. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(plain)
  return Object.entries(value).map(([key, item]) => [key, plain(item)])
}

/** Compares the readings of each message of a datagram; returns how many there are. */
function compare(t: ExecutionContext, bytes: Uint8Array): number {
  tape.write((words) => parser.parse(bytes, 0, bytes.length, ROUTE, false, words))
  generated.attach(bytes, tape.words, true)
  generic.attach(bytes, tape.words, true)
  let count = 0
  for (const record of records(tape.words)) {
    t.deepEqual(plain(generated.read(record)), plain(generic.readByCatalog(record)))
    count++
  }
  return count
}

function datagrams(file: string): Uint8Array[] {
  const { bytes, datagrams: numbers } = readCapture(readFileSync(file), 'hex')
  const count = numbers.length / 8
  return Array.from({ length: count }, (_, index) => {
    const offset = numbers[index * 8] ?? 0
    return bytes.slice(offset, offset + (numbers[index * 8 + 1] ?? 0))
  })
}

const folder = join(root, 'test/vectors/route')
const files = readdirSync(folder).filter((name) => name.endsWith('.hex'))

test('the generated readers are of these tables', (t) => {
  for (const family of generatedFamilies) t.is(family.fingerprint, catalog.fingerprint, family.name)
})

for (const file of files) {
  test(`equal readings: ${file}`, (t) => {
    const counts = datagrams(join(folder, file)).map((bytes) => compare(t, bytes))
    t.true(counts.length > 0 && counts.every((count) => count > 0))
  })
}

for (const file of files) {
  test(`equal readings of damaged messages: ${file}`, (t) => {
    let seed = 7
    const random = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      return (seed >>> 8) % below
    }
    for (const bytes of datagrams(join(folder, file))) {
      for (let round = 0; round < 40; round++) {
        const damaged = Uint8Array.from(bytes)
        for (let hits = 1 + random(8); hits > 0; hits--) damaged[16 + random(bytes.length - 16)] = random(256)
        compare(t, damaged)
      }
    }
  })
}
