// Generated from schema/netlink/policy.yaml: edit that file, then `npm run schema`.

import { Attributes, type Reader, collectUnknown, hasOddLength, nameOf } from '../../reader/support.js'

export const attributeTypeNames = {
  0: 'invalid', 1: 'flag', 2: 'u8', 3: 'u16', 4: 'u32', 5: 'u64', 6: 's8', 7: 's16', 8: 's32', 9: 's64',
  10: 'binary', 11: 'string', 12: 'nul-string', 13: 'nested', 14: 'nested-array', 15: 'bitfield32',
  16: 'sint', 17: 'uint',
} as const
export type AttributeType = (typeof attributeTypeNames)[keyof typeof attributeTypeNames]

export class Policy extends Attributes {
  declare type?: AttributeType | number
  declare minValueS?: bigint
  declare maxValueS?: bigint
  declare minValueU?: bigint
  declare maxValueU?: bigint
  declare minLength?: number
  declare maxLength?: number
  declare policyIdx?: number
  declare policyMaxtype?: number
  declare bitfield32Mask?: number
  declare mask?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.type = nameOf(attributeTypeNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.minValueS = v.getBigInt64(s, le)
    if ((s = t[f + 6]!)) this.maxValueS = v.getBigInt64(s, le)
    if ((s = t[f + 7]!)) this.minValueU = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.maxValueU = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.minLength = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.maxLength = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.policyIdx = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.policyMaxtype = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.bitfield32Mask = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.mask = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}
