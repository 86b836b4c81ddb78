import type { RequestOptions } from '../../client.js'
import { add, type NftablesChange, type ObjectName, remove } from './changes.js'
import type { NftablesFamily } from './hooks.js'
import type { Chain, Element, Flowtable, NftablesObject, NftablesSet, Rule, Table } from './messages.js'
import type {
  ChainInput,
  ElementsInput,
  FlowtableInput,
  InTable,
  Named,
  ObjectInput,
  RuleInput,
  RuleName,
  SetInput,
  TableInput,
  TableName,
} from './objects.js'
import type { NftablesSocket } from './open.js'

/** Narrows a list. */
export interface FamilyFilter {
  readonly family?: NftablesFamily
}
export interface TableFilter extends FamilyFilter {
  readonly table?: string
}

/** Each change is a transaction of its own; for several at once see `transaction`. */
abstract class Facade {
  constructor(readonly client: NftablesSocket) {}

  protected async change(change: NftablesChange, options: RequestOptions = {}): Promise<void> {
    await this.client.transaction([change], options)
  }
}

export class Tables extends Facade {
  list({ family }: FamilyFilter = {}, options?: RequestOptions): Promise<Table[]> {
    return this.client.list('gettable', { nfgenFamily: family }, options)
  }

  add(table: TableInput, options?: RequestOptions): Promise<void> {
    return this.change(add.table(table), options)
  }

  /** With all that stands in it. */
  remove(table: TableName, options?: RequestOptions): Promise<void> {
    return this.change(remove.table(table), options)
  }
}

export class Chains extends Facade {
  async list({ family, table }: TableFilter = {}, options?: RequestOptions): Promise<Chain[]> {
    const chains = await this.client.list('getchain', { nfgenFamily: family }, options)
    return chains.filter((chain) => table === undefined || chain.table === table)
  }

  add(chain: ChainInput, options?: RequestOptions): Promise<void> {
    return this.change(add.chain(chain), options)
  }

  remove(chain: Named, options?: RequestOptions): Promise<void> {
    return this.change(remove.chain(chain), options)
  }
}

export class Rules extends Facade {
  async list(
    { family, table, chain }: TableFilter & { readonly chain?: string } = {},
    options?: RequestOptions,
  ): Promise<Rule[]> {
    const rules = await this.client.list('getrule', { nfgenFamily: family, table, chain }, options)
    return rules.filter((rule) => chain === undefined || rule.chain === chain)
  }

  /** At the end of the chain, or behind the rule `handle`; resolves to the handle of the new rule. */
  async add(rule: RuleInput, options: RequestOptions = {}): Promise<bigint | undefined> {
    const { replies } = await this.client.transaction([add.rule(rule)], { ...options, echo: true })
    const made = replies[0]?.find((reply) => 'handle' in reply)
    return made !== undefined && 'handle' in made ? made.handle : undefined
  }

  remove(rule: RuleName, options?: RequestOptions): Promise<void> {
    return this.change(remove.rule(rule), options)
  }
}

export class Sets extends Facade {
  async list({ family, table }: TableFilter = {}, options?: RequestOptions): Promise<NftablesSet[]> {
    return this.client.list('getset', { nfgenFamily: family, table }, options)
  }

  add(set: SetInput, options?: RequestOptions): Promise<void> {
    return this.change(add.set(set), options)
  }

  remove(set: Named, options?: RequestOptions): Promise<void> {
    return this.change(remove.set(set), options)
  }
}

export class Elements extends Facade {
  /** The elements of one set. */
  async list(
    { family, table, set }: InTable & { readonly set: string },
    options?: RequestOptions,
  ): Promise<Element[]> {
    const messages = await this.client.list('getsetelem', { nfgenFamily: family, table, set }, options)
    return messages.flatMap(({ elements = [] }) => elements)
  }

  add(elements: ElementsInput, options?: RequestOptions): Promise<void> {
    return this.change(add.elements(elements), options)
  }

  remove(elements: ElementsInput, options?: RequestOptions): Promise<void> {
    return this.change(remove.elements(elements), options)
  }
}

/** Counters, quotas and others that rules refer to by name. */
export class Objects extends Facade {
  async list(
    { family, table, type }: TableFilter & { readonly type?: ObjectInput['type'] } = {},
    options?: RequestOptions,
  ): Promise<NftablesObject[]> {
    const objects = await this.client.list('getobj', { nfgenFamily: family, table, type }, options)
    return objects.filter((object) => type === undefined || object.type === type)
  }

  add(object: ObjectInput, options?: RequestOptions): Promise<void> {
    return this.change(add.object(object), options)
  }

  remove(object: ObjectName, options?: RequestOptions): Promise<void> {
    return this.change(remove.object(object), options)
  }
}

export class Flowtables extends Facade {
  async list({ family, table }: TableFilter = {}, options?: RequestOptions): Promise<Flowtable[]> {
    return this.client.list('getflowtable', { nfgenFamily: family, table }, options)
  }

  add(flowtable: FlowtableInput, options?: RequestOptions): Promise<void> {
    return this.change(add.flowtable(flowtable), options)
  }

  remove(flowtable: Named, options?: RequestOptions): Promise<void> {
    return this.change(remove.flowtable(flowtable), options)
  }
}
