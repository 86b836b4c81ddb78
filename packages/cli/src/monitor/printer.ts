/** What monitor prints: a readable line each, or JSON lines. */
import type { DecodedMessage, Decoder } from '@nlkit/core'
import type { Change, WatchKind } from 'nlkit'
import { cellsOf, changeText, Names, sentence, titleOf } from '../describe/index.js'
import { type Colour, columns, painter, writeLine } from '../output/terminal.js'

/** Objects that are followed, told in one form or the other. */
export interface ObjectPrinter {
  /** Kinds to watch: those asked for and those needed to tell of them. */
  readonly watched: readonly WatchKind[]
  /** An object that was there from the start. */
  initial(change: Change): Promise<void> | void
  /** All that was there has been told. */
  ready(told: boolean): Promise<void>
  change(change: Change): Promise<void>
}

/** Notifications, told in one form or the other. */
export interface EventPrinter {
  event(kind: string, message: DecodedMessage): Promise<void>
  /** Messages of that kind did not fit the receive buffer. */
  lost(kind: string): Promise<void>
}

const signs = { added: '+', changed: '~', removed: '-' } as const
const signColours: Readonly<Record<keyof typeof signs, Colour>> = {
  added: 'green',
  changed: 'yellow',
  removed: 'red',
}
const KIND_WIDTH = 9

/** Tables for the state, one readable line a change. `place` is said where there are several. */
export class LinePrinter implements ObjectPrinter, EventPrinter {
  readonly watched: readonly WatchKind[]
  readonly #names = new Names()
  readonly #paint = painter(process.stdout)
  readonly #state: Change[] = []

  constructor(
    readonly kinds: readonly WatchKind[],
    readonly decoder: Decoder,
    readonly place: string | undefined,
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
    this.#state.length = 0
  }

  async change(change: Change): Promise<void> {
    if (change.type === 'resync')
      return this.#write(this.#paint('red', '! messages were lost; the differences follow'))
    if (change.type === 'ready') return
    this.#learn(change)
    const text = this.#text(change)
    if (change.type === 'removed' && change.kind === 'link') this.#names.forget(change.object.ifindex)
    if (text === undefined || !this.kinds.includes(change.kind)) return
    const sign = `${signs[change.type]} ${change.kind.padEnd(KIND_WIDTH)}`
    await this.#write(`${this.#paint(signColours[change.type], sign)}  ${text}`)
  }

  async event(kind: string, message: DecodedMessage): Promise<void> {
    const sign = this.#paint('cyan', `· ${kind.padEnd(KIND_WIDTH)}`)
    await this.#write(`${sign}  ${this.decoder.line(message)}`)
  }

  async lost(kind: string): Promise<void> {
    await this.#write(this.#paint('red', `! ${kind}: messages were lost, the receive buffer was full`))
  }

  async #write(text: string): Promise<void> {
    const place = this.place === undefined ? '' : `${this.#paint('magenta', `[${this.place}]`)} `
    await writeLine(`${this.#paint('dim', clock())}  ${place}${text}`)
  }

  #text(change: Change): string | undefined {
    if (change.kind === undefined) return undefined
    if (change.type === 'changed') return changeText(change.kind, change.object, change.previous, this.#names)
    return sentence(cellsOf(change.kind, change.object, this.#names))
  }

  async #table(kind: WatchKind): Promise<void> {
    const place = this.place === undefined ? '' : ` in ${this.place}`
    await writeLine(this.#paint('bold', `${titleOf(kind)}${place}`))
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

/**
 * JSON lines: `{"type":"added","kind":"link","object":{...}}`, `previous` where there is one;
 * `{"type":"event","kind":"conntrack","message":{...}}`; `{"type":"lost","kind":"conntrack"}`. With `netns` where there
 * are several.
 */
export class JsonPrinter implements ObjectPrinter, EventPrinter {
  readonly #state: Change[] = []

  constructor(
    readonly watched: readonly WatchKind[],
    readonly place: string | undefined,
  ) {}

  initial(change: Change): void {
    this.#state.push(change)
  }

  async ready(told: boolean): Promise<void> {
    if (told) for (const change of this.#state) await this.change(change)
    this.#state.length = 0
  }

  async change(change: Change): Promise<void> {
    await this.#write(change)
  }

  async event(kind: string, message: DecodedMessage): Promise<void> {
    await this.#write({ type: 'event', kind, message })
  }

  async lost(kind: string): Promise<void> {
    await this.#write({ type: 'lost', kind })
  }

  async #write(object: object): Promise<void> {
    const { place } = this
    await writeLine(JSON.stringify(place === undefined ? object : { netns: place, ...object }))
  }
}

/** Local time of day with milliseconds. */
function clock(): string {
  const now = new Date()
  const part = (value: number, digits: number) => String(value).padStart(digits, '0')
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((value) => part(value, 2)).join(':')
  return `${time}.${part(now.getMilliseconds(), 3)}`
}
