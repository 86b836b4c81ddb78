/** Watches and requests under faults, by seed: the follower's state is the kernel's after a barrier. */
import { SimulatedKernel } from '@nlkit/testing'
import test from 'ava'
import { openRoute } from 'nlkit'

const SEEDS = Number(process.env.NLKIT_SEEDS ?? 60)
const ONLY = process.env.NLKIT_SEED

/** Numbers from a seed (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) % limit
  }
}

/** What another process does: links and neighbours come, change and go. */
function churn(kernel: SimulatedKernel, random: (limit: number) => number, changes: number): void {
  for (let count = 0; count < changes; count++) {
    const ifindex = 1 + random(20)
    try {
      if (random(2) === 0) {
        if (random(3) === 0) kernel.change('dellink', { ifindex })
        else kernel.change('newlink', { ifindex, ifname: `l${ifindex}`, mtu: 1000 + random(9000) })
      } else {
        const neighbour = { family: 'inet', ndmIfindex: 1, dst: `192.0.2.${ifindex}` } as const
        if (random(3) === 0) kernel.change('delneigh', neighbour)
        else kernel.change('newneigh', { ...neighbour, lladdr: `02:00:00:00:00:0${random(9)}` })
      }
    } catch (error) {
      // What is not there cannot be removed.
      if (!['ENODEV', 'ENOENT'].includes(String(Reflect.get(Object(error), 'code')))) throw error
    }
  }
}

async function schedule(seed: number): Promise<{ told: unknown; truth: unknown; resyncs: number }> {
  const random = numbers(seed)
  const often = random(150)
  const faults = {
    busy: often,
    allocation: often,
    duplicate: often,
    forged: often,
    foreign: often,
    signal: often,
    warning: often,
  }
  const kernel = new SimulatedKernel({ seed, faults, receiveBuffer: [3000, 20_000, 212_992][random(3)] ?? 0 })
  churn(kernel, random, random(60))
  await using net = await openRoute({ socket: kernel.socket, timeout: 20_000 })
  await using changes = net.watch(['link', 'neighbour'], {
    initial: true,
    receiveBuffer: [1500, 10_000, 100_000][random(3)] ?? 0,
  })
  const known = new Map<string, unknown>()
  let resyncs = 0
  const following = (async () => {
    for await (const { type, kind, object } of changes) {
      if (type === 'resync') resyncs++
      if (kind === undefined || object === undefined) continue
      const key = 'ndmIfindex' in object ? `neighbour ${object.dst}` : `link ${object.ifindex}`
      if (type === 'removed') known.delete(key)
      else known.set(key, 'ndmIfindex' in object ? object.lladdr : object.mtu)
    }
  })()
  for (let round = 0; round < 10; round++) {
    churn(kernel, random, random(40))
    kernel.tick()
    if (random(2) === 0) await net.links.list()
    if (random(3) === 0) await new Promise(setImmediate)
  }
  kernel.faults = {}
  await changes.barrier()
  await changes.return?.()
  await following
  const truth = new Map<string, unknown>()
  for (const link of kernel.objects('newlink')) {
    truth.set(`link ${Reflect.get(link, 'ifindex')}`, Reflect.get(link, 'mtu'))
  }
  for (const neighbour of kernel.objects('newneigh')) {
    truth.set(`neighbour ${Reflect.get(neighbour, 'dst')}`, Reflect.get(neighbour, 'lladdr'))
  }
  return { told: [...known].sort(), truth: [...truth].sort(), resyncs }
}

test('what a watch has told is the kernel’s state after a barrier, whatever the seed', async (t) => {
  const seeds = ONLY === undefined ? Array.from({ length: SEEDS }, (_, index) => index) : [Number(ONLY)]
  let resyncs = 0
  for (const seed of seeds) {
    const result = await schedule(seed)
    resyncs += result.resyncs
    t.deepEqual(result.told, result.truth, `NLKIT_SEED=${seed}`)
  }
  t.log(`${seeds.length} schedules, ${resyncs} resyncs`)
})
