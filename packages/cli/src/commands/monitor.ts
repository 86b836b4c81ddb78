import { type Change, openRoute, type RouteSocket, type WatchKind } from 'nlkit'
import { parseCommandLine } from '../command-line.js'
import { cellsOf, changeText, Names, sentence, titleOf } from '../describe/index.js'
import { type Colour, columns, painter, writeLine } from '../output/terminal.js'
import { SPEC_HELP, specOption, specsOf } from '../specs.js'
import { UsageError } from '../usage.js'
import { type Page, servePage } from './page.js'

export const help = `usage: nlkit monitor [links] [addresses] [routes] [neighbours] [rules] [options]

Prints one line a change until Ctrl-C: + added, ~ changed, - removed. Without a kind: all but rules.

  --state            first print what is there
  --once             print what is there and end
  --json             one JSON object a change, a line each
  --netns NAME       watch another network namespace: a name of 'ip netns' or a path
${SPEC_HELP}
  --page             also serve the decoder page on loopback and print its address

  nlkit monitor
  nlkit monitor links routes --netns blue --json
`

const words: Readonly<Record<string, WatchKind>> = {
  links: 'link',
  link: 'link',
  addresses: 'address',
  address: 'address',
  routes: 'route',
  route: 'route',
  neighbours: 'neighbour',
  neighbour: 'neighbour',
  rules: 'rule',
  rule: 'rule',
}
const usual: readonly WatchKind[] = ['link', 'address', 'route', 'neighbour']

const options = {
  state: { type: 'boolean' },
  once: { type: 'boolean' },
  json: { type: 'boolean' },
  page: { type: 'boolean' },
  netns: { type: 'string' },
  spec: specOption,
} as const

/** `nlkit monitor`: resolves to the exit status when it is interrupted, or at once with `--once`. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(argv, options, { most: Object.keys(words).length })
  const kinds = positionals.length > 0 ? positionals.map(kindOf) : usual
  const page = values.page && !values.once ? await servePage(0) : undefined
  const stop = new AbortController()
  const onSignal = () => stop.abort()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, onSignal)
  const net = await openRoute({
    ...(values.netns !== undefined && { netns: values.netns }),
    ...(await specsOf(values.spec)),
  })
  try {
    const printer = values.json ? new JsonPrinter(kinds) : new LinePrinter(kinds, page)
    await follow(net, printer, {
      initial: values.state === true || values.once === true,
      once: values.once === true,
      signal: stop.signal,
    })
  } finally {
    net.close()
    page?.close()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal)
  }
  return 0
}

function kindOf(word: string): WatchKind {
  const kind = words[word]
  if (kind === undefined)
    throw new UsageError(`cannot monitor '${word}': links, addresses, routes, neighbours, rules`)
  return kind
}

/** What the watch brings, told in one form or the other. */
interface Printer {
  /** Kinds to watch: those asked for and those needed to tell of them. */
  readonly watched: readonly WatchKind[]
  /** An object that was there from the start. */
  initial(change: Change): Promise<void> | void
  /** All that was there has been told. */
  ready(told: boolean): Promise<void>
  change(change: Change): Promise<void>
}

interface FollowOptions {
  initial: boolean
  once: boolean
  signal: AbortSignal
}

async function follow(
  net: RouteSocket,
  printer: Printer,
  { initial, once, signal }: FollowOptions,
): Promise<void> {
  let live = false
  try {
    for await (const change of net.watch(printer.watched, { initial: true, signal })) {
      if (change.type === 'ready') {
        await printer.ready(initial)
        if (once) return
        live = true
      } else if (live) await printer.change(change)
      else await printer.initial(change)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

const signs = { added: '+', changed: '~', removed: '-' } as const
const signColours: Readonly<Record<keyof typeof signs, Colour>> = {
  added: 'green',
  changed: 'yellow',
  removed: 'red',
}

/** Tables for the state, one readable line a change. */
class LinePrinter implements Printer {
  readonly watched: readonly WatchKind[]
  readonly #names = new Names()
  readonly #paint = painter(process.stdout)
  readonly #state: Change[] = []

  constructor(
    readonly kinds: readonly WatchKind[],
    readonly page: Page | undefined,
  ) {
    // Links tell the names of the interfaces that the others mention by number.
    this.watched = [...new Set<WatchKind>(['link', ...kinds])]
  }

  initial(change: Change): void {
    this.#learn(change)
    this.#state.push(change)
  }

  async ready(told: boolean): Promise<void> {
    if (told) for (const kind of this.kinds) await this.#table(kind)
    if (this.page !== undefined) await writeLine(`Decoder page: ${this.page.address}`)
    this.#state.length = 0
  }

  async change(change: Change): Promise<void> {
    if (change.type === 'resync') {
      await writeLine(this.#paint('red', `${clock()}  ! messages were lost; the differences follow`))
      return
    }
    if (change.type === 'ready') return
    this.#learn(change)
    const text = this.#text(change)
    if (change.type === 'removed' && change.kind === 'link') this.#names.forget(change.object.ifindex)
    if (text === undefined || !this.kinds.includes(change.kind)) return
    const sign = this.#paint(signColours[change.type], `${signs[change.type]} ${change.kind.padEnd(9)}`)
    await writeLine(`${this.#paint('dim', clock())}  ${sign}  ${text}`)
  }

  #text(change: Change): string | undefined {
    if (change.kind === undefined) return undefined
    if (change.type === 'changed') return changeText(change.kind, change.object, change.previous, this.#names)
    return sentence(cellsOf(change.kind, change.object, this.#names))
  }

  async #table(kind: WatchKind): Promise<void> {
    await writeLine(this.#paint('bold', titleOf(kind)))
    const rows = this.#state.filter((change) => change.kind === kind).map((change) => this.#row(change))
    for (const line of columns(rows)) await writeLine(`  ${line}`)
    if (rows.length === 0) await writeLine(this.#paint('dim', '  none'))
    await writeLine('')
  }

  #row(change: Change): string[] {
    return change.kind === undefined ? [] : cellsOf(change.kind, change.object, this.#names)
  }

  #learn(change: Change): void {
    if (change.kind === 'link') this.#names.learn(change.object.ifindex, change.object.ifname)
  }
}

/** JSON lines: `{"type":"added","kind":"link","object":{...}}`; `previous` where there is one. */
class JsonPrinter implements Printer {
  constructor(readonly watched: readonly WatchKind[]) {}

  readonly #state: Change[] = []

  initial(change: Change): void {
    this.#state.push(change)
  }

  async ready(told: boolean): Promise<void> {
    if (told) for (const change of this.#state) await this.change(change)
    this.#state.length = 0
  }

  async change(change: Change): Promise<void> {
    await writeLine(JSON.stringify(change))
  }
}

/** Local time of day with milliseconds. */
function clock(): string {
  const now = new Date()
  const part = (value: number, digits: number) => String(value).padStart(digits, '0')
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((value) => part(value, 2)).join(':')
  return `${time}.${part(now.getMilliseconds(), 3)}`
}
