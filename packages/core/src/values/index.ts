export { ipv4Text, ipv6Text, macText, mplsText, octetsText, uuidText } from './addresses.js'
export {
  type AuditText,
  type EnvironmentText,
  type Grammar,
  grammarBytes,
  grammarForm,
  type UeventText,
} from './grammars.js'
export { HEX_PAIRS, hex } from './hex.js'
export { jsonObject, jsonValue } from './json.js'
export { decodeText, encodeText, textLength } from './strings.js'
export { bytesText, typeText, valueText } from './text.js'
