/** A network namespace full of routes. */
import { spawnSync } from 'node:child_process'
import { run, SetupError } from '#setup/support/process.mjs'

/**
 * Run a body with a namespace that has a number of IPv4 host routes; the namespace is removed afterwards.
 *
 * @param {number} count at most 2 ** 24
 * @param {(namespace: string) => Promise<void>} body
 */
export async function withRoutes(count, body) {
  const namespace = `nlkit-${process.pid}-1`
  run('ip', ['netns', 'add', namespace])
  try {
    // A veth pair: unlike a dummy device every kernel with namespaces has it.
    batch(namespace, [
      'link add bench0 type veth peer name bench1',
      'link set bench0 up',
      'link set bench1 up',
    ])
    batch(
      namespace,
      Array.from({ length: count }, (_, n) => `route add ${address(n)}/32 dev bench0`),
    )
    await body(namespace)
  } finally {
    run('ip', ['netns', 'delete', namespace])
  }
}

/** @param {number} n */
const address = (n) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`

/**
 * @param {string} namespace
 * @param {readonly string[]} lines commands of iproute2
 */
function batch(namespace, lines) {
  const input = `${lines.join('\n')}\n`
  const { status, stderr } = spawnSync('ip', ['-n', namespace, '-batch', '-'], { input, encoding: 'utf8' })
  if (status !== 0) throw new SetupError(`ip -batch failed: ${stderr.split('\n')[0]}`)
}
