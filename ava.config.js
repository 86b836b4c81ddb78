import { systemPath } from './setup/support/process.mjs'

/** Tests are written in TypeScript below test/ and run as compiled. */
export default {
  files: ['test/dist/**/*.test.js', '!test/dist/vm/**'],
  // A process a file: a crash in the native addon ends that file alone.
  workerThreads: false,
  concurrency: 2,
  // Without any progress, not in all: the page's tests start a browser.
  timeout: '2m',
  // Whatever a test runs by its name is the system's, under `npm test`, too.
  environmentVariables: { PATH: systemPath() },
}
