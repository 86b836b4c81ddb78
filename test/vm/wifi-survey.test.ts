/** examples/wifi-survey.mjs as a person uses it, on simulated radios. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import test, { type ExecutionContext } from 'ava'
import { openWifi, type WifiSocket } from 'nlkit/wifi'
import { Air, PSK, SAE } from '../support/air.js'
import { iw } from '../support/iw/text.js'
import { needs, root } from '../support/needs.js'

const STATION = 'wlan2'
const FREQUENCIES = [2412, 2437]
const SCRIPT = join(root, 'examples/wifi-survey.mjs')

let air: Air
let wifi: WifiSocket

test.before(async () => {
  air = Air.create()
  wifi = await openWifi()
  await air.start(PSK)
  await air.start(SAE)
})

test.after.always(async () => {
  wifi?.close()
  await air?.end()
})

type Row = { ssid: string; channel: number; security: string }

/** The survey in a pipe: what it prints, line by line, and how it ends. */
function survey(t: ExecutionContext, ...args: string[]) {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => child.kill('SIGKILL'))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const next = async (): Promise<Row[]> => JSON.parse(String((await lines.next()).value))
  return { child, next, ended: ending(child) }
}

/** A scan of another program, as soon as the radio is free. */
function triggerScan(): void {
  const begun = () =>
    spawnSync('iw', ['dev', STATION, 'scan', 'trigger', 'freq', '2412', '2437']).status === 0
  while (!begun());
}

async function ending(child: ChildProcess) {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  const [status] = await once(child, 'close')
  return { status, said }
}

const known = (rows: readonly Row[]) =>
  rows.map(({ ssid, channel, security }) => [ssid, channel, security]).sort()

const BOTH = [
  [PSK.ssid, PSK.channel, 'WPA2-PSK'],
  [SAE.ssid, SAE.channel, 'SAE, PMF required'],
]

test.serial('in a pipe: a line of JSON for each scan, of ours and of others, until Ctrl-C', async (t) => {
  const { child, next, ended } = survey(t, STATION, '--scan')
  let networks = await next()
  while (networks.length < 2) networks = await next()
  t.deepEqual(known(networks), BOTH)
  triggerScan()
  t.deepEqual(known(await next()), BOTH)
  child.kill('SIGINT')
  t.deepEqual(await ended, { status: 0, said: '' })
})

test.serial('a reader that goes away ends it', async (t) => {
  const { child, next, ended } = survey(t, STATION)
  await next()
  child.stdout.destroy()
  const scans = (async () => {
    while (child.exitCode === null) await wifi.scan(STATION, { frequencies: FREQUENCIES })
  })()
  t.deepEqual(await ended, { status: 0, said: '' })
  await scans
})

needs('script').serial('on a terminal: a table that stays in place, until Ctrl-C', async (t) => {
  await wifi.scan(STATION, { frequencies: FREQUENCIES, flags: ['flush'] })
  const child = spawn('script', ['-qec', `exec ${process.execPath} ${SCRIPT} ${STATION}`, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  const ended = once(child, 'close')
  const tables = await screens(child, 1)
  for (const { ssid } of [PSK, SAE]) t.regex(tables[0] ?? '', new RegExp(` ${ssid}\\r$`, 'm'))
  t.regex(tables[0] ?? '', /^BSSID +CH +WIDTH +SIGNAL +SECURITY +SSID/)
  t.regex(tables[0] ?? '', /^02:00:00:00:00:00 +1 +20 +-\d+ +WPA2-PSK +nlkit psk\r$/m)
  const again = screens(child, 1)
  await wifi.scan(STATION, { frequencies: FREQUENCIES })
  t.regex((await again)[0] ?? '', /SAE, PMF required +nlkit sae/)
  child.stdin.write('\x03')
  const [status] = await ended
  t.is(status, 0)
})

/** The next tables that it draws, whole: each begins where the cursor goes home. */
async function screens(child: ChildProcess, count: number): Promise<string[]> {
  let text = ''
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    text += chunk
    const drawn = text.split('\x1b[H\x1b[J').slice(1)
    if (drawn.length >= count && drawn.every((each) => each.split('\n').length > 3)) return drawn
  }
  throw new Error(`it ended before it had drawn ${count}: ${text}`)
}

test.serial('an interface that goes away while it runs', async (t) => {
  iw('phy', 'phy2', 'interface', 'add', 'guest0', 'type', 'managed')
  const { next, ended } = survey(t, 'guest0')
  await next()
  iw('dev', 'guest0', 'del')
  t.deepEqual(await ended, { status: 1, said: 'guest0 is gone\n' })
})

/** How it ends by itself. */
async function fails(t: ExecutionContext, command: string, ...args: string[]): Promise<string> {
  const { stderr, status } = spawnSync(command, args, { encoding: 'utf8', timeout: 240_000 })
  t.is(status, 1, stderr)
  t.is(stderr.trim().split('\n').length, 1, stderr)
  return stderr
}

test.serial('a name that is none; a namespace without radios', async (t) => {
  t.regex(
    await fails(t, process.execPath, SCRIPT, 'wlan7'),
    /there is no Wi-Fi interface 'wlan7' \(there are: .*wlan2.*\)/,
  )
  t.regex(
    await fails(t, 'unshare', '-n', process.execPath, SCRIPT, STATION),
    /there is no Wi-Fi interface 'wlan2'$/m,
  )
})

needs('setpriv').serial('without the right to scan: reading goes, scanning does not', async (t) => {
  const without = ['--bounding-set', '-net_admin', '--inh-caps', '-net_admin', process.execPath, SCRIPT]
  t.regex(await fails(t, 'setpriv', ...without, STATION, '--scan'), /^EPERM in trigger-scan: not permitted/)
  // The kernel forgets what was not heard for half a minute.
  await wifi.scan(STATION, { frequencies: FREQUENCIES })
  const child = spawn('setpriv', [...without, STATION], { stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => child.kill('SIGKILL'))
  const ended = ending(child)
  const [line] = await once(createInterface(child.stdout), 'line')
  t.deepEqual(known(JSON.parse(String(line))), BOTH)
  child.kill('SIGTERM')
  t.deepEqual(await ended, { status: 0, said: '' })
})

test.serial('an interface that is down: told, and it goes on', async (t) => {
  execFileSync('ip', ['link', 'set', STATION, 'down'])
  t.teardown(() => execFileSync('ip', ['link', 'set', STATION, 'up']))
  const { child, next, ended } = survey(t, STATION, '--scan')
  await next()
  await once(child.stderr, 'data')
  child.kill('SIGINT')
  const { status, said } = await ended
  t.is(status, 0)
  t.regex(said, /^ENETDOWN in trigger-scan: the interface is down: set it up first\n$/)
})
