// Generated from schema/generic/handshake.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type HandlerClass = 'none' | 'tlshd' | 'max'

export type MsgType = 'unspec' | 'clienthello' | 'serverhello'

export type Auth = 'unspec' | 'unauth' | 'psk' | 'x509'

export interface X509 extends Attributes {
  cert?: number
  privkey?: number
}

export interface Accept extends Attributes {
  sockfd?: number
  handlerClass?: HandlerClass | number
  messageType?: MsgType | number
  timeout?: number
  authMode?: Auth | number
  peerIdentity?: number[]
  certificate?: X509[]
  peername?: string
  keyring?: number
}

export interface Done extends Attributes {
  status?: number
  sockfd?: number
  remoteAuth?: number[]
}

export interface HandshakeOperations {
  ready: { request: never; reply: never; event: Attributes; dump: false }
  accept: { request: Accept; reply: Accept; event: Accept; dump: false }
  done: { request: Done; reply: never; event: never; dump: false }
}

export type HandshakeGroup = 'none' | 'tlshd'

export const handshakeFamily: Family<HandshakeOperations, HandshakeGroup> = {
  name: 'handshake',
  fingerprint,
  readers: {},
  groups: {
    none: 0,
    tlshd: 0,
  },
}
