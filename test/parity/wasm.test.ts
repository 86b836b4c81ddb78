/** The WebAssembly parser and the native one make the same of the same bytes: captures, tapes, learnt families. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as native from '@nlkit/node'
import init, * as wasm from '@nlkit/wasm'
import { needs, root } from '../support/needs.js'

const parity = needs('wasm')
const vectors = join(root, 'test/vectors')

/** Every capture of the vectors: strace texts and hex. */
const captures = readdirSync(vectors, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(txt|hex)$/.test(name))
  .sort()

/** The tape of one datagram as far as it is used, and what the parser says of it. */
function tapeOf(parser: native.Parser | wasm.Parser, bytes: Uint8Array, bigEndian: boolean): Int32Array {
  let tape = new Int32Array(4096)
  for (;;) {
    const words = parser.parse(bytes, 0, bytes.length, 0, bigEndian, tape)
    if (words > 0) return tape.subarray(0, words)
    tape = new Int32Array(tape.length * 2)
  }
}

/** Bytes like `bytes`, some of them wrong: the same ones for the same seed. */
function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const copy = bytes.slice()
  let state = seed * 2654435761
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  for (let count = 0; count < 3; count++) copy[next() % copy.length] = next() & 0xff
  return copy
}

async function loadWasm(): Promise<void> {
  await init({ module_or_path: readFileSync(join(root, 'crates/wasm/dist/nlkit_wasm_bg.wasm')) })
}

parity('the tables are the same', async (t) => {
  await loadWasm()
  t.deepEqual(wasm.tables(), Uint8Array.from(native.tables()))
})

for (const name of captures) {
  parity(`the same captures and tapes: ${name}`, async (t) => {
    await loadWasm()
    const input = readFileSync(join(vectors, name))
    const theirs = wasm.readCapture(input, '')
    const ours = native.readCapture(input, '')
    t.is(theirs.format, ours.format)
    t.is(theirs.problems, ours.problems)
    t.deepEqual(theirs.datagrams, ours.datagrams)
    t.true(Buffer.compare(theirs.bytes, ours.bytes) === 0)
    const nativeParser = native.createParser()
    const wasmParser = wasm.createParser()
    for (let index = 0; index < ours.datagrams.length; index += 8) {
      const offset = ours.datagrams[index] ?? 0
      const bytes = Uint8Array.from(ours.bytes.subarray(offset, offset + (ours.datagrams[index + 1] ?? 0)))
      for (const each of [bytes, damaged(bytes, index + 1), damaged(bytes, index + 2)]) {
        for (const bigEndian of [false, true]) {
          const same = Buffer.compare(
            view(tapeOf(nativeParser, each, bigEndian)),
            view(tapeOf(wasmParser, each, bigEndian)),
          )
          t.is(same, 0, `datagram ${index / 8}, ${bigEndian ? 'big' : 'little'}-endian`)
        }
      }
    }
  })
}

function view(words: Int32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
}
