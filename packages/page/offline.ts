/** The page without a network: a service worker that keeps the built files. */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Emits `offline.js`, which knows the names of all files of this build. */
export function offline(): Plugin {
  return {
    name: 'offline',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).sort()
      this.emitFile({ type: 'asset', fileName: 'offline.js', source: worker(files) })
    },
  }
}

/**
 * Named files come from the cache first: their names change with their content. The document comes from the network
 * first, so that a new build is seen, and from the cache when there is none. All else is not the worker's business.
 */
function worker(files: readonly string[]): string {
  const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 16)
  return `const CACHE = 'nlkit-${version}'
const FILES = ${JSON.stringify(['./', ...files])}
addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => skipWaiting()))
})
addEventListener('activate', (event) => {
  const outdated = async () => {
    for (const name of await caches.keys()) if (name.startsWith('nlkit-') && name !== CACHE) await caches.delete(name)
    await clients.claim()
  }
  event.waitUntil(outdated())
})
addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match('./', { ignoreSearch: true })))
    return
  }
  if (!FILES.some((file) => new URL(file, location.href).href === request.url)) return
  event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
})
`
}
