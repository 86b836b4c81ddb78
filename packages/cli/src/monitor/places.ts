/** The network namespaces that are watched. */
import { type FSWatcher, watch } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { namespaces, SocketError } from 'nlkit'

/** Where `ip netns` keeps its names. */
const FOLDER = '/run/netns'
/** Milliseconds until a name that leads nowhere is tried again: doubled each time, up to the longest. */
const PAUSE = 20
const LONGEST_PAUSE = 1280

export interface Place {
  /** As lines tell it; undefined where there is only one. */
  readonly label: string | undefined
  /** Undefined: the command's own. */
  readonly netns: string | undefined
}

/**
 * Calls `found` for the command's own namespace and for each that has a name; with a signal also for those that get
 * one, until it fires.
 */
export async function everyPlace(
  found: (place: Place) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const known = new Set<string>()
  const look = async () => {
    const names = await namespaces.list()
    for (const gone of [...known].filter((name) => !names.includes(name))) known.delete(gone)
    for (const name of names.filter((each) => !known.has(each))) {
      known.add(name)
      found({ label: name, netns: name })
    }
  }
  found({ label: 'own', netns: undefined })
  const watcher = signal && watchFolder(() => void look())
  await look()
  if (signal === undefined) return
  await fired(signal)
  watcher?.close()
}

/**
 * Enters a namespace. A name appears before its namespace is mounted there, and may go before that is entered: it is
 * tried again while it has the name. One that leads nowhere for long is told, and with `once` left out.
 */
export async function whenMade(
  { netns = '' }: Place,
  enter: () => Promise<void>,
  { signal, once }: { readonly signal: AbortSignal; readonly once: boolean },
): Promise<void> {
  for (let pause = PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await enter()
    } catch (error) {
      if (!leadsNowhere(error)) throw error
    }
    if (!(await namespaces.list()).includes(netns)) return
    if (pause === LONGEST_PAUSE / 2)
      process.stderr.write(`nlkit: ${FOLDER}/${netns} leads to no network namespace\n`)
    if (pause === LONGEST_PAUSE / 2 && once) return
    await setTimeout(pause, undefined, { signal }).catch(() => undefined)
  }
}

/** Of a file that is no namespace, a link to nothing or in a circle, a socket. */
function leadsNowhere(error: unknown): boolean {
  if (!(error instanceof SocketError) || !['open', 'setns'].includes(error.syscall)) return false
  return ['ENOENT', 'EINVAL', 'ELOOP', 'ENXIO'].includes(error.code)
}

function fired(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

/** Undefined where there has never been a name: the folder is made with the first. */
function watchFolder(changed: () => void): FSWatcher | undefined {
  try {
    return watch(FOLDER, changed)
  } catch {
    return undefined
  }
}
