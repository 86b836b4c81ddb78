// Generated from schema/generic/drm-ras.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  nameOf,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const nodeTypeNames = {
  1: 'error-counter',
} as const
export type NodeType = (typeof nodeTypeNames)[keyof typeof nodeTypeNames]

export class Node extends Attributes {
  declare nodeId?: number
  declare deviceName?: string
  declare nodeName?: string
  declare nodeType?: NodeType | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.nodeId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.deviceName = readString(r, s)
    if ((s = t[f + 6]!)) this.nodeName = readString(r, s)
    if ((s = t[f + 7]!)) this.nodeType = nameOf(nodeTypeNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ErrorCounter extends Attributes {
  declare nodeId?: number
  declare errorId?: number
  declare errorName?: string
  declare errorValue?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.nodeId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.errorId = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.errorName = readString(r, s)
    if ((s = t[f + 7]!)) this.errorValue = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
  readers: {
    'list-nodes': Node,
    'get-error-counter': ErrorCounter,
    'clear-error-counter': ErrorCounter,
  },
  groups: {},
}
