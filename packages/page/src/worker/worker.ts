/** The decoder, in a thread of its own: it keeps the capture and hands out rows, single messages, files and texts. */
import {
  createDecoder,
  type DecodedCapture,
  type DecodedMessage,
  type Decoder,
  protocolName,
  SpecError,
  type Specs,
} from '@nlkit/core'
import init, * as wasm from '@nlkit/wasm'
import type {
  Answer,
  Call,
  CallName,
  Calls,
  Described,
  Input,
  Opened,
  Reading,
  Row,
  SchemaText,
} from '../calls.js'
import { copyOf } from './copy.js'
import { detailOf, rowOf } from './detail.js'
import { fileOf } from './file.js'
import { exchangeOf, Search } from './search.js'

/** Stands for the protocol of datagrams of which the input does not say it; no protocol has this number. */
const UNKNOWN_PROTOCOL = 0xfffe

let capture: DecodedCapture | undefined
const search = new Search()
// What @nlkit/web does, without its generated readers: they are for speed, and outweigh the rest of the code.
let decoder: Promise<Decoder> = init().then(() => createDecoder(wasm))
// Each call reports the failure.
decoder.catch(() => {})

addEventListener('message', async ({ data }: MessageEvent<Call & { readonly id: number }>) => {
  const { id } = data
  try {
    answer({ id, result: await reply(await decoder, data) })
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error) })
  }
})

function answer(message: Answer): void {
  postMessage(message)
}

type Result = Calls[CallName]['gives']

function reply(decoder: Decoder, call: Call): Result | Promise<Result> {
  switch (call.call) {
    case 'open':
      return open(decoder, call.input, call.reading)
    case 'describe':
      return describe(call.files)
    case 'rows':
      return rows(decoder, call.indices)
    case 'message':
      return detailOf(decoder, messageAt(call.index))
    case 'filter':
      return search.filter(decoder, opened(), call.text)
    case 'follow':
      return exchangeOf(opened(), call.index)
    case 'export':
      return fileOf(decoder, opened(), call.form, call.shown)
    case 'copy':
      return copyOf(decoder, messageAt(call.index), call.form)
  }
}

function open(decoder: Decoder, input: Input, { format, protocol, byteOrder }: Reading): Opened {
  search.stop()
  const options = { format, ...(byteOrder !== '' && { bigEndian: byteOrder === 'big' }) }
  const first = decoder.decodeCapture(input, { ...options, protocol: UNKNOWN_PROTOCOL })
  const { assumed, order } = guessesOf(first)
  capture = assumed ? decoder.decodeCapture(input, { ...options, protocol }) : first
  return {
    format: capture.format,
    datagrams: capture.datagrams.length,
    messages: capture.messages.length,
    bytes: capture.bytes.length,
    problems: capture.problems,
    assumed,
    byteOrder: order,
  }
}

/** Makes the decoder anew, with the families of these files. */
async function describe(files: readonly SchemaText[]): Promise<Described> {
  const specs = files.length === 0 ? undefined : await compiled(files)
  if (specs instanceof SpecError) return { issues: specs.issues }
  const made = createDecoder(wasm, { specs })
  decoder = Promise.resolve(made)
  const families = specs?.families ?? []
  const protocols = families.flatMap((name) => made.catalog.family(name)?.protocol ?? [])
  return { families, protocols: [...new Set(protocols.map(protocolName))] }
}

async function compiled(files: readonly SchemaText[]): Promise<Specs | SpecError> {
  // The compiler and its YAML reader are as large as all else here: most visits never load them.
  const { compileTexts } = await import('@nlkit/web/specs')
  try {
    return await compileTexts(files)
  } catch (error) {
    if (error instanceof SpecError) return error
    throw error
  }
}

/** What the input did not say of some datagram. */
function guessesOf({ datagrams }: DecodedCapture): { assumed: boolean; order: Opened['byteOrder'] } {
  let [assumed, little, big] = [false, false, false]
  for (const { protocol, bigEndian } of datagrams) {
    assumed ||= protocol === UNKNOWN_PROTOCOL
    if (bigEndian) big = true
    else little = true
  }
  return { assumed, order: big ? (little ? 'mixed' : 'big') : 'little' }
}

function rows(decoder: Decoder, indices: readonly number[]): Row[] {
  const found: Row[] = []
  for (const index of indices) {
    const message = capture?.messages.at(index)
    if (message !== undefined) found.push(rowOf(decoder, message))
  }
  return found
}

function opened(): DecodedCapture {
  if (capture === undefined) throw new Error('Nothing is open.')
  return capture
}

function messageAt(index: number): DecodedMessage {
  const message = capture?.messages.at(index)
  if (message === undefined) throw new Error(`There is no message ${index}.`)
  return message
}
