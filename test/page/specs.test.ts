/** Families of the user's own in the page. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { repository } from '../support/schema.js'
import { browser, messages, paste, textOf, treeRows, withTab } from './browser.js'

const folder = repository('test/vectors/specs/')

/** By hand: CTRL_CMD_NEWFAMILY, which names family 0x55, and command 1 of it with attributes 1 (7) and 2 ("north"). */
const RADIO = [
  '2c000000 1000 0000 01000000 00000000 01020000 06000100 55000000 0f000200 64656d6f2d726164696f 00 00',
  '28000000 5500 0500 02000000 00000000 01010000 08000100 07000000 0a000200 6e6f727468 00 0000',
].join('\n')

/** NETLINK_USERSOCK, message 64: attributes 1 ("circle") and 2, in which attribute 1 is 4. */
const SHAPE =
  '2c000000 4000 0100 01000000 00000000 01000000 0b000100 636972636c65 00 00 0c000200 08000100 04000000'

interface Chosen {
  readonly name: string
  readonly text: string
}

async function vector(name: string): Promise<Chosen> {
  return { name, text: await readFile(folder + name, 'utf8') }
}

async function choose(page: Page, ...files: readonly Chosen[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Schema', exact: true }).click(),
  ])
  const mimeType = 'application/yaml'
  await chooser.setFiles(files.map(({ name, text }) => ({ name, mimeType, buffer: Buffer.from(text) })))
}

async function drop(page: Page, ...files: readonly Chosen[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer()
    for (const { name, text } of ${JSON.stringify(files)}) data.items.add(new File([text], name))
    return data
  })()`)
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}

const loaded = (page: Page, families: string) =>
  page.getByRole('button', { name: `${families} ×`, exact: true })

/** Shows the second message of RADIO. */
async function showRadio(page: Page): Promise<void> {
  await messages(page).nth(1).click()
  await page.locator('#message-1[aria-selected="true"]').waitFor()
}

browser.serial('a YNL file names the messages of its family, until it is taken away', (t) =>
  withTab(
    async ({ page, requests }) => {
      const compilers = () => requests.filter((url) => /specs-[\w-]+\.js$/.test(url)).length
      await paste(page, RADIO)
      await page.getByRole('combobox').selectOption('generic')
      await showRadio(page)
      t.false((await treeRows(page)).some((row) => row.includes('north')))
      t.is(compilers(), 0, 'the compiler is loaded when it is wanted')

      await choose(page, await vector('radio.yaml'))
      await loaded(page, 'demo-radio').waitFor()
      t.is(compilers(), 1)
      await showRadio(page)
      await page.getByRole('treeitem', { name: 'title' }).waitFor()
      const rows = await treeRows(page)
      t.true(
        rows.some((row) => /\bid 7\b/.test(row)),
        rows.join('\n'),
      )
      t.true(
        rows.some((row) => /\btitle "?north/.test(row)),
        rows.join('\n'),
      )
      await page.getByRole('searchbox').fill('title == "north"')
      await page.getByText('1 of 2').waitFor()
      await page.getByRole('searchbox').fill('')

      await loaded(page, 'demo-radio').click()
      await loaded(page, 'demo-radio').waitFor({ state: 'detached' })
      await showRadio(page)
      await page.getByRole('treeitem', { name: 'title' }).waitFor({ state: 'detached' })
    },
    // Its service worker would load every file at once, to keep it.
    { serviceWorkers: 'block' },
  ),
)

browser.serial('a wrong file: each mistake with its place; what was loaded before stays', (t) =>
  withTab(async ({ page }) => {
    await choose(page, await vector('radio.yaml'))
    await loaded(page, 'demo-radio').waitFor()
    await choose(page, await vector('meter.yaml'), await vector('wrong.yaml'))
    const problems = page.getByRole('alert', { name: 'Problems of the schema' })
    await problems.waitFor()
    const [first = '', second = '', third = '', ...more] = await problems.locator('p').allInnerTexts()
    t.is(first, "wrong.yaml:8 'id' has no type that is known here: 'u33'")
    t.is(second, "wrong.yaml:9 there is no set 'radios'")
    t.regex(third, /^Nothing of it was loaded\./)
    t.deepEqual(more, [])
    t.is(await loaded(page, 'demo-radio').count(), 1, 'without demo-meter, which is right')

    const wrong = await vector('wrong.yaml')
    const mended = wrong.text.replace('u33', 'u32').replace('radios', 'radio')
    await choose(page, { name: wrong.name, text: mended })
    await problems.waitFor({ state: 'detached' })
    t.is(await textOf(loaded(page, 'demo-radio, demo-wrong')), 'demo-radio, demo-wrong ×')
    await choose(page, { name: 'none.yaml', text: 'just text' })
    t.regex(await textOf(problems), /^none\.yaml:1 /)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await problems.waitFor({ state: 'detached' })
  }),
)

browser.serial('files dropped together: schemas of several families, and an input of their protocol', (t) =>
  withTab(async ({ page }) => {
    await drop(
      page,
      await vector('shapes.yaml'),
      { name: 'shape.txt', text: SHAPE },
      await vector('radio.yaml'),
    )
    await loaded(page, 'demo-shapes, demo-radio').waitFor()
    const protocol = page.getByRole('combobox')
    await protocol.selectOption('usersock')
    await page.getByRole('treeitem', { name: 'radius' }).waitFor()
    t.true((await treeRows(page)).some((row) => /\bradius 4\b/.test(row)))
    await drop(page, await vector('shapes.yaml'))
    await loaded(page, 'demo-radio, demo-shapes').waitFor()
    await page.getByRole('treeitem', { name: 'radius' }).waitFor()
    await loaded(page, 'demo-radio, demo-shapes').click()
    await page.getByRole('treeitem', { name: 'radius' }).waitFor({ state: 'detached' })
    t.is(await protocol.inputValue(), 'usersock', 'what was chosen stays')
  }),
)
