/** Errors: stable codes, whose fault, and messages that say what to fix. */
import {
  AbortError,
  ClosedError,
  describePolicy,
  errnoMeaning,
  errnoName,
  errnoNumber,
  NetlinkError,
  NetlinkInputError,
  NlkitError,
  SharedSocketError,
  TimeoutError,
} from '@nlkit/core'
import test from 'ava'

test('a refusal reads as in the design', (t) => {
  const error = new NetlinkError({
    errno: -22,
    operation: 'newlink',
    request: { ifname: 'v0' },
    attribute: 'linkinfo.data.id',
    offset: 52,
    kernelMessage: 'Attribute failed policy validation',
    policy: { type: 'u16', min: 1n, max: 4094n },
  })
  t.is(
    error.message,
    'EINVAL at linkinfo.data.id (offset 52): Attribute failed policy validation, u16 1..4094',
  )
  t.is(error.code, 'EINVAL')
  t.is(error.errno, 22)
  t.is(error.fault, 'kernel')
  t.true(error instanceof NlkitError)
  t.true(error instanceof Error)
})

test('a refusal without extended ACK says what the number means', (t) => {
  const error = new NetlinkError({ errno: 1, operation: 'newlink', request: {} })
  t.regex(error.message, /^EPERM in newlink: .*CAP_NET_ADMIN/)
  const lacking = new NetlinkError({ errno: 22, operation: 'newrule', request: {}, missing: 'linkinfo.kind' })
  t.regex(lacking.message, /the request lacks linkinfo\.kind$/)
})

test('error numbers', (t) => {
  t.is(errnoName(1), 'EPERM')
  t.is(errnoName(-95), 'EOPNOTSUPP')
  t.is(errnoName(133), 'EHWPOISON')
  t.is(errnoName(524), 'ENOTSUPP')
  t.is(errnoName(41), 'E41')
  t.is(errnoName(4000), 'E4000')
  t.is(errnoNumber('ENOBUFS'), 105)
  t.is(errnoNumber('ENOTSUPP'), 524)
  t.is(errnoNumber('-'), undefined)
  t.regex(errnoMeaning(132), /ERFKILL/)
})

test('policies in words', (t) => {
  t.is(describePolicy({ type: 'nul-string', maxLength: 15 }), 'nul-string of at most 15 bytes')
  t.is(describePolicy({ type: 'u32', mask: 3n }), 'u32 mask 0x3')
  t.is(describePolicy({ type: 'binary', minLength: 4, maxLength: 4 }), 'binary of 4 bytes')
  t.is(describePolicy({ type: 's32', min: -1n }), 's32 -1..')
})

test('codes are stable and names are those of the classes', (t) => {
  const reason = new Error('changed my mind')
  const abort = new AbortError(reason)
  t.is(abort.name, 'AbortError')
  t.is(abort.code, 'ABORT_ERR')
  t.is(abort.cause, reason)
  t.is(new ClosedError('getlink').code, 'NLKIT_CLOSED')
  t.is(new NetlinkInputError('a.b', 'is wrong').message, 'a.b: is wrong')
  t.is(new TimeoutError('getlink', 5000).code, 'NLKIT_TIMEOUT')
  const shared = new SharedSocketError('getlink', [{ pid: 7, fd: 3 }])
  t.is(shared.code, 'NLKIT_SHARED')
  t.true(shared.message.includes('process 7 (descriptor 3)'))
  t.false(Object.keys(abort).includes('name'))
})
