/** What radios can do, in iw's words (iw 5.19, util.c). */
import type {
  EhtMacCapabilities,
  EhtPhyCapabilities,
  HeMacCapabilities,
  HeMcsMap,
  HePhyCapabilities,
  HtCapabilityInfo,
  VhtCapabilityInfo,
  VhtMcsMap,
} from '@nlkit/core/families/generic/ieee80211-phy'

/** iw's word of each property, in the order of the bits; of numbers it prints the value behind a colon. */
type Words<T> = Readonly<Partial<Record<keyof T, string>>>

/** A property that has no word here is shown by its name, so that it cannot be overlooked. */
function said<T extends object>(bits: T, words: Words<T>, quiet: readonly (keyof T)[] = []): string[] {
  return Object.entries(bits).flatMap(([key, value]) => {
    if (value === 0 || quiet.some((name) => name === key)) return []
    const word: unknown = Reflect.get(words, key) ?? key
    return typeof value === 'number' && key !== 'deviceClassA' ? [`${word}: ${value}`] : [String(word)]
  })
}

const SM_POWER_SAVE = {
  static: 'Static SM Power Save',
  dynamic: 'Dynamic SM Power Save',
  disabled: 'SM Power Save disabled',
}

export function ht(info: HtCapabilityInfo): string[] {
  const save =
    typeof info.smPowerSave === 'string' ? SM_POWER_SAVE[info.smPowerSave] : String(info.smPowerSave)
  const streams =
    ['No RX STBC', 'RX STBC 1-stream', 'RX STBC 2-streams', 'RX STBC 3-streams'][info.rxStbc] ?? '?'
  return [
    ...(info.ldpc ? ['RX LDPC'] : []),
    info['40Mhz'] ? 'HT20/HT40' : 'HT20',
    save,
    ...(info.greenfield ? ['RX Greenfield'] : []),
    ...(info.shortGi20 ? ['RX HT20 SGI'] : []),
    ...(info.shortGi40 ? ['RX HT40 SGI'] : []),
    ...(info.txStbc ? ['TX STBC'] : []),
    streams,
    ...(info.delayedBlockAck ? ['HT Delayed Block Ack'] : []),
    `Max AMSDU length: ${info.maxAmsdu7935 ? 7935 : 3839} bytes`,
    info.dsssCck40 ? 'DSSS/CCK HT40' : 'No DSSS/CCK HT40',
    ...(info['40MhzIntolerant'] ? ['40 MHz Intolerant'] : []),
    ...(info.lSigTxop ? ['L-SIG TXOP protection'] : []),
  ]
}

const SPACING = ['No restriction', '1/4 usec', '1/2 usec', '1 usec', '2 usec', '4 usec', '8 usec', '16 usec']

export const ampdu = (factor: number, density: number) => [
  `Maximum RX AMPDU length ${2 ** (13 + factor) - 1} bytes (exponent: 0x00${factor})`,
  `Minimum RX AMPDU time spacing: ${SPACING[density]} (0x0${density})`,
]

const VHT_MPDU = { '3895-bytes': 3895, '7991-bytes': 7991, '11454-bytes': 11454 }
const VHT_WIDTH = {
  'up-to-80': 'neither 160 nor 80+80',
  'up-to-160': '160 MHz',
  'up-to-80p80': '160 MHz, 80+80 MHz',
}

/** iw does not print how many streams STBC has, nor antennas and exponents. */
export function vht(info: VhtCapabilityInfo): string[] {
  const { maxMpdu, channelWidthSet } = info
  return [
    `Max MPDU length: ${typeof maxMpdu === 'string' ? VHT_MPDU[maxMpdu] : maxMpdu}`,
    `Supported Channel Width: ${typeof channelWidthSet === 'string' ? VHT_WIDTH[channelWidthSet] : channelWidthSet}`,
    ...(info.rxLdpc ? ['RX LDPC'] : []),
    ...(info.shortGi80 ? ['short GI (80 MHz)'] : []),
    ...(info.shortGi160 ? ['short GI (160/80+80 MHz)'] : []),
    ...(info.txStbc ? ['TX STBC'] : []),
    ...(info.suBeamformer ? ['SU Beamformer'] : []),
    ...(info.suBeamformee ? ['SU Beamformee'] : []),
    ...(info.muBeamformer ? ['MU Beamformer'] : []),
    ...(info.muBeamformee ? ['MU Beamformee'] : []),
    ...(info.txopPs ? ['VHT TXOP PS'] : []),
    ...(info.htcVht ? ['+HTC-VHT'] : []),
    ...(info.rxAntennaPattern ? ['RX antenna pattern consistency'] : []),
    ...(info.txAntennaPattern ? ['TX antenna pattern consistency'] : []),
  ]
}

const MCS = {
  'mcs-0-7': 'MCS 0-7',
  'mcs-0-8': 'MCS 0-8',
  'mcs-0-9': 'MCS 0-9',
  'mcs-0-11': 'MCS 0-11',
  none: 'not supported',
}

export function streams(map: VhtMcsMap | HeMcsMap): string[] {
  const all = [map.ss1, map.ss2, map.ss3, map.ss4, map.ss5, map.ss6, map.ss7, map.ss8]
  return all.map((mcs, index) => `${index + 1} streams: ${typeof mcs === 'string' ? MCS[mcs] : mcs}`)
}

export const heMac = (bits: HeMacCapabilities) =>
  said(bits, {
    htc: '+HTC HE Supported',
    triggerMacPadding: 'Trigger Frame MAC Padding Duration',
    multiTidRx: 'Multi-TID Aggregation Support',
    bsr: 'BSR',
    muCascading: 'MU Cascading',
    ackEnabledAggregation: 'Ack-Enabled Aggregation',
    omControl: 'OM Control',
    maxAmpduExponentExtension: 'Maximum A-MPDU Length Exponent',
    amsduNotUnderBa: 'A-MSDU in A-MPDU',
  })

export const hePhy = (bits: HePhyCapabilities) =>
  said(bits, {
    '40MhzIn2ghz': 'HE40/2.4GHz',
    '80MhzIn5ghz': 'HE40/HE80/5GHz',
    '160MhzIn5ghz': 'HE160/5GHz',
    '80p80MhzIn5ghz': 'HE160/HE80+80/5GHz',
    puncturedPreambleRx: 'Punctured Preamble RX',
    deviceClassA: 'Device Class: 1',
    ldpc: 'LDPC Coding in Payload',
    midambleMaxNsts: 'Midamble Rx Max NSTS',
    ndp4xLtf3200ns: 'NDP with 4x HE-LTF and 3.2us GI',
    stbcTx80: 'STBC Tx <= 80MHz',
    stbcRx80: 'STBC Rx <= 80MHz',
    ulMuMimoFull: 'Full Bandwidth UL MU-MIMO',
    ulMuMimoPartial: 'Partial Bandwidth UL MU-MIMO',
  })

export const ehtMac = (bits: EhtMacCapabilities) =>
  said(
    bits,
    {
      epcsPriority: 'NSEP priority access Supported',
      omControl: 'EHT OM Control Supported',
      triggeredTxopMode1: 'Triggered TXOP Sharing Supported',
    },
    // Names of a number that says nothing where it is 0.
    bits.maxMpdu === '3895-bytes' ? ['maxMpdu'] : [],
  )

/** iw 5.19 stops at bit 63. */
const BEHIND: readonly (keyof EhtPhyCapabilities)[] = [
  'rx1024QamWiderDlOfdma',
  'rx4096QamWiderDlOfdma',
  '20MhzLimited',
  '20MhzTriggeredMuFullFeedback',
  '20MhzMru',
]

export const ehtPhy = (bits: EhtPhyCapabilities) =>
  said(
    bits,
    {
      '320MhzIn6ghz': '320MHz in 6GHz Supported',
      '242ToneInWiderThan20': '242-tone RU in BW wider than 20MHz Supported',
      ndp4xLtf3200ns: 'NDP With  EHT-LTF And 3.2 µs GI',
      partialBwUlMuMimo: 'Partial Bandwidth UL MU-MIMO',
      suBeamformer: 'SU Beamformer',
      suBeamformee: 'SU Beamformee',
      beamformeeSs80: 'Beamformee SS (80MHz)',
      beamformeeSs160: 'Beamformee SS (160MHz)',
      beamformeeSs320: 'Beamformee SS (320MHz)',
      soundingDimensions80: 'Number Of Sounding Dimensions (80MHz)',
      soundingDimensions160: 'Number Of Sounding Dimensions (160MHz)',
      soundingDimensions320: 'Number Of Sounding Dimensions (320MHz)',
      ng16SuFeedback: 'Ng = 16 SU Feedback',
      ng16MuFeedback: 'Ng = 16 MU Feedback',
      codebook42Su: 'Codebook size (4, 2) SU Feedback',
      codebook75Mu: 'Codebook size (7, 5) MU Feedback',
      triggeredSuFeedback: 'Triggered SU Beamforming Feedback',
      triggeredMuPartialFeedback: 'Triggered MU Beamforming Partial BW Feedback',
      triggeredCqiFeedback: 'Triggered CQI Feedback',
      partialBwDlMuMimo: 'Partial Bandwidth DL MU-MIMO',
      psrBasedSr: 'PSR-Based SR Support',
      powerBoostFactor: 'Power Boost Factor Support',
      mu4xLtf800ns: 'EHT MU PPDU With 4 EHT-LTF And 0.8 µs GI',
      maxNc: 'Max Nc',
      nonTriggeredCqiFeedback: 'Non-Triggered CQI Feedback',
      tx10244096QamBelow242: 'Tx 1024-QAM And 4096-QAM < 242-tone RU',
      rx10244096QamBelow242: 'Rx 1024-QAM And 4096-QAM < 242-tone RU',
      ppeThresholdsPresent: 'PPE Thresholds Present',
      commonNominalPacketPadding: 'Common Nominal Packet Padding',
      maxLtfs: 'Maximum Number Of Supported EHT-LTFs',
      mcs15: 'Support of MCS 15',
      ehtDupIn6ghz: 'Support Of EHT DUP In 6 GHz',
      '20MhzRxNdpWider': 'Support For 20MHz Rx NDP With Wider Bandwidth',
      nonOfdmaUlMuMimo80: 'Non-OFDMA UL MU-MIMO (80MHz)',
      nonOfdmaUlMuMimo160: 'Non-OFDMA UL MU-MIMO (160MHz)',
      nonOfdmaUlMuMimo320: 'Non-OFDMA UL MU-MIMO (320MHz)',
      muBeamformer80: 'MU Beamformer (80MHz)',
      muBeamformer160: 'MU Beamformer (160MHz)',
      muBeamformer320: 'MU Beamformer (320MHz)',
    },
    BEHIND,
  )
