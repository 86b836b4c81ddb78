/** Audit: what auditctl printed of the status, rules that libaudit made, records with and without their header counted. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDecoder, type DecodedMessage } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { root } from '../support/needs.js'

const decoder = createDecoder(backend)
const vector = (name: string) => readFileSync(join(root, 'test/vectors/strace', name))
const decode = (name: string) => decoder.decodeCapture(vector(name))
const body = (message: DecodedMessage | undefined) => Object(message?.body.toJSON())
const named = (name: string, operation: string) =>
  [...decode(name).messages].find((message) => message.operation === operation)

for (const name of ['audit-status', 'audit-rule']) {
  test(`${name}: all is known, nothing is malformed`, (t) => {
    const { stats, messages, problems } = decode(`${name}.txt`)
    t.deepEqual(problems, [])
    t.is(stats.malformed, 0)
    t.is(stats.protocols.audit?.opaque, 0)
    t.true([...messages].every(({ operation }) => operation !== undefined))
  })
}

test('auditctl -s prints the status', (t) => {
  const status = body([...decode('audit-status.txt').messages].find((message) => body(message).backlogLimit))
  const printed = vector('audit-status.out').toString()
  const names = ['enabled', 'pid', 'rateLimit', 'backlogLimit', 'lost', 'backlog', 'backlogWaitTime']
  for (const name of names) {
    const word = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    t.true(printed.includes(`${word} ${status[name]}\n`), name)
  }
  t.is(status.failure, 'printk')
  t.true(status.featureBitmap.includes('backlog-wait-time'))
})

test('a rule that libaudit made', (t) => {
  // -a always,exit -F arch=b64 -S openat,execve -F auid>=1000 -F auid!=-1 -F path=/etc/passwd -F perm=wa -k passwd-changes
  const rule = body(named('audit-rule.txt', 'add-rule'))
  t.like(rule, {
    flags: 'exit',
    action: 'always',
    fieldCount: 6,
    fields: ['arch', 'loginuid', 'loginuid', 'watch', 'perm', 'filterkey'],
    values: [0xc000003e, 1000, 0xffffffff, 11, 2 | 8, 14],
    fieldflags: ['equal', 'greater-than-or-equal', 'not-equal', 'equal', 'equal', 'equal'],
    buf: '/etc/passwdpasswd-changes',
  })
  // openat is system call 257, execve 59.
  t.deepEqual([rule.mask[8], rule.mask[1]], [1 << (257 % 32), 1 << (59 % 32)])
})

test('requests of libaudit', (t) => {
  t.like(body(named('audit-rule.txt', 'make-equiv')), { oldLen: 2, newLen: 4, paths: '/a/bcd' })
  t.like(body(named('audit-rule.txt', 'set-feature')), { mask: ['loginuid-immutable'] })
  t.like(body(named('audit-rule.txt', 'set')), { mask: ['backlog-limit'], backlogLimit: 8192 })
  t.regex(body(named('audit-rule.txt', 'user-cmd')).text, /^cwd="\/" cmd=ls /)
})

test('a record of the kernel, whose nlmsg_len leaves the header out', (t) => {
  const text =
    'audit(1364481363.243:24287): arch=c000003e syscall=2 success=no exit=-13 comm="cat" key="sshd"'
  const bytes = new TextEncoder().encode(text)
  for (const length of [bytes.length, bytes.length + 16]) {
    const message = new Uint8Array(16 + bytes.length)
    const view = new DataView(message.buffer)
    view.setUint32(0, length, true)
    view.setUint16(4, 1300, true)
    message.set(bytes, 16)
    const [decoded, ...others] = decoder.decodeDatagram(message, { protocol: 'audit' })
    t.is(others.length, 0)
    t.is(decoded?.malformed, false)
    t.is(decoded?.header.name, 'AUDIT_SYSCALL')
    const fields = { arch: 'c000003e', syscall: '2', success: 'no', exit: '-13', comm: 'cat', key: 'sshd' }
    t.deepEqual(body(decoded), {
      time: '1364481363.243',
      serial: 24287,
      text: text.slice(text.indexOf(' ') + 1),
      fields,
    })
    t.is(decoded?.opaque, 0)
  }
})
