/** The suites of the guest: what needs its kernel, and the live ones, which skip less there. */
export default {
  files: ['test/dist/vm/**/*.test.js'],
  workerThreads: false,
  // Everything is emulated: one file at a time, and patience.
  concurrency: 1,
  timeout: '4m',
}
