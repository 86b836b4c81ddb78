/** The page without a network. */
import { readFile } from 'node:fs/promises'
import { repository } from '../support/schema.js'
import { browser, KNOWN, paste, treeRows, withTab } from './browser.js'

browser.serial('once loaded, the page opens and decodes without a network', (t) =>
  withTab(async ({ page, context, errors }) => {
    await page.evaluate('navigator.serviceWorker.ready')
    // The page's policy forbids what `waitForFunction` does.
    while (!(await page.evaluate('navigator.serviceWorker.controller !== null')))
      await page.waitForTimeout(50)
    await context.setOffline(true)
    await page.reload()
    await paste(page, KNOWN)
    t.true((await treeRows(page)).some((row) => row.includes('RTA_OIF oif 1')))
    const radio = await readFile(repository('test/vectors/specs/radio.yaml'))
    const file = { name: 'radio.yaml', mimeType: 'application/yaml', buffer: radio }
    await page.getByLabel('Schema files').setInputFiles(file)
    await page.getByRole('button', { name: 'demo-radio ×' }).waitFor()
    t.deepEqual(errors, [])
  }),
)
