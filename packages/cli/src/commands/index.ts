/** What a command's module exports. */
export interface Command {
  readonly help: string
  /** Resolves to the exit status; rejects with what `main` explains. */
  run(argv: readonly string[]): Promise<number>
}

/** One word of the command line. Its module is loaded when it is asked for: what one command needs costs no other. */
export interface CommandEntry {
  /** One line for the list of commands. */
  readonly summary: string
  load(): Promise<Command>
}

export const commands: Readonly<Record<string, CommandEntry>> = {
  monitor: {
    summary: 'live changes and events of any family, in one stream',
    load: () => import('./monitor.js'),
  },
  decode: {
    summary: 'decode pcap, strace text or hex to a tree, one line a message, or JSON lines',
    load: () => import('./decode.js'),
  },
  trace: {
    summary: 'what a program says to the kernel: each request with its answer',
    load: () => import('./trace.js'),
  },
  capture: {
    summary: 'all netlink traffic of this machine, live; pcap files',
    load: () => import('./capture.js'),
  },
  call: {
    summary: 'any operation of any family',
    load: () => import('./call.js'),
  },
  explain: {
    summary: 'the story of each request in words: asked, answered, what would help',
    load: () => import('./explain.js'),
  },
  families: {
    summary: 'what the schema knows, and which generic families this kernel has',
    load: () => import('./families.js'),
  },
  schema: {
    summary: 'operations of a family, attributes of an operation',
    load: () => import('./schema.js'),
  },
  sockets: {
    summary: 'who holds netlink sockets: protocol, port, process, groups, queue, losses',
    load: () => import('./sockets.js'),
  },
  send: {
    summary: 'a datagram to another process',
    load: () => import('./send.js'),
  },
  listen: {
    summary: 'what other processes send to a port or a group',
    load: () => import('./listen.js'),
  },
  page: {
    summary: 'serve the decoder page on loopback',
    load: () => import('./page.js'),
  },
  completion: {
    summary: 'a script that completes nlkit in bash, zsh or fish',
    load: () => import('./completion.js'),
  },
}
