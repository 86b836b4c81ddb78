/** What `nlkit trace` reads of strace's text beside the bytes. */
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/needs.js'

/** The part of the command that is tested, which no package exports. */
interface Senders {
  TracedText: new () => { push(piece: Uint8Array): void; notes(): { losses: number } }
}

test('losses are counted whatever the width of the process id, each once', async (t) => {
  const senders: Senders = await import(join(root, 'packages/cli/dist/trace/senders.js'))
  const text = new senders.TracedText()
  const line = (prefix: string) =>
    Buffer.from(`${prefix}1763776000.1 recvfrom(3, 0x1, 8, 0, NULL, NULL) = -1 ENOBUFS\n`)
  for (const prefix of ['', '1483  ', '25124 ', '7     ']) text.push(line(prefix))
  t.is(text.notes().losses, 4)
  t.is(text.notes().losses, 0)
})
