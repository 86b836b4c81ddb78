/**
 * The suites of the guest, by their path: setup/vm.mjs names them in NLKIT_SUITES, in the order to run them, and in
 * NLKIT_PATIENCE how long there may be no progress.
 */
const suites = (process.env.NLKIT_SUITES ?? 'vm/*').split(' ').map((name) => `test/dist/${name}.test.js`)
const place = (file) => suites.findIndex((suite) => file.endsWith(suite))

export default {
  files: suites,
  workerThreads: false,
  // Everything is emulated: one file at a time, in their order, and patience.
  concurrency: 1,
  sortTestFiles: (a, b) => place(a) - place(b),
  timeout: process.env.NLKIT_PATIENCE ?? '5m',
}
