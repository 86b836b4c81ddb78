/** What a filter can ask of a message itself, beside its attributes. */
import { protocolNumber } from '../catalog/index.js'
import { messageText } from '../decode/line.js'
import type { Message } from '../decode/message.js'
import type { Candidate } from './value.js'

export interface Meta {
  readonly values: (message: Message) => readonly Candidate[]
  /** Of the name alone; default: there is a value. */
  readonly holds?: (message: Message) => boolean
}

export const META: Readonly<Partial<Record<string, Meta>>> = {
  type: { values: ({ header }) => [{ value: header.name, raw: header.type }] },
  operation: one((message) => message.operation),
  protocol: {
    values: ({ protocol, family }) => [
      { value: protocol, raw: protocolNumber(protocol) },
      { value: `NETLINK_${protocol.toUpperCase()}` },
      // Generic families are protocols in all but number.
      ...(family === undefined ? [] : [{ value: family }]),
    ],
  },
  flags: { values: ({ header }) => [{ value: header.flags, flags: true }] },
  seq: one(({ header }) => header.seq),
  port: one(({ header }) => header.port),
  length: one(({ header }) => header.length),
  index: one(({ index }) => index),
  datagram: one(({ datagram }) => datagram),
  time: one(({ time }) => time),
  pid: one(({ pid }) => pid),
  fd: one(({ fd }) => fd),
  direction: one(({ direction }) => direction),
  opaque: { ...one(({ opaque }) => opaque), holds: ({ opaque }) => opaque > 0 },
  request: truth(({ header }) => header.flags.includes('request')),
  malformed: truth(({ malformed }) => malformed),
  problem: {
    values: ({ problems }) => problems.map(({ code }) => ({ value: code })),
    holds: ({ problems }) => problems.length > 0,
  },
  error: {
    values: ({ outcome }) => {
      if (outcome === undefined || outcome.errno === 0) return []
      return [{ value: outcome.code, raw: outcome.errno }, { value: outcome.message }]
    },
    holds: ({ outcome }) => outcome !== undefined && outcome.errno !== 0,
  },
  text: one(messageText),
}

function one(read: (message: Message) => string | number | undefined): Meta {
  return {
    values: (message) => {
      const value = read(message)
      return value === undefined ? [] : [{ value }]
    },
  }
}

function truth(read: (message: Message) => boolean): Meta {
  return { values: (message) => [{ value: read(message) }], holds: read }
}
