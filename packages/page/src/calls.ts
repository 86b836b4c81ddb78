/** What the page asks its worker, and what comes back. All of it can be cloned between threads. */
import type { InputProblem, SpecIssue, TreeKind } from '@nlkit/core'

/** Text as it was pasted, or a file's bytes. */
export type Input = string | Uint8Array

/** How to read an input, as far as it does not say it itself. */
export interface Reading {
  /** Format of the input; '' detects it. */
  readonly format: string
  /** Protocol of datagrams of which the input does not say it. */
  readonly protocol: string
  /** The sender's byte order; '' finds it out. */
  readonly byteOrder: '' | 'little' | 'big'
}

/** A schema file, by its name. */
export interface SchemaText {
  readonly path: string
  readonly text: string
}

/** Families that schema files describe, and the protocols that these belong to; or everything that is wrong with them. */
export type Described =
  | { readonly families: readonly string[]; readonly protocols: readonly string[] }
  | { readonly issues: readonly SpecIssue[] }

/** Each call by its name: what it takes, and what it gives. */
export interface Calls {
  /** Reads an input; it replaces the one before. */
  open: { readonly asks: { readonly input: Input; readonly reading: Reading }; readonly gives: Opened }
  /**
   * Describes families of the user's own, in place of those before; no file: only what nlkit knows. Where something is
   * wrong, nothing changes. What is open stays as it was read.
   */
  describe: { readonly asks: { readonly files: readonly SchemaText[] }; readonly gives: Described }
  /** Messages by number. */
  rows: { readonly asks: { readonly indices: readonly number[] }; readonly gives: readonly Row[] }
  message: { readonly asks: { readonly index: number }; readonly gives: Detail }
  /** The messages that pass a filter. A newer filter or input ends an older filter's work. */
  filter: { readonly asks: { readonly text: string }; readonly gives: Filtered }
  /** A message's exchange: the request and all that answers it. */
  follow: { readonly asks: { readonly index: number }; readonly gives: Uint32Array }
  /** Messages as a file. `shown`: which; all of them when undefined. */
  export: {
    readonly asks: { readonly form: ExportForm; readonly shown: Uint32Array | undefined }
    readonly gives: Blob
  }
  /** A message as text to paste elsewhere. */
  copy: { readonly asks: { readonly index: number; readonly form: CopyForm }; readonly gives: string }
}

export type CallName = keyof Calls

/** A call as it is posted. */
export type Call = { [Name in CallName]: { readonly call: Name } & Calls[Name]['asks'] }[CallName]

/** The worker's answer to call number `id`. */
export type Answer = { readonly id: number } & (
  | { readonly result: Calls[CallName]['gives'] }
  | { readonly error: string }
)

/** A file to save: `pcap` has whole datagrams. */
export type ExportForm = 'pcap' | 'jsonl' | 'text'

export type CopyForm = 'hex' | 'c' | 'javascript' | 'command' | 'json' | 'tree'

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
  /** The byte order of the datagrams; 'mixed' where they differ. */
  readonly byteOrder: 'little' | 'big' | 'mixed'
}

/** What became of a filter: the messages that pass, or where it is wrong. */
export type Filtered =
  | { readonly matches: Uint32Array }
  /** `offset` and `length` in UTF-16 units of the filter. */
  | { readonly reason: string; readonly offset: number; readonly length: number }
  /** Something newer was asked for. */
  | { readonly outdated: true }

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
  /** It asks the kernel for something: it can be copied as a call. */
  readonly request: boolean
}
