/** CONTRIBUTING's walk-through does what it says: its file is the schema's, its commands print what they should. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { openFamily } from 'nlkit'
import { nlkit } from '../support/command.js'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const section = guide.slice(guide.indexOf('## Adding a family'), guide.indexOf('## Style'))
const SPEC = 'schema/generic/fou.yaml'

/** Commands of the walk-through that begin so, as arguments; lines that go on behind a pipe are one. */
function commands(start: string): { args: string[]; input: string }[] {
  return [...section.matchAll(/^ {3}(?:echo (\w+) \|\n {5})?npx nlkit (.*)$/gm)]
    .map(([, hex = '', words = '']) => ({
      args: words.replaceAll(SPEC, join(root, SPEC)).split(' '),
      input: hex,
    }))
    .filter(({ args }) => args.join(' ').startsWith(start))
}

function only(start: string): { args: string[]; input: string } {
  const [found, ...more] = commands(start)
  if (found === undefined || more.length > 0) throw new Error(`not one command '${start}' in CONTRIBUTING.md`)
  return found
}

/** Why there is no live call here. */
async function lack(): Promise<string | undefined> {
  try {
    ;(await openFamily('fou')).close()
    return undefined
  } catch {
    return 'this kernel: has no fou; modprobe fou'
  }
}

test('every line of its YAML stands in the schema', (t) => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? []
  const lines = yaml.split('\n').map((line) => line.replace(/^ {3}/, '').trimEnd())
  const real = readFileSync(join(root, SPEC), 'utf8').split('\n')
  t.true(lines.length > 20)
  t.deepEqual(
    lines.filter((line) => line !== '' && !real.includes(line)),
    [],
  )
})

test('the files that it names are there', (t) => {
  const paths = [...section.matchAll(/(?:docs|test|schema)\/[\w/.-]+\w/g)].map(([path]) => path)
  t.true(paths.length > 8)
  const sources = paths.map((path) => path.replace(/^test\/dist\/(.*)\.js$/, 'test/$1.ts'))
  t.deepEqual(
    sources.filter((path) => !existsSync(join(root, path))),
    [],
  )
})

test('the schema command tells the attributes', (t) => {
  const { args, input } = only('schema --spec')
  const { stdout, stderr } = nlkit(args, { input })
  t.is(stderr, '')
  t.regex(stdout, /^FOU_CMD_ADD \(fou 1\): do\n/)
  t.regex(stdout, /FOU_ATTR_PORT +port +be16 be-port/)
})

test('the bytes decode', (t) => {
  const { args, input } = only('decode')
  t.regex(
    nlkit([...args, '--lines'], { input }).stdout,
    /FOU_CMD_ADD .*: port 5555, af inet, ipproto ipip, type direct\n/,
  )
})

const missing = await lack()
const live = missing === undefined ? needs('netns') : undefined
const title = 'the live calls: checked with the kernel, added, dumped'
if (live === undefined) test.skip(`${title} (${missing})`, () => {})
else
  live.serial(title, (t) => {
    const { name } = Namespace.create(t)
    const { stdout, status } = nlkit(only('schema check').args)
    t.is(status, 0, stdout)
    const [add, get] = commands('call')
    const added = nlkit([...(add?.args ?? []), '--netns', name])
    t.is(added.stderr, '')
    const { stdout: listed } = nlkit([...(get?.args ?? []), '--netns', name])
    t.like(JSON.parse(listed), { port: 5555, ipproto: 'ipip', type: 'direct' })
  })
