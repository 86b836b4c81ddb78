/** The page without a network. */
import { browser, KNOWN, paste, treeRows, withTab } from './browser.js'

browser.serial('once loaded, the page opens and decodes without a network', (t) =>
  withTab(async ({ page, context, errors }) => {
    await page.evaluate('navigator.serviceWorker.ready')
    await page.waitForFunction('navigator.serviceWorker.controller !== null')
    await context.setOffline(true)
    await page.reload()
    await paste(page, KNOWN)
    t.true((await treeRows(page)).some((row) => row.includes('RTA_OIF oif 1')))
    t.deepEqual(errors, [])
  }),
)
