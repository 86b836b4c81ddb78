/** Simulated radios (mac80211_hwsim), access points of hostapd, a station of wpa_supplicant: in the guest's kernel. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export const PASSPHRASE = 'correct horse battery'

/** An access point: its interface, and what hostapd.conf says of it. */
export interface AccessPoint {
  readonly ifname: string
  readonly ssid: string
  readonly channel: number
  readonly lines: readonly string[]
}

/** One of several that an access point makes. */
export type Network = Pick<AccessPoint, 'ssid' | 'lines'>

export const networkName = (ifname: string, index: number) => (index === 0 ? ifname : `${ifname}_${index}`)

/** wlan0, channel 1. */
export const PSK: AccessPoint = {
  ifname: 'wlan0',
  ssid: 'nlkit psk',
  channel: 1,
  lines: [
    'wpa=2',
    'wpa_key_mgmt=WPA-PSK',
    'rsn_pairwise=CCMP',
    `wpa_passphrase=${PASSPHRASE}`,
    'country_code=DE',
  ],
}
/** wlan1, channel 6. */
export const SAE: AccessPoint = {
  ifname: 'wlan1',
  ssid: 'nlkit sae',
  channel: 6,
  lines: ['wpa=2', 'wpa_key_mgmt=SAE', 'rsn_pairwise=CCMP', 'ieee80211w=2', `sae_password=${PASSPHRASE}`],
}

/** Programs that run, and the files of their settings. */
export class Air {
  readonly #folder = mkdtempSync('/run/nlkit-air-')
  readonly #children: ChildProcess[] = []

  /** Three radios: wlan0 and wlan1 for access points, wlan2 up. */
  static create(): Air {
    execFileSync('modprobe', ['mac80211_hwsim', 'radios=3'])
    execFileSync('ip', ['link', 'set', 'wlan2', 'up'])
    return new Air()
  }

  /** Starts an access point, and waits until it is there. */
  async start({ ifname, ssid, channel, lines }: AccessPoint): Promise<void> {
    const file = this.#write(`${ifname}.conf`, [
      `interface=${ifname}`,
      'driver=nl80211',
      `ssid=${ssid}`,
      'hw_mode=g',
      `channel=${channel}`,
      'ieee80211n=1',
      ...lines,
    ])
    await this.run('hostapd', [file], /AP-ENABLED/)
  }

  /** As `start` for several networks of one radio: the first has the interface's name, the others that and a number. */
  async startAll(ifname: string, channel: number, networks: readonly Network[]): Promise<void> {
    const lines = networks.flatMap(({ ssid, lines }, index) => [
      `${index === 0 ? 'interface' : 'bss'}=${networkName(ifname, index)}`,
      `ssid=${ssid}`,
      ...lines,
    ])
    const radio = ['driver=nl80211', 'hw_mode=g', `channel=${channel}`]
    const [first = '', ...rest] = lines
    const file = this.#write(`${ifname}.conf`, [first, ...radio, ...rest])
    await this.run('hostapd', [file], /AP-ENABLED/)
  }

  /** Lets wlan2 connect to the access point; the process that keeps it so. */
  async connect({ ssid }: AccessPoint): Promise<ChildProcess> {
    const file = this.#write('station.conf', [
      'network={',
      `  ssid="${ssid}"`,
      `  psk="${PASSPHRASE}"`,
      '  scan_freq=2412',
      '}',
    ])
    return this.run('wpa_supplicant', ['-D', 'nl80211', '-i', 'wlan2', '-c', file], /CTRL-EVENT-CONNECTED/)
  }

  /** Starts a program, and waits until it prints a line that matches. */
  async run(program: string, args: readonly string[], ready: RegExp): Promise<ChildProcess> {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    this.#children.push(child)
    await sees(child.stdout, ready, program)
    return child
  }

  /** Ends the programs, and waits until they have put away what they made. */
  async end(): Promise<void> {
    const running = this.#children.filter(
      ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
    )
    for (const child of running) child.kill()
    await Promise.all(running.map((child) => once(child, 'exit')))
  }

  #write(name: string, lines: readonly string[]): string {
    const file = join(this.#folder, name)
    writeFileSync(file, `${lines.join('\n')}\n`)
    return file
  }
}

/** Goes on reading afterwards, so that the program never waits for us. */
function sees(stream: Readable, pattern: RegExp, program: string): Promise<void> {
  const printed: string[] = []
  return new Promise((resolve, reject) => {
    createInterface({ input: stream })
      .on('line', (line) => {
        printed.push(line)
        if (pattern.test(line)) resolve()
      })
      .on('close', () => reject(new Error(`${program} ended before ${pattern}:\n${printed.join('\n')}`)))
  })
}
