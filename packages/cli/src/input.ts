/** Reading FILE or standard input piece by piece. */
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { CommandError } from './usage.js'

/**
 * Bytes of a piece. A small capture comes whole, so that what it says late counts for all of it; more would not stay in
 * the processor's cache.
 */
const PIECE = 1 << 18

/** An input and what is known of it before it is read. */
export interface Input {
  /** For messages: the file's name, or 'input'. */
  readonly name: string
  /** Bytes; undefined for pipes. */
  readonly size: number | undefined
  /** In order. A piece's memory is used again for the next one. */
  pieces(): AsyncGenerator<Uint8Array, void, undefined>
}

/** Opens FILE, or standard input for '-'. */
export function openInput(source: string): Input {
  const name = source === '-' ? 'input' : source
  const fd = source === '-' ? 0 : open(source)
  const stat = attempt(name, () => fstatSync(fd))
  if (stat.isDirectory()) throw new CommandError(`cannot read ${name}: it is a directory`)
  const size = stat.isFile() ? stat.size : undefined
  return { name, size, pieces: () => (fd === 0 && !stat.isFile() ? piped() : filed(name, fd, stat)) }
}

function open(source: string): number {
  return attempt(source, () => openSync(source, 'r'))
}

async function* piped(): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of process.stdin) yield piece
}

async function* filed(name: string, fd: number, stat: Stats): AsyncGenerator<Uint8Array, void, undefined> {
  const buffer = new Uint8Array(stat.isFile() ? Math.min(Math.max(stat.size, 1), PIECE) : PIECE)
  try {
    for (;;) {
      const length = attempt(name, () => readSync(fd, buffer))
      if (length === 0) return
      yield buffer.subarray(0, length)
      // The engine lets go of what the addon has handed out only when the event loop turns.
      await setImmediate()
    }
  } finally {
    closeSync(fd)
  }
}

function attempt<T>(name: string, call: () => T): T {
  try {
    return call()
  } catch (error) {
    throw new CommandError(`cannot read ${name}: ${error instanceof Error ? error.message : error}`)
  }
}
