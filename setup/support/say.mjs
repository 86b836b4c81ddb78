/** What the set-up tells the person at the keyboard. */

/** @param {string} line goes to standard error: standard output is the product's own */
export const say = (line) => process.stderr.write(`${line}\n`)

/** @param {number} begin a performance.now() */
export const seconds = (begin) => `${((performance.now() - begin) / 1000).toFixed(1)} s`
