export {
  type AddressType,
  type ArrayType,
  type Attribute,
  AttributeSet,
  type BitfieldType,
  type ByteOrder,
  type BytesType,
  type Case,
  Catalog,
  type Choice,
  type ChoiceType,
  CONTROL_PROTOCOL,
  camelCase,
  Enum,
  type EnumEntry,
  type Family,
  type FlagType,
  type Format,
  GENERIC_PROTOCOL,
  type Group,
  type IntegerType,
  type ListType,
  type Member,
  type NestType,
  type NoneType,
  type Operation,
  type OperationClass,
  type OperationQuery,
  protocolName,
  protocolNumber,
  type RecordsType,
  type Selector,
  type StringType,
  Struct as StructLayout,
  type StructType,
  TablesError,
  type Type,
  type TypeKind,
} from './catalog/index.js'
export { commandCall, javascriptCall } from './code/code.js'
export * from './decode/index.js'
export * from './encoder/index.js'
export * from './errors/index.js'
export type { FamilyByName, GenericFamilyByName } from './families/all.js'
export { type NlctrlOperations, nlctrlFamily } from './families/generic/nlctrl.js'
export { controlFamily } from './families/netlink/control.js'
export { protocols as protocolNumbers } from './families/protocols.js'
export { type AddressMessage, type AddressOperations, addressFamily } from './families/route/address.js'
export { type AddrlabelOperations, addrlabelFamily } from './families/route/addrlabel.js'
export { type DcbOperations, dcbFamily } from './families/route/dcb.js'
export { type LinkMessage, type LinkOperations, linkFamily } from './families/route/link.js'
export { type MdbOperations, mdbFamily } from './families/route/mdb.js'
export { type MrouteOperations, mrouteFamily } from './families/route/mroute.js'
export {
  type NeighbourMessage,
  type NeighbourOperations,
  neighbourFamily,
} from './families/route/neighbour.js'
export { type NetconfOperations, netconfFamily } from './families/route/netconf.js'
export { type NexthopMessage, type NexthopOperations, nexthopFamily } from './families/route/nexthop.js'
export { type NsidOperations, nsidFamily } from './families/route/nsid.js'
export { type PrefixOperations, prefixFamily } from './families/route/prefix.js'
export { type RouteMessage, type RouteOperations, routeFamily } from './families/route/route.js'
export { type RuleMessage, type RuleOperations, ruleFamily } from './families/route/rule.js'
export { type StatsOperations, statsFamily } from './families/route/stats.js'
export { type TunnelOperations, tunnelFamily } from './families/route/tunnel.js'
export { type VlanOperations, vlanFamily } from './families/route/vlan.js'
export * from './filter/index.js'
export { generatedFamilies } from './generated.js'
export * from './pcap/index.js'
export {
  Attributes,
  type Bitfield32,
  type Body,
  type Family as GeneratedFamily,
  type FamilyReaders,
  type Flags,
  type FrameReader,
  HOST_LITTLE_ENDIAN,
  MessageReader,
  type OperationTypes,
  type Reader,
  Struct,
  type UnknownAttribute,
} from './reader/index.js'
export * from './tape/index.js'
export * from './values/index.js'
