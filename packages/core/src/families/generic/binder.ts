// Generated from schema/generic/binder.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Report extends Attributes {
  error?: number
  context?: string
  fromPid?: number
  fromTid?: number
  toPid?: number
  toTid?: number
  isReply?: true
  flags?: number
  code?: number
  dataSize?: number
}

export interface BinderOperations {
  report: { request: never; reply: never; event: Report; dump: false }
}

export type BinderGroup = 'report'

export const binderFamily: Family<BinderOperations, BinderGroup> = {
  name: 'binder',
  fingerprint,
  readers: {},
  groups: {
    report: 0,
  },
}
