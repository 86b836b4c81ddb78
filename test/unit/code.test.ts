/** A request of a capture as the call that makes it again. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  commandCall,
  createDecoder,
  type DecodedMessage,
  encodeMessage,
  javascriptCall,
  type Values,
} from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { root } from '../support/needs.js'

const decoder = createDecoder(backend)
const { catalog } = decoder

/** What a program asked for. */
interface Asked {
  readonly operation: string
  readonly values: Values
  readonly flags: readonly string[]
  readonly dump: boolean
}

/** Runs the program with sockets that only take down what is asked of them. */
async function runProgram(code: string): Promise<Asked> {
  let asked: Asked | undefined
  const net = {
    request(operation: string, values: Values, { flags = [] }: { flags?: string[] } = {}) {
      asked = { operation, values, flags, dump: false }
    },
    dump(operation: string, values: Values) {
      asked = { operation, values, flags: [], dump: true }
      return []
    },
  }
  // Node 20 does not know `using`, and a function has no imports.
  const body = code.replace(/^import .*$/m, '').replace('await using', 'const')
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor
  await AsyncFunction(
    'openRoute',
    'openFamily',
    'console',
    body,
  )(
    () => net,
    () => net,
    { log() {} },
  )
  if (asked === undefined) throw new Error(`nothing is asked for by\n${code}`)
  return asked
}

async function requests(): Promise<DecodedMessage[]> {
  const folders = { strace: undefined, route: 'route' }
  const found: DecodedMessage[] = []
  for (const [folder, protocol] of Object.entries(folders)) {
    const path = join(root, 'test/vectors', folder)
    for (const name of await readdir(path)) {
      if (!/\.(txt|hex)$/.test(name)) continue
      const input = await readFile(join(path, name))
      const { messages } = decoder.decodeCapture(input, protocol === undefined ? {} : { protocol })
      for (const message of messages)
        if (message.operation !== undefined && message.header.flags.includes('request')) found.push(message)
    }
  }
  return found
}

test('every recorded request, as a program, asks for the same', async (t) => {
  const all = await requests()
  t.true(all.length > 50, `${all.length} requests`)
  for (const message of all) {
    const code = javascriptCall(message, catalog)
    const { operation, values, dump } = await runProgram(code)
    t.is(operation, message.operation ?? '')
    t.is(dump, message.header.flags.includes('dump'), code)
    const options = { family: message.family ?? catalogFamily(message), flags: dump ? 0x301 : 1 }
    const type = message.header.type
    const bytes = encodeMessage(catalog, operation, values, {
      ...options,
      ...(message.protocol === 'generic' && { type }),
      littleEndian: !message.bigEndian,
    })
    const [again] = decoder.decodeDatagram(bytes, { protocol: message.protocol })
    t.deepEqual(again?.toJSON().body, message.toJSON().body, code)
  }
})

function catalogFamily({ operation = '', protocol }: DecodedMessage): string {
  const families = catalog.families.filter((family) =>
    family.operations.some(({ name }) => name === operation),
  )
  return families.find((family) => `${family.protocol}` === protocolOf(protocol))?.name ?? ''
}

const protocolOf = (name: string) =>
  String({ route: 0, sock_diag: 4, xfrm: 6, audit: 9, connector: 11, netfilter: 12 }[name])

test('flags of a change are said, those of every request are not', (t) => {
  const hex =
    '34000000180005060245ac590000000002180000fe0300010000000008000100c000020008000500c00002010800040001000000'
  const message = decoder.decodeCapture(hex).messages.at(0)
  if (message === undefined) return t.fail()
  t.is(
    javascriptCall(message, catalog),
    `import { openRoute } from 'nlkit'

await using net = await openRoute()
console.log(await net.request('newroute', { rtmFamily: 'inet', dstLen: 24, rtmTable: 'main', rtmProtocol: 'boot', rtmScope: 'universe', rtmType: 'unicast', dst: '192.0.2.0', oif: 1, gateway: '192.0.2.1' }, { flags: ['excl', 'create'] }))
`,
  )
  t.is(
    commandCall(message, catalog),
    `nlkit call route newroute --json '{"rtmFamily":"inet","dstLen":24,"rtmTable":"main","rtmProtocol":"boot","rtmScope":"universe","rtmType":"unicast","dst":"192.0.2.0","oif":1,"gateway":"192.0.2.1"}' --flags excl,create`,
  )
})

test('text is quoted for JavaScript and for the shell', (t) => {
  const bytes = encodeMessage(catalog, 'newlink', { ifname: "a'b\\c\n" }, { family: 'link' })
  const [message] = decoder.decodeDatagram(bytes)
  if (message === undefined) return t.fail()
  t.true(javascriptCall(message, catalog).includes(String.raw`ifname: 'a\'b\\c\n'`))
  t.true(commandCall(message, catalog).includes(String.raw`"ifname":"a'\''b\\c\n"`))
})

test('a message that is no operation cannot become a call', (t) => {
  const [message] = decoder.decodeDatagram(
    Uint8Array.from(Buffer.from('10000000ff030100000000000000000000', 'hex')),
  )
  if (message === undefined) return t.fail()
  t.throws(() => javascriptCall(message, catalog), { code: 'NLKIT_INPUT' })
})
