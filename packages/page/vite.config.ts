import { defineConfig } from 'vite'
import { offline } from './offline.js'

/** Relative addresses, so that the folder can be served from anywhere; all code in files of its own, as the CSP asks. */
export default defineConfig({
  base: './',
  plugins: [offline()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
})
