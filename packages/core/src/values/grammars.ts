import { decodeText, encodeText } from './strings.js'

/** A kernel event for udev: `ACTION@devpath`, then the environment of a helper program. */
export interface UeventText {
  action: string
  devpath?: string
  env: EnvironmentText
}

/** `KEY=VALUE` and a NUL, again and again. */
export type EnvironmentText = Record<string, string>

/** An audit record: `audit(TIME:SERIAL): TEXT`, without the stamp where user space wrote it. */
export interface AuditText {
  /** Seconds since 1970 with milliseconds. */
  time?: string
  /** Records of one event share it. */
  serial?: number
  text: string
  /** The `key=value` pairs of the text, quotes removed. The text is what counts. */
  fields: Record<string, string>
}

/** The name of a Unix socket: a path, or a name that is in no file system. */
export type SocketNameText =
  | { path: string }
  /** May hold NULs. */
  | { abstract: string }

/** A part of a text: the keys that lead to its value, and where that stands. */
export interface TextPart {
  readonly path: readonly string[]
  readonly offset: number
  readonly length: number
}

/** How texts of one kind are put together. */
interface GrammarForm {
  value(bytes: Uint8Array): object
  /** In order of offset, without overlap. */
  parts(bytes: Uint8Array): TextPart[]
  /** The text of a value without what ends it; undefined: the value is none of this kind. */
  text(value: Readonly<Record<string, unknown>>): string | undefined
  /** A NUL ends what user space sends; the kernel has none there. */
  readonly ended: boolean
}

const NUL = 0
const AT = 0x40
const EQUALS = 0x3d

export function environmentText(bytes: Uint8Array): EnvironmentText {
  return Object.fromEntries(
    pairs(bytes, 0).map(({ key, offset, length }) => [key, textAt(bytes, offset, length)]),
  )
}

export function ueventText(bytes: Uint8Array): UeventText {
  const { action, devpath, rest } = ueventHead(bytes)
  return {
    action: textAt(bytes, 0, action),
    ...(devpath !== undefined && { devpath: textAt(bytes, action + 1, devpath) }),
    env: environmentText(bytes.subarray(rest)),
  }
}

const STAMP = /^audit\((\d+\.\d+):(\d+)\): /
const FIELD = /([A-Za-z_][\w.-]*)=(?:"([^"]*)"|'([^']*)'|([^\s\p{Cc}]*))/gu

export function auditText(bytes: Uint8Array): AuditText {
  const all = textAt(bytes, 0, endOf(bytes, 0))
  const stamp = STAMP.exec(all)
  const text = stamp === null ? all : all.slice(stamp[0].length)
  const fields = new Map<string, string>()
  for (const [, key = '', double, single, plain] of text.matchAll(FIELD)) {
    if (!fields.has(key)) fields.set(key, double ?? single ?? plain ?? '')
  }
  const [, time, serial] = stamp ?? []
  return {
    ...(time !== undefined && { time, serial: Number(serial) }),
    text,
    fields: Object.fromEntries(fields),
  }
}

export function socketNameText(bytes: Uint8Array): SocketNameText {
  const { path, offset, length } = socketName(bytes)
  const name = textAt(bytes, offset, length)
  return path ? { path: name } : { abstract: name }
}

/** By the names that the tables number. */
export const GRAMMARS = {
  uevent: { value: ueventText, parts: ueventParts, text: ueventSource, ended: false },
  environment: { value: environmentText, parts: environmentParts, text: environmentSource, ended: false },
  audit: { value: auditText, parts: auditParts, text: auditSource, ended: true },
  'socket-name': { value: socketNameText, parts: socketNameParts, text: socketNameSource, ended: false },
} as const satisfies Record<string, GrammarForm>

export type Grammar = keyof typeof GRAMMARS

/** The form of a grammar. */
export function grammarForm(grammar: Grammar): GrammarForm {
  return GRAMMARS[grammar]
}

function ueventParts(bytes: Uint8Array): TextPart[] {
  const { action, devpath, rest } = ueventHead(bytes)
  const path = { path: ['devpath'], offset: action + 1, length: devpath ?? 0 }
  const env = pairs(bytes, rest).map(({ key, offset, length }) => ({ path: ['env', key], offset, length }))
  return [
    { path: ['action'], offset: 0, length: action },
    ...(devpath === undefined ? [] : [path]),
    ...env,
  ].filter(({ length }) => length > 0)
}

function environmentParts(bytes: Uint8Array): TextPart[] {
  const all = pairs(bytes, 0).map(({ key, offset, length }) => ({ path: [key], offset, length }))
  return all.filter(({ length }) => length > 0)
}

function auditParts(bytes: Uint8Array): TextPart[] {
  const end = endOf(bytes, 0)
  const [whole = '', time = '', serial = ''] = STAMP.exec(textAt(bytes, 0, end)) ?? []
  const text = { path: ['text'], offset: whole.length, length: end - whole.length }
  if (whole === '') return end === 0 ? [] : [text]
  const start = 'audit('.length
  const stamp = [
    { path: ['time'], offset: start, length: time.length },
    { path: ['serial'], offset: start + time.length + 1, length: serial.length },
  ]
  return text.length > 0 ? [...stamp, text] : stamp
}

function socketNameParts(bytes: Uint8Array): TextPart[] {
  const { path, offset, length } = socketName(bytes)
  return length > 0 ? [{ path: [path ? 'path' : 'abstract'], offset, length }] : []
}

function socketNameSource({ path, abstract }: Readonly<Record<string, unknown>>): string | undefined {
  if (isLine(path) && abstract === undefined) return `${path}\0`
  return typeof abstract === 'string' && path === undefined ? `\0${abstract}` : undefined
}

function environmentSource(value: Readonly<Record<string, unknown>>): string | undefined {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  if (!entries.every(([key, item]) => isLine(key) && (isLine(item) || typeof item === 'number')))
    return undefined
  return entries.map(([key, item]) => `${key}=${item}\0`).join('')
}

function ueventSource({ action, devpath, env = {} }: Readonly<Record<string, unknown>>): string | undefined {
  const rest = isObject(env) ? environmentSource(env) : undefined
  if (!isLine(action) || rest === undefined) return undefined
  if (devpath === undefined) return `${action}\0${rest}`
  return isLine(devpath) ? `${action}@${devpath}\0${rest}` : undefined
}

function auditSource({ time, serial, text }: Readonly<Record<string, unknown>>): string | undefined {
  if (!isLine(text)) return undefined
  if (time === undefined) return text
  return isLine(time) && typeof serial === 'number' ? `audit(${time}:${serial}): ${text}` : undefined
}

/** The bytes of a value's text; undefined when it is none. `request`: user space sends it. */
export function grammarBytes(grammar: Grammar, value: unknown, request: boolean): Uint8Array | undefined {
  const { text, ended } = grammarForm(grammar)
  const found = isObject(value) ? text(value) : undefined
  return found === undefined ? undefined : encodeText(ended && request ? `${found}\0` : found)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0')
}

/** sun_path: an abstract name begins with a NUL, a path ends with one. */
function socketName(bytes: Uint8Array): { path: boolean; offset: number; length: number } {
  const path = bytes[0] !== NUL
  return path
    ? { path, offset: 0, length: endOf(bytes, 0) }
    : { path, offset: 1, length: Math.max(0, bytes.length - 1) }
}

/** Lengths of action and path, and where the environment starts. */
function ueventHead(bytes: Uint8Array): { action: number; devpath: number | undefined; rest: number } {
  const end = endOf(bytes, 0)
  const at = bytes.subarray(0, end).indexOf(AT)
  if (at < 0) return { action: end, devpath: undefined, rest: end + 1 }
  return { action: at, devpath: end - at - 1, rest: end + 1 }
}

interface Pair {
  readonly key: string
  /** Of the value. */
  readonly offset: number
  readonly length: number
}

function pairs(bytes: Uint8Array, start: number): Pair[] {
  const found: Pair[] = []
  for (let at = start; at < bytes.length; ) {
    const end = endOf(bytes, at)
    const equals = bytes.subarray(at, end).indexOf(EQUALS)
    const key = equals < 0 ? end - at : equals
    const offset = Math.min(end, at + key + 1)
    if (end > at) found.push({ key: textAt(bytes, at, key), offset, length: end - offset })
    at = end + 1
  }
  return found
}

/** Where the line that starts at `at` ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(NUL, at)
  return end < 0 ? bytes.length : end
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return decodeText(bytes.subarray(at, at + length))
}
