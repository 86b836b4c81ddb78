/** `nlkit page FILE`: the page opens with a file of this machine, and serves no other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { nlkit, start } from '../support/command.js'
import { needs, root } from '../support/needs.js'

const page = needs('page')
const trace = join(root, 'test/vectors/strace/route.txt')

page('the file is served beside the page, under its own name alone', async (t) => {
  const server = start(t, ['page', trace])
  const [line = ''] = await server.until(/Decoder page: /)
  const address = new URL(line.replace('Decoder page: ', ''))
  const input = address.searchParams.get('input') ?? ''
  t.is(input, '/input/route.txt')
  t.regex(await (await fetch(address)).text(), /<title>Netlink decoder/)
  t.is(await (await fetch(new URL(input, address))).text(), readFileSync(trace, 'utf8'))
  t.is((await fetch(new URL('/input/addr.txt', address))).status, 404)
  t.is((await fetch(new URL('/input/', address))).status, 404)
  t.is(await server.interrupt(), 0)
})

test('a file that is not there', (t) => {
  const { stderr, status } = nlkit(['page', '/nonexistent'])
  t.is(status, 1)
  t.regex(stderr, /^nlkit page: cannot read \/nonexistent: [^\n]*\n$/)
})
