// Runs a command under strace and prints why the kernel refused what it asked for: for each refused request
// its name, the kernel's text, the attribute at fault and what looks wrong, such as
//
//     RTM_NEWROUTE: ENETUNREACH: Nexthop has invalid gateway
//
//     node examples/explain-failure.mjs ip route add 192.0.2.0/24 via 192.0.2.1 dev lo
//
// Needs strace; `nlkit trace` and `nlkit explain` tell more.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Exchanges, outcomeText } from '@nlkit/core'
import { openDecoder } from 'nlkit'

const command = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'explain-failure-'))
const trace = join(folder, 'trace')
try {
  const dumps = ['-e', 'read=all', '-e', 'write=all']
  spawnSync('strace', ['-f', '-e', 'trace=network', ...dumps, '-o', trace, '--', ...command])
  explain(readFileSync(trace))
} finally {
  rmSync(folder, { recursive: true })
}

function explain(text) {
  const { messages } = openDecoder().decodeCapture(text, { format: 'strace' })
  const exchanges = new Exchanges()
  let refused = 0
  for (const message of messages) {
    const { role, exchange } = exchanges.take(message)
    if (role !== 'end' || !message.outcome?.errno) continue
    refused++
    console.log(`${exchange.request.header.name}: ${outcomeText(message.outcome)}`)
    for (const { path, message: text } of exchange.request.problems) console.log(`  ${path ?? ''} ${text}`)
  }
  if (refused === 0) console.log('the kernel refused nothing')
}
