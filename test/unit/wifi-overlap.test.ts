/**
 * A survey tool that fetches scan results at each event, in the schedule that stops libnl for good: more events while a
 * fetch is being read. The same schedule as in crates/simulation/tests/libnl.rs, from the library and @nlkit/testing;
 * test/live/libnl.test.ts has libnl itself over the running kernel.
 */
import { encodeMessage } from '@nlkit/core'
import { SimulatedKernel } from '@nlkit/testing'
import test from 'ava'
import { openFamily, openSocket, type RawSocket, schema } from 'nlkit'

/** Enough for several datagrams. */
const NETWORKS = 300
const NLMSG_ERROR = 2
const NLMSG_DONE = 3
const DUMP_FLAGS = 0x305

/** A kernel with networks in the air, the number of nl80211 and of its scan group. */
async function radio() {
  const kernel = new SimulatedKernel()
  const family = kernel.addFamily('nl80211')
  const messages = Array.from({ length: NETWORKS }, (_, n) => ({
    operation: 'new-scan-results',
    values: { ifindex: 3, bss: { frequency: 2412 + n, informationElements: new Uint8Array(300) } },
  }))
  kernel.answer('get-scan', { messages }, 'nl80211')
  using controller = await openFamily('nlctrl', { socket: kernel.socket })
  const [reply] = await controller.request('getfamily', { familyName: 'nl80211' })
  const groups: unknown = Reflect.get(Object(reply), 'mcastGroups')
  const scan = Array.isArray(groups) ? groups.find(({ name }) => name === 'scan') : undefined
  const group: unknown = scan?.id
  if (typeof group !== 'number') throw new Error('nl80211 has a scan group')
  const announce = () => kernel.multicast('new-scan-results', { ifindex: 3 }, group, 'nl80211')
  const events = await openSocket({ protocol: 'generic', groups: [group], socket: kernel.socket })
  return { kernel, family, announce, events }
}

test('libnl: after a scan event inside a fetch every later answer is a sequence mismatch', async (t) => {
  const { kernel, family, announce, events } = await radio()
  await using socket = await openSocket({ protocol: 'generic', socket: kernel.socket })
  const libnl = new Libnl(socket, family)
  for (let event = 0; event < 3; event++) {
    announce()
    await events.receive()
    libnl.getScan()
    await libnl.receive()
  }
  while (await libnl.receive());
  t.deepEqual(libnl.figures, { results: NETWORKS, mismatches: 2 })
  for (let round = 0; round < 20; round++) {
    announce()
    await events.receive()
    libnl.getScan()
    while (await libnl.receive());
  }
  t.is(libnl.figures.results, NETWORKS)
  t.true(libnl.figures.mismatches >= 2 + 20)
  events.close()
})

test('ours: every fetch brings all results, also those begun inside another', async (t) => {
  const { kernel, announce, events } = await radio()
  using wifi = await openFamily('nl80211', { socket: kernel.socket })
  for (let round = 0; round < 20; round++) {
    const fetches: Promise<number>[] = []
    for (let event = 0; event < 3; event++) {
      announce()
      await events.receive()
      const fetch = wifi.dump('get-scan', { ifindex: 3 })[Symbol.asyncIterator]()
      const first = await fetch.next()
      t.is(Reflect.get(Object(first.value), 'ifindex'), 3)
      fetches.push(count(fetch, 1))
    }
    t.deepEqual(await Promise.all(fetches), [NETWORKS, NETWORKS, NETWORKS])
  }
  t.like(wifi.channel.statistics, { late: 0, foreign: 0, spoofed: 0, overruns: 0 })
  events.close()
})

test('ours: an event while a fetch is left half read does not disturb the next one', async (t) => {
  const { kernel, announce, events } = await radio()
  using wifi = await openFamily('nl80211', { socket: kernel.socket })
  for (let round = 0; round < 20; round++) {
    for await (const _ of wifi.dump('get-scan', { ifindex: 3 })) {
      announce()
      await events.receive()
      break
    }
    t.is((await wifi.dump('get-scan', { ifindex: 3 }).toArray()).length, NETWORKS)
  }
  events.close()
})

async function count(fetch: AsyncIterator<unknown>, first: number): Promise<number> {
  let results = first
  while (!(await fetch.next()).done) results++
  return results
}

/** libnl's two counters (lib/nl.c), over datagrams as they are. */
class Libnl {
  readonly figures = { results: 0, mismatches: 0 }
  #next = 1_700_000_000
  #expected = 1_700_000_000

  constructor(
    readonly socket: RawSocket,
    readonly family: number,
  ) {}

  getScan(): void {
    const header = { family: 'nl80211', type: this.family, flags: DUMP_FLAGS, seq: this.#next++ }
    this.socket.send(encodeMessage(schema(), 'get-scan', { ifindex: 3 }, header))
  }

  /** Reads one datagram, up to the first message that is not the one expected. False: nothing is there. */
  async receive(): Promise<boolean> {
    if (this.socket.statistics.queued === 0) return false
    const { bytes } = await this.socket.receive()
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    for (let at = 0; at < bytes.length; at += (view.getUint32(at, true) + 3) & ~3) {
      if (view.getUint32(at + 8, true) !== this.#expected) {
        this.figures.mismatches++
        return true
      }
      const type = view.getUint16(at + 4, true)
      if (type === NLMSG_DONE || type === NLMSG_ERROR) this.#expected++
      else this.figures.results++
    }
    return true
  }
}
