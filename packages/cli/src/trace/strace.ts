/** Runs the real strace and hands over what it writes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, constants as files, mkdtempSync, openSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../usage.js'

/** What is traced. */
export interface Target {
  /** A program to start, with its arguments. */
  readonly command?: readonly string[]
  /** Processes to attach to. */
  readonly pids?: readonly string[]
  /** Children and threads, too. */
  readonly follow: boolean
}

/** A running strace. */
export interface Traced {
  /** What it writes, as it comes; ends with it. */
  readonly output: AsyncIterable<Uint8Array>
  /** Its exit status, which is that of the program that it started. */
  readonly status: Promise<number>
}

/** The calls that carry messages, and those that make, copy and close descriptors and processes; '?': if there is one. */
const CALLS = 'network,close,dup,?dup2,dup3,fcntl,clone,?clone3,?fork,?vfork,?io_uring_setup'
/**
 * Absolute times; short strings and lists, since hexdumps of every buffer say all, but not which descriptors are passed
 * on; neither signals nor notes about attaching.
 */
const FORMAT = ['-q', '-ttt', '-s', '64', '-e', 'signal=none', '-e', `trace=${CALLS}`]
const DUMPS = ['-e', 'read=all', '-e', 'write=all']

/** Starts strace. Throws CommandError, one line, where it is missing or may not trace. */
export function startStrace(target: Target): Traced {
  checkStrace(target)
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-trace-'))
  const path = join(folder, 'output')
  try {
    const made = spawnSync('mkfifo', ['-m', '600', path], { encoding: 'utf8' })
    if (made.status !== 0)
      throw new CommandError(`cannot make a pipe: ${made.stderr ?? 'no mkfifo'}`.trimEnd())
    // Both ends are held from here: strace opens its end late, and the end of file comes when ours is closed.
    const reading = openSync(path, files.O_RDONLY | files.O_NONBLOCK)
    const writing = openSync(path, files.O_WRONLY)
    const child = spawn('strace', [...argumentsFor(target), '-o', path, ...subject(target)], {
      stdio: target.command === undefined ? ['ignore', 'ignore', 'pipe'] : 'inherit',
    })
    const status = statusOf(child, target).finally(() => {
      closeSync(writing)
      rmSync(folder, { recursive: true })
    })
    return { output: new Socket({ fd: reading, readable: true, writable: false }), status }
  } catch (error) {
    rmSync(folder, { recursive: true })
    throw error
  }
}

function argumentsFor({ follow }: Target): string[] {
  return [...(follow ? ['-f'] : []), ...FORMAT, ...DUMPS]
}

function subject({ command, pids = [] }: Target): string[] {
  return command === undefined ? pids.flatMap((pid) => ['-p', pid]) : ['--', ...command]
}

/** Resolves when strace ends. */
function statusOf(child: ChildProcess, target: Target): Promise<number> {
  let complaints = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  const release = passOnSignals(child, target)
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new CommandError(`cannot run strace: ${error.message}`)))
    child.once('close', (code, signal) => {
      release()
      if (code !== 0 && complaints !== '') reject(new CommandError(attachAdvice(complaints, target)))
      else resolve(code ?? statusOfSignal(signal, target))
    })
  })
}

/** To interrupt is how to end an attached strace; a command that a signal ended counts as in a shell. */
function statusOfSignal(signal: NodeJS.Signals | null, { command }: Target): number {
  if (command === undefined && signal === 'SIGINT') return 0
  return 128 + (signal === null ? 0 : constants.signals[signal])
}

/**
 * Ctrl-C reaches strace and its program from the terminal: we only outlive them, to tell what is left. An attached
 * strace lets go of its processes when it is interrupted, whoever says so.
 */
function passOnSignals(child: ChildProcess, { command }: Target): () => void {
  const onInterrupt = () => void (command === undefined && child.kill('SIGINT'))
  const onTerminate = () => void child.kill(command === undefined ? 'SIGINT' : 'SIGKILL')
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onTerminate)
  return () => {
    process.off('SIGINT', onInterrupt)
    process.off('SIGTERM', onTerminate)
  }
}

/** Traces a program that does nothing, which fails where strace is missing or ptrace is forbidden. */
function checkStrace({ command }: Target): void {
  const probe = spawnSync('strace', ['-q', '-e', 'trace=none', '-o', '/dev/null', '--', 'true'], {
    encoding: 'utf8',
  })
  if (probe.error !== undefined)
    throw new CommandError(
      'strace is not installed: apt-get install strace (dnf, apk, pacman: the same name)',
    )
  // Attaching has its own reasons to fail, which strace tells.
  if (probe.status === 0 || command === undefined) return
  throw new CommandError(
    `strace may not trace here (${lastLine(probe.stderr)}): in a container add the capability SYS_PTRACE, or allow ` +
      'ptrace in its seccomp profile',
  )
}

function attachAdvice(complaints: string, { pids = [] }: Target): string {
  const said = lastLine(complaints)
  if (/not permitted/.test(said))
    return (
      `may not attach to ${pids.join(', ')} (${said}): be root or the same user, allow it with ` +
      'sysctl kernel.yama.ptrace_scope=0, in a container add the capability SYS_PTRACE'
    )
  return `cannot attach to ${pids.join(', ')}: ${said}`
}

function lastLine(text: string): string {
  const line = text.trimEnd().split('\n').at(-1) ?? ''
  return line.replace(/^strace: /, '')
}
