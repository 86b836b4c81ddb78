/** `--spec FILE`: a family of the user's own in every command that knows families. */
import { encodeMessage } from '@nlkit/core'
import test from 'ava'
import { openSocket, schema } from 'nlkit'
import { loadSpecs } from 'nlkit/specs'
import { nlkit, start } from '../support/command.js'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'
import { repository } from '../support/schema.js'

const SHAPES = repository('test/vectors/specs/shapes.yaml')
const ETHTOOL = repository('test/vectors/specs/ethtool.yaml')
const live = needs('netns')

async function shape(): Promise<string> {
  const catalog = schema(await loadSpecs(SHAPES))
  const values = { layer: 1, kind: 'circle', data: { radius: 4 } }
  return Buffer.from(encodeMessage(catalog, 'newshape', values)).toString('hex')
}

test('nlkit decode --spec FILE reads messages of a family that nlkit does not know', async (t) => {
  const args = ['decode', '--protocol', 'usersock', '--json']
  const without = nlkit(args, { input: await shape() })
  t.is(JSON.parse(without.stdout).operation, undefined, without.stdout)
  const { stdout, stderr, status } = nlkit([...args, '--spec', SHAPES], { input: await shape() })
  t.is(status, 0, stderr)
  t.like(JSON.parse(stdout), {
    operation: 'newshape',
    body: { layer: 1, kind: 'circle', data: { radius: 4 } },
    opaque: 0,
  })
})

test('decode --stats --spec FILE counts by it; --filter knows its names', async (t) => {
  const input = await shape()
  const args = ['decode', '--protocol', 'usersock', '--spec', SHAPES]
  t.is(JSON.parse(nlkit([...args, '--stats'], { input }).stdout).protocols.usersock.opaque, 0)
  t.regex(nlkit([...args, '--filter', 'data.radius == 4', '--lines'], { input }).stdout, /circle/)
  t.is(nlkit([...args, '--filter', 'data.radius == 5', '--lines'], { input }).stdout, '')
})

test('explain, families and schema know it, too', async (t) => {
  t.regex(
    nlkit(['explain', '--protocol', 'usersock', '--spec', SHAPES], { input: await shape() }).stdout,
    /radius 4/,
  )
  t.regex(nlkit(['families', '--known', '--spec', SHAPES]).stdout, /usersock\s+demo-shapes/)
  const { stdout, status } = nlkit(['schema', '--spec', SHAPES, 'demo-shapes', 'newshape'])
  t.is(status, 0)
  t.regex(stdout, /\[circle\]/)
  t.regex(stdout, /radius/)
})

live('nlkit call --spec FILE: where nlkit knows the family, the file is right', (t) => {
  const { name } = Namespace.create(t)
  const { stdout, stderr, status } = nlkit([
    'call',
    'ethtool',
    'look',
    '--dump',
    '--netns',
    name,
    '--spec',
    ETHTOOL,
  ])
  t.is(status, 0, stderr)
  t.deepEqual(JSON.parse(stdout.split('\n')[0] ?? ''), { device: { position: 1, title: 'lo' }, up: 1 })
  const refused = nlkit([
    'call',
    'ethtool',
    'look',
    '--device.title',
    'none',
    '--netns',
    name,
    '--spec',
    ETHTOOL,
  ])
  t.regex(refused.stderr, /ENODEV at device\.title \(offset 24\)/)
  t.is(refused.status, 1)
})

needs(
  'netns',
  'strace',
  'ethtool',
)('nlkit trace --spec FILE: a program that never heard of the file', (t) => {
  const { name } = Namespace.create(t)
  const program = ['ip', 'netns', 'exec', name, 'ethtool', 'lo']
  const { stdout } = nlkit([
    'trace',
    '--spec',
    ETHTOOL,
    '--filter',
    'type == ETHTOOL_CMD_LOOK',
    '--',
    ...program,
  ])
  t.regex(stdout, /→ ethtool ETHTOOL_CMD_LOOK request ack seq \d+: device \{title lo\}/)
  t.regex(stdout, /← ethtool ETHTOOL_CMD_LOOK .*: device \{position 1, title lo\}, up [01]/)
})

live('nlkit listen --spec FILE: groups and messages of a family that only the file knows', async (t) => {
  const { name } = Namespace.create(t)
  const listening = start(t, ['listen', '--group', 'shapes', '--spec', SHAPES, '--netns', name, '-c', '1'])
  await listening.complaint(/listening/)
  await using sender = await openSocket({ protocol: 'usersock', netns: name })
  sender.send(Buffer.from(await shape(), 'hex'), { groups: [5] })
  const [line = ''] = await listening.until(/^/)
  t.regex(line, /to group 5, \d+ bytes: .*DEMO_SHAPES_CMD_NEWSHAPE .*kind circle, data \{radius 4\}/)
  t.is(await listening.ended, 0)
})

needs('netns', 'ethtool')(
  'nlkit monitor --spec FILE: what the kernel tells, as the file has it',
  async (t) => {
    const namespace = Namespace.create(t)
    const watching = start(t, ['monitor', 'ethtool', '--spec', ETHTOOL, '--json', '--netns', namespace.name])
    let on = false
    const turn = () => {
      on = !on
      namespace.run('ethtool', ['-K', 'lo', 'gro', on ? 'on' : 'off'])
    }
    // Nobody hears what is told before the command has joined the group.
    const again = setInterval(turn, 200)
    const [line = ''] = await watching.until(/^/).finally(() => clearInterval(again))
    t.like(JSON.parse(line), {
      kind: 'ethtool',
      message: { operation: 'turned', body: { device: { position: 1, title: 'lo' } } },
    })
    t.is(await watching.interrupt(), 0)
  },
)

test('a wrong file: each mistake with its line, nothing else, exit status 2', (t) => {
  const wrong = repository('test/vectors/specs/wrong.yaml')
  const { stdout, stderr, status } = nlkit(['decode', '--spec', wrong], { input: '' })
  t.is(status, 2)
  t.is(stdout, '')
  t.deepEqual(stderr.split('\n'), [
    `${wrong}:8: 'id' has no type that is known here: 'u33'`,
    `${wrong}:9: there is no set 'radios'`,
    '',
  ])
  t.regex(nlkit(['schema', '--spec', '/nowhere.yaml', 'route']).stderr, /cannot read \/nowhere.yaml: ENOENT/)
})
