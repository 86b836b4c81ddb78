/** The generated families, all of them, and messages that real programs and kernels sent. */
import { readdir, readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { FamilyReaders } from '@nlkit/core'
import { hexBytes } from './message.js'
import { repository } from './schema.js'

const FAMILIES = 'packages/core/dist/families'
const MESSAGES = 'test/vectors/messages'

/** Every generated family, straight from its own module. */
export async function allFamilies(): Promise<FamilyReaders[]> {
  const paths = await readdir(repository(FAMILIES), { recursive: true })
  const modules = paths.filter((path) => path.endsWith('.js')).sort()
  const exported = await Promise.all(
    modules.map(async (path): Promise<Record<string, unknown>> => {
      return import(pathToFileURL(repository(`${FAMILIES}/${path}`)).href)
    }),
  )
  return exported.flatMap((module) => Object.values(module).filter(isFamily))
}

function isFamily(value: unknown): value is FamilyReaders {
  return typeof value === 'object' && value !== null && 'readers' in value && 'fingerprint' in value
}

export interface MessageFile {
  readonly name: string
  readonly protocol: number
  readonly messages: readonly Uint8Array[]
}

/** Protocol of each file of recorded messages. */
const PROTOCOLS: Readonly<Record<string, number>> = {
  generic: 16,
  netfilter: 12,
  route: 0,
  'sock-diag': 4,
  'traffic-control': 0,
}

/** Messages recorded with nlmon from iproute2 and others on Linux 6.12, those left out that show nothing new. */
export async function recordedMessages(): Promise<MessageFile[]> {
  const files = (await readdir(repository(MESSAGES))).filter((file) => file.endsWith('.hex')).sort()
  return Promise.all(
    files.map(async (file) => {
      const name = file.slice(0, -'.hex'.length)
      const lines = (await readFile(repository(`${MESSAGES}/${file}`), 'utf8')).trim().split('\n')
      return { name, protocol: PROTOCOLS[name] ?? 0, messages: lines.map(hexBytes) }
    }),
  )
}
