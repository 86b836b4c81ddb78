/** `nlkit schema check` on the kernel that runs: the same file runs in the guest, with the modules that it has. */
import { spawnSync } from 'node:child_process'
import test from 'ava'
import { openFamily } from 'nlkit'
import { nlkit } from '../support/command.js'
import { repository } from '../support/schema.js'

test('the schema has no difference from this kernel that is not explained', (t) => {
  const { stdout, stderr, status } = nlkit(['schema', 'check'])
  t.is(status, 0, stdout + stderr)
  t.regex(stdout, /^\d+ families, \d+ operations, \d+ attributes: 0 differences, \d+ explained\n$/)
})

test('it asks for every family that the kernel has', async (t) => {
  using controller = await openFamily('nlctrl')
  let families = 0
  for await (const _ of controller.dump('getfamily')) families++
  t.regex(nlkit(['schema', 'check']).stdout, new RegExp(`^${families} families, `))
})

test('a schema that is wrong is found out by the kernel; as JSON lines', (t) => {
  const spec = repository('test/vectors/specs/controller.yaml')
  const { stdout, status } = nlkit(['schema', 'check', '--json', '--spec', spec, 'nlctrl'])
  t.is(status, 1)
  const lines = stdout.trim().split('\n')
  const findings: { about: string; kernel: string; schema: string }[] = lines.map((line) => JSON.parse(line))
  t.true(findings.some(({ about, schema }) => about === 'nlctrl operation 10' && schema === '-'))
  t.true(findings.every(({ about }) => about.startsWith('nlctrl ')))
})

test('wrong usage, and a family that this kernel does not have', (t) => {
  const absent = nlkit(['schema', 'check', 'no-such-family'])
  t.is(absent.status, 1)
  t.regex(absent.stderr, /this kernel has no generic family 'no-such-family'/)
  t.is(nlkit(['schema', '--json', 'route']).status, 2)
})

test('an unprivileged user may ask, too', (t) => {
  if (process.geteuid?.() !== 0) return t.pass('every run of this file is one')
  const uid = Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout)
  t.is(nlkit(['schema', 'check'], { uid }).status, 0)
})
