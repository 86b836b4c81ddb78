/** Declares the tests of comparisons: with the running kernel, or with what was recorded. */
import { spawnSync } from 'node:child_process'
import type { DecodedCapture } from '@nlkit/core'
import test, { type ExecutionContext } from 'ava'
import { needs, skip } from '../needs.js'
import type { Comparison } from './comparison.js'
import { type Run, run } from './run.js'
import { readVector, writeVector } from './vectors.js'

/**
 * Runs the programs and compares. With `NLKIT_RECORD=1` in the environment the runs become the vectors that `recorded`
 * replays; with `NLKIT_RECORD=new` those run that have no vector yet. Without it a comparison that was never recorded is no
 * test: its table waits for a kernel that has what it needs, and nobody has seen yet whether both agree.
 *
 * `NLKIT_TITLES` names those that the guest is to run, a line each: asking its kernel about all of them takes minutes.
 */
export function live(comparisons: readonly Comparison[]): void {
  for (const comparison of comparisons) {
    if (!isWanted(comparison)) continue
    needs(
      'netns',
      'strace',
      ...comparison.needs,
    )(comparison.name, async (t) => {
      const lack = lackOfKernel(comparison)
      if (lack !== undefined) return skip(t, `this kernel: ${lack}`)
      const made = await run(t, comparison)
      if (process.env.NLKIT_RECORD !== undefined) writeVector(comparison.name, made)
      check(t, comparison, made)
    })
  }
}

/** Compares what was recorded: needs no right, no program, no kernel. */
export function recorded(comparisons: readonly Comparison[]): void {
  for (const comparison of comparisons) {
    const vector = readVector(comparison.name)
    if (vector !== undefined) test(comparison.name, (t) => check(t, comparison, vector))
  }
}

function check(t: ExecutionContext, comparison: Comparison, { printed, capture }: Run): void {
  const messages = [...capture.messages]
  t.deepEqual(comparison.compare(messages, printed), [])
  t.deepEqual(capture.problems, [])
  t.deepEqual(
    messages.filter(({ malformed }) => malformed).map((message) => message.toJSON()),
    [],
  )
  t.is(opaqueBytes(capture), comparison.opaque?.bytes ?? 0, opaquePlaces(capture))
}

function opaqueBytes({ stats }: DecodedCapture): number {
  return Object.values(stats.protocols).reduce((sum, { opaque }) => sum + opaque, 0)
}

/** The messages that hold bytes without explanation, for whoever has to find out which. */
function opaquePlaces({ messages }: DecodedCapture): string {
  const lines = [...messages]
    .filter(({ opaque }) => opaque > 0)
    .map((message) => `${message.opaque} bytes: ${JSON.stringify(message)}`)
  return lines.slice(0, 5).join('\n')
}

const TITLES = process.env.NLKIT_TITLES?.split('\n')

function isWanted({ name }: Comparison): boolean {
  if (TITLES?.includes(name) === false) return false
  const isNew = readVector(name) === undefined
  const wish = process.env.NLKIT_RECORD
  return wish === undefined ? !isNew : wish !== 'new' || isNew
}

/** What programs say of a kernel that lacks what they ask for; any other complaint is a mistake of the comparison. */
const LACKING =
  /Operation not supported|Unknown device type|qdisc kind is unknown|classifier not found|Failed to load TC action|encapsulation type not supported/

function lackOfKernel({ kernel }: Comparison): string | undefined {
  if (kernel === undefined) return undefined
  const { status, stderr } = spawnSync('unshare', ['--net', 'sh', '-ec', kernel], { encoding: 'utf8' })
  if (status === 0 || !LACKING.test(stderr)) return undefined
  return stderr.trim().replaceAll('\n', ' ')
}
