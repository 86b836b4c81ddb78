import { compileFilter, type DecodedCapture, type Decoder } from '@nlkit/core'
import { openDecoder } from 'nlkit'
import { parseCommandLine } from '../command-line.js'
import { askKernel } from '../generic-names.js'
import { PcapFile } from '../output/pcap-file.js'
import { painter, writeLine } from '../output/terminal.js'
import { SPEC_HELP, specOption, specsOf } from '../specs.js'
import { openedBefore } from '../trace/known-sockets.js'
import { pieces } from '../trace/pieces.js'
import { ExchangeReport } from '../trace/report.js'
import { TracedText } from '../trace/senders.js'
import { startStrace, type Target } from '../trace/strace.js'
import { UsageError } from '../usage.js'

export const help = `usage: nlkit trace [options] -- COMMAND [argument ...]
       nlkit trace [options] -p PID

Runs the real strace and prints each netlink request with what the kernel answered, as it happens:
a dump is folded to a count, an error has the kernel's own text and marks the attribute at fault.
What the command itself prints goes where it always goes. Descriptors are followed through dup, fork and
Unix sockets; what goes through io_uring strace cannot see.

  -p, --pid PID      attach to a running process; again for more
  --no-follow        not its children and threads
  -w, --write FILE   also write the datagrams to a pcap file (link type 253, for Wireshark)
  --filter FILTER    only exchanges of which a message passes; see nlkit decode --help
  --all              every message of a dump
  --stderr           print to standard error, apart from the command's own output
${SPEC_HELP}

  nlkit trace -- ip route add 192.0.2.0/24 via 192.0.2.1 dev lo
  nlkit trace -- ip netns exec blue ip link
  nlkit trace --filter error -w refused.pcap -- podman network create blue
  nlkit trace -p $(pidof NetworkManager)

Exit status: the command's own; 1 where strace is missing or may not trace; 2 wrong usage.
`

const options = {
  pid: { type: 'string', short: 'p', multiple: true },
  follow: { type: 'boolean', short: 'f' },
  'no-follow': { type: 'boolean' },
  write: { type: 'string', short: 'w' },
  filter: { type: 'string' },
  all: { type: 'boolean' },
  stderr: { type: 'boolean' },
  spec: specOption,
} as const

const LOST =
  'overrun: a receive failed with ENOBUFS: the receive buffer was full and messages are lost; read until EAGAIN, then ' +
  'ask for the state anew; make the buffer larger (SO_RCVBUF)'

const RING =
  'uses io_uring: strace cannot see what goes through it, so that netlink messages may be missing here ' +
  '(nlkit capture sees them all, where the kernel has nlmon)'

/** `nlkit trace`: resolves to the command's exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(argv, options, { most: Number.POSITIVE_INFINITY })
  const target = targetOf(values.pid ?? [], positionals, !values['no-follow'])
  const decoder = openDecoder(await specsOf(values.spec))
  // The traced program speaks to this kernel, and may have asked it before.
  for (const [id, name] of await askKernel()) decoder.learn(id, name)
  const stream = values.stderr ? process.stderr : process.stdout
  const report = new ExchangeReport(decoder, {
    paint: painter(stream),
    print: (line) => writeLine(line, stream),
    all: values.all === true,
    filter: values.filter === undefined ? undefined : compileFilter(values.filter, decoder.catalog),
  })
  const file = values.write === undefined ? undefined : PcapFile.create(values.write)
  try {
    return await follow(decoder, target, report, file)
  } finally {
    file?.close()
  }
}

function targetOf(pids: readonly string[], command: readonly string[], follow: boolean): Target {
  if (pids.length > 0 && command.length > 0) throw new UsageError('either -p PID or a command, not both')
  const wrong = pids.find((pid) => !/^[1-9]\d*$/.test(pid))
  if (wrong !== undefined) throw new UsageError(`--pid takes the number of a process, not '${wrong}'`)
  if (pids.length > 0) return { pids, follow }
  if (command.length > 0) return { command, follow }
  throw new UsageError('needs -- COMMAND or -p PID')
}

async function follow(
  decoder: Decoder,
  target: Target,
  report: ExchangeReport,
  file: PcapFile | undefined,
): Promise<number> {
  const { output, status } = startStrace(target)
  // Awaited below: a failure must not count as unhandled while the output is read.
  status.catch(() => {})
  const stream = decoder.openStream({ format: 'strace' })
  const text = new TracedText()
  if (target.pids !== undefined) {
    const opened = openedBefore(target.pids, target.follow || target.pids.length > 1)
    await take(stream.push(seen(text, Buffer.from(opened))), text, report, file)
  }
  for await (const piece of pieces(output)) {
    await take(stream.push(seen(text, piece)), text, report, file)
  }
  await take(stream.end(), text, report, file)
  await report.finish()
  return status
}

function seen(text: TracedText, piece: Uint8Array): Uint8Array {
  text.push(piece)
  return piece
}

async function take(
  capture: DecodedCapture,
  text: TracedText,
  report: ExchangeReport,
  file: PcapFile | undefined,
): Promise<void> {
  const senders = new Map<number, number | undefined>()
  for (const { index, offset, length, inputOffset, ...datagram } of capture.datagrams) {
    senders.set(index, text.senderAt(inputOffset))
    file?.write({ ...datagram, bytes: capture.bytes.subarray(offset, offset + length) })
  }
  for (const message of capture.messages) await report.take(message, senders.get(message.datagram))
  for (const problem of capture.problems) await report.problem(problem.message)
  const { losses, rings } = text.notes()
  if (losses > 0) await report.problem(LOST)
  for (const pid of rings) await report.problem(`process ${pid} ${RING}`)
}
