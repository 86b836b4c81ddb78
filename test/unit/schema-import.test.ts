/** `npm run schema:import` on edited copies of a YNL file of our own: what it adds, what it contradicts, what is settled. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import { temporaryFolder } from '../support/folder.js'
import { root } from '../support/needs.js'
import { schemaFiles } from '../support/schema.js'

/** The kernel's family ovs_vport, as far as it is needed; its netnsid is one that corrections.yaml settles. */
const VPORT = `
name: ovs_vport
protocol: genetlink-legacy
version: 2
definitions:
  - {name: vport-type, type: enum, name-prefix: ovs-vport-type-, entries: [unspec, netdev, internal]}
  - {name: ovs-header, type: struct, members: [{name: dp-ifindex, type: u32}]}
attribute-sets:
  -
    name: vport
    name-prefix: ovs-vport-attr-
    attributes:
      - {name: port-no, type: u32}
      - {name: type, type: u32, enum: vport-type}
      - {name: name, type: string}
      - {name: netnsid, type: u32, value: 9}
operations:
  name-prefix: ovs-vport-cmd-
  fixed-header: ovs-header
  list:
    - {name: new, value: 1, attribute-set: vport, do: {request: {attributes: [name]}}}
mcast-groups: {list: [{name: ovs_vport}]}
`

interface Imported {
  readonly lines: string[]
  readonly errors: string
  readonly status: number | null
}

function imported(t: ExecutionContext, text: string, ...options: string[]): Imported {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'ovs_vport.yaml'), text)
  const script = join(root, 'packages/schema-compiler/dist/import.js')
  const run = spawnSync(process.execPath, [script, ...options, folder], { encoding: 'utf8' })
  const lines = run.stdout.trim().split('\n')
  return {
    lines: lines.map((line) => line.replace(`${folder}/`, '')),
    errors: run.stderr,
    status: run.status,
  }
}

/** The line of the file that has the text. */
function lineOf(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1
}

const summary = (found: string) => `1 files: ${found}; 1 settled by packages/schema-compiler/corrections.yaml`

test('a file that agrees adds nothing; what a correction settles is kept, and told with --all', (t) => {
  const { lines, errors, status } = imported(t, VPORT)
  t.is(errors, '')
  t.deepEqual(lines, [summary('0 new, 0 told in more detail, 0 contradicted')])
  t.is(status, 0)
  const all = imported(t, VPORT, '--all')
  t.deepEqual(all.lines.slice(0, -1), [
    `ovs_vport.yaml:${lineOf(VPORT, 'netnsid')}: against: generic/ovs-vport set vport 9: u32; here s32 (kept: the id of a namespace may be -1)`,
  ])
  t.is(all.status, 0)
})

test('a later kernel: a new attribute, a new value and keys that nobody knows yet', (t) => {
  const text = VPORT.replace(
    'value: 9}',
    'value: 9, from-the-future: yes}\n      - {name: colour, type: u8, value: 77}',
  ).replace('internal]', 'internal, {name: newer, value: 99}]')
  const { lines, status } = imported(t, text)
  t.deepEqual(lines, [
    `ovs_vport.yaml:${lineOf(text, 'newer')}: new: generic/ovs-vport enum vport-type 99: 'newer'`,
    `ovs_vport.yaml:${lineOf(text, 'colour')}: new: generic/ovs-vport set vport 77: attribute 'colour': u8`,
    summary('2 new, 0 told in more detail, 0 contradicted'),
  ])
  t.is(status, 0)
})

test('what contradicts the schema is told with both sides, and is exit status 1', (t) => {
  const text = VPORT.replace('{name: port-no, type: u32}', '{name: port-no, type: u16}')
  const { lines, status } = imported(t, text)
  t.deepEqual(lines, [
    `ovs_vport.yaml:${lineOf(text, 'port-no')}: against: generic/ovs-vport set vport 1: u16; here u32`,
    summary('0 new, 0 told in more detail, 1 contradicted'),
  ])
  t.is(status, 1)
})

test('a file that is wrong has file, line and reason; the schema is never written', async (t) => {
  const before = await schemaFiles()
  const text = VPORT.replace('enum: vport-type', 'enum: vport-kind')
  const { errors, status } = imported(t, text)
  t.regex(
    errors,
    new RegExp(`ovs_vport.yaml:${lineOf(text, 'vport-kind')}: there is no enum 'vport-kind'\\n$`),
  )
  t.is(status, 1)
  t.deepEqual(await schemaFiles(), before)
})
