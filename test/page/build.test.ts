import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { needs } from '../support/needs.js'
import { dist } from './browser.js'

const built = needs('page')

built('the page is small', async (t) => {
  const sizes = new Map<string, number>()
  for (const name of await readdir(join(dist, 'assets'))) {
    sizes.set(name, gzipSync(await readFile(join(dist, 'assets', name)), { level: 9 }).length)
  }
  const sum = (pattern: RegExp) =>
    [...sizes].filter(([name]) => pattern.test(name)).reduce((total, [, size]) => total + size, 0)
  const listing = [...sizes].map(([name, size]) => `${name} ${size}`).join(', ')
  t.log(listing)
  t.true(sum(/^index-.*\.js$/) <= 25_000, `the page's own JavaScript, of ${listing}`)
  t.true(sum(/\.wasm$/) <= 400_000, `the parser and its tables, of ${listing}`)
})

built('the page loads nothing from elsewhere and works from any folder', async (t) => {
  const html = await readFile(join(dist, 'index.html'), 'utf8')
  t.regex(html, /Content-Security-Policy[\s\S]*default-src 'none'/)
  t.notRegex(html, /unsafe-inline|'unsafe-eval'|https?:\/\/(?!www\.w3\.org)/)
  t.notRegex(html, /<script(?![^>]*\bsrc=)/, 'no script in the document')
  for (const [, address = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
    t.regex(address, /^(\.\/|data:)/)
  }
})
