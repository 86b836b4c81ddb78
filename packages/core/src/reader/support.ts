/** All that generated families import: types, base classes and the helpers that read values. */
export type { AuditText, EnvironmentText, SocketNameText, UeventText } from '../values/grammars.js'
export {
  collectUnknown,
  frames,
  framesByIndex,
  hasOddLength,
  keepRaw,
  leaves,
  leavesByIndex,
  readArray,
  usedLength,
} from './lists.js'
export {
  Attributes,
  Bits,
  type Family,
  type FrameReader,
  type OperationTypes,
  type Reader,
  Struct,
  type UnknownAttribute,
} from './objects.js'
export {
  type Bitfield32,
  type Flags,
  flags64Of,
  flagsOf,
  lengthAt,
  nameOf,
  namesOf,
  readBitfield32,
  readSint,
  readUint,
} from './scalars.js'
export {
  readAudit,
  readBytes,
  readChars,
  readEnvironment,
  readIp,
  readIpOf,
  readIpOrMac,
  readIpv4,
  readIpv6,
  readLladdr,
  readMac,
  readMacIn,
  readMpls,
  readSocketName,
  readString,
  readUevent,
  readUuid,
} from './texts.js'
