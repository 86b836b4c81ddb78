/** Comparisons with programs that print a JSON list, an object a message. */
import type { DecodedMessage } from '@nlkit/core'
import { listDisagreements, type Table } from './agreement.js'
import { type Body, type Comparison, isObject, received } from './comparison.js'

export interface JsonComparison extends Omit<Comparison, 'compare'> {
  /** Operations of the messages that the list is made of, in its order. */
  readonly operations: readonly string[]
  /** Leaves out what the program does not print, and puts the rest in its order. */
  readonly arrange?: (bodies: readonly Body[], links: readonly Body[]) => readonly Body[]
  /** Of these interface names. */
  readonly table: (names: Names) => Table
  /** Their list, from what they printed; the print itself by default. */
  readonly list?: (printed: unknown) => readonly unknown[]
}

/** Names of interfaces by their index, as far as the messages tell them. */
export type Names = (ifindex: unknown) => string | undefined

export function jsonComparison({
  operations,
  arrange = (bodies) => bodies,
  table,
  list = asList,
  ...rest
}: JsonComparison): Comparison {
  return {
    ...rest,
    compare(messages, printed) {
      const ours = arrange(received(messages, ...operations), received(messages, 'newlink'))
      return listDisagreements(list(JSON.parse(printed || '[]')), ours, table(namesOf(messages)))
    },
  }
}

/** iproute2 puts an empty object where it prints nothing. */
function asList(printed: unknown): readonly unknown[] {
  if (!Array.isArray(printed)) throw new TypeError('not a list')
  return printed.filter((item) => isObject(item) && Object.keys(item).length > 0)
}

export function namesOf(messages: readonly DecodedMessage[]): Names {
  const names = new Map(received(messages, 'newlink').map(({ ifindex, ifname }) => [ifindex, ifname]))
  return (ifindex) => {
    const name = names.get(ifindex)
    return typeof name === 'string' ? name : undefined
  }
}
