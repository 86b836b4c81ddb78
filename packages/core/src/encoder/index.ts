export type { Values } from './body.js'
export { type EncodeOptions, encodeMessage, findOperation } from './message.js'
export { closest } from './path.js'
export { parseHex, parseIp, parseIpv4, parseIpv6, parseMpls, parsePairs, parseUuid } from './text.js'
