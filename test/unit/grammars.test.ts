/** Texts with a grammar: uevents, environments, audit records. */
import { Catalog, createDecoder, encodeMessage, grammarBytes, grammarForm } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'

const catalog = new Catalog(backend.tables())
const decoder = createDecoder(backend)
const bytes = (text: string) => new TextEncoder().encode(text)

test('a kernel event', (t) => {
  const event = bytes('add@/devices/virtual/net/lo\0ACTION=add\0EMPTY=\0A=b=c\0')
  const value = {
    action: 'add',
    devpath: '/devices/virtual/net/lo',
    env: { ACTION: 'add', EMPTY: '', A: 'b=c' },
  }
  const [message] = decoder.decodeDatagram(event, { protocol: 'kobject_uevent' })
  t.deepEqual(message?.body.toJSON(), value)
  t.deepEqual(encodeMessage(catalog, 'uevent', value), event)
  t.is(message?.header.length, event.length)
  t.is(message?.malformed, false)
})

test('what is no event still reads', (t) => {
  for (const text of ['', '@', '\0\0', 'add', '=\0=', '__proto__=1']) {
    const [message] = decoder.decodeDatagram(bytes(text), { protocol: 'kobject_uevent' })
    t.is(message?.malformed ?? false, false)
    t.notThrows(() => message && decoder.tree(message))
  }
  t.deepEqual(grammarForm('environment').value(bytes('a\0b=1')), { a: '', b: '1' })
  t.deepEqual(Object.keys(grammarForm('environment').value(bytes('__proto__=1'))), ['__proto__'])
})

test('an audit record of the kernel', (t) => {
  const text = `avc:  denied  { read } for  pid=1 comm="a b" msg='op=x acct="y"' a.b=1 res=`
  const value = grammarForm('audit').value(bytes(`audit(1364481363.243:24287): ${text}`))
  t.deepEqual(value, {
    time: '1364481363.243',
    serial: 24287,
    text,
    fields: { pid: '1', comm: 'a b', msg: 'op=x acct="y"', 'a.b': '1', res: '' },
  })
  t.deepEqual(grammarBytes('audit', value, false), bytes(`audit(1364481363.243:24287): ${text}`))
})

test('an audit record that a program sends', (t) => {
  const value = grammarForm('audit').value(bytes('op=test\0\0'))
  t.deepEqual(value, { text: 'op=test', fields: { op: 'test' } })
  t.deepEqual(grammarBytes('audit', value, true), bytes('op=test\0'))
})

test('what no text can hold is refused', (t) => {
  t.is(grammarBytes('uevent', { action: 'a\0b' }, true), undefined)
  t.is(grammarBytes('environment', { a: {} }, true), undefined)
  t.is(grammarBytes('audit', { fields: {} }, true), undefined)
  t.throws(() => encodeMessage(catalog, 'uevent', { env: {} }), { message: /uevent/ })
})

test('names of Unix sockets: a path ends with a NUL, an abstract name begins with one and may hold more', (t) => {
  const { value } = grammarForm('socket-name')
  for (const [text, name] of [
    ['/run/a\0', { path: '/run/a' }],
    ['\0a\0b', { abstract: 'a\0b' }],
    ['\0', { abstract: '' }],
  ] as const) {
    t.deepEqual(value(bytes(text)), name)
    t.deepEqual(grammarBytes('socket-name', name, false), bytes(text))
  }
  t.deepEqual(value(bytes('/no/end')), { path: '/no/end' })
  t.deepEqual(value(new Uint8Array(0)), { path: '' })
  t.is(grammarBytes('socket-name', { path: 'a\0b' }, false), undefined)
  t.is(grammarBytes('socket-name', {}, false), undefined)
})
