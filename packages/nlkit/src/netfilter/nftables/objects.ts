import { encodeText, NetlinkInputError } from '@nlkit/core'
import type { Input } from '../../client.js'
import { bytesOf, type Datatype, type DatatypeValue, fieldsOf, layoutOf } from './datatypes.js'
import { type Hook, hookNumber, type NftablesFamily, type Priority, priorityNumber } from './hooks.js'
import type {
  Chain,
  Element,
  ElementsMessage,
  ExpressionDataCases,
  Flowtable,
  NftablesObject,
  NftablesSet,
  Rule,
  Table,
} from './messages.js'

/** A table by its name. */
export interface TableName {
  readonly family: NftablesFamily
  readonly name: string
}

/** What stands in a table. */
export interface InTable {
  readonly family: NftablesFamily
  readonly table: string
}

/** A chain, set, object or flowtable by its name, or by the handle that the kernel gave it. */
export type Named = InTable & ({ readonly name: string } | { readonly handle: bigint })

/** What a rule does, one step: the name says what `data` takes. */
export type ExpressionInput = {
  [K in keyof ExpressionDataCases]: {
    readonly name: K
    readonly data?: Input<ExpressionDataCases[K]>
  }
}[keyof ExpressionDataCases]

export interface TableInput extends TableName {
  readonly flags?: Input<Table>['flags']
}

export interface ChainInput extends InTable {
  readonly name: string
  /** Of a base chain, which packets pass by themselves; then `hook` and `priority` are needed, too. */
  readonly type?: 'filter' | 'nat' | 'route'
  readonly hook?: Hook
  /** The lower, the earlier. */
  readonly priority?: Priority | number
  /** What becomes of packets that reach its end; default 'accept'. */
  readonly policy?: 'accept' | 'drop'
  /** Interfaces of the hooks 'ingress' and 'egress'. */
  readonly devices?: readonly string[]
}

export interface RuleInput extends InTable {
  readonly chain: string
  /** What it does, in the kernel's own terms (`nft --debug=netlink` shows them). */
  readonly expressions: readonly ExpressionInput[]
  /** Handle of the rule behind which it goes (`add`), before which (`insert`), or whose place it takes (`replace`). */
  readonly handle?: bigint
  /** Shown by `nft list ruleset`. */
  readonly comment?: string
}

/** A rule by the handle that the kernel gave it. */
export interface RuleName extends InTable {
  readonly chain: string
  readonly handle: bigint
}

export interface SetInput extends InTable {
  readonly name: string
  /** What the elements are; several: each element is a list of them. */
  readonly keyType: Datatype | readonly Datatype[]
  /** Of a map: what the elements lead to. */
  readonly dataType?: Datatype
  readonly flags?: Input<NftablesSet>['flags']
  /** Milliseconds after which elements vanish that have no time of their own. */
  readonly timeout?: number | bigint
  /** The most elements it may have. */
  readonly size?: number
  /** Tells it from other new sets of a transaction; default 1. */
  readonly id?: number
}

export interface ElementsInput extends InTable {
  readonly set: string
  /** What the elements are; without it they are given as bytes. */
  readonly keyType?: Datatype | readonly Datatype[]
  readonly dataType?: Datatype
  readonly elements: readonly ElementInput[]
}

export interface ElementInput {
  readonly key: DatatypeValue | readonly DatatypeValue[]
  /** The last key of a range, of sets of several types. */
  readonly keyEnd?: DatatypeValue | readonly DatatypeValue[]
  /** The end of an interval: the first key that is not in it. */
  readonly intervalEnd?: boolean
  /** Of a map. */
  readonly data?: DatatypeValue
  /** Milliseconds. */
  readonly timeout?: number | bigint
  readonly comment?: string
}

export interface ObjectInput extends InTable {
  readonly name: string
  readonly type: NonNullable<Input<NftablesObject>['type']>
  readonly data?: Input<NftablesObject>['data']
}

export interface FlowtableInput extends InTable {
  readonly name: string
  readonly priority?: Priority | number
  readonly devices: readonly string[]
  readonly flags?: Input<Flowtable>['flags']
}

/** NFTNL_UDATA_RULE_COMMENT and NFTNL_UDATA_SET_ELEM_COMMENT. */
const COMMENT = 0
const LONGEST_COMMENT = 254

export function tableValues({ family, name, flags }: TableInput): Input<Table> {
  return { nfgenFamily: family, name, flags }
}

export function chainValues(input: ChainInput): Input<Chain> {
  const { family, table, name, type, hook, priority, policy, devices } = input
  const base = type !== undefined || hook !== undefined || priority !== undefined
  if (base && (type === undefined || hook === undefined || priority === undefined))
    throw new NetlinkInputError(
      type === undefined ? 'type' : hook === undefined ? 'hook' : 'priority',
      'a base chain needs type, hook and priority',
    )
  return {
    nfgenFamily: family,
    table,
    name,
    hook:
      hook === undefined || priority === undefined
        ? undefined
        : {
            hooknum: hookNumber(family, hook),
            priority: priorityNumber(family, priority),
            ...(devices !== undefined && { devs: { name: devices } }),
          },
    policy,
    type,
  }
}

export function ruleValues({ family, table, chain, expressions, comment }: RuleInput): Input<Rule> {
  return {
    nfgenFamily: family,
    table,
    chain,
    expressions: { elem: expressions },
    userdata: comment === undefined ? undefined : userdata(comment),
  }
}

export function setValues(input: SetInput): Input<NftablesSet> {
  const { family, table, name, keyType, dataType, timeout, size, id = 1 } = input
  const types = typesOf(keyType)
  const key = layoutOf(types)
  const data = dataType && layoutOf([dataType])
  const flags = new Set(input.flags ?? [])
  if (data !== undefined) flags.add('map')
  if (timeout !== undefined) flags.add('timeout')
  if (types.length > 1) flags.add('concat')
  const fields = types.length > 1 ? fieldsOf(types).map((len) => ({ len })) : undefined
  return {
    nfgenFamily: family,
    table,
    name,
    flags: [...flags],
    keyType: key.number,
    keyLen: key.length,
    dataType: data?.number,
    dataLen: data?.length,
    id,
    timeout,
    desc:
      size === undefined && fields === undefined
        ? undefined
        : { size, ...(fields !== undefined && { concat: { elem: fields } }) },
  }
}

export function elementsValues({
  family,
  table,
  set,
  elements,
  keyType,
  dataType,
}: ElementsInput): Input<ElementsMessage> {
  const keys = keyType === undefined ? undefined : typesOf(keyType)
  return {
    nfgenFamily: family,
    table,
    set,
    elements: elements.map((element, index) => elementValues(element, keys, dataType, `elements.${index}`)),
  }
}

function elementValues(
  { key, keyEnd, intervalEnd, data, timeout, comment }: ElementInput,
  keys: readonly Datatype[] | undefined,
  dataType: Datatype | undefined,
  path: string,
): Input<Element> {
  return {
    key: { value: keyBytes(key, keys, `${path}.key`) },
    ...(keyEnd !== undefined && { keyEnd: { value: keyBytes(keyEnd, keys, `${path}.keyEnd`) } }),
    ...(data !== undefined && { data: { value: keyBytes(data, dataType && [dataType], `${path}.data`) } }),
    flags: intervalEnd ? ['interval-end'] : undefined,
    timeout,
    userdata: comment === undefined ? undefined : userdata(comment),
  }
}

function keyBytes(
  value: DatatypeValue | readonly DatatypeValue[],
  types: readonly Datatype[] | undefined,
  path: string,
): Uint8Array {
  if (types !== undefined) return bytesOf(types, value, path)
  if (value instanceof Uint8Array) return value
  throw new NetlinkInputError(path, 'must be bytes where the type is not told (keyType, dataType)')
}

export function objectValues({ family, table, name, type, data }: ObjectInput): Input<NftablesObject> {
  return { nfgenFamily: family, table, name, type, data: data ?? {} }
}

export function flowtableValues(input: FlowtableInput): Input<Flowtable> {
  const { family, table, name, priority = 'filter', devices, flags } = input
  const hook = { num: 0, priority: priorityNumber(family, priority), devs: { name: devices } }
  return { nfgenFamily: family, table, name, hook, flags }
}

export function namedValues(named: Named) {
  const { family, table } = named
  const which = 'handle' in named ? { handle: named.handle } : { name: named.name }
  return { nfgenFamily: family, table, ...which }
}

function typesOf(keyType: Datatype | readonly Datatype[]): readonly Datatype[] {
  return typeof keyType === 'string' ? [keyType] : keyType
}

/** As nft keeps what the kernel does not look at: type, length, text with its NUL. */
function userdata(comment: string): Uint8Array {
  const text = encodeText(`${comment}\0`)
  if (text.length > LONGEST_COMMENT)
    throw new NetlinkInputError('comment', `must have at most ${LONGEST_COMMENT - 1} bytes`)
  return Uint8Array.of(COMMENT, text.length, ...text)
}
