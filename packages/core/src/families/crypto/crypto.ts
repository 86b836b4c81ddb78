// Generated from schema/crypto/crypto.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  Struct,
  collectUnknown,
  hasOddLength,
  lengthAt,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class CryptoReportLarval extends Struct {
  declare type: string
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 64) this.type = readString(r, s, 64)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class CryptoReportHash extends Struct {
  declare type: string
  declare blocksize: number
  declare digestsize: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 68) this.blocksize = v.getUint32(s + 64, le)
    if (n >= 72) this.digestsize = v.getUint32(s + 68, le)
    if (n > 72) this.trailing = readBytes(r, s + 72, n - 72)
  }
}

export class CryptoReportCipher extends Struct {
  declare type: string
  declare blocksize: number
  declare minKeysize: number
  declare maxKeysize: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 68) this.blocksize = v.getUint32(s + 64, le)
    if (n >= 72) this.minKeysize = v.getUint32(s + 68, le)
    if (n >= 76) this.maxKeysize = v.getUint32(s + 72, le)
    if (n > 76) this.trailing = readBytes(r, s + 76, n - 76)
  }
}

export class CryptoReportBlkcipher extends Struct {
  declare type: string
  declare geniv: string
  declare blocksize: number
  declare minKeysize: number
  declare maxKeysize: number
  declare ivsize: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 128) this.geniv = readString(r, s + 64, 64)
    if (n >= 132) this.blocksize = v.getUint32(s + 128, le)
    if (n >= 136) this.minKeysize = v.getUint32(s + 132, le)
    if (n >= 140) this.maxKeysize = v.getUint32(s + 136, le)
    if (n >= 144) this.ivsize = v.getUint32(s + 140, le)
    if (n > 144) this.trailing = readBytes(r, s + 144, n - 144)
  }
}

export class CryptoReportAead extends Struct {
  declare type: string
  declare geniv: string
  declare blocksize: number
  declare maxauthsize: number
  declare ivsize: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 128) this.geniv = readString(r, s + 64, 64)
    if (n >= 132) this.blocksize = v.getUint32(s + 128, le)
    if (n >= 136) this.maxauthsize = v.getUint32(s + 132, le)
    if (n >= 140) this.ivsize = v.getUint32(s + 136, le)
    if (n > 140) this.trailing = readBytes(r, s + 140, n - 140)
  }
}

export class CryptoReportComp extends Struct {
  declare type: string
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 64) this.type = readString(r, s, 64)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class CryptoReportRng extends Struct {
  declare type: string
  declare seedsize: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 68) this.seedsize = v.getUint32(s + 64, le)
    if (n > 68) this.trailing = readBytes(r, s + 68, n - 68)
  }
}

export class CryptoReportAkcipher extends Struct {
  declare type: string
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 64) this.type = readString(r, s, 64)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class CryptoReportKpp extends Struct {
  declare type: string
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 64) this.type = readString(r, s, 64)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class CryptoReportAcomp extends Struct {
  declare type: string
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 64) this.type = readString(r, s, 64)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class CryptoReportSig extends Struct {
  declare type: string
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 64) this.type = readString(r, s, 64)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class CryptoStatLarval extends Struct {
  declare type: string
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 64) this.type = readString(r, s, 64)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class CryptoStatHash extends Struct {
  declare type: string
  declare hashCnt: bigint
  declare hashTlen: bigint
  declare errCnt: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 72) this.hashCnt = v.getBigUint64(s + 64, le)
    if (n >= 80) this.hashTlen = v.getBigUint64(s + 72, le)
    if (n >= 88) this.errCnt = v.getBigUint64(s + 80, le)
    if (n > 88) this.trailing = readBytes(r, s + 88, n - 88)
  }
}

export class CryptoStatCipher extends Struct {
  declare type: string
  declare encryptCnt: bigint
  declare encryptTlen: bigint
  declare decryptCnt: bigint
  declare decryptTlen: bigint
  declare errCnt: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 72) this.encryptCnt = v.getBigUint64(s + 64, le)
    if (n >= 80) this.encryptTlen = v.getBigUint64(s + 72, le)
    if (n >= 88) this.decryptCnt = v.getBigUint64(s + 80, le)
    if (n >= 96) this.decryptTlen = v.getBigUint64(s + 88, le)
    if (n >= 104) this.errCnt = v.getBigUint64(s + 96, le)
    if (n > 104) this.trailing = readBytes(r, s + 104, n - 104)
  }
}

export class CryptoStatAead extends Struct {
  declare type: string
  declare encryptCnt: bigint
  declare encryptTlen: bigint
  declare decryptCnt: bigint
  declare decryptTlen: bigint
  declare errCnt: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 72) this.encryptCnt = v.getBigUint64(s + 64, le)
    if (n >= 80) this.encryptTlen = v.getBigUint64(s + 72, le)
    if (n >= 88) this.decryptCnt = v.getBigUint64(s + 80, le)
    if (n >= 96) this.decryptTlen = v.getBigUint64(s + 88, le)
    if (n >= 104) this.errCnt = v.getBigUint64(s + 96, le)
    if (n > 104) this.trailing = readBytes(r, s + 104, n - 104)
  }
}

export class CryptoStatAkcipher extends Struct {
  declare type: string
  declare encryptCnt: bigint
  declare encryptTlen: bigint
  declare decryptCnt: bigint
  declare decryptTlen: bigint
  declare verifyCnt: bigint
  declare signCnt: bigint
  declare errCnt: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 72) this.encryptCnt = v.getBigUint64(s + 64, le)
    if (n >= 80) this.encryptTlen = v.getBigUint64(s + 72, le)
    if (n >= 88) this.decryptCnt = v.getBigUint64(s + 80, le)
    if (n >= 96) this.decryptTlen = v.getBigUint64(s + 88, le)
    if (n >= 104) this.verifyCnt = v.getBigUint64(s + 96, le)
    if (n >= 112) this.signCnt = v.getBigUint64(s + 104, le)
    if (n >= 120) this.errCnt = v.getBigUint64(s + 112, le)
    if (n > 120) this.trailing = readBytes(r, s + 120, n - 120)
  }
}

export class CryptoStatCompress extends Struct {
  declare type: string
  declare compressCnt: bigint
  declare compressTlen: bigint
  declare decompressCnt: bigint
  declare decompressTlen: bigint
  declare errCnt: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 72) this.compressCnt = v.getBigUint64(s + 64, le)
    if (n >= 80) this.compressTlen = v.getBigUint64(s + 72, le)
    if (n >= 88) this.decompressCnt = v.getBigUint64(s + 80, le)
    if (n >= 96) this.decompressTlen = v.getBigUint64(s + 88, le)
    if (n >= 104) this.errCnt = v.getBigUint64(s + 96, le)
    if (n > 104) this.trailing = readBytes(r, s + 104, n - 104)
  }
}

export class CryptoStatRng extends Struct {
  declare type: string
  declare generateCnt: bigint
  declare generateTlen: bigint
  declare seedCnt: bigint
  declare errCnt: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 72) this.generateCnt = v.getBigUint64(s + 64, le)
    if (n >= 80) this.generateTlen = v.getBigUint64(s + 72, le)
    if (n >= 88) this.seedCnt = v.getBigUint64(s + 80, le)
    if (n >= 96) this.errCnt = v.getBigUint64(s + 88, le)
    if (n > 96) this.trailing = readBytes(r, s + 96, n - 96)
  }
}

export class CryptoStatKpp extends Struct {
  declare type: string
  declare setsecretCnt: bigint
  declare generatePublicKeyCnt: bigint
  declare computeSharedSecretCnt: bigint
  declare errCnt: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.type = readString(r, s, 64)
    if (n >= 72) this.setsecretCnt = v.getBigUint64(s + 64, le)
    if (n >= 80) this.generatePublicKeyCnt = v.getBigUint64(s + 72, le)
    if (n >= 88) this.computeSharedSecretCnt = v.getBigUint64(s + 80, le)
    if (n >= 96) this.errCnt = v.getBigUint64(s + 88, le)
    if (n > 96) this.trailing = readBytes(r, s + 96, n - 96)
  }
}

export class CryptoMessage extends Attributes {
  declare name: string
  declare driverName: string
  declare moduleName: string
  declare type: number
  declare mask: number
  declare refcnt: number
  declare flags: number
  declare priorityVal?: number
  declare reportLarval?: CryptoReportLarval
  declare reportHash?: CryptoReportHash
  declare reportBlkcipher?: CryptoReportBlkcipher
  declare reportAead?: CryptoReportAead
  declare reportCompress?: CryptoReportComp
  declare reportRng?: CryptoReportRng
  declare reportCipher?: CryptoReportCipher
  declare reportAkcipher?: CryptoReportAkcipher
  declare reportKpp?: CryptoReportKpp
  declare reportAcomp?: CryptoReportAcomp
  declare statLarval?: CryptoStatLarval
  declare statHash?: CryptoStatHash
  declare statBlkcipher?: CryptoStatCipher
  declare statAead?: CryptoStatAead
  declare statCompress?: CryptoStatCompress
  declare statRng?: CryptoStatRng
  declare statCipher?: CryptoStatCipher
  declare statAkcipher?: CryptoStatAkcipher
  declare statKpp?: CryptoStatKpp
  declare statAcomp?: CryptoStatCompress
  declare reportSig?: CryptoReportSig
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 208 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.name = readString(r, s, 64)
    this.driverName = readString(r, s + 64, 64)
    this.moduleName = readString(r, s + 128, 64)
    this.type = v.getUint32(s + 192, le)
    this.mask = v.getUint32(s + 196, le)
    this.refcnt = v.getUint32(s + 200, le)
    this.flags = v.getUint32(s + 204, le)
    if ((s = t[f + 4]!)) this.priorityVal = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.reportLarval = new CryptoReportLarval(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.reportHash = new CryptoReportHash(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.reportBlkcipher = new CryptoReportBlkcipher(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.reportAead = new CryptoReportAead(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!)) this.reportCompress = new CryptoReportComp(r, s, lengthAt(r, s))
    if ((s = t[f + 10]!)) this.reportRng = new CryptoReportRng(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.reportCipher = new CryptoReportCipher(r, s, lengthAt(r, s))
    if ((s = t[f + 12]!)) this.reportAkcipher = new CryptoReportAkcipher(r, s, lengthAt(r, s))
    if ((s = t[f + 13]!)) this.reportKpp = new CryptoReportKpp(r, s, lengthAt(r, s))
    if ((s = t[f + 14]!)) this.reportAcomp = new CryptoReportAcomp(r, s, lengthAt(r, s))
    if ((s = t[f + 15]!)) this.statLarval = new CryptoStatLarval(r, s, lengthAt(r, s))
    if ((s = t[f + 16]!)) this.statHash = new CryptoStatHash(r, s, lengthAt(r, s))
    if ((s = t[f + 17]!)) this.statBlkcipher = new CryptoStatCipher(r, s, lengthAt(r, s))
    if ((s = t[f + 18]!)) this.statAead = new CryptoStatAead(r, s, lengthAt(r, s))
    if ((s = t[f + 19]!)) this.statCompress = new CryptoStatCompress(r, s, lengthAt(r, s))
    if ((s = t[f + 20]!)) this.statRng = new CryptoStatRng(r, s, lengthAt(r, s))
    if ((s = t[f + 21]!)) this.statCipher = new CryptoStatCipher(r, s, lengthAt(r, s))
    if ((s = t[f + 22]!)) this.statAkcipher = new CryptoStatAkcipher(r, s, lengthAt(r, s))
    if ((s = t[f + 23]!)) this.statKpp = new CryptoStatKpp(r, s, lengthAt(r, s))
    if ((s = t[f + 24]!)) this.statAcomp = new CryptoStatCompress(r, s, lengthAt(r, s))
    if ((s = t[f + 25]!)) this.reportSig = new CryptoReportSig(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface CryptoOperations {
  newalg: { request: CryptoMessage; reply: CryptoMessage; event: CryptoMessage; dump: false }
  delalg: { request: CryptoMessage; reply: never; event: never; dump: false }
  updatealg: { request: CryptoMessage; reply: never; event: never; dump: false }
  getalg: { request: CryptoMessage; reply: CryptoMessage; event: CryptoMessage; dump: true }
  delrng: { request: Attributes; reply: never; event: never; dump: false }
  getstat: { request: CryptoMessage; reply: CryptoMessage; event: CryptoMessage; dump: true }
}

export type CryptoGroup = never

export const cryptoFamily: Family<CryptoOperations, CryptoGroup> = {
  name: 'crypto',
  fingerprint,
  readers: {
    newalg: CryptoMessage,
    delalg: CryptoMessage,
    updatealg: CryptoMessage,
    getalg: CryptoMessage,
    getstat: CryptoMessage,
  },
  groups: {},
}
