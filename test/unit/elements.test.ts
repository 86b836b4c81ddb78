/** 802.11 elements and frames: what they read as, that they are written as they came, and what damage does to them. */
import { type Attribute, Catalog, createDecoder, encodeMessage, jsonValue } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { Builder, hexBytes, join } from '../support/message.js'

const catalog = new Catalog(backend.tables())
const decoder = createDecoder(backend)
const NL80211 = 0x1c
decoder.learn(NL80211, 'nl80211')

const build = new Builder()
const NEW_SCAN_RESULTS = 34
const BSS = 47
const INFORMATION_ELEMENTS = 6

function message(command: number, ...attributes: readonly Uint8Array[]): Uint8Array {
  return build.message({ type: NL80211, body: join(Uint8Array.of(command, 1, 0, 0), ...attributes) })
}

function decode(bytes: Uint8Array) {
  const [decoded] = decoder.decodeDatagram(bytes, { protocol: 16 })
  if (decoded === undefined) throw new Error('nothing was decoded')
  return decoded
}

/** A scan result with these elements, decoded. */
function scanResult(hex: string) {
  return decode(
    message(NEW_SCAN_RESULTS, build.attribute(BSS, build.attribute(INFORMATION_ELEMENTS, hexBytes(hex)))),
  )
}

/** The elements as JSON; it is an error when anything is malformed or opaque. */
function elements(hex: string): unknown {
  const decoded = scanResult(hex)
  if (decoded.problems.length > 0) throw new Error(JSON.stringify(decoded.problems))
  if (decoded.opaque > 0) throw new Error(`${decoded.opaque} bytes are opaque`)
  return elementsOf(decoded.body)
}

function elementsOf(body: unknown): unknown {
  const { bss } = Object(jsonValue(body))
  return bss.informationElements
}

/** What the elements are written as again. */
function writtenAgain(hex: string): string {
  const operation = catalog.operation('new-scan-results', { family: 'nl80211' })
  if (operation === undefined) throw new Error('no operation')
  const body = scanResult(hex).body
  const again = encodeMessage(catalog, operation, { ...body }, { type: NL80211, direction: 'reply' })
  return Buffer.from(again.subarray(28)).toString('hex')
}

function reads(title: string, hex: string, expected: unknown): void {
  test(title, (t) => {
    t.deepEqual(elements(hex), expected)
    t.is(writtenAgain(hex).slice(0, hex.replace(/\s/g, '').length), hex.replace(/\s/g, ''))
  })
}

reads('SSID: text, NULs and all', '00046e656d6f', { ssid: 'nemo' })
reads('SSID: a NUL is one of its bytes', '0003610062', { ssid: 'a\0b' })
reads('SSID: UTF-8', '0006 e382abe3838a', { ssid: 'カナ' })
reads('SSID: bytes that are no UTF-8 become lone surrogates and go back', '000461ff62fe', {
  ssid: 'a\udcffb\udcfe',
})
reads('SSID: none', '0000', { ssid: '' })
reads('rates in 500 kb/s, basic ones marked', '0104 82848b96 3202 0c7f', {
  supportedRates: [
    { rate: 2, basic: true },
    { rate: 4, basic: true },
    { rate: 11, basic: true },
    { rate: 22, basic: true },
  ],
  extendedSupportedRates: [{ rate: 12 }, { rate: 127 }],
})
reads(
  'RSN with every member',
  `3022 0100 000fac04 0200 000fac04000fac02 0200 000fac02000fac08 cc00 0000 000fac06`,
  {
    rsn: {
      version: 1,
      groupCipher: 'ccmp',
      pairwiseCount: 2,
      pairwise: ['ccmp', 'tkip'],
      akmCount: 2,
      akms: ['psk', 'sae'],
      capabilities: {
        ptksaReplayCounters: '16',
        gtksaReplayCounters: '1',
        mfpRequired: true,
        mfpCapable: true,
      },
      pmkidCount: 0,
      pmkids: [],
      groupManagementCipher: 'aes-cmac',
    },
  },
)

reads(
  'HT capabilities and operation',
  '2d1a ef09 17 ffff0000000000000000 0000 00 000000 0000 00000000 00 3d16 06 0f 1700 4000 00000000000000000000000000000000',
  {
    htCapabilities: {
      info: {
        ldpc: true,
        '40Mhz': true,
        smPowerSave: 'disabled',
        shortGi20: true,
        shortGi40: true,
        txStbc: true,
        rxStbc: 1,
        maxAmsdu7935: true,
      },
      ampdu: { lengthExponent: 3, density: 5 },
      mcs: {
        rx: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        rxHighest: { mbps: 0 },
        tx: { streamsLessOne: 0 },
        reservedBytes: '000000',
      },
      extended: { pcoTransition: 0, mcsFeedback: 0 },
      beamforming: {
        calibration: 0,
        csiFeedback: 0,
        noncompressedFeedback: 0,
        compressedFeedback: 0,
        minGrouping: 0,
        csiAntennas: 0,
        noncompressedAntennas: 0,
        compressedAntennas: 0,
        csiRows: 0,
        channelEstimation: 0,
      },
      antennaSelection: {},
    },
    htOperation: {
      primaryChannel: 6,
      info1: { secondaryChannelOffset: 'below', anyWidth: true, rifs: true },
      info2: {
        protection: 'non-ht-mixed',
        nongreenfieldPresent: true,
        obssNonHtPresent: true,
        centerSegment2: 0,
      },
      info3: { dualBeacon: true },
      basicMcs: [],
    },
  },
)
reads('a country: text and ranges, the filling apart', '070a 444520 240417 640b1a 00', {
  country: {
    code: 'DE ',
    ranges: [
      { firstChannel: 36, channels: 4, maxPower: 23 },
      { firstChannel: 100, channels: 11, maxPower: 26 },
    ],
    fill: 0,
  },
})
reads('an extension element: its key is 256 more', 'ff03 3b c512', {
  he6ghzCapabilities: {
    minMpduStartSpacing: 5,
    maxAmpduExponent: 0,
    maxMpdu: 3,
    smPowerSave: 'dynamic',
    rxAntennaPattern: true,
  },
})
reads(
  'vendors: known ones by OUI and type, others as they are',
  'dd16 0050f201 0100 0050f202 0100 0050f202 0100 0050f202 dd05 0010180201 dd07 0050f202000101',
  {
    wpa: {
      version: 1,
      groupCipher: 'tkip',
      pairwiseCount: 1,
      pairwise: ['tkip'],
      akmCount: 1,
      akms: ['psk'],
    },
    vendor: [{ oui: '001018', data: '0201' }],
    wmm: { subtype: 0, version: 1, qosInfo: 1 },
  },
)
reads(
  'WPS: numbers and lengths of 16 bits, big-endian; an extension of its own',
  'dd1c 0050f204 104a000110 10440001 02 1049 0006 00372a 000120 1011 0000',
  {
    wps: {
      version: 16,
      state: 'configured',
      vendorExtension: [{ oui: { number: 'wi-fi-alliance' }, attributes: { version2: 32 } }],
      deviceName: '',
    },
  },
)

test('an element that is cut short is malformed at its offset; those before it are there', (t) => {
  const decoded = scanResult('00026869 3014 0100')
  t.deepEqual(elementsOf(decoded.body), { ssid: 'hi' })
  t.like(decoded.problems[0], { code: 'element-length', offset: 16 + 4 + 4 + 4 + 4 })
})

test('a member that is cut short is malformed at its offset; those before it are there', (t) => {
  const decoded = scanResult('3007 0100 000fac04 02')
  t.deepEqual(elementsOf(decoded.body), { rsn: { version: 1, groupCipher: 'ccmp', trailing: '02' } })
  t.like(decoded.problems[0], { code: 'value-short', offset: 16 + 4 + 4 + 4 + 2 + 6, length: 1 })
})

test('unknown elements and repeated ones survive, under their keys', (t) => {
  const hex = '08021234 ff03c8abcd 030106 030107'.replace(/ /g, '')
  t.deepEqual(elementsOf(scanResult(hex).body), {
    dsChannel: 6,
    unknown: [
      { type: 8, bytes: '1234' },
      { type: 256 + 0xc8, bytes: 'abcd' },
      { type: 3, bytes: '07' },
    ],
  })
  t.is(writtenAgain(hex).slice(0, hex.length), '03010608021234ff03c8abcd030107')
})

/** Bits are written in the length that they have: zeros at the end of longer ones, and of bitmaps, are not kept. */
function keepsLength({ type }: Attribute, length: number): boolean {
  return type.kind !== 'bitmap' && (type.kind !== 'bits' || type.length === length)
}

test('random bytes: what reads without a problem and is explained in whole is written as it came', (t) => {
  let state = 4711
  const random = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >>> 8) % limit
  }
  const set = catalog.setNamed('elements')
  const counts = { same: 0, malformed: 0, unexplained: 0 }
  for (const attribute of set?.attributes ?? []) {
    const { id, key } = attribute
    for (let round = 0; round < 60; round++) {
      const payload = Uint8Array.from({ length: random(48) }, () =>
        random(3) === 0 ? random(256) : random(4),
      )
      const further =
        id < 256 ? [] : id < 512 ? [id - 256] : [id >>> 24, (id >> 16) & 255, (id >> 8) & 255, id & 255]
      const number = id < 256 ? id : id < 512 ? 255 : 221
      const bytes = [number, further.length + payload.length, ...further, ...payload]
      const hex = Buffer.from(bytes).toString('hex')
      const decoded = scanResult(hex)
      if (decoded.problems.length > 0) counts.malformed++
      else if (decoded.opaque > 0) counts.unexplained++
      else if (keepsLength(attribute, payload.length)) {
        t.is(
          writtenAgain(hex).slice(0, hex.length),
          hex,
          `${key}: ${JSON.stringify(elementsOf(decoded.body))}`,
        )
        counts.same++
      }
    }
  }
  t.log(counts)
  t.true(counts.same > 2000 && counts.malformed > 500)
})
