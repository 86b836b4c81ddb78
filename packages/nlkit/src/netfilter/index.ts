/** nlkit/netfilter: the packet filter nf_tables and the table of connections. */
export type {
  Connection,
  ConnectionFilter,
  ConnectionInput,
  ConnectionListFilter,
  ConnectionSettings,
  ConnectionStatistics,
} from './conntrack/connections.js'
export type { Expectation, ExpectationInput } from './conntrack/expectations.js'
export { type ConntrackSocket, openConntrack } from './conntrack/open.js'
export { type ConnectionFamily, type Flow, flowOf } from './conntrack/tuples.js'
export {
  add,
  create,
  destroy,
  flush,
  insert,
  type NftablesChange,
  type ObjectName,
  remove,
  replace,
} from './nftables/changes.js'
export type { Datatype, DatatypeValue } from './nftables/datatypes.js'
export type { FamilyFilter, TableFilter } from './nftables/facades.js'
export type { Hook, NftablesFamily, Priority } from './nftables/hooks.js'
export type {
  Chain,
  Element,
  Flowtable,
  NftablesExpression,
  NftablesObject,
  NftablesSet,
  Rule,
  Table,
} from './nftables/messages.js'
export type {
  ChainInput,
  ElementInput,
  ElementsInput,
  ExpressionInput,
  FlowtableInput,
  InTable,
  Named,
  ObjectInput,
  RuleInput,
  RuleName,
  SetInput,
  TableInput,
  TableName,
} from './nftables/objects.js'
export { type ChangeMaker, type NftablesSocket, openNftables } from './nftables/open.js'
export {
  type Committed,
  type RefusedChange,
  TransactionError,
  type TransactionOptions,
} from './nftables/transaction.js'
