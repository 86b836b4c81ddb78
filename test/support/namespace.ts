/** Network namespaces for tests against the real kernel: each test has its own and touches nothing else. */
import { execFileSync, type SpawnOptions, spawn } from 'node:child_process'
import type { ExecutionContext } from 'ava'

/** Standard error is kept too: it becomes part of the error's message. */
const CAPTURE = { encoding: 'utf8', stdio: 'pipe' } as const

/**
 * A network namespace that a test owns. Its name is `nlkit-PID-NUMBER`, by which the runner removes what a
 * killed test leaves behind.
 */
export class Namespace {
  static #count = 0

  private constructor(
    /** As `ip netns` knows it. */
    readonly name: string,
  ) {}

  /**
   * Make a namespace with its loopback interface up; it is removed when the test ends, however it ends.
   *
   * ```ts
   * const blue = Namespace.create(t)
   * blue.ip('link add v0 type veth peer name v1')
   * await using net = await openRoute({ netns: blue.path })
   * ```
   */
  static create(t: ExecutionContext): Namespace {
    Namespace.#count += 1
    const namespace = new Namespace(`nlkit-${process.pid}-${Namespace.#count}`)
    execFileSync('ip', ['netns', 'add', namespace.name])
    t.teardown(() => namespace.#remove())
    namespace.ip('link set lo up')
    return namespace
  }

  /** The file to open it by, for the library's `netns` option. */
  get path(): string {
    return `/run/netns/${this.name}`
  }

  /**
   * Run iproute2's `ip` in it.
   *
   * @param command its arguments, separated by blanks
   * @returns what it prints
   * @throws when it fails; the message holds its standard error
   */
  ip(command: string): string {
    return execFileSync('ip', ['-n', this.name, ...command.split(' ')], CAPTURE)
  }

  /**
   * Run a program in it to its end.
   *
   * @param input what it reads from its standard input
   * @returns what it prints
   * @throws when it fails; the message holds its standard error
   */
  run(program: string, args: readonly string[], input = ''): string {
    return execFileSync('ip', this.#inside(program, args), { ...CAPTURE, input })
  }

  /** Start a program in it. The caller ends it before the test ends. */
  start(program: string, args: readonly string[], options: SpawnOptions = {}) {
    return spawn('ip', this.#inside(program, args), options)
  }

  #inside(program: string, args: readonly string[]): string[] {
    return ['netns', 'exec', this.name, program, ...args]
  }

  #remove(): void {
    execFileSync('ip', ['netns', 'delete', this.name])
  }
}
