/** A radio in the simulated kernel, of which a test says how it answers and what it tells. */
import type { Values } from '@nlkit/core'
import { SimulatedKernel } from '@nlkit/testing'
import type { ExecutionContext } from 'ava'
import { openWifi } from 'nlkit/wifi'

export const IFINDEX = 3
/** MHz of the channels that are not disabled. */
export const CHANNELS = [2412, 2437, 5180]
/** Those that are. */
const DISABLED = [2484]
/** The simulated kernel numbers groups in the schema's order. */
export const GROUPS = ['config', 'scan', 'regulatory', 'mlme', 'vendor', 'nan', 'testmode'] as const

export async function radio(t: ExecutionContext) {
  const kernel = new SimulatedKernel()
  const family = kernel.addFamily('nl80211')
  const answer = (operation: string, messages: readonly { operation: string; values: Values }[]) =>
    kernel.answer(operation, { messages }, 'nl80211')
  answer('get-scan', [result(2412)])
  answer('get-interface', [
    { operation: 'new-interface', values: { ifindex: IFINDEX, ifname: 'wlan0', wiphy: 0 } },
  ])
  const freqs = [
    ...CHANNELS.map((freq) => ({ freq })),
    ...DISABLED.map((freq) => ({ freq, disabled: true as const })),
  ]
  answer('get-wiphy', [{ operation: 'new-wiphy', values: { wiphy: 0, wiphyBands: { '2ghz': { freqs } } } }])
  const wifi = await openWifi({ socket: kernel.socket })
  t.teardown(() => wifi.close())
  /** Tells the members of a group. */
  const multicast = (group: (typeof GROUPS)[number], operation: string, values: Values) =>
    kernel.multicast(operation, values, 2 + family * 16 + GROUPS.indexOf(group), 'nl80211')
  const tell = (operation: string, values: Values = {}) =>
    multicast('scan', operation, { ifindex: IFINDEX, ...values })
  return { kernel, wifi, tell, multicast }
}

const result = (frequency: number) => ({
  operation: 'new-scan-results',
  values: { ifindex: IFINDEX, bss: { bssid: '02:00:00:00:00:00', frequency } },
})

/** Tells it at every turn of the event loop, until the promise settles. */
export async function meanwhile<T>(doing: Promise<T>, tell: () => void): Promise<T> {
  let over = false
  const ended = doing.finally(() => {
    over = true
  })
  ended.catch(() => undefined)
  while (!over) {
    tell()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return ended
}
