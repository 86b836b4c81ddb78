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
export * from './decode/index.js'
export * from './encoder/index.js'
export * from './errors/index.js'
export { nlctrlFamily } from './families/generic/nlctrl.js'
export { controlFamily } from './families/netlink/control.js'
export { type AddressMessage, type AddressOperations, addressFamily } from './families/route/address.js'
export { type LinkMessage, type LinkOperations, linkFamily } from './families/route/link.js'
export {
  type NeighbourMessage,
  type NeighbourOperations,
  neighbourFamily,
} from './families/route/neighbour.js'
export { type RouteMessage, type RouteOperations, routeFamily } from './families/route/route.js'
export { type RuleMessage, type RuleOperations, ruleFamily } from './families/route/rule.js'
export { generatedFamilies } from './generated.js'
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
