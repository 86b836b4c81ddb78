/** What the page asks its worker, and what comes back. All of it can be cloned between threads. */
import type { InputProblem, TreeKind } from '@nlkit/core'

/** Text as it was pasted, or a file's bytes. */
export type Input = string | Uint8Array

export interface OpenCall {
  readonly call: 'open'
  readonly input: Input
  /** Protocol of datagrams of which the input does not say it. */
  readonly protocol: string
}

export interface RowsCall {
  readonly call: 'rows'
  readonly from: number
  readonly to: number
}

export interface MessageCall {
  readonly call: 'message'
  readonly index: number
}

export type Call = OpenCall | RowsCall | MessageCall

/** What became of an input. */
export interface Opened {
  readonly format: string
  readonly datagrams: number
  readonly messages: number
  /** Bytes of all datagrams. */
  readonly bytes: number
  /** Places of the input that could not be read. */
  readonly problems: readonly InputProblem[]
  /** Some datagram's protocol is the one asked for, because the input does not tell it. */
  readonly assumed: boolean
}

/** A message in the list. */
export interface Row {
  readonly index: number
  readonly datagram: number
  readonly time: number | undefined
  readonly pid: number | undefined
  readonly direction: 'send' | 'receive' | undefined
  readonly protocol: string
  /** C name of the message. */
  readonly name: string
  /** The rest of the message in one line. */
  readonly line: string
  readonly length: number
  readonly problems: number
  readonly malformed: boolean
}

/** A node of the tree, in a list in which children follow their parent. */
export interface Node {
  readonly id: number
  /** `id` of the parent; -1 for the message itself. */
  readonly parent: number
  readonly depth: number
  /** Number behind the last descendant's. */
  readonly end: number
  /** Place among its siblings, from 1, and their number. */
  readonly position: number
  readonly siblings: number
  readonly offset: number
  readonly length: number
  readonly kind: TreeKind
  /** What its colour says: the kind, but `header` for the members of netlink's own headers. */
  readonly tone: TreeKind
  readonly cName: string
  readonly name: string
  readonly type: string
  readonly text: string
  /** What is wrong here; empty if nothing is. */
  readonly problem: string
}

/** A malformed place or likely mistake of a message. */
export interface MessageProblem {
  readonly offset: number
  readonly length: number
  readonly path: string
  readonly code: string
  readonly message: string
  /** The node to show; -1 if none has these bytes. */
  readonly node: number
}

/** A message in full. */
export interface Detail {
  readonly row: Row
  readonly bytes: Uint8Array
  readonly nodes: readonly Node[]
  readonly problems: readonly MessageProblem[]
}

/** The worker's answer to call number `id`. */
export type Answer = { readonly id: number } & (
  | { readonly answer: 'open'; readonly result: Opened }
  | { readonly answer: 'rows'; readonly result: readonly Row[] }
  | { readonly answer: 'message'; readonly result: Detail }
  | { readonly answer: 'error'; readonly message: string }
)
