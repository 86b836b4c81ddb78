/** Elements and frames read as Wireshark reads them: the same beacon, field by field. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { promisify } from 'node:util'
import { createDecoder, jsonValue } from '@nlkit/core'
import { backend } from '../support/backend.js'
import { Builder, hexBytes, join } from '../support/message.js'
import { needs } from '../support/needs.js'

const run = promisify(execFile)
const NL80211 = 0x1c
const FRAME_COMMAND = 59
const FRAME = 51
const LINKTYPE_IEEE802_11 = 105

const HEADER = '80000000 ffffffffffff 020000000100 020000000100 3012 0807060504030201 6400 1104'
const ELEMENTS: readonly (readonly [id: number, hex: string])[] = [
  [0, '6e6c6b6974'],
  [1, '82848b960c121824'],
  [3, '06'],
  [5, '0002010104'],
  [7, '444520 010d14'],
  [11, '0300 7f 1027'],
  [32, '03'],
  [37, '000b05'],
  [42, '04'],
  [45, 'ef09 17 ffff0000000000000000 2c01 01 000000 0000 60180000 21'],
  [48, '0100 000fac04 0200 000fac04000fac02 0200 000fac02000fac08 cc00 0000 000fac06'],
  [50, '3048606c'],
  [54, '3412 01'],
  [61, '06 0f 1700 4000 00000000000000000000000000000000'],
  [70, '7300000000'],
  [127, '0400000000000040'],
  [191, 'b2598133 eaff 0000 eaff 0020'],
  [192, '01 2a 00 fcff'],
  [244, '20'],
  [255, '23 050001120000 200e090000000000000000 faff faff'],
  [221, '0050f202 01 01 80 00 03a40000 27a40000 42435e00 62322f00'],
]

const beacon = hexBytes(HEADER + ELEMENTS.map(([id, hex]) => elementHex(id, hex)).join(''))

function elementHex(id: number, hex: string): string {
  const { length } = hexBytes(hex)
  return Buffer.from([id, length]).toString('hex') + hex
}

/** A field of Wireshark's, and the place of the same in what we read. */
const FIELDS: readonly (readonly [field: string, path: string])[] = [
  ['wlan.fc.type_subtype', '=0x0008'],
  ['wlan.da', 'destination'],
  ['wlan.sa', 'source'],
  ['wlan.bssid', 'bssid'],
  ['wlan.seq', 'sequence.number'],
  ['wlan.fixed.beacon', 'body.interval'],
  ['wlan.fixed.capabilities.ess', 'body.capabilities.ess'],
  ['wlan.fixed.capabilities.privacy', 'body.capabilities.privacy'],
  ['wlan.fixed.capabilities.short_slot_time', 'body.capabilities.shortSlotTime'],
  ['wlan.fixed.capabilities.qos', 'body.capabilities.qos'],
  ['wlan.ds.current_channel', 'body.elements.dsChannel'],
  ['wlan.tim.dtim_count', 'body.elements.tim.dtimCount'],
  ['wlan.tim.dtim_period', 'body.elements.tim.dtimPeriod'],
  ['wlan.tim.bmapctl.multicast', 'body.elements.tim.control.multicast'],
  ['wlan.country_info.fnm.fcn', 'body.elements.country.ranges.0.firstChannel'],
  ['wlan.country_info.fnm.nc', 'body.elements.country.ranges.0.channels'],
  ['wlan.country_info.fnm.mtpl', 'body.elements.country.ranges.0.maxPower'],
  ['wlan.qbss.scount', 'body.elements.bssLoad.stations'],
  ['wlan.qbss.cu', 'body.elements.bssLoad.channelUtilization'],
  ['wlan.qbss.adc', 'body.elements.bssLoad.admissionCapacity'],
  ['wlan.powercon.local', 'body.elements.powerConstraint'],
  ['wlan.csa.channel_switch_mode', 'body.elements.channelSwitch.mode'],
  ['wlan.csa.new_channel_number', 'body.elements.channelSwitch.channel'],
  ['wlan.csa.channel_switch.count', 'body.elements.channelSwitch.count'],
  ['wlan.erp_info.erp_present', 'body.elements.erp.nonErpPresent'],
  ['wlan.erp_info.barker_preamble_mode', 'body.elements.erp.barkerPreamble'],
  ['wlan.ht.capabilities.ldpccoding', 'body.elements.htCapabilities.info.ldpc'],
  ['wlan.ht.capabilities.width', 'body.elements.htCapabilities.info.40Mhz'],
  ['wlan.ht.capabilities.green', 'body.elements.htCapabilities.info.greenfield'],
  ['wlan.ht.capabilities.short40', 'body.elements.htCapabilities.info.shortGi40'],
  ['wlan.ht.capabilities.rxstbc', 'body.elements.htCapabilities.info.rxStbc'],
  ['wlan.ht.capabilities.amsdu', 'body.elements.htCapabilities.info.maxAmsdu7935'],
  ['wlan.ht.capabilities.dsscck', 'body.elements.htCapabilities.info.dsssCck40'],
  ['wlan.ht.ampduparam.maxlength', 'body.elements.htCapabilities.ampdu.lengthExponent'],
  ['wlan.ht.ampduparam.mpdudensity', 'body.elements.htCapabilities.ampdu.density'],
  ['wlan.ht.mcsset.highestdatarate', 'body.elements.htCapabilities.mcs.rxHighest.mbps'],
  ['wlan.ht.mcsset.txsetdefined', 'body.elements.htCapabilities.mcs.tx.defined'],
  ['wlan.txbf.impltxbf', 'body.elements.htCapabilities.beamforming.implicit'],
  ['wlan.txbf.calibration', 'body.elements.htCapabilities.beamforming.calibration'],
  ['wlan.txbf.rcsi', 'body.elements.htCapabilities.beamforming.csiFeedback'],
  ['wlan.asel.capable', 'body.elements.htCapabilities.antennaSelection.capable'],
  ['wlan.asel.rx', 'body.elements.htCapabilities.antennaSelection.rx'],
  ['wlan.rsn.version', 'body.elements.rsn.version'],
  ['wlan.rsn.pcs.count', 'body.elements.rsn.pairwiseCount'],
  ['wlan.rsn.akms.count', 'body.elements.rsn.akmCount'],
  ['wlan.rsn.capabilities.mfpr', 'body.elements.rsn.capabilities.mfpRequired'],
  ['wlan.rsn.capabilities.mfpc', 'body.elements.rsn.capabilities.mfpCapable'],
  ['wlan.rsn.capabilities.preauth', 'body.elements.rsn.capabilities.preauthentication'],
  ['wlan.mobility_domain.mdid', 'body.elements.mobilityDomain.id'],
  ['wlan.mobility_domain.ft_capab.ft_over_ds', 'body.elements.mobilityDomain.capabilities.overDs'],
  ['wlan.ht.info.primarychannel', 'body.elements.htOperation.primaryChannel'],
  ['wlan.ht.info.chanwidth', 'body.elements.htOperation.info1.anyWidth'],
  ['wlan.ht.info.rifs', 'body.elements.htOperation.info1.rifs'],
  ['wlan.ht.info.obssnonht', 'body.elements.htOperation.info2.obssNonHtPresent'],
  ['wlan.ht.info.dualbeacon', 'body.elements.htOperation.info3.dualBeacon'],
  ['wlan.ht.info.dualcts', 'body.elements.htOperation.info3.dualCts'],
  ['wlan.rmcap.b0', 'body.elements.rmCapabilities.link'],
  ['wlan.rmcap.b2', 'body.elements.rmCapabilities.parallel'],
  ['wlan.rmcap.b6', 'body.elements.rmCapabilities.beaconTable'],
  ['wlan.vht.capabilities.rxldpc', 'body.elements.vhtCapabilities.info.rxLdpc'],
  ['wlan.vht.capabilities.short80', 'body.elements.vhtCapabilities.info.shortGi80'],
  ['wlan.vht.capabilities.rxstbc', 'body.elements.vhtCapabilities.info.rxStbc'],
  ['wlan.vht.capabilities.beamformee_sts_cap', 'body.elements.vhtCapabilities.info.beamformeeSts'],
  ['wlan.vht.capabilities.maxampdu', 'body.elements.vhtCapabilities.info.maxAmpduExponent'],
  ['wlan.vht.capabilities.mubeamformer', 'body.elements.vhtCapabilities.info.muBeamformer'],
  ['wlan.vht.op.channelcenter0', 'body.elements.vhtOperation.centerSegment0'],
  ['wlan.rsnx.sae_hash_to_element', '=1'],
  ['wlan.ext_tag.he_mac_cap.htc_he_support', 'body.elements.heCapabilities.mac.htc'],
  ['wlan.ext_tag.he_mac_cap.twt_rsp_support', 'body.elements.heCapabilities.mac.twtResponder'],
  ['wlan.ext_tag.he_mac_cap.om_control_support', 'body.elements.heCapabilities.mac.omControl'],
  [
    'wlan.ext_tag.he_mac_cap.max_a_mpdu_len_exp_ext',
    'body.elements.heCapabilities.mac.maxAmpduExponentExtension',
  ],
  [
    'wlan.ext_tag.he_phy_cap.chan_width_set.242_tone_in_2_4ghz',
    'body.elements.heCapabilities.phy.242ToneIn2ghz',
  ],
  ['wlan.ext_tag.he_phy_cap.ldpc_coding_in_payload', 'body.elements.heCapabilities.phy.ldpc'],
  ['wlan.ext_tag.he_phy_cap.ndp_with_4x_he_ltf_4x_3.2us', 'body.elements.heCapabilities.phy.ndp4xLtf3200ns'],
  ['wlan.wfa.ie.wme.subtype', 'body.elements.wmm.subtype'],
  ['wlan.wfa.ie.wme.qos_info.ap.u_apsd', '=1'],
]

needs('tshark')('a beacon', async (t) => {
  const folder = await mkdtemp(joinPath(tmpdir(), 'nlkit-elements-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const file = joinPath(folder, 'beacon.pcap')
  await writeFile(file, capture(beacon))
  const fields = FIELDS.flatMap(([field]) => ['-e', field])
  const { stdout } = await run('tshark', [
    '-r',
    file,
    '-T',
    'fields',
    '-E',
    'separator=|',
    '-E',
    'occurrence=f',
    ...fields,
  ])
  const theirs = stdout.trim().split('|').map(plain)
  const frame = read(beacon)
  const ours = FIELDS.map(([, path]) =>
    path.startsWith('=') ? plain(path.slice(1)) : plain(String(at(frame, path))),
  )
  const names = FIELDS.map(([field]) => field)
  t.deepEqual(pairs(names, ours), pairs(names, theirs))
})

function pairs(names: readonly string[], values: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]))
}

/** Numbers in decimal, truths as 1 and 0: what is not there is not set. */
function plain(text: string): string {
  if (text === 'true' || text === 'True') return '1'
  if (text === 'undefined' || text === 'False' || text === '') return '0'
  return /^0x[0-9a-f]+$/i.test(text) ? String(Number(text)) : text
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce((inner: unknown, step) => Reflect.get(Object(inner), step), value)
}

/** The frame as nl80211 carries it, decoded. */
function read(frame: Uint8Array): unknown {
  const build = new Builder()
  const decoder = createDecoder(backend)
  decoder.learn(NL80211, 'nl80211')
  const body = join(Uint8Array.of(FRAME_COMMAND, 1, 0, 0), build.attribute(FRAME, frame))
  const [message] = decoder.decodeDatagram(build.message({ type: NL80211, body }), { protocol: 16 })
  if (message === undefined || message.problems.length > 0 || message.opaque > 0)
    throw new Error(JSON.stringify(message?.problems))
  return Object(jsonValue(message.body)).frame
}

/** A capture with one frame. */
function capture(frame: Uint8Array): Uint8Array {
  const build = new Builder()
  const head = [0xa1b2c3d4, 0x00040002, 0, 0, 0xffff, LINKTYPE_IEEE802_11].map((word) => build.u32(word))
  const record = [0, 0, frame.length, frame.length].map((word) => build.u32(word))
  return join(...head, ...record, frame)
}
