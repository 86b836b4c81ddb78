/** Events that are not of networking: processes, devices, audit. Each against what the test does itself. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { NetlinkError, openFamily, openProcessEvents, openUevents, UnsupportedError } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')

live('a process is seen to start, to run a program, and to end with its status', async (t) => {
  let events: Awaited<ReturnType<typeof openProcessEvents>>
  try {
    events = await openProcessEvents({ timeout: 2000 })
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error
    t.log(`not here: ${error.message}`)
    return t.pass()
  }
  const { pid } = spawnSync('sh', ['-c', 'exit 3'])
  const told: string[] = []
  for await (const event of events) {
    if (event.type === 'fork' && event.message.childTgid === pid && event.message.childPid === pid)
      told.push(`fork of ${event.message.parentTgid === process.pid}`)
    if (event.type === 'exec' && event.message.processTgid === pid) told.push('exec')
    if (event.type === 'exit' && event.message.processTgid === pid) {
      told.push(`exit ${event.message.exitCode >> 8}`)
      break
    }
  }
  t.deepEqual(told, ['fork of true', 'exec', 'exit 3'])
})

live('only the events that are asked for come', async (t) => {
  try {
    await using events = await openProcessEvents({ types: ['exit'], timeout: 2000 })
    spawnSync('true')
    const { value } = await events.next()
    t.is(value?.type, 'exit')
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error
    t.log(`not here: ${error.message}`)
    t.pass()
  }
  // @ts-expect-error no such event
  await t.throwsAsync(openProcessEvents({ types: ['end'] }), { code: 'NLKIT_INPUT' })
})

live('where the kernel tells no process events, that is said', async (t) => {
  const namespace = Namespace.create(t)
  const library = new URL('../../../packages/nlkit/dist/index.js', import.meta.url)
  const program = `
    import { openProcessEvents } from '${library}'
    await openProcessEvents({ timeout: 300 }).catch((error) => console.log(error.code, error.name))
  `
  const printed = namespace.run(process.execPath, ['--input-type=module', '--eval', program])
  t.regex(printed, /^(ECONNREFUSED SocketError|NLKIT_UNSUPPORTED UnsupportedError)$/m)
})

live('a device that comes and goes is told, in its own namespace', async (t) => {
  const namespace = Namespace.create(t)
  await using events = await openUevents({ netns: namespace.path })
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link del v0')
  const told: string[] = []
  for await (const event of events) {
    if (event.type === 'resync') return t.fail()
    const { INTERFACE: name = '', SUBSYSTEM: subsystem } = event.env
    if (subsystem === 'net') told.push(`${event.action} ${name} ${event.devpath.endsWith(`/net/${name}`)}`)
    if (told.filter((line) => line.startsWith('remove')).length === 2) break
  }
  t.deepEqual(told.sort(), ['add v0 true', 'add v1 true', 'remove v0 true', 'remove v1 true'])
})

live('a uevent that is written to sysfs comes as it is', async (t) => {
  await using events = await openUevents()
  try {
    writeFileSync('/sys/class/mem/null/uevent', 'change 00000000-0000-4000-8000-000000000001 NLKIT=yes')
  } catch (error) {
    t.log(`sysfs cannot be written: ${error}`)
    return t.pass()
  }
  for await (const event of events) {
    if (event.type === 'resync' || event.env.SYNTH_ARG_NLKIT !== 'yes') continue
    t.like(event, { action: 'change', devpath: '/devices/virtual/mem/null' })
    t.like(event.env, { SUBSYSTEM: 'mem', DEVNAME: 'null', MAJOR: '1', MINOR: '3' })
    break
  }
})

live('the state of audit is told typed, though its answers come behind the acknowledgement', async (t) => {
  using audit = await openFamily('audit')
  try {
    const [status, ...more] = await audit.request('get')
    t.deepEqual(more, [])
    t.is(typeof status?.enabled, 'number')
    t.is(typeof status?.backlogLimit, 'number')
    const [features] = await audit.request('get-feature')
    t.is(features?.vers, 1)
    t.true(Array.isArray(await audit.list('list-rules')))
    t.is((await Promise.all(Array.from({ length: 20 }, () => audit.request('get')))).flat().length, 20)
  } catch (error) {
    if (!(error instanceof NetlinkError) || !['ECONNREFUSED', 'EPERM'].includes(error.code)) throw error
    t.log(`audit is not for this namespace: ${error.message}`)
    t.pass()
  }
})
