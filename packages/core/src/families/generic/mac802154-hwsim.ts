// Generated from schema/generic/mac802154-hwsim.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Hwsim extends Attributes {
  radioId?: number
  radioEdge?: Edge
  radioEdges?: Edges
}

export interface Edges extends Attributes {
  radioEdge?: Edge[]
}

export interface Edge extends Attributes {
  endpointId?: number
  lqi?: number
}

export interface Mac802154HwsimOperations {
  'get-radio': { request: Hwsim; reply: Hwsim; event: Hwsim; dump: true }
  'set-radio': { request: Hwsim; reply: never; event: never; dump: false }
  'new-radio': { request: Hwsim; reply: Hwsim; event: Hwsim; dump: false }
  'del-radio': { request: Hwsim; reply: never; event: never; dump: false }
  'get-edge': { request: Hwsim; reply: Hwsim; event: Hwsim; dump: true }
  'set-edge': { request: Hwsim; reply: never; event: never; dump: false }
  'del-edge': { request: Hwsim; reply: never; event: never; dump: false }
  'new-edge': { request: Hwsim; reply: never; event: never; dump: false }
}

export type Mac802154HwsimGroup = 'config'

export const mac802154HwsimFamily: Family<Mac802154HwsimOperations, Mac802154HwsimGroup> = {
  name: 'mac802154-hwsim',
  fingerprint,
  readers: {},
  groups: {
    config: 0,
  },
}
