/** What a message becomes elsewhere, how the input was read, and the page without a network. */
import type { Page } from 'playwright-core'
import { browser, KNOWN, messages, paste, textOf, treeRows, vector, withTab } from './browser.js'

async function copyAs(page: Page, words: string): Promise<string> {
  await page.locator('.actions summary').click()
  await page.getByRole('button', { name: words, exact: true }).click()
  const note = page.locator('.actions').getByText('Copied')
  await note.waitFor()
  const copied = String(await page.evaluate('navigator.clipboard.readText()'))
  // The next copy has a note of its own.
  await note.waitFor({ state: 'detached' })
  return copied
}

browser.serial('a message is copied as hex, as a C array, as JSON, as text', (t) =>
  withTab(async ({ page }) => {
    await paste(page, KNOWN)
    await treeRows(page)
    t.is((await copyAs(page, 'Hex')).replaceAll(' ', ''), KNOWN.replaceAll(' ', ''))
    const array = await copyAs(page, 'C array')
    t.regex(array, /^const unsigned char message\[52\] = \{\n {2}0x34, 0x00,/)
    t.is((array.match(/0x[0-9a-f]{2}\b/g) ?? []).length, 52)
    t.is(JSON.parse(await copyAs(page, 'JSON')).body.gateway, '192.0.2.1')
    t.regex(await copyAs(page, 'Tree'), /^ +36 {2} +RTA_GATEWAY {2}gateway {2}192\.0\.2\.1$/m)
  }),
)

browser.serial('a request is copied as the call that makes it', (t) =>
  withTab(async ({ page }) => {
    await paste(page, KNOWN)
    await treeRows(page)
    t.regex(
      await copyAs(page, 'JavaScript with nlkit'),
      /net\.request\('newroute', \{.* oif: 1.*\}, \{ flags: \['excl', 'create'\] \}\)/,
    )
    t.regex(
      await copyAs(page, 'nlkit call …'),
      /^nlkit call route newroute --json '\{.*"oif":1.*\}' --flags excl,create$/,
    )
    // An answer is no call.
    await paste(page, await vector('dumps-x-yy-ttt.txt'))
    await messages(page).nth(3).click()
    await page.getByRole('heading', { level: 2, name: 'NLMSG_ERROR' }).waitFor()
    await page.locator('.actions summary').click()
    await page.getByRole('button', { name: 'Hex', exact: true }).waitFor()
    t.is(await page.getByRole('button', { name: 'JavaScript with nlkit' }).count(), 0)
  }),
)

browser.serial('what was guessed is told, and can be said otherwise', (t) =>
  withTab(async ({ page }) => {
    await paste(page, KNOWN)
    await treeRows(page)
    const guesses = page.getByRole('region', { name: 'Input' }).locator('details')
    await guesses.locator('summary').click()
    t.regex(
      await textOf(guesses),
      /Found to be hex, by what it begins with.*Bytes are little-endian, by nlmsg_len/,
    )
    await page.getByLabel('Byte order').selectOption('big')
    await page.getByText('Bytes are read as big-endian').waitFor()
    await page.getByRole('treeitem', { name: 'RTA_OIF' }).waitFor({ state: 'detached' })
    await page.getByLabel('Byte order').selectOption('')
    await page.getByRole('treeitem', { name: 'RTA_OIF' }).waitFor()
    await page.getByLabel('Format').selectOption('strace')
    await page.getByText('No message found').waitFor()
    await page.getByText('Read as strace').waitFor()
    // Another input is guessed anew.
    await page.getByRole('heading', { level: 1 }).click()
    await paste(page, KNOWN)
    await page.getByRole('treeitem', { name: 'RTA_OIF' }).waitFor()
    t.pass()
  }),
)
