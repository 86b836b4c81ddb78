export { Catalog, type OperationQuery } from './catalog.js'
export { CONTROL_PROTOCOL, camelCase, GENERIC_PROTOCOL, protocolName, protocolNumber } from './names.js'
export {
  type Attribute,
  AttributeSet,
  type Case,
  type Choice,
  Enum,
  type EnumEntry,
  type Family,
  type Group,
  type Member,
  type Operation,
  type OperationClass,
  Struct,
} from './records.js'
export { TablesError } from './tables.js'
export type {
  AddressType,
  ArrayType,
  BitfieldType,
  ByteOrder,
  BytesType,
  ChoiceType,
  FlagType,
  Format,
  IntegerType,
  ListType,
  NestType,
  NoneType,
  RecordsType,
  Selector,
  StringType,
  StructType,
  Type,
  TypeKind,
} from './types.js'
