/** Families of a user's own at run time: YNL files of every kind, files in the notation of schema/, wrong ones. */
import { readFile } from 'node:fs/promises'
import {
  type Backend,
  type Catalog,
  createDecoder,
  type Decoder,
  encodeMessage,
  generatedFamilies,
  protocolNumbers,
  SpecError,
  type Specs,
} from '@nlkit/core'
import { compileSpecs, usesOf } from '@nlkit/schema-compiler'
import { SimulatedKernel } from '@nlkit/testing'
import test from 'ava'
import { openDecoder, openFamily, schema } from 'nlkit'
import { compileTexts, loadSpecs } from 'nlkit/specs'
import { backend } from '../support/backend.js'
import { repository } from '../support/schema.js'

const folder = repository('test/vectors/specs/')
const RADIO = `${folder}radio.yaml`
const METER = `${folder}meter.yaml`
const SHAPES = `${folder}shapes.yaml`
const LAMPS = `${folder}lamps.yaml`
const LEARNT = 0x55

/** The text of a file that is right, with something in it changed. */
async function changed(path: string, from: string, to: string): Promise<{ text: string; line: number }> {
  const text = await readFile(path, 'utf8')
  const line = text.split('\n').findIndex((each) => each.includes(from)) + 1
  if (line === 0) throw new Error(`${path} has no '${from}'`)
  return { text: text.replace(from, to), line }
}

function issuesOf(text: string): readonly string[] {
  try {
    compileTexts([{ path: 'mine.yaml', text }])
    return []
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    return error.issues.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)
  }
}

/** What a message of a family that was learnt as 0x55 says. */
function said(decoder: Decoder, family: string, bytes: Uint8Array, protocol = 'generic') {
  decoder.learn(LEARNT, family)
  const [message] = decoder.decodeDatagram(bytes, { protocol })
  if (message === undefined) throw new Error('no message')
  return decoder.json(message)
}

const RADIO_VALUES = {
  id: 7,
  title: 'north',
  band: 'mid',
  traits: ['locked'],
  power: -3,
  serial: 1n << 40n,
  child: { id: 8, child: { title: 'south' } },
  address: '2001:db8::1',
}

function radioMessage(catalog: Catalog): Uint8Array {
  return encodeMessage(catalog, 'radio-get', RADIO_VALUES, { type: LEARNT, littleEndian: true })
}

test('a genetlink family: enums, flags, integers of any width, a nest inside itself', async (t) => {
  const specs = await loadSpecs(RADIO)
  t.deepEqual(specs.families, ['demo-radio'])
  const decoder = openDecoder({ specs })
  const { operation, family, opaque, problems, body } = said(
    decoder,
    'demo-radio',
    radioMessage(decoder.catalog),
  )
  t.like({ operation, family, opaque }, { operation: 'radio-get', family: 'demo-radio', opaque: 0 })
  t.deepEqual(problems, [])
  t.deepEqual(body, { ...RADIO_VALUES, power: '-3', serial: '1099511627776' })
  t.is(
    decoder.catalog
      .family('demo-radio')
      ?.groups.map(({ name }) => name)
      .join(),
    'radios',
  )
})

test('a genetlink-legacy family: structs with the alignment of C, a fixed header, replies with ids of their own', async (t) => {
  const decoder = openDecoder({ specs: await loadSpecs(METER) })
  const values = {
    meter: 9,
    reading: { flags: 1, value: 2n, port: 80 },
    samples: [1, 2, 3],
    stage: [{ rate: 5 }, { rate: 6 }],
  }
  const bytes = encodeMessage(decoder.catalog, 'meter-get', values, { type: LEARNT, littleEndian: true })
  const { operation, body, opaque } = said(decoder, 'demo-meter', bytes)
  t.is(operation, 'meter-get')
  t.deepEqual(body, { ...values, reading: { ...values.reading, value: '2' } })
  t.is(opaque, 0)
  t.is(bytes[17], 3, 'the version of the family')
  // struct reading: u8, 7 bytes of filling, u64, be16, 6 bytes of filling.
  t.is(
    Buffer.from(bytes.subarray(24, 52)).toString('hex'),
    '1c000100' + '0100000000000000' + '0200000000000000' + '0050000000000000',
  )
})

test('a netlink-raw family of a protocol that has none: the sub-message that a sibling chooses', async (t) => {
  const decoder = openDecoder({ specs: await loadSpecs(SHAPES) })
  const circle = { layer: 1, kind: 'circle', data: { radius: 4 } }
  const corner = { layer: 1, kind: 'corner', data: { layer: 2 } }
  for (const values of [circle, corner]) {
    const bytes = encodeMessage(decoder.catalog, 'newshape', values, { littleEndian: true })
    const { operation, body } = said(decoder, 'none', bytes, 'usersock')
    t.is(operation, 'newshape')
    t.deepEqual(body, values)
  }
})

test('a file in the notation of schema/ finds what it uses in a folder above, as in schema/', async (t) => {
  const specs = await loadSpecs(LAMPS)
  t.deepEqual(specs.families, ['demo-lamps'])
  const { catalog } = openDecoder({ specs })
  t.is(catalog.operation('DEMO_CMD_LAMP_GET')?.name, 'lamp-get')
  t.notThrows(() =>
    encodeMessage(catalog, 'lamp-get', { colour: 'green', inner: { colour: 'red' } }, { type: 1 }),
  )
  t.deepEqual(usesOf({ path: LAMPS, text: await readFile(LAMPS, 'utf8') }), ['route/colours'])
  const real = await loadSpecs(repository('schema/generic/fou.yaml'))
  t.deepEqual(real.families, ['fou'])
})

test('several at once; what nlkit knows stays as it is', async (t) => {
  const specs = await loadSpecs(RADIO, METER, SHAPES, LAMPS)
  t.deepEqual([...specs.families].sort(), ['demo-lamps', 'demo-meter', 'demo-radio', 'demo-shapes'])
  const extended = schema(specs)
  for (const name of ['newroute', 'newtable', 'trigger-scan'])
    t.is(extended.operation(name)?.cName, schema().operation(name)?.cName, name)
  t.is(schema().family('demo-radio'), undefined, 'nothing of them without the option')
})

test('types of every kind come through the merge as they are', async (t) => {
  const specs = await loadSpecs(repository('schema/generic/nl80211.yaml'), repository('schema/route/tc.yaml'))
  const [mine, builtin] = [schema(specs), schema()]
  for (const name of ['nl80211', 'tc']) {
    const [own, known] = [mine.family(name)?.operations ?? [], builtin.family(name)?.operations ?? []]
    t.is(own.length, known.length)
    for (const [index, operation] of own.entries())
      t.is(firstDifference(operation.body, known[index]?.body, new Map()), undefined, operation.cName)
  }
})

/** Where two values of the catalog differ, but for their places in the tables; they may hold each other in circles. */
function firstDifference(a: unknown, b: unknown, seen: Map<object, object>, path = ''): string | undefined {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null)
    return Object.is(a, b) || typeof a === 'function' ? undefined : `${path}: ${String(a)} and ${String(b)}`
  if (seen.get(a) === b) return undefined
  seen.set(a, b)
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (['index', 'argument'].includes(key)) continue
    const found = firstDifference(Reflect.get(a, key), Reflect.get(b, key), seen, `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

test('where nlkit knows the family, the file is right', async (t) => {
  const specs = await loadSpecs(`${folder}controller.yaml`)
  const family = schema(specs).family('nlctrl')
  t.deepEqual(
    family?.operations.map(({ name }) => name),
    ['look-up', 'look-up'],
    'request and reply, and no other operation',
  )
})

test('native and wasm parser read by the same tables', async (t) => {
  const wasm = await wasmBackend()
  if (wasm === undefined) {
    t.log('the wasm module has not been built: only the native parser was asked')
  }
  const files = [{ path: RADIO, text: await readFile(RADIO, 'utf8') }]
  const compiled = compileSpecs(files, backend.tables(), protocolNumbers)
  if (!compiled.ok) return t.fail()
  const said = [backend, ...(wasm === undefined ? [] : [wasm])].map((each) => {
    const decoder = createDecoder(each, { specs: compiled }, generatedFamilies)
    return JSON.stringify(saidBy(decoder))
  })
  t.is(new Set(said).size, 1)
  t.regex(said[0] ?? '', /"operation":"radio-get"/)
})

function saidBy(decoder: Decoder) {
  return said(decoder, 'demo-radio', radioMessage(decoder.catalog))
}

async function wasmBackend(): Promise<Backend | undefined> {
  const bytes = await readFile(repository('crates/wasm/dist/nlkit_wasm_bg.wasm')).catch(() => undefined)
  if (bytes === undefined) return undefined
  const wasm = await import('@nlkit/wasm')
  wasm.initSync({ module: bytes })
  return wasm
}

test('the counter of --stats explains by the same tables', async (t) => {
  const specs = await loadSpecs(SHAPES)
  const decoder = openDecoder({ specs })
  const bytes = encodeMessage(
    decoder.catalog,
    'newshape',
    { kind: 'circle', data: { radius: 4 } },
    { littleEndian: true },
  )
  const opaque = (with_: Specs | undefined) => {
    const counting = openDecoder({ specs: with_ }).openCounting({ format: 'raw', protocol: 'usersock' })
    counting.push(bytes)
    counting.end()
    return counting.stats.protocols.usersock?.opaque
  }
  t.is(opaque(specs), 0)
  t.true((opaque(undefined) ?? 0) > 0)
})

test('requests of such a family, over a simulated kernel', async (t) => {
  const specs = await loadSpecs(RADIO)
  const kernel = new SimulatedKernel({ specs })
  kernel.addFamily('demo-radio')
  kernel.answer('radio-get', { messages: [{ operation: 'radio-get', values: RADIO_VALUES }] })
  using radio = await openFamily('demo-radio', { specs, socket: kernel.socket })
  const [reply] = await radio.request('radio-get', { id: 7 })
  t.is(JSON.stringify(reply), JSON.stringify({ ...RADIO_VALUES, power: '-3', serial: '1099511627776' }))
  kernel.answer('radio-get', { error: 'EINVAL', offset: 20 + 8, text: 'no such radio' })
  await t.throwsAsync(radio.request('radio-get', { id: 7, child: { id: 8 } }), {
    message: /^EINVAL at child \(offset 28\): no such radio/,
  })
  await t.throwsAsync(openFamily('demo-radio', { socket: kernel.socket }), {
    message: /no family is called 'demo-radio'/,
  })
})

test('a wrong YNL file: file, line and reason, and nothing is loaded', async (t) => {
  const wrong = [
    [RADIO, 'type: u32, enum: band', 'type: u33', "'band' has no type that is known here: 'u33'"],
    [RADIO, 'enum: band}', 'enum: bands}', "there is no enum 'bands'"],
    [RADIO, 'nested-attributes: radio', 'nested-attributes: radios', "there is no set 'radios'"],
    [METER, 'struct: reading}', 'struct: reader}', "there is no struct 'reader'"],
    [SHAPES, 'sub-message: shape-data,', 'sub-message: shape,', "there is no sub-message 'shape'"],
    [RADIO, 'nested-attributes: radio', 'nested-attribute: radio', "unknown key 'nested-attribute'"],
    [SHAPES, 'protonum: 2', 'protonum: 99', 'no protocol has the number 99'],
  ] as const
  for (const [path, from, to, reason] of wrong) {
    const { text, line } = await changed(path, from, to)
    const issues = issuesOf(text)
    t.true(
      issues.some((issue) => issue.endsWith(reason)),
      `${reason} in ${issues.join('\n')}`,
    )
    if (!reason.includes('protocol'))
      t.true(
        issues.some((issue) => issue.startsWith(`mine.yaml:${line}: `)),
        issues.join('\n'),
      )
  }
})

test('unknown keys, structs in circles, what is no YAML and what is no schema are told', async (t) => {
  const { text, line } = await changed(LAMPS, 'version: 1', 'version: 1\ncolour: red')
  t.true(issuesOf(text).includes(`mine.yaml:${line + 1}: unknown key 'colour'`), issuesOf(text).join('\n'))
  t.true(issuesOf(text).some((issue) => issue.endsWith("no schema file 'route/colours'")))
  const circle = await changed(
    METER,
    '{name: flags, type: u8}',
    '{name: flags, type: binary, struct: reading}',
  )
  t.true(issuesOf(circle.text).length > 0)
  t.regex(issuesOf('a: [\n')[0] ?? '', /^mine\.yaml:\d+: not YAML/)
  t.deepEqual(issuesOf('hello: world\n'), [
    "mine.yaml:1: unknown key 'hello'",
    "mine.yaml:1: no YNL file: it needs 'name', 'attribute-sets' and 'operations'",
  ])
})

test('one family in two files is told; a file that is not there, too', async (t) => {
  const text = await readFile(RADIO, 'utf8')
  t.throws(
    () =>
      compileTexts([
        { path: 'a.yaml', text },
        { path: 'b.yaml', text },
      ]),
    {
      instanceOf: SpecError,
      message: "b.yaml:2: family 'demo-radio' is in a.yaml, too",
    },
  )
  await t.throwsAsync(loadSpecs('/nowhere/at-all.yaml'), {
    message: /^cannot read \/nowhere\/at-all.yaml: ENOENT/,
  })
})
