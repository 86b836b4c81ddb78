/** Numbers of generic families: from the capture, from the running kernel, from the command line, in this order. */
import test from 'ava'
import { nlkit } from '../support/command.js'
import { Builder, cString, join } from '../support/message.js'

const little = new Builder()
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
/** Two bytes of genlmsghdr and two reserved. */
const generic = (type: number, command: number, ...body: readonly Uint8Array[]) =>
  hex(
    little.message({
      type,
      flags: type === GENL_ID_CTRL ? 0 : 1,
      body: join(Uint8Array.of(command, 1, 0, 0), ...body),
    }),
  )

const GENL_ID_CTRL = 0x10
const CTRL_CMD_NEWFAMILY = 1
/** ETHTOOL_MSG_STRSET_GET and NL80211_CMD_GET_WIPHY alike. */
const FIRST = 1

const newFamily = (id: number, name: string) =>
  generic(
    GENL_ID_CTRL,
    CTRL_CMD_NEWFAMILY,
    little.attribute(2, cString(name)),
    little.attribute(1, little.u16(id)),
  )

function decode(lines: readonly string[], ...options: readonly string[]) {
  const { stdout, stderr, status } = nlkit(['decode', '--protocol', 'generic', '--json', ...options], {
    input: `${lines.join('\n')}\n`,
  })
  const families = stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line).family)
  return { families, stderr, status }
}

test('without help a number stays a number, and what would help is told', (t) => {
  const { families, stderr, status } = decode([generic(0x33, FIRST), generic(0x34, FIRST)])
  t.deepEqual(families, [undefined, undefined])
  t.is(status, 0)
  t.is(
    stderr,
    'nlkit: the input does not name the generic family of message type 0x33, 0x34: ' +
      '--resolve asks this kernel, --family 0x33=NAME tells it\n',
  )
})

test('--family tells it, and what was used is said', (t) => {
  const { families, stderr } = decode([generic(0x33, FIRST)], '--family', '0x33=ethtool')
  t.deepEqual(families, ['ethtool'])
  t.is(stderr, 'nlkit: generic families: 0x33=ethtool (--family)\n')
})

test('what the capture says goes before what it is told', (t) => {
  const input = [newFamily(0x33, 'ethtool'), generic(0x33, FIRST), generic(0x35, FIRST)]
  const { families, stderr } = decode(input, '--family', '0x33=nl80211', '--family', '53=nl80211')
  t.deepEqual(families, ['nlctrl', 'ethtool', 'nl80211'])
  t.is(stderr, 'nlkit: generic families: 0x33=ethtool (said by the capture), 0x35=nl80211 (--family)\n')
})

test('--resolve asks the running kernel', (t) => {
  const { stdout } = nlkit(['families', '--json'])
  const known: { name: string; id?: number }[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const id = known.find(({ name }) => name === 'ethtool')?.id ?? 0
  t.true(id > GENL_ID_CTRL, 'the kernel has ethtool')
  const { families, stderr } = decode([generic(id, FIRST), generic(0xfff0, FIRST)], '--resolve')
  t.deepEqual(families, ['ethtool', undefined])
  t.regex(stderr, new RegExp(`^nlkit: generic families: 0x${id.toString(16)}=ethtool \\(this kernel\\)\n`))
  t.regex(
    stderr,
    /no generic family of this kernel has message type 0xfff0; --family 0xfff0=NAME tells it\n$/,
  )
  const stats = nlkit(['decode', '--protocol', 'generic', '--stats', '--resolve'], {
    input: generic(id, FIRST),
  })
  t.is(stats.status, 0, stats.stderr)
})

test('explain has the same options', (t) => {
  const { stdout } = nlkit(['explain', '--protocol', 'generic', '--family', '0x33=ethtool'], {
    input: generic(0x33, FIRST),
  })
  t.regex(stdout, /ETHTOOL_MSG_STRSET_GET/)
})

test('a family that makes no sense: status 2', (t) => {
  for (const text of ['0x33', '0x10=ethtool', '0x10000=ethtool', '0x33=nosuch', 'x=ethtool']) {
    const { status, stderr } = nlkit(['decode', '--family', text], { input: '00' })
    t.is(status, 2, text)
    t.regex(stderr, /^nlkit decode: --family[^\n]*\n$/)
  }
})
