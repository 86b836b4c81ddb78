// Prints the Wi-Fi networks around, anew after every scan that anybody makes, scheduled ones too, until Ctrl-C:
//
//     BSSID              CH  WIDTH  SIGNAL  SECURITY              SSID
//     02:00:00:00:00:00   1     20  -30     WPA2-PSK              nlkit psk
//
//     node examples/wifi-survey.mjs [wlan0] [--scan] [--json]
//
// On a terminal a table that stays in place; in a pipe, or with --json, a line of JSON for each fetch. --scan also scans
// itself, every ten seconds, as root. However many scans end during a fetch: one more follows it, never two at a time.
// Ends with 1 and says why where it cannot go on: no Wi-Fi, no such interface (any more), no right to scan.
import { openWifi } from 'nlkit/wifi'

const [device = 'wlan0'] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const json = process.argv.includes('--json') || !process.stdout.isTTY
const wifi = await openWifi().catch(fail)
const events = wifi.events(['scan', 'config'])
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => wifi.close())
process.stdout.once('error', () => wifi.close())
let wanted = true
let fetching = fetchWanted()
const scan = () => void wifi.scan(device).catch(tell).finally(scanLater)
const scanLater = () => setTimeout(scan, 10_000).unref()
if (process.argv.includes('--scan')) scan()
for await (const { type, operation, message } of events) {
  if (operation === 'del-interface' && message.ifname === device) fail({ message: `${device} is gone` })
  // After a loss of events there may have been an end of a scan, too.
  if (wanted || (type === 'event' && !operation?.endsWith('scan-results'))) continue
  wanted = true
  fetching = fetching.then(fetchWanted)
}

async function fetchWanted() {
  wanted = false
  await wifi.results(device).then(print).catch(tell)
}

/** What may pass is told, what will not ends the survey; closed: it was we who ended it. */
function tell(error) {
  if (['EPERM', 'ENODEV'].includes(error.code)) fail(error)
  if (error.code !== 'NLKIT_CLOSED') console.error(error.message)
}

function fail(error) {
  console.error(error.message)
  process.exit(1)
}

function print(networks) {
  const rows = networks.map((each) => ({ ...each, security: each.security.text }))
  const columns = ['bssid', 'channel', 'width', 'signal', 'security', 'ssid']
  if (json) return console.log(JSON.stringify(rows, columns))
  console.log('\x1b[H\x1b[JBSSID              CH  WIDTH  SIGNAL  SECURITY              SSID')
  for (const { bssid, channel = '?', width, signal = '?', security, ssid } of rows) {
    const numbers = `${String(channel).padStart(3)} ${String(width).padStart(6)}  ${String(signal).padEnd(7)}`
    // A name may hold anything, also what moves the cursor.
    console.log(bssid, numbers, security.padEnd(21), ssid.replaceAll(/\p{Cc}/gu, '.'))
  }
}
