/** A thread in the middle of a dump, with a watch beside it; it is terminated from outside. */
import { parentPort, workerData } from 'node:worker_threads'
import { openRoute } from 'nlkit'

const net = await openRoute({ netns: workerData })
const watch = net.watch(['link'], { initial: true })
void (async () => {
  for await (const _ of watch);
})()
for await (const _ of net.dump('getroute')) {
  parentPort?.postMessage('dumping')
  await new Promise(() => {})
}
