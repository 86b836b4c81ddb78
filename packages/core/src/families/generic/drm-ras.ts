// Generated from schema/generic/drm-ras.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type NodeType = 'error-counter'

export interface Node extends Attributes {
  nodeId?: number
  deviceName?: string
  nodeName?: string
  nodeType?: NodeType | number
}

export interface ErrorCounter extends Attributes {
  nodeId?: number
  errorId?: number
  errorName?: string
  errorValue?: number
}

export interface DrmRasOperations {
  'list-nodes': { request: Node; reply: Node; event: Node; dump: true }
  'get-error-counter': { request: ErrorCounter; reply: ErrorCounter; event: ErrorCounter; dump: true }
  'clear-error-counter': { request: ErrorCounter; reply: never; event: never; dump: false }
}

export type DrmRasGroup = never

export const drmRasFamily: Family<DrmRasOperations, DrmRasGroup> = {
  name: 'drm-ras',
  fingerprint,
  readers: {},
  groups: {},
}
