export {
  Attributes,
  type Body,
  type Family,
  type FrameReader,
  type OperationTypes,
  type Reader,
  Struct,
  type UnknownAttribute,
} from './objects.js'
export { type FamilyReaders, HOST_LITTLE_ENDIAN, MessageReader } from './reader.js'
export type { Bitfield32, Flags } from './scalars.js'
