/** The built decoder page in a real Chromium, served from loopback. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import test from 'ava'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'
import { which } from '#setup/support/process.mjs'
import { needs, root } from '../support/needs.js'

/** The built page's folder. */
export const dist = join(root, 'packages/page/dist')

/** The message behind "Debugging netlink requests", as it was posted. */
export const KNOWN =
  '34000000180005060245ac590000000002180000fe0300010000000008000100c000020008000500c000020108000400010000 00'
/** The same with interface index 0. */
export const ZERO = KNOWN.replace('010000 00', '000000 00')

/** A test that needs the page and a browser. */
export const browser = needs('page', 'chromium')

/** A text of the project's own recordings. */
export const vector = (name: string) => readFile(join(root, 'test/vectors/strace', name), 'utf8')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** A browser and the server of the page. */
export interface Setting {
  readonly address: string
  /** A new tab with the page, and what went wrong or was asked of the network in it. */
  open(options?: BrowserContextOptions, path?: string): Promise<Tab>
  close(): Promise<void>
}

export interface Tab {
  readonly page: Page
  readonly context: BrowserContext
  /** Messages of errors, of the console and uncaught. */
  readonly errors: string[]
  /** Addresses of all requests. */
  readonly requests: string[]
}

let setting: Promise<Setting> | undefined

/** A new tab, with no error and no foreign request when `use` is done. */
export async function withTab(
  use: (tab: Tab) => Promise<void>,
  options: BrowserContextOptions = {},
  path = '',
): Promise<void> {
  setting ??= start()
  const { open, address } = await setting
  const tab = await open(options, path)
  try {
    await use(tab)
    if (tab.errors.length > 0) throw new Error(`the page reports ${tab.errors.join('; ')}`)
    const foreign = tab.requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))
    if (foreign.length > 0) throw new Error(`the page asks for ${foreign.join(', ')}`)
  } finally {
    await tab.context.close()
  }
}

test.after.always(async () => {
  await (await setting)?.close()
})

/** The longest wait for anything to appear, in ms: the machine may be busy. */
const PATIENCE = 15_000

/** Starts server and browser. */
export async function start(): Promise<Setting> {
  const server = await serve()
  const browser = await launch()
  return {
    address: server.address,
    async open(options = {}, path = '') {
      const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, ...options })
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const page = await context.newPage()
      page.setDefaultTimeout(PATIENCE)
      const tab: Tab = { page, context, errors: [], requests: [] }
      context.on('request', (request) => tab.requests.push(request.url()))
      page.on('pageerror', (error) => tab.errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') tab.errors.push(message.text())
      })
      await page.goto(server.address + path)
      return tab
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: which('chromium') ?? 'chromium',
    // Root needs no sandbox; the rest keeps Chromium from calling home.
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
}

async function serve(): Promise<{ address: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname
    const file = path === '/' ? '/index.html' : path
    try {
      const content = await readFile(join(dist, file))
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port')
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Pastes with the keyboard, wherever the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
  await page.keyboard.press('Control+V')
}

/** The text of the elements a locator finds, as one line, once there are any. */
export async function textOf(elements: Locator): Promise<string> {
  await elements.first().waitFor()
  return joinedText(elements)
}

/** Rows of the tree as one line each, in the order shown. */
export async function treeRows(page: Page): Promise<string[]> {
  await page.getByRole('treeitem').first().waitFor()
  return (await page.getByRole('treeitem').allInnerTexts()).map(oneLine)
}

/** The messages in the list that are rendered. */
export function messages(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option')
}

/** The marked bytes in hex, once they are `expected`; what they are, if they never become that. */
export function markedBytes(page: Page, expected: string): Promise<string> {
  return settled(page.locator('td.marked'), (text) => text === expected)
}

/** The marked row of the tree, once it fits `expected`; what it is, if it never does. */
export function markedRow(page: Page, expected: RegExp): Promise<string> {
  return settled(page.locator('.row.marked'), (text) => expected.test(text))
}

/** The page renders a moment after an event: looks again until the text is as wanted. */
async function settled(elements: Locator, wanted: (text: string) => boolean): Promise<string> {
  for (const end = Date.now() + PATIENCE; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const text = await joinedText(elements)
    if (wanted(text) || Date.now() > end) return text
  }
}

async function joinedText(elements: Locator): Promise<string> {
  return oneLine((await elements.allInnerTexts()).join(' '))
}

const oneLine = (text: string) => text.replace(/[\s▾▸]+/g, ' ').trim()
