/** What the rules look at: flags, members of the fixed header, attributes of the outermost set. */
import type { Field } from '../field.js'
import { fieldValue } from '../fields.js'
import type { Finding, RuleMessage } from './rule.js'

/** Both bits of NLM_F_DUMP; in a message of class new NLM_F_REPLACE and NLM_F_EXCL, of delete NONREC and BULK. */
export const NLM_F_DUMP = 0x300
export const NLM_F_REPLACE = 0x100
export const NLM_F_EXCL = 0x200
export const NLM_F_CREATE = 0x400
export const NLM_F_BULK = 0x200

/** Bytes of nlmsg_flags in nlmsghdr. */
const FLAGS_OFFSET = 6
const FLAGS_LENGTH = 2

/** The member called `name` of the message's fixed header. */
export function member({ fields }: RuleMessage, name: string): Field | undefined {
  const header = fields.find(({ kind }) => kind === 'header')
  return header?.children.find((child) => child.kind === 'member' && child.name === name)
}

export function memberValue(message: RuleMessage, name: string): unknown {
  const found = member(message, name)
  return found && fieldValue(message.reader, found)
}

/** The attribute of the outermost set with that key. */
export function attribute({ fields }: RuleMessage, key: string): Field | undefined {
  return fields.find((field) => field.attribute?.key === key)
}

/** The message asks for a dump: both bits are set, and its class is one that can. */
export function asksForDump({ flags, operation }: RuleMessage): boolean {
  const listing = operation === undefined || operation.class === 'get' || operation.class === 'other'
  return listing && (flags & NLM_F_DUMP) === NLM_F_DUMP
}

/** A finding about nlmsg_flags. */
export function aboutFlags({ start }: RuleMessage, code: Finding['code'], message: string): Finding {
  return { offset: start + FLAGS_OFFSET, length: FLAGS_LENGTH, code, message }
}

/** The attribute itself, its header included: what stands in `field`, which is one. */
export function isAttribute({ kind, at, offset }: Field): boolean {
  return (kind === 'attribute' || kind === 'element') && at === offset + 4
}
