/** examples/decode-page.html in a real browser, as examples/decode-page.mjs serves it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../support/needs.js'
import { browser, KNOWN, start } from './browser.js'

browser.serial('a static page of twenty lines decodes with @nlkit/web', async (t) => {
  const text = await readFile(join(root, 'examples/decode-page.html'), 'utf8')
  t.true(text.trimEnd().split('\n').length <= 25)
  const server = spawn(process.execPath, [join(root, 'examples/decode-page.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const setting = await start()
  try {
    const [address] = await once(createInterface(server.stdout), 'line')
    const { page, errors } = await setting.open()
    await page.goto(String(address))
    await page.waitForFunction('document.getElementById("input").oninput !== null')
    await page.locator('#input').fill(`${KNOWN}\nzz`)
    const output = page.locator('#output')
    await output.getByText('RTM_NEWROUTE').waitFor()
    t.regex(
      (await output.textContent()) ?? '',
      /^RTM_NEWROUTE .*dst 192\.0\.2\.0.*\n.*not a hexadecimal digit/,
    )
    t.deepEqual(errors, [])
  } finally {
    await setting.close()
    server.kill()
  }
})
