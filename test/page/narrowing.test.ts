/** Which messages are shown, and what becomes of them: filter, exchange, comparison, files. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { browser, KNOWN, messages, paste, textOf, treeRows, vector, withTab, ZERO } from './browser.js'

const filterBox = (page: Page) => page.getByRole('searchbox', { name: 'Filter' })
const shown = (page: Page) => page.getByLabel('Shown')

browser.serial('a filter shows the messages that pass', (t) =>
  withTab(async ({ page }) => {
    await paste(page, await vector('dumps-x-yy-ttt.txt'))
    await messages(page).first().waitFor()
    await filterBox(page).fill('error')
    await page.getByText(/^\d+ of 16$/).waitFor()
    const all = await messages(page).allInnerTexts()
    t.true(all.length > 0 && all.length < 16)
    t.true(
      all.every((line) => line.includes('NLMSG_ERROR')),
      all.join('\n'),
    )
    t.is(await page.locator('.line[aria-selected="true"]').count(), 1, 'one of them is shown')
    t.true((await treeRows(page)).some((row) => row.includes('NLMSG_ERROR')))
    await filterBox(page).fill('')
    await page.locator('#message-0').waitFor()
    t.is(await messages(page).count(), 16)
    t.is(await shown(page).textContent(), '')
  }),
)

browser.serial('up and down go over the messages that pass', (t) =>
  withTab(async ({ page }) => {
    await paste(page, [KNOWN, ZERO, KNOWN, ZERO].join('\n'))
    await messages(page).first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('oif == 0')
    await page.getByText('2 of 4', { exact: true }).waitFor()
    await messages(page).first().click()
    await page.locator('#message-1[aria-selected="true"]').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.locator('#message-3[aria-selected="true"]').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await page.locator('#message-1[aria-selected="true"]').waitFor()
    t.is(await messages(page).count(), 2)
  }),
)

browser.serial('a wrong filter points at the place, and hides nothing', (t) =>
  withTab(async ({ page }) => {
    await paste(page, `${KNOWN}\n${ZERO}`)
    await messages(page).first().waitFor()
    await filterBox(page).fill('type == RTM_NEWROUT && oif == 3')
    const alert = page.getByRole('alert')
    await alert.waitFor()
    t.is(await alert.locator('mark').textContent(), 'RTM_NEWROUT')
    t.regex(await textOf(alert), /no message is called that/)
    t.is(await filterBox(page).getAttribute('aria-invalid'), 'true')
    t.is(await messages(page).count(), 2)
    await filterBox(page).fill('type == RTM_NEWROUTE')
    await alert.waitFor({ state: 'detached' })
    t.is(await messages(page).count(), 2)
  }),
)

browser.serial('a filter that nothing passes says so', (t) =>
  withTab(async ({ page }) => {
    await paste(page, `${KNOWN}\n${ZERO}`)
    await messages(page).first().waitFor()
    await filterBox(page).fill('oif == 7')
    await page.getByText('0 of 2', { exact: true }).waitFor()
    t.is(await page.getByRole('tree').count(), 0)
  }),
)

browser.serial('the exchange of a message is its request and what answers it', (t) =>
  withTab(async ({ page }) => {
    await paste(page, await vector('dumps-x-yy-ttt.txt'))
    await messages(page).nth(3).click()
    await page.getByRole('heading', { level: 2, name: 'NLMSG_ERROR' }).waitFor()
    await page.getByRole('button', { name: 'Exchange' }).click()
    await page.getByRole('button', { name: /exchange of message 3/ }).waitFor()
    const ids = await messages(page).evaluateAll((lines) => lines.map((line) => line.id))
    t.deepEqual(ids, ['message-2', 'message-3'])
    await page.getByRole('button', { name: /exchange of message 3/ }).click()
    await page.locator('#message-0').waitFor()
    t.is(await messages(page).count(), 16)
  }),
)

browser.serial('two messages side by side: only what differs', (t) =>
  withTab(async ({ page }) => {
    await paste(page, `${KNOWN}\n${ZERO}`)
    await messages(page).first().click()
    await page.getByRole('button', { name: 'Compare' }).click()
    const comparison = page.getByRole('region', { name: 'Comparison' })
    t.regex(await textOf(comparison), /No difference/)
    await messages(page).nth(1).click()
    await comparison.getByRole('row', { name: /RTA_OIF/ }).waitFor()
    const rows = comparison.locator('tbody tr')
    t.is(await textOf(rows), 'RTA_OIF 1 0')
    await comparison.getByRole('checkbox').check()
    await comparison.getByRole('row', { name: /RTA_GATEWAY 192\.0\.2\.1 192\.0\.2\.1/ }).waitFor()
    await page.getByRole('button', { name: /Compared with 0/ }).click()
    await comparison.waitFor({ state: 'detached' })
  }),
)

browser.serial('what is shown is saved: pcap, JSON lines, text', (t) =>
  withTab(async ({ page }) => {
    await paste(page, [KNOWN, ZERO, KNOWN].join('\n'))
    await messages(page).first().waitFor()
    await filterBox(page).fill('oif == 1')
    await page.getByText('2 of 3', { exact: true }).waitFor()
    const save = async (words: string) => {
      await page.getByRole('region', { name: 'Filter' }).locator('summary').click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words }).click(),
      ])
      await page.getByText('Saved').waitFor({ state: 'detached' })
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
    }
    const pcap = await save('pcap')
    t.is(pcap.name, 'netlink.pcap')
    t.is(pcap.bytes.readUInt32LE(0), 0xa1b2c3d4)
    t.is(pcap.bytes.length, 24 + 2 * (16 + 16 + 52), 'two datagrams of 52 bytes')
    const lines = await save('JSON lines')
    const objects = lines.bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    t.deepEqual(
      objects.map(({ index, body }) => [index, body.oif]),
      [
        [0, 1],
        [2, 1],
      ],
    )
    const text = await save('Text')
    t.regex(text.bytes.toString(), /^0 RTM_NEWROUTE .*\n2 RTM_NEWROUTE .*\n$/)
  }),
)
