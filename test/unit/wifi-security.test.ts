/**
 * How networks are protected, from bytes laid out here by hand after IEEE 802.11-2020: RSN element 9.4.2.24 (version,
 * group cipher, pairwise ciphers, AKMs, capabilities, PMKIDs, group management cipher; numbers little-endian, suites an
 * OUI and a type), OWE transition after the Wi-Fi Alliance, WPA's element of before.
 */
import { SimulatedKernel } from '@nlkit/testing'
import test, { type ExecutionContext } from 'ava'
import { openWifi, type WifiSecurity } from 'nlkit/wifi'

const RSN = 48
const VENDOR = 221
const OUI = '000fac'
const MICROSOFT = '0050f2'
const ALLIANCE = '506f9a'

/** Bits of the RSN capabilities. */
const MFP_CAPABLE = 0x80
const MFP_REQUIRED = 0x40

const byte = (value: number) => value.toString(16).padStart(2, '0')
const le16 = (value: number) => byte(value & 0xff) + byte(value >> 8)
const element = (id: number, body: string) => byte(id) + byte(body.length / 2) + body
const suites = (oui: string, types: readonly number[]) =>
  le16(types.length) + types.map((type) => oui + byte(type)).join('')

interface Suites {
  group?: number
  pairwise?: readonly number[]
  akms?: readonly number[]
  capabilities?: number
}

const CCMP = 4
const TKIP = 2

const rsn = ({ group = CCMP, pairwise = [CCMP], akms = [2], capabilities = 0 }: Suites) =>
  element(RSN, le16(1) + OUI + byte(group) + suites(OUI, pairwise) + suites(OUI, akms) + le16(capabilities))

const wpa = ({ group = TKIP, pairwise = [TKIP], akms = [2] }: Suites) =>
  element(
    VENDOR,
    `${MICROSOFT}01${le16(1)}${MICROSOFT}${byte(group)}${suites(MICROSOFT, pairwise)}${suites(MICROSOFT, akms)}`,
  )

/** The other network's address and name, as the open one tells them. */
const oweTransition = element(
  VENDOR,
  `${ALLIANCE}1c${'020000000001'}${byte(3)}${Buffer.from('owe').toString('hex')}`,
)

interface Row {
  readonly what: string
  readonly elements: string
  readonly text: string
  /** Bit 4 of the capabilities; default: there is an element. */
  readonly privacy?: boolean
  readonly also?: Partial<WifiSecurity>
}

const REQUIRED = MFP_CAPABLE | MFP_REQUIRED

const ROWS: readonly Row[] = [
  {
    what: 'open',
    elements: '',
    privacy: false,
    text: 'open',
    also: { methods: [], pmf: 'none', pairwise: [] },
  },
  { what: 'WEP', elements: '', privacy: true, text: 'WEP', also: { methods: [], pairwise: [] } },
  { what: 'WPA, PSK', elements: wpa({}), text: 'WPA-PSK', also: { pairwise: ['tkip'], group: 'tkip' } },
  {
    what: 'WPA, 802.1X',
    elements: wpa({ akms: [1], pairwise: [CCMP] }),
    text: 'WPA-802.1X',
    also: { pairwise: ['ccmp'] },
  },
  { what: 'WPA2, PSK', elements: rsn({}), text: 'WPA2-PSK', also: { pairwise: ['ccmp'], group: 'ccmp' } },
  {
    what: 'WPA and WPA2, PSK, as in mixed mode',
    elements: wpa({}) + rsn({ group: TKIP, pairwise: [CCMP, TKIP] }),
    text: 'WPA-PSK WPA2-PSK',
    also: { pairwise: ['ccmp', 'tkip'], group: 'tkip' },
  },
  { what: 'WPA2, PSK and its SHA-256', elements: rsn({ akms: [2, 6] }), text: 'WPA2-PSK WPA2-PSK-SHA256' },
  {
    what: 'WPA2, PSK, PMF where the station can',
    elements: rsn({ akms: [2, 6], capabilities: MFP_CAPABLE }),
    text: 'WPA2-PSK WPA2-PSK-SHA256, PMF optional',
    also: { pmf: 'optional' },
  },
  {
    what: 'WPA2 and WPA3 (transition)',
    elements: rsn({ akms: [2, 8], capabilities: MFP_CAPABLE }),
    text: 'WPA2-PSK SAE, PMF optional',
    also: { methods: ['WPA2-PSK', 'SAE'] },
  },
  {
    what: 'WPA3',
    elements: rsn({ akms: [8], capabilities: REQUIRED }),
    text: 'SAE, PMF required',
    also: { pmf: 'required' },
  },
  {
    what: 'WPA3 with keys of the group’s length, GCMP-256',
    elements: rsn({ akms: [8, 24], group: 9, pairwise: [9, CCMP], capabilities: REQUIRED }),
    text: 'SAE SAE-EXT-KEY, PMF required',
    also: { pairwise: ['gcmp-256', 'ccmp'], group: 'gcmp-256' },
  },
  { what: 'OWE', elements: rsn({ akms: [18], capabilities: REQUIRED }), text: 'OWE, PMF required' },
  {
    what: 'OWE transition: the open one',
    elements: oweTransition,
    privacy: false,
    text: 'open, OWE beside it',
  },
  {
    what: 'OWE transition: the other one',
    elements: rsn({ akms: [18], capabilities: REQUIRED }) + oweTransition,
    text: 'OWE, PMF required',
  },
  { what: '802.1X', elements: rsn({ akms: [1] }), text: '802.1X' },
  {
    what: '802.1X, SHA-256 (WPA3-Enterprise)',
    elements: rsn({ akms: [5], capabilities: REQUIRED }),
    text: '802.1X-SHA256, PMF required',
  },
  {
    what: '802.1X, both',
    elements: rsn({ akms: [1, 5], capabilities: MFP_CAPABLE }),
    text: '802.1X 802.1X-SHA256, PMF optional',
  },
  {
    what: '802.1X, SHA-384',
    elements: rsn({ akms: [23], capabilities: REQUIRED }),
    text: '802.1X-SHA384, PMF required',
  },
  {
    what: 'Suite B',
    elements: rsn({ akms: [11], group: 8, pairwise: [8], capabilities: REQUIRED }),
    text: '802.1X-Suite-B, PMF required',
    also: { pairwise: ['gcmp'] },
  },
  {
    what: 'Suite B of 192 bits',
    elements: rsn({ akms: [12], group: 9, pairwise: [9], capabilities: REQUIRED }),
    text: '802.1X-Suite-B-192, PMF required',
  },
  {
    what: 'FT with PSK',
    elements: rsn({ akms: [2, 4] }),
    text: 'WPA2-PSK, FT',
    also: { methods: ['WPA2-PSK'], fastTransition: true },
  },
  { what: 'FT alone', elements: rsn({ akms: [4] }), text: 'WPA2-PSK, FT', also: { fastTransition: true } },
  { what: 'FT with 802.1X', elements: rsn({ akms: [1, 3] }), text: '802.1X, FT' },
  {
    what: 'FT with SAE',
    elements: rsn({ akms: [8, 9, 24, 25], capabilities: REQUIRED }),
    text: 'SAE SAE-EXT-KEY, FT, PMF required',
  },
  { what: 'FT with 802.1X, SHA-384', elements: rsn({ akms: [13, 22] }), text: '802.1X-SHA384, FT' },
  { what: 'FILS', elements: rsn({ akms: [14, 15] }), text: 'FILS-SHA256 FILS-SHA384' },
  // Version alone, with the group cipher, and with an empty list: what is left out is CCMP and 802.1X.
  {
    what: 'RSN that ends early',
    elements: element(RSN, le16(1)),
    text: '802.1X',
    also: { pairwise: ['ccmp'], group: 'ccmp' },
  },
  {
    what: 'RSN that ends after the group cipher',
    elements: element(RSN, `${le16(1)}${OUI}02`),
    text: '802.1X',
    also: { group: 'tkip', pairwise: ['ccmp'] },
  },
  { what: 'RSN without AKMs', elements: rsn({ akms: [] }), text: '802.1X' },
  {
    what: 'a suite of a vendor’s own beside PSK',
    elements: element(
      RSN,
      `${le16(1)}${OUI}04${suites(OUI, [CCMP])}${le16(2)}${OUI}02${'00409600'}${le16(0)}`,
    ),
    text: 'WPA2-PSK CCKM',
  },
  {
    what: 'a suite that nobody knows',
    elements: element(RSN, `${le16(1)}${OUI}04${suites(OUI, [CCMP])}${le16(1)}${'aabbcc01'}${le16(0)}`),
    text: 'aa-bb-cc:1',
  },
  { what: 'OSEN, to sign up at a hotspot', elements: element(VENDOR, `${ALLIANCE}12`), text: 'OSEN' },
]

for (const { what, elements, privacy = true, text, also = {} } of ROWS)
  test(`${what}: ${text}`, async (t) => {
    const security = await heard(t, elements, privacy)
    t.like(security, { text, ...also })
  })

/** The security of a network in the results of the simulated kernel. */
async function heard(
  t: ExecutionContext,
  elements: string,
  privacy: boolean,
): Promise<WifiSecurity | undefined> {
  const kernel = new SimulatedKernel()
  kernel.addFamily('nl80211')
  const informationElements = Buffer.from(
    `${element(0, Buffer.from('net').toString('hex'))}${elements}`,
    'hex',
  )
  const bss = {
    bssid: '02:00:00:00:00:00',
    frequency: 2412,
    informationElements,
    capability: { ess: true, privacy },
  }
  const messages = [{ operation: 'new-scan-results', values: { ifindex: 3, bss } }]
  kernel.answer('get-scan', { messages }, 'nl80211')
  await using wifi = await openWifi({ socket: kernel.socket })
  const [network] = await wifi.results(3)
  t.is(network?.ssid, 'net')
  t.is(network?.elements.unknown, undefined)
  return network?.security
}
