/** Objects of nf_tables as the kernel sends them. */
export type {
  Expression as NftablesExpression,
  ExpressionDataCases,
} from '@nlkit/core/families/netfilter/nft-expressions'
export {
  type ChainMessage as Chain,
  type Element,
  type ElementsMessage,
  type FlowtableMessage as Flowtable,
  type GenerationMessage,
  type NftablesGroup,
  type NftablesOperations,
  nftablesFamily,
  type ObjectMessage as NftablesObject,
  type RuleMessage as Rule,
  type SetMessage as NftablesSet,
  type TableMessage as Table,
} from '@nlkit/core/families/netfilter/nftables'
