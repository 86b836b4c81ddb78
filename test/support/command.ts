/** The `nlkit` command as users run it. */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { ExecutionContext } from 'ava'
import { root } from './needs.js'

const command = join(root, 'node_modules/.bin/nlkit')

/** Milliseconds after which a command hangs: the guest takes a minute to start some at once. */
export const PATIENCE = 180_000

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
    timeout: PATIENCE,
    env: { ...process.env, ...env },
    ...(uid !== undefined && { uid, gid: uid }),
  })
  return { stdout, stderr, status }
}

/** A run that goes on until it is stopped. */
export interface Running {
  /** Waits for a line that matches, and takes those up to it. */
  until(pattern: RegExp): Promise<string[]>
  /** The same of its standard error. */
  complaint(pattern: RegExp): Promise<string[]>
  /** Interrupts it as Ctrl-C does, or with another signal; its exit status. */
  interrupt(signal?: NodeJS.Signals): Promise<number | null>
  /** Sends it a signal and goes on. */
  signal(signal: NodeJS.Signals): void
  /** Its exit status, when it ends by itself. */
  readonly ended: Promise<number | null>
}

export interface StartOptions {
  /** A network namespace's name. */
  netns?: string
}

/** Starts `nlkit ARGS`; it is gone when the test ends, however it ends. */
export function start(t: ExecutionContext, args: readonly string[], { netns }: StartOptions = {}): Running {
  const inside = netns === undefined ? [] : ['ip', 'netns', 'exec', netns]
  const [program = '', ...rest] = [...inside, process.execPath, command, ...args]
  const child = spawn(program, rest, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  t.teardown(() => child.kill('SIGKILL'))
  const kill = () => child.kill('SIGKILL')
  const out = new Lines(child.stdout, kill)
  const err = new Lines(child.stderr, kill)
  return {
    until: (pattern) => out.until(pattern),
    complaint: (pattern) => err.until(pattern),
    interrupt(signal = 'SIGINT') {
      child.kill(signal)
      return ended
    },
    signal: (signal) => void child.kill(signal),
    ended,
  }
}

/** What a running program prints, a line at a time. */
class Lines {
  readonly #lines: AsyncIterator<string>

  constructor(
    stream: Readable,
    readonly kill: () => void,
  ) {
    this.#lines = createInterface({ input: stream })[Symbol.asyncIterator]()
  }

  async until(pattern: RegExp): Promise<string[]> {
    const taken: string[] = []
    const timer = setTimeout(this.kill, PATIENCE)
    try {
      for (;;) {
        const { value, done } = await this.#lines.next()
        if (done) throw new Error(`nlkit ended before ${pattern}:\n${taken.join('\n')}`)
        taken.push(value)
        if (pattern.test(value)) return taken
      }
    } finally {
      clearTimeout(timer)
    }
  }
}
