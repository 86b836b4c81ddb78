/** The decoder, in a thread of its own: it keeps the capture and hands out rows and single messages. */
import { createDecoder, type DecodedCapture, type DecodedMessage, type Decoder } from '@nlkit/core'
import init, * as wasm from '@nlkit/wasm'
import type { Answer, Call, Detail, Input, Opened, Row } from './calls.js'
import { detailOf, rowOf } from './detail.js'

/** Stands for the protocol of datagrams of which the input does not say it; no protocol has this number. */
const UNKNOWN_PROTOCOL = 0xfffe

let capture: DecodedCapture | undefined
// What @nlkit/web does, without its generated readers: they are for speed, and outweigh the rest of the code.
const decoder: Promise<Decoder> = init().then(() => createDecoder(wasm))
// Each call reports the failure.
decoder.catch(() => {})

addEventListener('message', async ({ data }: MessageEvent<Call & { readonly id: number }>) => {
  const { id } = data
  try {
    answer({ id, ...reply(await decoder, data) })
  } catch (error) {
    answer({ id, answer: 'error', message: error instanceof Error ? error.message : String(error) })
  }
})

function answer(message: Answer): void {
  postMessage(message)
}

/** `Answer` without the number of its call. */
type Reply =
  | { readonly answer: 'open'; readonly result: Opened }
  | { readonly answer: 'rows'; readonly result: readonly Row[] }
  | { readonly answer: 'message'; readonly result: Detail }

function reply(decoder: Decoder, call: Call): Reply {
  switch (call.call) {
    case 'open':
      return { answer: 'open', result: open(decoder, call.input, call.protocol) }
    case 'rows':
      return { answer: 'rows', result: rows(decoder, call.from, call.to) }
    case 'message':
      return { answer: 'message', result: detailOf(decoder, messageAt(call.index)) }
  }
}

function open(decoder: Decoder, input: Input, protocol: string): Opened {
  const first = decoder.decodeCapture(input, { protocol: UNKNOWN_PROTOCOL })
  const assumed = someDatagramUnknown(first)
  capture = assumed ? decoder.decodeCapture(input, { protocol }) : first
  return {
    format: capture.format,
    datagrams: capture.datagrams.length,
    messages: capture.messages.length,
    bytes: capture.bytes.length,
    problems: capture.problems,
    assumed,
  }
}

function someDatagramUnknown({ datagrams }: DecodedCapture): boolean {
  for (const datagram of datagrams) if (datagram.protocol === UNKNOWN_PROTOCOL) return true
  return false
}

function rows(decoder: Decoder, from: number, to: number): Row[] {
  const end = Math.min(to, capture?.messages.length ?? 0)
  const found: Row[] = []
  for (let index = from; index < end; index++) found.push(rowOf(decoder, messageAt(index)))
  return found
}

function messageAt(index: number): DecodedMessage {
  const message = capture?.messages.at(index)
  if (message === undefined) throw new Error(`There is no message ${index}.`)
  return message
}
