/** Many requests in flight: each gets its own answer, and none is lost. */
import type { ExecutionContext } from 'ava'
import {
  AbortError,
  NetlinkError,
  NetlinkInputError,
  openRoute,
  type PipelineRequest,
  type RouteOperations,
  type RouteSocket,
} from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')

async function setUp(t: ExecutionContext): Promise<{ net: RouteSocket; namespace: Namespace; oif: number }> {
  const namespace = Namespace.create(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  const net = await openRoute({ netns: namespace.path })
  t.teardown(() => net.close())
  return { net, namespace, oif: (await net.links.get('v0')).ifindex }
}

const address = (n: number) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`
const add = (oif: number, n: number): PipelineRequest<RouteOperations> => ({
  operation: 'newroute',
  values: { family: 'inet', dst: address(n), rtmTable: 'main', rtmType: 'unicast', rtmScope: 'link', oif },
  flags: ['create', 'excl'],
})

live('100,000 routes are added without a lost acknowledgement', async (t) => {
  const { net, oif } = await setUp(t)
  const requests = Array.from({ length: 100_000 }, (_, n) => add(oif, n))
  const began = performance.now()
  const results = await net.pipeline(requests)
  const seconds = (performance.now() - began) / 1000
  t.is(results.length, 100_000)
  t.true(results.every(({ status }) => status === 'fulfilled'))
  t.is(net.statistics.drops, 0)
  t.is(
    (await net.list('getroute', { family: 'inet', rtmTable: 'main' })).filter(
      ({ dstLen, rtmTable }) => dstLen === 32 && rtmTable === 'main',
    ).length,
    100_000,
  )
  t.log(`${Math.round(100_000 / seconds)} routes a second`)
})

live('each result is its own, and the kernel goes on after a refusal', async (t) => {
  const { net, oif } = await setUp(t)
  await net.pipeline([add(oif, 5)])
  const links = { operation: 'getlink', values: { ifname: 'lo' } } as const
  const requests = [...Array.from({ length: 600 }, (_, n) => (n % 3 === 0 ? links : add(oif, n)))]
  const results = await net.pipeline(requests)
  for (const [n, result] of results.entries()) {
    if (n === 5) {
      const reason: unknown = result.status === 'rejected' ? result.reason : undefined
      t.true(reason instanceof NetlinkError)
      t.like(reason, { code: 'EEXIST', operation: 'newroute', request: { dst: '10.0.0.5' } })
    } else if (n % 3 === 0) {
      t.like(result, { status: 'fulfilled', value: [{ ifname: 'lo' }] })
    } else {
      t.deepEqual(result, { status: 'fulfilled', value: [] })
    }
  }
})

live('bad values reject a pipeline before anything is sent', async (t) => {
  const { net, oif } = await setUp(t)
  const wrong: PipelineRequest<RouteOperations> = { operation: 'newroute', values: { dst: 'nowhere' } }
  const error = await t.throwsAsync(net.pipeline([add(oif, 1), wrong]), { instanceOf: NetlinkInputError })
  t.is(error?.path, 'dst')
  await t.throwsAsync(net.pipeline([add(oif, 1)], { signal: AbortSignal.abort() }), {
    instanceOf: AbortError,
  })
  t.false((await net.routes.list({ table: 'main' })).some(({ dst }) => dst === '10.0.0.1'))
  t.deepEqual(await net.pipeline([]), [])
})

live('pipelines, dumps and requests share a socket', async (t) => {
  const { net, oif } = await setUp(t)
  const work = [0, 1, 2, 3].map((part) =>
    net.pipeline(Array.from({ length: 2000 }, (_, n) => add(oif, part * 2000 + n))),
  )
  const dumps = Array.from({ length: 10 }, () => net.routes.list({ family: 'inet' }))
  const links = Array.from({ length: 100 }, () => net.links.get('v0'))
  t.true((await Promise.all(links)).every(({ ifname }) => ifname === 'v0'))
  for (const results of await Promise.all(work)) t.true(results.every(({ status }) => status === 'fulfilled'))
  t.is((await Promise.all(dumps)).length, 10)
})

live('a pipeline that is abandoned leaves the socket usable', async (t) => {
  const { net, oif } = await setUp(t)
  const controller = new AbortController()
  const running = net.pipeline(
    Array.from({ length: 20_000 }, (_, n) => add(oif, n)),
    { signal: controller.signal },
  )
  setTimeout(() => controller.abort(), 5)
  const results = await running
  t.is(results.length, 20_000)
  const last = results.at(-1)
  t.true(last?.status === 'rejected' && last.reason instanceof AbortError)
  t.is((await net.links.get('lo')).ifindex, 1)
  t.is(net.statistics.drops, 0)
})
