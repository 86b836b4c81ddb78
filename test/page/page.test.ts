import {
  browser,
  KNOWN,
  markedBytes,
  markedRow,
  messages,
  paste,
  textOf,
  treeRows,
  vector,
  withTab,
  ZERO,
} from './browser.js'

browser.serial('the known message, pasted anywhere, becomes a tree', (t) =>
  withTab(async ({ page }) => {
    await paste(page, KNOWN)
    const rows = await treeRows(page)
    const has = (row: string) =>
      t.true(
        rows.some((shown) => shown.includes(row)),
        `${row} in\n${rows.join('\n')}`,
      )
    has('RTM_NEWROUTE')
    has('nlmsg_flags request, ack, excl, create')
    has('rtm_dst_len dstLen 24')
    has('RTA_DST dst 192.0.2.0')
    has('RTA_GATEWAY gateway 192.0.2.1')
    has('RTA_OIF oif 1')
    t.is(await textOf(page.getByRole('status')), '1 message, 52 bytes of hex')
    t.is(await page.getByRole('listbox').count(), 0, 'one message needs no list')
    t.is(await page.getByLabel('Hex or strace text').inputValue(), KNOWN)
  }),
)

browser.serial('pointing at a row marks its bytes', (t) =>
  withTab(async ({ page }) => {
    await paste(page, KNOWN)
    await page.getByRole('treeitem', { name: 'RTA_GATEWAY' }).hover()
    t.is(await markedBytes(page, '08 00 05 00 c0 00 02 01'), '08 00 05 00 c0 00 02 01')
    await page.getByRole('treeitem', { name: 'struct rtmsg' }).hover()
    t.is(
      await markedBytes(page, '02 18 00 00 fe 03 00 01 00 00 00 00'),
      '02 18 00 00 fe 03 00 01 00 00 00 00',
    )
    await page.getByRole('heading', { level: 1 }).hover()
    t.is(await markedBytes(page, ''), '')
  }),
)

browser.serial('pointing at a byte marks the deepest row', (t) =>
  withTab(async ({ page }) => {
    await paste(page, KNOWN)
    await page.locator('#byte-18').hover()
    t.regex(await markedRow(page, /^18/), /^18 rtm_src_len srcLen 0 u8$/)
    await page.locator('#byte-50').hover()
    t.regex(await markedRow(page, /^44 RTA_OIF oif 1 /), /^44 RTA_OIF oif 1 /)
    await page.getByRole('button', { name: 'A new bridge' }).click()
    await page.locator('#byte-73').hover()
    t.regex(
      await markedRow(page, /IFLA_BR_AGEING_TIME ageingTime 300 s/),
      /IFLA_BR_AGEING_TIME ageingTime 300 s/,
      'inside linkinfo and its data',
    )
  }),
)

browser.serial('a click pins, Escape frees', (t) =>
  withTab(async ({ page }) => {
    await paste(page, KNOWN)
    await page.getByRole('treeitem', { name: 'RTA_DST' }).click()
    await page.getByRole('heading', { level: 1 }).hover()
    t.is(await markedBytes(page, '08 00 01 00 c0 00 02 00'), '08 00 01 00 c0 00 02 00')
    t.is(await page.getByRole('treeitem', { selected: true }).count(), 1)
    await page.keyboard.press('Escape')
    t.is(await markedBytes(page, ''), '')
    await page.locator('#byte-47').click()
    await page.getByRole('heading', { level: 1 }).hover()
    t.regex(await markedRow(page, /RTA_OIF/), /RTA_OIF/)
  }),
)

browser.serial('interface index 0 is a problem with its text and place', (t) =>
  withTab(async ({ page }) => {
    await paste(page, ZERO)
    const problem = page.getByRole('list', { name: 'Problems' })
    t.regex(await textOf(problem), /oif .*interface index 0 is no interface.*byte 48, zero-ifindex/s)
    t.regex(await textOf(page.locator('.row.wrong')), /RTA_OIF[\s\S]*interface index 0/)
    t.is(
      await markedBytes(page, '08 00 04 00 00 00 00 00'),
      '08 00 04 00 00 00 00 00',
      'the place is shown at once',
    )
  }),
)

browser.serial('malformed hex says where', (t) =>
  withTab(async ({ page }) => {
    await page.getByLabel('Hex or strace text').fill(`${KNOWN}\n3400zz00\n`)
    const alert = page.getByRole('alert')
    await alert.waitFor()
    t.regex(await textOf(alert), /line 2, column 5\s*'z' is not a hexadecimal digit/)
    t.regex(await textOf(page.locator('.excerpt')), /^3400zz00 \^$/)
    await page.getByRole('button', { name: 'line 2, column 5' }).click()
    const at = await page.evaluate("document.getElementById('input').selectionStart")
    t.is(at, KNOWN.length + 1 + 4, 'the box shows the place')
    t.is(await textOf(page.getByRole('status')), '1 message, 52 bytes of hex', 'the other line is decoded')
  }),
)

browser.serial('strace text becomes a list of messages with directions', (t) =>
  withTab(async ({ page }) => {
    await paste(page, await vector('dumps-x-yy-ttt.txt'))
    await page.getByRole('listbox').waitFor()
    t.is(await messages(page).count(), 16)
    t.regex(await textOf(page.getByRole('status')), /^16 messages in 14 datagrams, .* of strace$/)
    const third = messages(page).nth(3)
    await third.click()
    t.regex(await textOf(third), /←\s+\d\d:\d\d:\d\d\.\d{6}\s+NLMSG_ERROR .*Device for nexthop is not up/)
    await page
      .getByText(/ENETDOWN: Device for nexthop is not up/)
      .first()
      .waitFor()
    t.is(await page.getByRole('combobox').count(), 0, 'the protocol is known')
  }),
)

browser.serial('strace text without the bytes says which flags keep them', (t) =>
  withTab(async ({ page }) => {
    await paste(page, await vector('decoded.txt'))
    const alert = page.getByRole('alert')
    await alert.waitFor()
    t.regex(await textOf(alert), /-e trace=network -e read=all -e write=all/)
    t.is(await page.getByRole('tree').count(), 0)
  }),
)

browser.serial('an extended acknowledgement marks the attribute it objects to', (t) =>
  withTab(async ({ page }) => {
    await page.getByRole('button', { name: 'A refusal' }).click()
    await messages(page).nth(1).click()
    const problem = page.getByRole('list', { name: 'Problems' })
    await problem.waitFor()
    t.regex(await textOf(problem), /linkinfo\.data\.forwardDelay ERANGE: Attribute failed policy validation/)
    t.is(await markedBytes(page, '06 00 01 00 0f 00'), '06 00 01 00 0f 00')
    t.regex(await textOf(page.locator('.row.wrong')), /IFLA_BR_FORWARD_DELAY/)
  }),
)

browser.serial('the protocol is asked for only where the input does not tell it', (t) =>
  withTab(async ({ page }) => {
    await paste(page, KNOWN)
    const choice = page.getByRole('combobox')
    await choice.waitFor()
    t.is(await choice.inputValue(), 'route')
    await choice.selectOption('netfilter')
    await page.getByRole('heading', { level: 2, name: 'RTM_NEWROUTE' }).waitFor({ state: 'detached' })
    t.false((await treeRows(page)).some((row) => row.includes('RTA_DST')))
  }),
)

browser.serial('keys: messages, folds, fields, the tree and the bytes', (t) =>
  withTab(async ({ page }) => {
    await paste(page, `${KNOWN}\n${ZERO}\n${KNOWN}\n`)
    const chosen = page.getByRole('listbox').getByRole('option', { selected: true })
    await messages(page).first().click()
    await page.keyboard.press('ArrowDown')
    await page.locator('#message-1[aria-selected="true"]').waitFor()
    await page.keyboard.press('End')
    await page.locator('#message-2[aria-selected="true"]').waitFor()
    await page.keyboard.press('ArrowDown')
    t.is(await chosen.getAttribute('id'), 'message-2', 'the last stays')
    await page.keyboard.press('Home')
    await page.locator('#message-0[aria-selected="true"]').waitFor()

    const rows = page.getByRole('treeitem')
    await rows.first().waitFor()
    const all = await rows.count()
    const header = page.getByRole('treeitem', { name: 'struct nlmsghdr' })
    await header.click()
    t.is(await header.getAttribute('aria-expanded'), 'true')
    await page.mouse.move(0, 0)
    await page.keyboard.press('ArrowLeft')
    await page.locator('.row[aria-expanded="false"]').waitFor()
    t.is(await rows.count(), all - 5)
    await page.keyboard.press('ArrowDown')
    t.regex(await markedRow(page, /struct rtmsg/), /struct rtmsg/, 'in the tree, down is the next row')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    await page.locator('.row[aria-expanded="false"]').waitFor({ state: 'detached' })
    t.is(await rows.count(), all)
    await page.keyboard.press('n')
    t.regex(await markedRow(page, /nlmsg_len/), /nlmsg_len/)
    await page.keyboard.press('p')
    t.regex(await markedRow(page, /struct nlmsghdr/), /struct nlmsghdr/)

    await page.getByRole('grid').focus()
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    t.regex(await markedRow(page, /^18 rtm_src_len/), /^18 rtm_src_len/)
  }),
)

browser.serial('a dropped file is read as text or as bytes', (t) =>
  withTab(async ({ page }) => {
    const drop = async (content: string) => {
      const made = `(() => {
        const data = new DataTransfer()
        data.items.add(new File([${content}], 'dropped.bin'))
        return data
      })()`
      await page.dispatchEvent('body', 'drop', { dataTransfer: await page.evaluateHandle(made) })
    }
    await drop(JSON.stringify(KNOWN))
    t.true((await treeRows(page)).some((row) => row.includes('RTM_NEWROUTE')))
    await drop('Uint8Array.of(0, 1, 2, 255)')
    await page.getByRole('alert').waitFor()
    t.is(await page.getByLabel('Hex or strace text').getAttribute('placeholder'), 'dropped.bin, 4 bytes')
  }),
)

browser.serial('a link carries the input behind the hash', (t) =>
  withTab(async ({ page }) => {
    await paste(page, ZERO)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const link = String(await page.evaluate('navigator.clipboard.readText()'))
    t.regex(link, /^http:\/\/127\.0\.0\.1:\d+\/#z=[\w-]+$/)
    await page.goto('about:blank')
    await page.goto(link)
    t.true((await treeRows(page)).some((row) => row.includes('RTA_OIF oif 0')))
  }),
)

browser.serial('a long capture renders what is in view alone', (t) =>
  withTab(async ({ page }) => {
    await page.getByLabel('Hex or strace text').focus()
    await paste(page, `${KNOWN}\n`.repeat(20_000))
    await page.getByText('20,000 messages').first().waitFor()
    t.true((await messages(page).count()) < 60)
    await messages(page).first().click()
    await page.keyboard.press('End')
    await page.locator('#message-19999[aria-selected="true"]').waitFor()
    t.regex(await textOf(page.locator('#message-19999')), /RTM_NEWROUTE/)
  }),
)

for (const scheme of ['light', 'dark'] as const) {
  browser.serial(`the ${scheme} scheme is the browser's wish`, (t) =>
    withTab(
      async ({ page }) => {
        const color = String(await page.evaluate('getComputedStyle(document.body).backgroundColor'))
        const [red = 0] = [...color.matchAll(/\d+/g)].map(Number)
        t.is(red > 128, scheme === 'light', color)
      },
      { colorScheme: scheme },
    ),
  )
}

browser.serial('a narrow screen needs no sideways scrolling', (t) =>
  withTab(
    async ({ page }) => {
      await paste(page, KNOWN)
      await treeRows(page)
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      t.true(Number(overflow) <= 0, `${overflow} px`)
    },
    { viewport: { width: 390, height: 800 } },
  ),
)
