/** Recorded runs: the messages as a capture, the print beside it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type DecodedCapture, pcapFileHeader, pcapPacket } from '@nlkit/core'
import { openDecoder } from 'nlkit'
import { root } from '../needs.js'
import type { Run } from './run.js'

const FOLDER = join(root, 'test/vectors/programs')
/** Where new ones go: the guest may not write to the project's own folder. */
const NEW = process.env.NLKIT_VECTORS ?? FOLDER

/** Keeps a run: its times are left out, so that the same run makes the same file. */
export function writeVector(name: string, { printed, capture }: Run): void {
  const { capturePath, printPath } = paths(name, NEW)
  mkdirSync(dirname(capturePath), { recursive: true })
  writeFileSync(capturePath, gzipSync(pcap(capture), { level: 9 }))
  writeFileSync(printPath, printed)
}

/** A recorded run; undefined when there is none. */
export function readVector(name: string): Run | undefined {
  const { capturePath, printPath } = paths(name)
  if (!existsSync(capturePath)) return undefined
  const capture = openDecoder().decodeCapture(readFileSync(capturePath))
  return { printed: readFileSync(printPath, 'utf8'), capture }
}

function paths(name: string, folder = FOLDER): { capturePath: string; printPath: string } {
  return { capturePath: join(folder, `${name}.pcap.gz`), printPath: join(folder, `${name}.out`) }
}

function pcap({ bytes, datagrams }: DecodedCapture): Uint8Array {
  const packets = [...datagrams].map(({ offset, length, protocol, direction }) =>
    pcapPacket({ bytes: bytes.subarray(offset, offset + length), protocol, direction }),
  )
  return Buffer.concat([pcapFileHeader(), ...packets])
}
