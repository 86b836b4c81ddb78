import type { Akm, Cipher, Elements, Rsn } from '@nlkit/core/families/generic/ieee80211'
import type { Wpa } from '@nlkit/core/families/generic/wifi-alliance'

/** How a network is protected. */
export interface WifiSecurity {
  /** In words: 'open', 'WEP', 'WPA2-PSK', 'WPA2-PSK SAE', 'SAE, PMF required'. */
  readonly text: string
  /** Ways to join, each once: 'WPA-PSK', 'WPA2-PSK', 'SAE', 'OWE', '802.1X' ... Empty: open, or WEP. */
  readonly methods: readonly string[]
  /** Protected management frames (802.11w). */
  readonly pmf: 'none' | 'optional' | 'required'
  /** Encrypts what is sent to one. */
  readonly pairwise: readonly (Cipher | number)[]
  /** Encrypts what is sent to all. */
  readonly group: Cipher | number | undefined
}

/** Methods by how keys are agreed on, as RSN has it. */
const METHODS: Readonly<Partial<Record<Akm, string>>> = {
  psk: 'WPA2-PSK',
  'ft-psk': 'WPA2-PSK',
  'psk-sha256': 'WPA2-PSK',
  'psk-sha384': 'WPA2-PSK',
  'ft-psk-sha384': 'WPA2-PSK',
  '8021x': '802.1X',
  'ft-8021x': '802.1X',
  '8021x-sha256': '802.1X',
  '8021x-suite-b': '802.1X',
  '8021x-suite-b-192': '802.1X',
  'ft-8021x-sha384': '802.1X',
  sae: 'SAE',
  'ft-over-sae': 'SAE',
  'sae-ext-key': 'SAE',
  'ft-sae-ext-key': 'SAE',
  owe: 'OWE',
  'fils-sha256': 'FILS',
  'fils-sha384': 'FILS',
  'ft-fils-sha256': 'FILS',
  'ft-fils-sha384': 'FILS',
}

/** `privacy`: the bit of the network's capabilities that says so, which is all that WEP has. */
export function securityOf({ rsn, wpa, oweTransition }: Elements, privacy: boolean): WifiSecurity {
  const methods = [...new Set([...wpaMethods(wpa), ...rsnMethods(rsn)])]
  const pmf = pmfOf(rsn)
  const unprotected = privacy ? 'WEP' : oweTransition === undefined ? 'open' : 'open, OWE beside it'
  const protectedBy = pmf === 'none' ? methods.join(' ') : `${methods.join(' ')}, PMF ${pmf}`
  return {
    text: methods.length === 0 ? unprotected : protectedBy,
    methods,
    pmf,
    pairwise: rsn?.pairwise ?? [],
    group: rsn?.groupCipher,
  }
}

/** What is left out means 802.1X. */
function rsnMethods(rsn: Rsn | undefined): string[] {
  if (rsn === undefined) return []
  const { akms = ['8021x'] } = rsn
  return akms.map((akm) => (typeof akm === 'string' ? METHODS[akm] : undefined) ?? String(akm))
}

/** WPA before it became 802.11i. */
function wpaMethods(wpa: Wpa | undefined): string[] {
  if (wpa === undefined) return []
  const { akms = ['8021x'] } = wpa
  return akms.map((akm) => `WPA-${akm === '8021x' ? '802.1X' : String(akm).toUpperCase()}`)
}

function pmfOf(rsn: Rsn | undefined): WifiSecurity['pmf'] {
  if (rsn?.capabilities?.mfpRequired) return 'required'
  return rsn?.capabilities?.mfpCapable ? 'optional' : 'none'
}
