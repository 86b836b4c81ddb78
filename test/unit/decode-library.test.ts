/** `decode()`: bytes, text or a stream of either, the same in every way. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { DecodeInput, DecodeOptions, InputProblem } from '@nlkit/core'
import * as web from '@nlkit/web'
import test, { type ExecutionContext } from 'ava'
import { decode } from 'nlkit'
import { root } from '../support/needs.js'

const trace = join(root, 'test/vectors/strace/dumps-x-yy-ttt.txt')
const HEX =
  '34000000180005060245ac590000000002180000fe0300010000000008000100c000020008000500c00002010800040001000000'

async function lines(input: DecodeInput, options: DecodeOptions = {}): Promise<string[]> {
  const found: string[] = []
  for await (const message of decode(input, options)) found.push(JSON.stringify(message))
  return found
}

test('text, bytes, buffers, pieces and streams give the same messages', async (t) => {
  const text = await readFile(trace, 'utf8')
  const bytes = new TextEncoder().encode(text)
  const expected = await lines(text)
  t.is(expected.length, 16)
  const pieces = async function* () {
    for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000)
  }
  t.deepEqual(await lines(bytes), expected)
  t.deepEqual(await lines(bytes.buffer), expected)
  t.deepEqual(await lines(pieces()), expected)
  t.deepEqual(await lines(createReadStream(trace, { highWaterMark: 777 })), expected)
  t.deepEqual(await lines(Readable.toWeb(createReadStream(trace))), expected)
  t.deepEqual(await lines(new Blob([bytes]).stream()), expected)
})

test('a filter lets through what passes, and a wrong one points at the place', async (t) => {
  const all = await lines(await readFile(trace))
  const errors = await lines(await readFile(trace), { filter: 'error' })
  t.true(errors.length > 0 && errors.length < all.length)
  const byFunction = await lines(await readFile(trace), {
    filter: ({ outcome }) => (outcome?.errno ?? 0) !== 0,
  })
  t.deepEqual(byFunction, errors)
  await t.throwsAsync(lines(HEX, { filter: 'oif = ' }), { code: 'NLKIT_FILTER' })
})

test('what cannot be read is told, and the rest is decoded', async (t) => {
  const problems: InputProblem[] = []
  const found = await lines(`${HEX}\n3400zz\n`, { onProblem: (problem) => problems.push(problem) })
  t.is(found.length, 1)
  t.deepEqual(
    problems.map(({ line, column }) => [line, column]),
    [[2, 5]],
  )
})

test('options: protocol and names', async (t) => {
  for await (const message of decode(HEX, { protocol: 'netfilter' })) t.is(message.protocol, 'netfilter')
})

test('ending early ends the stream', async (t) => {
  const stream = createReadStream(trace, { highWaterMark: 2000 })
  for await (const _ of decode(stream)) break
  t.true(stream.destroyed)
  const source = new Blob([await readFile(trace)]).stream()
  for await (const _ of decode(source)) break
  const { done } = await source.getReader().read()
  t.true(done, 'a web stream is cancelled')
})

test('what the stream throws comes out', async (t) => {
  const failing = async function* () {
    yield HEX
    throw new Error('the disk is gone')
  }
  await t.throwsAsync(lines(failing()), { message: 'the disk is gone' })
})

test('in the browser it is the same function over WebAssembly', async (t) => {
  const module = readFile(join(root, 'crates/wasm/dist/nlkit_wasm_bg.wasm'))
  await same(t, web.decode(await readFile(trace, 'utf8'), { module }))
})

async function same(t: ExecutionContext, messages: AsyncIterable<unknown>): Promise<void> {
  const found: string[] = []
  for await (const message of messages) found.push(JSON.stringify(message))
  t.deepEqual(found, await lines(await readFile(trace)))
}
