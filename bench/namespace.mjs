/** Network namespaces of the benchmarks' own, and the routes in them. */
import { spawnSync } from 'node:child_process'
import { run, SetupError } from '#setup/support/process.mjs'

let made = 0

/**
 * Run a body with a namespace that has a link for routes; the namespace is removed afterwards.
 *
 * @template T
 * @param {(namespace: string) => Promise<T>} body
 * @returns {Promise<T>}
 */
export async function withNamespace(body) {
  made += 1
  const namespace = `nlkit-${process.pid}-${made}`
  run('ip', ['netns', 'add', namespace])
  try {
    // A veth pair: unlike a dummy device every kernel with namespaces has it.
    batch(namespace, [
      'link set lo up',
      'link add bench0 type veth peer name bench1',
      'link set bench0 up',
      'link set bench1 up',
    ])
    return await body(namespace)
  } finally {
    run('ip', ['netns', 'delete', namespace])
  }
}

/**
 * Add or remove IPv4 host routes, the same ones each time.
 *
 * @param {string} namespace
 * @param {'add' | 'del'} verb
 * @param {number} count at most 2 ** 24
 */
export function changeRoutes(namespace, verb, count) {
  batch(
    namespace,
    Array.from({ length: count }, (_, n) => `route ${verb} ${address(n)}/32 dev bench0`),
  )
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
