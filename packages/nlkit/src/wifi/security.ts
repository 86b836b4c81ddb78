import type { Akm, Cipher, Elements, Rsn } from '@nlkit/core/families/generic/ieee80211'
import type { Wpa, WpaCipher } from '@nlkit/core/families/generic/wifi-alliance'

/** How a network is protected. */
export interface WifiSecurity {
  /** In words: 'open', 'WEP', 'WPA2-PSK', 'WPA2-PSK SAE, PMF optional', '802.1X, FT'. */
  readonly text: string
  /**
   * Ways to join, each once: 'WPA-PSK', 'WPA2-PSK', 'SAE', 'OWE', '802.1X' ..., those of stronger hashes behind a hyphen:
   * '802.1X-SHA256', '802.1X-Suite-B-192'. Empty: open, or WEP.
   */
  readonly methods: readonly string[]
  /** Fast transition (802.11r) is offered: roaming without joining anew. */
  readonly fastTransition: boolean
  /** Protected management frames (802.11w). */
  readonly pmf: 'none' | 'optional' | 'required'
  /** Encrypts what is sent to one. Empty: open, or WEP. */
  readonly pairwise: readonly (Cipher | WpaCipher | number)[]
  /** Encrypts what is sent to all. */
  readonly group: Cipher | WpaCipher | number | undefined
}

/** Methods by how keys are agreed on, as RSN has it; those of fast transition beside the others. */
const METHODS: Readonly<Partial<Record<Akm, string>>> = {
  psk: 'WPA2-PSK',
  'ft-psk': 'WPA2-PSK',
  'psk-sha256': 'WPA2-PSK-SHA256',
  'psk-sha384': 'WPA2-PSK-SHA384',
  'ft-psk-sha384': 'WPA2-PSK-SHA384',
  '8021x': '802.1X',
  'ft-8021x': '802.1X',
  '8021x-sha256': '802.1X-SHA256',
  '8021x-sha384': '802.1X-SHA384',
  'ft-8021x-sha384': '802.1X-SHA384',
  'ft-8021x-sha384-unrestricted': '802.1X-SHA384',
  '8021x-suite-b': '802.1X-Suite-B',
  '8021x-suite-b-192': '802.1X-Suite-B-192',
  sae: 'SAE',
  'ft-over-sae': 'SAE',
  'sae-ext-key': 'SAE-EXT-KEY',
  'ft-sae-ext-key': 'SAE-EXT-KEY',
  owe: 'OWE',
  'fils-sha256': 'FILS-SHA256',
  'fils-sha384': 'FILS-SHA384',
  'ft-fils-sha256': 'FILS-SHA256',
  'ft-fils-sha384': 'FILS-SHA384',
}

/** What an element means that ends before it says it, or lists nothing. */
const DEFAULT_AKMS = ['8021x'] as const
const DEFAULT_CIPHERS = ['ccmp'] as const
const DEFAULT_WPA_CIPHERS = ['tkip'] as const

/** `privacy`: the bit of the network's capabilities that says so, which is all that WEP has. */
export function securityOf(elements: Elements, privacy: boolean): WifiSecurity {
  const { rsn, wpa, osen } = elements
  const methods = [
    ...new Set([...wpaMethods(wpa), ...rsnMethods(rsn), ...(osen === undefined ? [] : ['OSEN'])]),
  ]
  const pmf = pmfOf(rsn)
  const fastTransition = rsn?.akms?.some((akm) => String(akm).startsWith('ft-')) === true
  const extras = [...(fastTransition ? ['FT'] : []), ...(pmf === 'none' ? [] : [`PMF ${pmf}`])]
  return {
    text: methods.length === 0 ? unprotected(elements, privacy) : [methods.join(' '), ...extras].join(', '),
    methods,
    fastTransition,
    pmf,
    ...ciphersOf(rsn, wpa),
  }
}

function unprotected({ oweTransition }: Elements, privacy: boolean): string {
  if (privacy) return 'WEP'
  return oweTransition === undefined ? 'open' : 'open, OWE beside it'
}

function rsnMethods(rsn: Rsn | undefined): string[] {
  if (rsn === undefined) return []
  return orDefault(rsn.akms, DEFAULT_AKMS).map(
    (akm) => (typeof akm === 'string' ? METHODS[akm] : undefined) ?? suiteText(akm),
  )
}

/** A suite without a word here by its name, or by its OUI and type: 'aa-bb-cc:1'. */
function suiteText(suite: string | number): string {
  if (typeof suite === 'string') return suite.toUpperCase()
  const oui = (suite >>> 8).toString(16).padStart(6, '0')
  return `${oui.replaceAll(/(..)(?=.)/g, '$1-')}:${suite & 0xff}`
}

/** WPA before it became 802.11i. */
function wpaMethods(wpa: Wpa | undefined): string[] {
  if (wpa === undefined) return []
  return orDefault(wpa.akms, DEFAULT_AKMS).map((akm) => `WPA-${akm === '8021x' ? '802.1X' : suiteText(akm)}`)
}

function ciphersOf(rsn: Rsn | undefined, wpa: Wpa | undefined): Pick<WifiSecurity, 'pairwise' | 'group'> {
  const ofRsn = rsn === undefined ? [] : orDefault(rsn.pairwise, DEFAULT_CIPHERS)
  const ofWpa = wpa === undefined ? [] : orDefault(wpa.pairwise, DEFAULT_WPA_CIPHERS)
  const groupOfRsn = rsn && (rsn.groupCipher ?? DEFAULT_CIPHERS[0])
  const groupOfWpa = wpa && (wpa.groupCipher ?? DEFAULT_WPA_CIPHERS[0])
  return { pairwise: [...new Set([...ofRsn, ...ofWpa])], group: groupOfRsn ?? groupOfWpa }
}

function orDefault<T, D>(listed: readonly T[] | undefined, otherwise: readonly D[]): readonly (T | D)[] {
  return listed === undefined || listed.length === 0 ? otherwise : listed
}

function pmfOf(rsn: Rsn | undefined): WifiSecurity['pmf'] {
  if (rsn?.capabilities?.mfpRequired) return 'required'
  return rsn?.capabilities?.mfpCapable ? 'optional' : 'none'
}
