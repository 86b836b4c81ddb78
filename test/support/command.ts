/** The `nlkit` command as users run it. */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ExecutionContext } from 'ava'
import { root } from './needs.js'

const command = join(root, 'node_modules/.bin/nlkit')

/** What a run printed, and its exit status. */
export interface Ran {
  stdout: string
  stderr: string
  status: number | null
}

export interface RunOptions {
  input?: string
  /** Runs as this user. */
  uid?: number
  /** Words before the script's name on node's command line. */
  node?: readonly string[]
  /** Environment variables beside the test's own. */
  env?: NodeJS.ProcessEnv
}

/** Runs `nlkit ARGS` to its end. */
export function nlkit(
  args: readonly string[],
  { input = '', uid, node = [], env = {} }: RunOptions = {},
): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...node, command, ...args], {
    cwd: '/',
    encoding: 'utf8',
    input,
    timeout: 20_000,
    env: { ...process.env, ...env },
    ...(uid !== undefined && { uid, gid: uid }),
  })
  return { stdout, stderr, status }
}

/** A run that goes on until it is stopped. */
export interface Running {
  /** Waits for a line that matches, and takes those up to it. */
  until(pattern: RegExp): Promise<string[]>
  /** Interrupts it as Ctrl-C does; its exit status. */
  interrupt(): Promise<number | null>
}

/** Starts `nlkit ARGS`; it is gone when the test ends, however it ends. */
export function start(t: ExecutionContext, args: readonly string[]): Running {
  const child = spawn(process.execPath, [command, ...args], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  t.teardown(() => child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async until(pattern) {
      const taken: string[] = []
      const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
      try {
        for (;;) {
          const { value, done } = await lines.next()
          if (done) throw new Error(`nlkit ended before ${pattern}:\n${taken.join('\n')}`)
          taken.push(value)
          if (pattern.test(value)) return taken
        }
      } finally {
        clearTimeout(timer)
      }
    },
    interrupt() {
      child.kill('SIGINT')
      return ended
    },
  }
}
