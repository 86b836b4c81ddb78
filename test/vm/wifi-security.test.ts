/** Networks of every kind of security, made by hostapd: what nlkit/wifi says of them, and what iw reads there. */

import type { Akm, Cipher, Rsn } from '@nlkit/core/families/generic/ieee80211'
import type { Wpa } from '@nlkit/core/families/generic/wifi-alliance'
import test from 'ava'
import { openWifi, type ScanResult, type WifiSocket } from 'nlkit/wifi'
import { Air, type Network, networkName, PASSPHRASE } from '../support/air.js'
import { iw, type Section, sectionsOf } from '../support/iw/text.js'

const STATION = 'wlan2'
const PSK = `wpa_passphrase=${PASSPHRASE}`
const SAE = `sae_password=${PASSPHRASE}`
const PMF_OPTIONAL = 'ieee80211w=1'
const PMF_REQUIRED = 'ieee80211w=2'
/** Nobody is there; it is asked when a station joins. */
const RADIUS = [
  'ieee8021x=1',
  'auth_server_addr=127.0.0.1',
  'auth_server_port=1812',
  'auth_server_shared_secret=secret',
]
const FAST = ['mobility_domain=a1b2', 'nas_identifier=nlkit', 'ft_psk_generate_local=1']

interface Protected extends Network {
  readonly text: string
}

const wpa2 = (keys: string, ...lines: string[]) => [
  'wpa=2',
  'rsn_pairwise=CCMP',
  `wpa_key_mgmt=${keys}`,
  ...lines,
]

/** On wlan0, channel 1: without a server. */
const PERSONAL: readonly Protected[] = [
  { ssid: 'open', lines: [], text: 'open' },
  { ssid: 'wpa', lines: ['wpa=1', 'wpa_key_mgmt=WPA-PSK', 'wpa_pairwise=TKIP', PSK], text: 'WPA-PSK' },
  {
    ssid: 'wpa mixed',
    lines: ['wpa=3', 'wpa_key_mgmt=WPA-PSK', 'wpa_pairwise=TKIP', 'rsn_pairwise=CCMP', PSK],
    text: 'WPA-PSK WPA2-PSK',
  },
  { ssid: 'wpa2', lines: wpa2('WPA-PSK', PSK), text: 'WPA2-PSK' },
  {
    ssid: 'wpa2 pmf',
    lines: wpa2('WPA-PSK WPA-PSK-SHA256', PMF_OPTIONAL, PSK),
    text: 'WPA2-PSK WPA2-PSK-SHA256, PMF optional',
  },
  { ssid: 'wpa3 mixed', lines: wpa2('WPA-PSK SAE', PMF_OPTIONAL, PSK), text: 'WPA2-PSK SAE, PMF optional' },
  { ssid: 'wpa3', lines: wpa2('SAE', PMF_REQUIRED, SAE), text: 'SAE, PMF required' },
  { ssid: 'owe', lines: wpa2('OWE', PMF_REQUIRED), text: 'OWE, PMF required' },
]

/** On wlan1, channel 6. */
const ENTERPRISE: readonly Protected[] = [
  { ssid: 'eap', lines: wpa2('WPA-EAP', ...RADIUS), text: '802.1X' },
  {
    ssid: 'eap sha256',
    lines: wpa2('WPA-EAP WPA-EAP-SHA256', PMF_REQUIRED, ...RADIUS),
    text: '802.1X 802.1X-SHA256, PMF required',
  },
  {
    ssid: 'suite b',
    lines: [
      'wpa=2',
      'rsn_pairwise=GCMP-256',
      'group_mgmt_cipher=BIP-GMAC-256',
      'wpa_key_mgmt=WPA-EAP-SUITE-B-192',
      PMF_REQUIRED,
      ...RADIUS,
    ],
    text: '802.1X-Suite-B-192, PMF required',
  },
  { ssid: 'ft psk', lines: wpa2('WPA-PSK FT-PSK', PSK, ...FAST), text: 'WPA2-PSK, FT' },
  { ssid: 'ft eap', lines: wpa2('WPA-EAP FT-EAP', ...RADIUS, ...FAST), text: '802.1X, FT' },
  { ssid: 'ft sae', lines: wpa2('SAE FT-SAE', PMF_REQUIRED, SAE, ...FAST), text: 'SAE, FT, PMF required' },
  {
    ssid: 'owe open',
    lines: [`owe_transition_ifname=${networkName('wlan1', 7)}`],
    text: 'open, OWE beside it',
  },
  {
    ssid: 'owe hidden',
    lines: wpa2(
      'OWE',
      PMF_REQUIRED,
      'ignore_broadcast_ssid=1',
      `owe_transition_ifname=${networkName('wlan1', 6)}`,
    ),
    text: 'OWE, PMF required',
  },
]

let air: Air
let wifi: WifiSocket

test.before(async () => {
  air = Air.create()
  wifi = await openWifi()
  await air.startAll('wlan0', 1, PERSONAL)
  await air.startAll('wlan1', 6, ENTERPRISE)
})

test.after.always(async () => {
  wifi?.close()
  await air?.end()
})

/** iw's words for what the RSN element lists (iw 5.19, scan.c). */
const AKMS: Readonly<Partial<Record<Akm, string>>> = {
  '8021x': 'IEEE 802.1X',
  psk: 'PSK',
  'ft-8021x': 'FT/IEEE 802.1X',
  'ft-psk': 'FT/PSK',
  '8021x-sha256': 'IEEE 802.1X/SHA-256',
  'psk-sha256': 'PSK/SHA-256',
  sae: 'SAE',
  'ft-over-sae': 'FT/SAE',
  '8021x-suite-b-192': 'IEEE 802.1X/SUITE-B-192',
  owe: 'OWE',
}
/** Those of 256 bits it prints as numbers. */
const CIPHERS: Readonly<Partial<Record<Cipher, string>>> = {
  tkip: 'TKIP',
  ccmp: 'CCMP',
  'gcmp-256': '00-0f-ac:9',
  'aes-cmac': 'AES-128-CMAC',
  'bip-gmac-256': '00-0f-ac:12',
}

const word = <T extends string>(words: Readonly<Partial<Record<T, string>>>, value: T | number | undefined) =>
  (typeof value === 'string' ? words[value] : undefined) ?? String(value)

/** The element in iw's words, but for its capabilities. */
function rsnWords({ version, groupCipher, pairwise = [], akms = [], groupManagementCipher }: Rsn): string[] {
  return [
    `* Version: ${version}`,
    `* Group cipher: ${word(CIPHERS, groupCipher)}`,
    `* Pairwise ciphers: ${pairwise.map((cipher) => word(CIPHERS, cipher)).join(' ')}`,
    `* Authentication suites: ${akms.map((akm) => word(AKMS, akm)).join(' ')}`,
    ...(groupManagementCipher === undefined
      ? []
      : [`* Group mgmt cipher suite: ${word(CIPHERS, groupManagementCipher)}`]),
  ]
}

function wpaWords({ version, groupCipher, pairwise = [], akms = [] }: Wpa): string[] {
  const ciphers = { tkip: 'TKIP', ccmp: 'CCMP' }
  const suites = { psk: 'PSK', '8021x': 'IEEE 802.1X' }
  return [
    `* Version: ${version}`,
    `* Group cipher: ${word(ciphers, groupCipher === 'tkip' ? groupCipher : undefined)}`,
    `* Pairwise ciphers: ${pairwise.map((each) => word(ciphers, each === 'tkip' || each === 'ccmp' ? each : undefined)).join(' ')}`,
    `* Authentication suites: ${akms.map((each) => word(suites, each === 'psk' || each === '8021x' ? each : undefined)).join(' ')}`,
  ]
}

/** Lines of an element of iw's, the first of which stands behind its name. */
function elementOf(sections: readonly Section[], name: string): string[] | undefined {
  const found = sections.find(({ line }) => line.startsWith(`${name}:`))
  if (found === undefined) return undefined
  return [found.line.slice(name.length + 1).trim(), ...found.below.map(({ line }) => line)]
}

const withoutCapabilities = (lines: readonly string[] | undefined) =>
  lines?.filter((line) => !/^\* (Capabilities|\d+ PMKIDs)/.test(line))

/** Scans until all are heard; each by its SSID, the hidden one by ''. */
async function heard(): Promise<ScanResult[]> {
  for (;;) {
    const found = await wifi.scan(STATION, { frequencies: [2412, 2437], flags: ['flush'] })
    if (found.length === PERSONAL.length + ENTERPRISE.length) return found
  }
}

test.serial('each network is protected as hostapd was told, and as iw reads', async (t) => {
  const networks = await heard()
  const told = sectionsOf(iw('dev', STATION, 'scan', 'dump', '-u').replaceAll(/^BSS (\S+)\(.*$/gm, 'BSS $1'))
  const texts = networks.map(({ ssid, security }) => [ssid.replaceAll('\0', ''), security.text])
  const expected = [...PERSONAL, ...ENTERPRISE].map(({ ssid, text }) => [
    ssid === 'owe hidden' ? '' : ssid,
    text,
  ])
  t.deepEqual(texts.sort(), expected.sort())
  for (const { bssid, ssid, security, elements, attributes } of networks) {
    const own = told.find(({ line }) => line === `BSS ${bssid}`)?.below ?? []
    const { rsn, wpa } = elements
    t.deepEqual(rsn && rsnWords(rsn), withoutCapabilities(elementOf(own, 'RSN')), ssid)
    t.deepEqual(wpa && wpaWords(wpa), withoutCapabilities(elementOf(own, 'WPA')), ssid)
    const capabilities = elementOf(own, 'RSN')?.find((line) => line.startsWith('* Capabilities')) ?? ''
    const pmf = capabilities.includes('MFP-required')
      ? 'required'
      : capabilities.includes('MFP-capable')
        ? 'optional'
        : 'none'
    t.is(security.pmf, pmf, ssid)
    const capability = own.find(({ line }) => line.startsWith('capability:'))?.line ?? ''
    t.is(attributes.capability?.privacy === true, / Privacy /.test(capability), ssid)
  }
})

test.serial('the open network of an OWE transition names the other one', async (t) => {
  const networks = await wifi.results(STATION)
  const open = networks.find(({ ssid }) => ssid === 'owe open')
  const hidden = networks.find(({ bssid }) => bssid === open?.elements.oweTransition?.bssid)
  t.is(open?.elements.oweTransition?.ssid, 'owe hidden')
  t.is(hidden?.security.text, 'OWE, PMF required')
  t.is(hidden?.elements.oweTransition?.ssid, 'owe open')
})
