/** Messages as a file to save. */
import {
  type DecodedCapture,
  type DecodedMessage,
  type Decoder,
  pcapFileHeader,
  pcapPacket,
} from '@nlkit/core'
import type { ExportForm } from '../calls.js'

/** Parts are gathered to this length, in characters or bytes, before they go to the browser. */
const CHUNK = 1 << 20

/** The messages numbered in `shown`, or all, as a file. A pcap file has whole datagrams, each once. */
export function fileOf(
  decoder: Decoder,
  capture: DecodedCapture,
  form: ExportForm,
  shown: Uint32Array | undefined,
): Blob {
  if (form === 'pcap') return pcapOf(capture, shown)
  const textOf = {
    jsonl: (message: DecodedMessage) => `${JSON.stringify(message)}\n`,
    text: (message: DecodedMessage) => `${message.index} ${decoder.line(message)}\n`,
  }[form]
  const parts: Blob[] = []
  let text = ''
  for (const message of wanted(capture, shown)) {
    text += textOf(message)
    if (text.length < CHUNK) continue
    parts.push(new Blob([text]))
    text = ''
  }
  return new Blob([...parts, text], { type: form === 'jsonl' ? 'application/jsonl' : 'text/plain' })
}

function* wanted({ messages }: DecodedCapture, shown: Uint32Array | undefined): Generator<DecodedMessage> {
  if (shown === undefined) return yield* messages
  for (const index of shown) {
    const message = messages.at(index)
    if (message !== undefined) yield message
  }
}

function pcapOf(capture: DecodedCapture, shown: Uint32Array | undefined): Blob {
  const parts: Blob[] = []
  let [packets, length] = [[pcapFileHeader()], 0]
  for (const index of datagramsOf(capture, shown)) {
    const datagram = capture.datagrams.at(index)
    if (datagram === undefined) continue
    const { offset, protocol, time, direction } = datagram
    const bytes = capture.bytes.subarray(offset, offset + datagram.length)
    const packet = pcapPacket({ bytes, protocol, time, direction })
    packets.push(packet)
    length += packet.length
    if (length < CHUNK) continue
    parts.push(blobOf(packets))
    ;[packets, length] = [[], 0]
  }
  return new Blob([...parts, blobOf(packets)], { type: 'application/vnd.tcpdump.pcap' })
}

function* datagramsOf(capture: DecodedCapture, shown: Uint32Array | undefined): Generator<number> {
  if (shown === undefined) return yield* Array(capture.datagrams.length).keys()
  let last = -1
  for (const { datagram } of wanted(capture, shown)) {
    if (datagram !== last) yield datagram
    last = datagram
  }
}

/** Copied, since the packets' memory may be shared in the eyes of the type checker alone. */
function blobOf(packets: readonly Uint8Array[]): Blob {
  return new Blob(packets.map((packet) => new Uint8Array(packet)))
}
