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
  t.true(sum(/^worker-.*\.js$/) <= 45_000, `the decoder's JavaScript, of ${listing}`)
  t.true(sum(/\.wasm$/) <= 400_000, `the parser and its tables, of ${listing}`)
})

built('the schema compiler is a file of its own, which the worker imports when it is wanted', async (t) => {
  const names = await readdir(join(dist, 'assets'))
  const compiler = names.find((name) => /^specs-.*\.js$/.test(name)) ?? ''
  t.not(compiler, '', names.join(', '))
  for (const name of names.filter((each) => each.endsWith('.js') && each !== compiler)) {
    const text = await readFile(join(dist, 'assets', name), 'utf8')
    const mentions = text.match(new RegExp(`.{0,10}${compiler}`, 'g')) ?? []
    if (name.startsWith('worker-')) t.regex(mentions.join(), /^import\(["'`]\.\/specs-[\w-]+\.js$/)
    else t.deepEqual(mentions, [], name)
  }
  const offline = await readFile(join(dist, 'offline.js'), 'utf8')
  t.true(offline.includes(compiler), 'kept for work without a network')
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
