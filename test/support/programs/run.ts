/** Runs a program under strace in a namespace, and finds the messages that crossed its sockets. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DecodedCapture } from '@nlkit/core'
import type { ExecutionContext } from 'ava'
import { openDecoder } from 'nlkit'
import { temporaryFolder } from '../folder.js'
import { Namespace } from '../namespace.js'
import type { Comparison } from './comparison.js'

/** Every byte that crosses a socket, in hexdumps, and nothing of strace on the terminal. */
const STRACE = ['-f', '-qqq', '-e', 'trace=network', '-e', 'read=all', '-e', 'write=all', '-e', 'signal=none']

export interface Run {
  readonly printed: string
  readonly capture: DecodedCapture
}

/** Makes what the comparison shows, in a namespace of its own, and runs the program there. */
export function run(t: ExecutionContext, { setUp, run: line }: Comparison): Run {
  const namespace = Namespace.create(t)
  if (setUp !== undefined) namespace.run('sh', ['-e'], setUp)
  const trace = join(temporaryFolder(t), 'trace')
  const printed = namespace.run('strace', [...STRACE, '-o', trace, 'sh', '-c', `exec ${line}`])
  return { printed, capture: openDecoder().decodeCapture(readFileSync(trace)) }
}
