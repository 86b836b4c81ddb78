/** The suites of the guest: which there are, and which guest runs which. */
import { readdirSync } from 'node:fs'
import { inRoot } from '../support/paths.mjs'

/** Where the compiled suites stand. */
const FOLDER = 'test/dist/vm'

/**
 * Seconds that a suite takes in the guest, as measured on two cores, the most telling suites first: what stands early
 * is run even where the budget does not suffice for all. A suite that is not named here comes last.
 *
 * @type {Readonly<Record<string, number>>}
 */
const SECONDS = {
  wifi: 20,
  'wifi-overlap': 65,
  'wifi-survey': 60,
  'link-kinds': 45,
  capture: 45,
  wireguard: 20,
  bridge: 22,
  bond: 18,
  hwsim: 20,
  groups: 20,
  stories: 20,
  tunnels: 30,
  'wifi-security': 28,
  'wifi-radios': 20,
  'schema-check': 38,
  live: 300,
}
const UNKNOWN = 30

/** @returns {string[]} names of all suites, the most telling first */
export const suites = () =>
  inOrder(
    readdirSync(inRoot(FOLDER))
      .filter((file) => file.endsWith('.test.js'))
      .map((file) => file.slice(0, -'.test.js'.length)),
  )

/**
 * @param {readonly string[]} names
 * @returns {string[]} the most telling first
 */
export function inOrder(names) {
  const order = Object.keys(SECONDS)
  const place = (/** @type {string} */ name) => (order.includes(name) ? order.indexOf(name) : order.length)
  return names.toSorted((a, b) => place(a) - place(b) || a.localeCompare(b))
}

/**
 * Deals suites to guests that run at the same time: each to the guest that is free first.
 *
 * @param {readonly string[]} names the most telling first
 * @param {number} guests
 * @returns {string[][]} for each guest that has anything to do, in the same order
 */
export function deal(names, guests) {
  const hands = Array.from({ length: guests }, () => ({ names: /** @type {string[]} */ ([]), seconds: 0 }))
  for (const name of names) {
    const [hand] = hands.toSorted((a, b) => a.seconds - b.seconds)
    hand?.names.push(name)
    if (hand !== undefined) hand.seconds += SECONDS[name] ?? UNKNOWN
  }
  return hands.map((hand) => hand.names).filter((hand) => hand.length > 0)
}

/**
 * What a guest that was ended early did not run, from the titles it reported: all suites behind the last that it was
 * at, and what was left of that one. A guest runs its suites one after the other.
 *
 * @param {readonly string[]} names of the suites that it was to run, in their order
 * @param {readonly string[]} titles that it reported
 * @param {string} reason
 * @returns {string[]} a title for each suite
 */
export function unrun(names, titles, reason) {
  const suiteOf = (/** @type {string} */ title) => (names.length === 1 ? names[0] : title.split(' › ')[0])
  const begun = new Set(titles.map(suiteOf))
  const last = names.findLastIndex((name) => begun.has(name))
  return names.slice(Math.max(last, 0)).map((name, index) => {
    const what = index === 0 && last >= 0 ? `${name} › what was left` : name
    return `vm › ${what} (${reason})`
  })
}
