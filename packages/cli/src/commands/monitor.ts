import { setMaxListeners } from 'node:events'
import { type Decoder, GENERIC_PROTOCOL } from '@nlkit/core'
import { openDecoder, openRoute, schema } from 'nlkit'
import { numberOption, parseCommandLine } from '../command-line.js'
import { askKernel } from '../generic-names.js'
import { followEvents } from '../monitor/events.js'
import { type Kinds, kindsOf } from '../monitor/kinds.js'
import { everyPlace, type Place, whenMade } from '../monitor/places.js'
import { JsonPrinter, LinePrinter, type ObjectPrinter } from '../monitor/printer.js'
import { writeLine } from '../output/terminal.js'
import { untilInterrupted } from '../signals.js'
import { SPEC_HELP, specOption, specsOf } from '../specs.js'
import { UsageError } from '../usage.js'
import { servePage } from './page.js'

export const help = `usage: nlkit monitor [KIND ...] [options]

Prints one line a change until Ctrl-C, of all kinds in one stream. Of links, addresses, routes,
neighbours, fdb, rules, nexthops and qdiscs the state is followed: + added, ~ changed, - removed,
and after a loss the differences. Of others each notification is told: tc, conntrack, nftables, wifi,
uevents, processes, and any family of 'nlkit families' that has multicast groups. Lost messages are told.
Without a kind: links, addresses, routes and neighbours.

  --state            first print what is there
  --once             print what is there and end
  --json             one JSON object a change, a line each
  --netns NAME       watch another network namespace: a name of 'ip netns' or a path
  --all-netns        watch the own namespace, all that have a name, and those that get one
  --buffer BYTES     receive buffer of each socket; default 8388608 for notifications, 4194304 for objects
${SPEC_HELP}
  --page             also serve the decoder page on loopback and print its address

  nlkit monitor
  nlkit monitor links routes --netns blue --json
  nlkit monitor conntrack nftables tc
  nlkit monitor wifi ethtool --all-netns

Exit status: 0 ended by Ctrl-C or --once; 1 not permitted, or this kernel has no such family; 2 wrong usage.
`

const options = {
  state: { type: 'boolean' },
  once: { type: 'boolean' },
  json: { type: 'boolean' },
  page: { type: 'boolean' },
  netns: { type: 'string' },
  spec: specOption,
  'all-netns': { type: 'boolean' },
  buffer: { type: 'string' },
} as const

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values']

/** `nlkit monitor`: resolves to the exit status when it is interrupted, or at once with `--once`. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(argv, options, { most: Number.POSITIVE_INFINITY })
  if (values.netns !== undefined && values['all-netns'])
    throw new UsageError('either --netns or --all-netns, not both')
  const { specs } = await specsOf(values.spec)
  const kinds = await kindsOf(positionals, schema(specs))
  if (values.once && kinds.objects.length === 0)
    throw new UsageError('--once prints state, and of these kinds there are notifications alone')
  return untilInterrupted((signal) => watch(kinds, openDecoder({ specs }), values, signal))
}

async function watch(
  kinds: Kinds,
  decoder: Decoder,
  values: Values,
  interrupted: AbortSignal,
): Promise<number> {
  const page = values.page && !values.once ? await servePage(0) : undefined
  const announce = async () => {
    if (page !== undefined) await writeLine(`Decoder page: ${page.address}`)
  }
  await nameFamilies(kinds, decoder)
  // What fails in one place or kind ends all.
  const failed = new AbortController()
  const signal = AbortSignal.any([interrupted, failed.signal])
  // One for each kind and namespace.
  setMaxListeners(0, signal)
  const failures: unknown[] = []
  const running = new Set<Promise<void>>()
  const start = (place: Place) => {
    const enter = () => follow(place, kinds, decoder, { values, signal, announce })
    const task = (
      values['all-netns'] ? whenMade(place, enter, { signal, once: values.once === true }) : enter()
    )
      .catch((error: unknown) => {
        failures.push(error)
        failed.abort()
      })
      .finally(() => running.delete(task))
    running.add(task)
  }
  try {
    if (values['all-netns']) await everyPlace(start, values.once ? undefined : signal)
    else start({ label: undefined, netns: values.netns })
    while (running.size > 0) await Promise.all(running)
  } finally {
    page?.close()
  }
  if (failures.length > 0) throw failures[0]
  return 0
}

/** Generic families have other numbers on each machine. */
async function nameFamilies({ events }: Kinds, decoder: Decoder): Promise<void> {
  if (events.some(({ protocol }) => protocol === GENERIC_PROTOCOL))
    for (const [id, name] of await askKernel()) decoder.learn(id, name)
}

interface FollowOptions {
  readonly values: Values
  readonly signal: AbortSignal
  /** To be told once all that was there has been printed. */
  announce(): Promise<void>
}

/** All kinds in one namespace. */
async function follow(
  { label, netns }: Place,
  { objects, events }: Kinds,
  decoder: Decoder,
  { values, signal, announce }: FollowOptions,
): Promise<void> {
  const printer = values.json ? new JsonPrinter(objects, label) : new LinePrinter(objects, decoder, label)
  const receiveBuffer = numberOption('buffer', values.buffer, { least: 1 })
  // Of several namespaces the own one is told of what is told in one alone.
  const here = events.filter(({ everywhere }) => everywhere || !values['all-netns'] || netns === undefined)
  const tasks = values.once
    ? []
    : here.map((each) => followEvents(each, decoder, printer, { netns, receiveBuffer, signal }))
  if (objects.length > 0) tasks.push(followObjects(printer, { netns, values, signal, announce }))
  else await announce()
  await Promise.all(tasks)
}

async function followObjects(
  printer: ObjectPrinter,
  { netns, values, signal, announce }: FollowOptions & { readonly netns: string | undefined },
): Promise<void> {
  const told = values.state === true || values.once === true
  await using net = await openRoute({ ...(netns !== undefined && { netns }) })
  const receiveBuffer = numberOption('buffer', values.buffer, { least: 1 })
  const wished = { initial: true, signal, ...(receiveBuffer !== undefined && { receiveBuffer }) }
  let live = false
  try {
    for await (const change of net.watch(printer.watched, wished)) {
      if (change.type === 'ready') {
        await printer.ready(told)
        if (values.once) return
        await announce()
        live = true
      } else if (live) await printer.change(change)
      else await printer.initial(change)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
