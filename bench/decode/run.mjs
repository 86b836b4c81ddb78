/**
 * What a look at a large capture costs: `nlkit decode --stats` beside `tshark -T fields`, on the same file and in turns.
 *
 * tshark is asked for as little as tells the same: protocol, length and type of each message. Processor time is what is
 * compared, since it is the same on a busy machine; elapsed time is printed too.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { inRoot, inTools } from '#setup/support/paths.mjs'
import { SetupError, which } from '#setup/support/process.mjs'
import { program } from '../program.mjs'
import { median, minimum } from '../table.mjs'
import { generate } from './generate.mjs'

const MESSAGES = 1_000_000
/** tshark's time may be no less than this many times ours. */
const RATIO = 20
/** Bytes that may be resident at most. */
const MEMORY = 64e6

const FIELDS = ['netlink.family', 'netlink.hdr_len', 'netlink.hdr_type']

/**
 * @typedef {object} Run
 * @property {number} processor milliseconds
 * @property {number} elapsed milliseconds
 * @property {number} memory bytes resident at most
 */

/**
 * Run the benchmark and print its figures.
 *
 * @param {number} rounds
 * @returns {boolean} whether the limits held
 */
export function benchDecode(rounds) {
  if (!which('tshark')) throw new SetupError('missing: tshark; as root: apt-get install tshark')
  mkdirSync(inTools('bench'), { recursive: true })
  const file = inTools('bench', 'capture.pcap')
  const { bytes, datagrams } = generate(file, MESSAGES)
  try {
    const size = `${(bytes / 1e6).toFixed(0)} MB`
    console.log(
      `${MESSAGES.toLocaleString('en')} messages in ${datagrams.toLocaleString('en')} packets, ${size}`,
    )
    const command = [process.execPath, inRoot('packages/cli/bin/nlkit.js'), 'decode', '--stats', file]
    const peer = ['tshark', '-r', file, '-T', 'fields', ...FIELDS.flatMap((field) => ['-e', field])]
    check(command)
    const usage = program('decode/usage.c')
    /** @type {Run[]} */
    const ours = []
    /** @type {Run[]} */
    const theirs = []
    for (let round = 0; round < rounds; round += 1) {
      ours.push(timed(usage, command))
      theirs.push(timed(usage, peer))
    }
    return report(ours, theirs)
  } finally {
    rmSync(file, { force: true })
  }
}

/** @param {readonly string[]} command that must count right before its time counts */
function check([file = '', ...args]) {
  const { stdout } = spawnSync(file, args, { encoding: 'utf8' })
  const stats = JSON.parse(stdout)
  if (stats.messages !== MESSAGES || stats.malformed !== 0)
    throw new SetupError(`decode counted wrong: ${stdout}`)
}

/**
 * @param {readonly Run[]} ours
 * @param {readonly Run[]} theirs
 */
function report(ours, theirs) {
  console.log(row('', 'minimum', 'median', 'elapsed', 'peak memory'))
  console.log(row('tshark', ...cells(theirs)))
  console.log(row('nlkit', ...cells(ours)))
  const times = (/** @type {readonly Run[]} */ runs) => ascending(runs.map(({ processor }) => processor))
  const byMinimum = minimum(times(theirs)) / minimum(times(ours))
  const byMedian = median(times(theirs)) / median(times(ours))
  const memory = Math.max(...ours.map((run) => run.memory))
  const fast = Math.min(byMinimum, byMedian) >= RATIO
  const small = memory <= MEMORY
  console.log(
    `x min ${byMinimum.toFixed(1)}, x median ${byMedian.toFixed(1)}: ${RATIO} ${fast ? 'held' : 'NOT HELD'}`,
  )
  console.log(`${megabytes(memory)} resident: ${megabytes(MEMORY)} ${small ? 'held' : 'NOT HELD'}`)
  return fast && small
}

/** @param {readonly Run[]} runs */
function cells(runs) {
  const processor = ascending(runs.map((run) => run.processor))
  const elapsed = ascending(runs.map((run) => run.elapsed))
  const memory = Math.max(...runs.map((run) => run.memory))
  return [ms(minimum(processor)), ms(median(processor)), ms(minimum(elapsed)), megabytes(memory)]
}

/**
 * @param {string} usage
 * @param {readonly string[]} command
 * @returns {Run}
 */
function timed(usage, command) {
  const { status, stderr } = spawnSync(usage, command, { encoding: 'utf8' })
  const lines = stderr.trimEnd().split('\n')
  if (status !== 0) throw new SetupError(`${command[0]} failed: ${lines.slice(0, -1).join(' ')}`)
  const [processor = NaN, elapsed = NaN, memory = NaN] = (lines.at(-1) ?? '').split(' ').map(Number)
  return { processor: processor / 1e3, elapsed: elapsed / 1e3, memory: memory * 1024 }
}

/**
 * @param {string} name
 * @param {...string} figures
 */
const row = (name, ...figures) =>
  [name.padEnd(10), ...figures.map((cell) => cell.padStart(13))].join('').trimEnd()

/** @param {number} milliseconds */
const ms = (milliseconds) => `${milliseconds.toFixed(0)} ms`

/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`

/** @param {readonly number[]} numbers */
const ascending = (numbers) => [...numbers].sort((a, b) => a - b)
