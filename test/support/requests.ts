/** The requests that the library sends while a test looks on. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ExecutionContext } from 'ava'

/** Names of the operations, in their order, of all sockets of this process: for serial tests. */
export function sentRequests(t: ExecutionContext): string[] {
  const operations: string[] = []
  const onRequest = (message: unknown) => operations.push(String(Reflect.get(Object(message), 'operation')))
  subscribe('nlkit:request', onRequest)
  t.teardown(() => unsubscribe('nlkit:request', onRequest))
  return operations
}

/** Calls it whenever the library has sent such a request, before anything of the answer was read: for serial tests. */
export function onSent(t: ExecutionContext, operation: string, call: () => void): void {
  const onRequest = (message: unknown) => {
    if (Reflect.get(Object(message), 'operation') === operation) call()
  }
  subscribe('nlkit:request', onRequest)
  t.teardown(() => unsubscribe('nlkit:request', onRequest))
}
