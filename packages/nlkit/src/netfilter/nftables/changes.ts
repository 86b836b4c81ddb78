import type { PipelineRequest } from '../../client.js'
import type { NftablesFamily } from './hooks.js'
import type { NftablesOperations } from './messages.js'
import {
  type ChainInput,
  chainValues,
  type ElementsInput,
  elementsValues,
  type FlowtableInput,
  flowtableValues,
  type InTable,
  type Named,
  namedValues,
  type ObjectInput,
  objectValues,
  type RuleInput,
  type RuleName,
  ruleValues,
  type SetInput,
  setValues,
  type TableInput,
  type TableName,
  tableValues,
} from './objects.js'

/** Operations that change the ruleset; the kernel takes them in transactions alone. */
type ChangeOperations = {
  [K in keyof NftablesOperations as K extends `${'new' | 'del' | 'destroy'}${string}`
    ? K
    : never]: NftablesOperations[K]
}

/** One change of a transaction: an operation, its values and its flags. */
export type NftablesChange = PipelineRequest<ChangeOperations>

/** An object by its name or handle, with its type: different types may share a name. */
export type ObjectName = Named & Pick<ObjectInput, 'type'>

/** Makes what is not there yet; what is there already is no error (of a rule: a further one, behind the others). */
export const add = {
  table: (input: TableInput): NftablesChange => ({
    operation: 'newtable',
    values: tableValues(input),
    flags: ['create'],
  }),
  chain: (input: ChainInput): NftablesChange => ({
    operation: 'newchain',
    values: chainValues(input),
    flags: ['create'],
  }),
  /** At the end of the chain, or behind the rule `handle`. */
  rule: (input: RuleInput): NftablesChange => ({
    operation: 'newrule',
    values: { ...ruleValues(input), position: input.handle },
    flags: ['create', 'append'],
  }),
  set: (input: SetInput): NftablesChange => ({
    operation: 'newset',
    values: setValues(input),
    flags: ['create'],
  }),
  elements: (input: ElementsInput): NftablesChange => ({
    operation: 'newsetelem',
    values: elementsValues(input),
    flags: ['create'],
  }),
  object: (input: ObjectInput): NftablesChange => ({
    operation: 'newobj',
    values: objectValues(input),
    flags: ['create'],
  }),
  flowtable: (input: FlowtableInput): NftablesChange => ({
    operation: 'newflowtable',
    values: flowtableValues(input),
    flags: ['create'],
  }),
}

/** As `add`, but what is there already fails with EEXIST. */
export const create = {
  table: (input: TableInput): NftablesChange => ({
    operation: 'newtable',
    values: tableValues(input),
    flags: ['create', 'excl'],
  }),
  chain: (input: ChainInput): NftablesChange => ({
    operation: 'newchain',
    values: chainValues(input),
    flags: ['create', 'excl'],
  }),
  set: (input: SetInput): NftablesChange => ({
    operation: 'newset',
    values: setValues(input),
    flags: ['create', 'excl'],
  }),
  elements: (input: ElementsInput): NftablesChange => ({
    operation: 'newsetelem',
    values: elementsValues(input),
    flags: ['create', 'excl'],
  }),
  object: (input: ObjectInput): NftablesChange => ({
    operation: 'newobj',
    values: objectValues(input),
    flags: ['create', 'excl'],
  }),
  flowtable: (input: FlowtableInput): NftablesChange => ({
    operation: 'newflowtable',
    values: flowtableValues(input),
    flags: ['create', 'excl'],
  }),
}

/** Puts a rule at the beginning of its chain, or before the rule `handle`. */
export const insert = {
  rule: (input: RuleInput): NftablesChange => ({
    operation: 'newrule',
    values: { ...ruleValues(input), position: input.handle },
    flags: ['create'],
  }),
}

/** Puts a rule in the place of the rule `handle`. */
export const replace = {
  rule: (input: RuleInput & { readonly handle: bigint }): NftablesChange => ({
    operation: 'newrule',
    values: { ...ruleValues(input), handle: input.handle },
    flags: ['replace'],
  }),
}

/** Takes away what is there; ENOENT when it is not. */
export const remove = {
  table: ({ family, name }: TableName): NftablesChange => ({
    operation: 'deltable',
    values: { nfgenFamily: family, name },
  }),
  chain: (chain: Named): NftablesChange => ({ operation: 'delchain', values: namedValues(chain) }),
  rule: (rule: RuleName): NftablesChange => ({ operation: 'delrule', values: ruleName(rule) }),
  set: (set: Named): NftablesChange => ({ operation: 'delset', values: namedValues(set) }),
  elements: (input: ElementsInput): NftablesChange => ({
    operation: 'delsetelem',
    values: elementsValues(input),
  }),
  object: (object: ObjectName): NftablesChange => ({
    operation: 'delobj',
    values: { ...namedValues(object), type: object.type },
  }),
  flowtable: (flowtable: Named): NftablesChange => ({
    operation: 'delflowtable',
    values: namedValues(flowtable),
  }),
}

/** Takes away what is there, and what is not there is no error. Since Linux 6.3. */
export const destroy = {
  table: ({ family, name }: TableName): NftablesChange => ({
    operation: 'destroytable',
    values: { nfgenFamily: family, name },
  }),
  chain: (chain: Named): NftablesChange => ({ operation: 'destroychain', values: namedValues(chain) }),
  rule: (rule: RuleName): NftablesChange => ({ operation: 'destroyrule', values: ruleName(rule) }),
  set: (set: Named): NftablesChange => ({ operation: 'destroyset', values: namedValues(set) }),
  elements: (input: ElementsInput): NftablesChange => ({
    operation: 'destroysetelem',
    values: elementsValues(input),
  }),
  object: (object: ObjectName): NftablesChange => ({
    operation: 'destroyobj',
    values: { ...namedValues(object), type: object.type },
  }),
  flowtable: (flowtable: Named): NftablesChange => ({
    operation: 'destroyflowtable',
    values: namedValues(flowtable),
  }),
}

/** Takes away all that is in something. */
export const flush = {
  /** All tables of a family; without one: of all. */
  ruleset: (family?: NftablesFamily): NftablesChange => ({
    operation: 'deltable',
    values: { nfgenFamily: family ?? 'unspec' },
  }),
  /** All rules of a table; its chains and sets stay. */
  table: ({ family, name }: TableName): NftablesChange => ({
    operation: 'delrule',
    values: { nfgenFamily: family, table: name },
  }),
  chain: ({ family, table, name }: InTable & { readonly name: string }): NftablesChange => ({
    operation: 'delrule',
    values: { nfgenFamily: family, table, chain: name },
  }),
  set: ({ family, table, name }: InTable & { readonly name: string }): NftablesChange => ({
    operation: 'delsetelem',
    values: { nfgenFamily: family, table, set: name },
  }),
}

function ruleName({ family, table, chain, handle }: RuleName) {
  return { nfgenFamily: family, table, chain, handle }
}
