/** The network namespaces that are watched. */
import { type FSWatcher, watch } from 'node:fs'
import { namespaces } from 'nlkit'

/** Where `ip netns` keeps its names. */
const FOLDER = '/run/netns'

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
