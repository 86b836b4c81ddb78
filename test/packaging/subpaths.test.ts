/** Everything that the packages offer for import can be imported, alone and in a process of its own. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/needs.js'

/** What each entry point offers first of all. */
const OFFERED: Readonly<Record<string, readonly string[]>> = {
  nlkit: [
    'openRoute',
    'openFamily',
    'openGeneric',
    'openSocket',
    'openSockDiag',
    'openProcessEvents',
    'openUevents',
  ],
  'nlkit/netfilter': ['openNftables', 'openConntrack', 'add', 'flowOf', 'TransactionError'],
  'nlkit/sock-diag': ['openSockDiag'],
  'nlkit/wireguard': ['openWireGuard'],
  'nlkit/wifi': ['openWifi', 'channelOf', 'ScanAbortedError'],
}

function entryPoints(name: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
  const exported: unknown =
    typeof manifest === 'object' && manifest !== null && Reflect.get(manifest, 'exports')
  return Object.keys(exported ?? {})
    .filter((path) => !path.includes('*'))
    .map((path) => join(name, path))
}

for (const path of entryPoints('nlkit')) {
  test(`${path} can be imported alone`, (t) => {
    const program = `import * as all from '${path}'; console.log(JSON.stringify(Object.keys(all)))`
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: root,
      encoding: 'utf8',
    })
    const offered: string[] = JSON.parse(printed)
    for (const name of OFFERED[path] ?? []) t.true(offered.includes(name), name)
    t.true(offered.length > 0)
  })
}
