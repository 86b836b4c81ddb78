export { ipv4Text, ipv6Text, macText, mplsText, octetsText, uuidText } from './addresses.js'
export { HEX_PAIRS, hex } from './hex.js'
export { jsonObject, jsonValue } from './json.js'
export { decodeText, encodeText, textLength } from './strings.js'
