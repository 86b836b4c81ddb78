/** Network namespaces that tests and benchmarks make: `nlkit-PID-NUMBER`, so that left ones can be told. */
import { existsSync } from 'node:fs'
import { capture } from './process.mjs'

/** Remove the namespaces whose process has gone; one that was killed could not do so itself. */
export function removeLeftNamespaces() {
  for (const line of capture('ip', ['netns', 'list'])?.split('\n') ?? []) {
    const [, name, pid] = line.match(/^(nlkit-(\d+)-\d+)/) ?? []
    if (name && !existsSync(`/proc/${pid}`)) capture('ip', ['netns', 'delete', name])
  }
}
