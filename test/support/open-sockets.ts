/** A program for tests: opens sockets of many kinds on loopback, runs the command it was given, closes them. */
import { spawnSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [program = '', ...args] = process.argv.slice(2)

const server = createServer().listen(4321, '127.0.0.1')
await once(server, 'listening')
const client = connect(4321, '127.0.0.1')
const accepting = once(server, 'connection')
await once(client, 'connect')
const [accepted]: Socket[] = await accepting
client.write('x'.repeat(5000))
if (accepted !== undefined) await once(accepted, 'data')
client.setKeepAlive(true, 50_000)

const six = createServer().listen(4322, '::1')
await once(six, 'listening')
const udp = createSocket('udp4').bind(4323, '127.0.0.1')
await once(udp, 'listening')

const folder = mkdtempSync(join(tmpdir(), 'nlkit-'))
const path = join(folder, 'socket')
const local = createServer().listen(path)
await once(local, 'listening')
const localClient = connect(path)
await once(localClient, 'connect')
const abstract = createServer().listen('\0nlkit-abstract')
await once(abstract, 'listening')

const { status } = spawnSync(program, args, { stdio: 'inherit' })
rmSync(folder, { recursive: true })
process.exit(status ?? 1)
