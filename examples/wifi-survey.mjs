// Prints the Wi-Fi networks around, anew after every scan that anybody makes, until Ctrl-C:
//
//     BSSID              CH  WIDTH  SIGNAL  SECURITY              SSID
//     02:00:00:00:00:00   1     20  -30     WPA2-PSK              nlkit psk
//
//     node examples/wifi-survey.mjs wlan0 [--json] [--scan]
//
// --json prints a line of JSON for each fetch instead; --scan also scans itself, every ten seconds. Needs root.
// However many scans end while results are fetched: they are fetched once more after it, never twice at a time.
import { setTimeout } from 'node:timers/promises'
import { openWifi } from 'nlkit/wifi'

const [device = 'wlan0'] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const wifi = await openWifi()
const events = wifi.events(['scan'])
process.once('SIGINT', () => wifi.close())

let wanted = true
let fetching = fetchWanted()
if (process.argv.includes('--scan')) void scanAgain()
for await (const event of events) {
  // After a loss of events there may have been an end of a scan, too.
  if (event.type === 'event' && !event.operation?.endsWith('scan-results')) continue
  if (wanted) continue
  wanted = true
  fetching = fetching.then(fetchWanted)
}

async function fetchWanted() {
  wanted = false
  await wifi.results(device).then(print, tell)
}

async function scanAgain() {
  for (;;) {
    await wifi.scan(device).catch(tell)
    await setTimeout(10_000, undefined, { ref: false })
  }
}

function tell(error) {
  if (error.code !== 'NLKIT_CLOSED') console.error(`${error.code}: ${error.message}`)
}

function print(networks) {
  const rows = networks.map((each) => ({ ...each, security: each.security.text }))
  const columns = ['bssid', 'channel', 'width', 'signal', 'security', 'ssid']
  if (process.argv.includes('--json')) return console.log(JSON.stringify(rows, columns))
  console.log('BSSID              CH  WIDTH  SIGNAL  SECURITY              SSID')
  for (const { bssid, channel = '?', width, signal = '?', security, ssid } of rows) {
    const numbers = `${String(channel).padStart(3)} ${String(width).padStart(6)}  ${String(signal).padEnd(7)}`
    console.log(bssid, numbers, security.padEnd(21), ssid)
  }
}
