// Generated from schema/sock_diag/tls.yaml: edit that file, then `npm run schema`.

import type { Attributes } from '../../reader/support.js'

export type TlsConfig = 'base' | 'sw' | 'hw' | 'hw-record'

export interface Tls extends Attributes {
  version?: number
  cipher?: number
  txconf?: TlsConfig | number
  rxconf?: TlsConfig | number
  zcRoTx?: true
  rxNoPad?: true
  txMaxPayloadLen?: number
}

export interface MptcpSubflow extends Attributes {
  tokenRem?: number
  tokenLoc?: number
  relwriteSeq?: number
  mapSeq?: bigint
  mapSfseq?: number
  ssnOffset?: number
  mapDatalen?: number
  flags?: number
  idRem?: number
  idLoc?: number
}
