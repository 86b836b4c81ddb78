import {
  type AnsweredRequest,
  type Body,
  bodyFields,
  GrowingTape,
  HOST_LITTLE_ENDIAN,
  MessageReader,
  NetlinkError,
  type Operation,
  OverrunError,
  outcomeOf,
  RECORD_OPERATION,
  TAPE_FIRST,
  word,
} from '@nlkit/core'
import type { Knowledge } from '../knowledge.js'
import { loadAddon } from '../native/addon.js'

const ENOBUFS = 105

/** A request as it was sent. */
export interface Sent {
  readonly operation: string
  readonly values: Readonly<Record<string, unknown>>
  readonly message: Uint8Array
  /** Bytes of the receive buffer that the answer may take. */
  readonly room: number
  /** NETLINK_ number. */
  readonly protocol: number
  /** Of a generic family: its nlmsg_type on this machine, and its name. */
  readonly generic?: { readonly type: number; readonly name: string } | undefined
}

/**
 * The error that an NLMSG_ERROR or NLMSG_DONE with the body `answer` carries. With CAP_ACK the kernel does not send
 * the request back: offsets are looked up in the bytes that were sent. `unanswered`: the engine wrote it itself.
 */
export function refusalOf(answer: Body, unanswered: boolean, sent: Sent, knowledge: Knowledge): Error {
  const { operation } = sent
  const request = Object.fromEntries(Object.entries(sent.values).filter(([, value]) => value !== undefined))
  const located = 'offs' in answer || 'missType' in answer
  const outcome = outcomeOf(answer, located ? answered(sent, knowledge) : undefined, sent.protocol)
  const { errno, offset, policy, path: attribute, missing } = outcome
  if (unanswered && errno === ENOBUFS) return new OverrunError(operation, request)
  const { message, cookie } = answer
  return new NetlinkError({
    errno,
    operation,
    request,
    offset,
    attribute,
    kernelMessage: typeof message === 'string' ? message : undefined,
    cookie: cookie instanceof Uint8Array ? cookie : undefined,
    policy,
    missing,
  })
}

/** The request as the parser sees it, so that places in it have names. */
function answered(
  { message, protocol, generic }: Sent,
  { catalog, tables }: Knowledge,
): AnsweredRequest | undefined {
  const parser = loadAddon().createParser(tables)
  if (generic !== undefined) parser.learn(generic.type, generic.name)
  const tape = new GrowingTape()
  tape.write((words) => parser.parse(message, 0, message.length, protocol, !HOST_LITTLE_ENDIAN, words))
  const record = word(tape.words, TAPE_FIRST)
  if (record === 0) return undefined
  const reader = new MessageReader(catalog, [])
  reader.attach(message, tape.words)
  const operation = catalog.operationAt(word(tape.words, record + RECORD_OPERATION))
  return { fields: bodyFields(reader, record), set: attributesOf(operation), start: 0 }
}

function attributesOf(operation: Operation | undefined): AnsweredRequest['set'] {
  const body = operation?.body
  return body?.kind === 'struct' || body?.kind === 'nest' ? body.set : undefined
}
