/** Runs a program under strace in a namespace, and finds the messages that crossed its sockets. */
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
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
export async function run(t: ExecutionContext, { setUp, run: line, listens }: Comparison): Promise<Run> {
  const namespace = Namespace.create(t)
  if (setUp !== undefined) namespace.run('sh', ['-e'], setUp)
  const trace = join(temporaryFolder(t), 'trace')
  const args = [...STRACE, '-o', trace, 'sh', '-c', `exec ${line}`]
  const printed =
    listens === undefined
      ? namespace.run('strace', args)
      : await listen(namespace, { args, trace, ...listens })
  return { printed, capture: openDecoder().decodeCapture(readFileSync(trace)) }
}

/** As strace shows a socket that joins a group. */
const JOINED = /nl_groups=0x0*[1-9a-f]|NETLINK_ADD_MEMBERSHIP/
/** How often a condition is looked at, in milliseconds, and for how long. */
const STEP = 20
const PATIENCE = 60_000

interface Listening {
  readonly args: readonly string[]
  readonly trace: string
  readonly during: string
  readonly lines: number
}

async function listen(namespace: Namespace, { args, trace, during, lines }: Listening): Promise<string> {
  const tracer = namespace.start('strace', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let printed = ''
  tracer.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const closed = once(tracer, 'close')
  try {
    await until(() => existsSync(trace) && JOINED.test(readFileSync(trace, 'utf8')))
    namespace.run('sh', ['-e'], during)
    await until(() => printed.split('\n').length > lines)
  } finally {
    for (const pid of children(tracer.pid)) process.kill(pid, 'SIGINT')
    await closed
  }
  return printed
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += STEP) {
    if (waited > PATIENCE) throw new Error('the program does not listen, or prints too little')
    await sleep(STEP)
  }
}

function children(pid: number | undefined): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return list.trim().split(' ').filter(Boolean).map(Number)
}
