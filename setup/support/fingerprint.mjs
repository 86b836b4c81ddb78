/** Fingerprints of source files, and the stamps that remember what a build was made from. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot, inTools } from './paths.mjs'

/** Folders that hold outputs, never sources. */
const OUTPUTS = new Set(['node_modules', 'dist', 'target'])

/**
 * @param {readonly string[]} paths files and folders below the root; missing ones count as empty
 * @returns {string} sha-256 over the names and contents of all source files in them, in hex
 */
export function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(sourceFiles).sort()) {
    const content = readFileSync(inRoot(file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} path below the root
 * @returns {string[]} the files at or under it, without outputs and hidden files
 */
function sourceFiles(path) {
  if (!existsSync(inRoot(path))) return []
  if (!statSync(inRoot(path)).isDirectory()) return [path]
  return readdirSync(inRoot(path), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !OUTPUTS.has(entry.name))
    .filter((entry) => !entry.name.endsWith('.tsbuildinfo'))
    .flatMap((entry) => (entry.isFile() || entry.isDirectory() ? sourceFiles(join(path, entry.name)) : []))
}

/**
 * @param {string} name
 * @returns {string | null} what {@link writeStamp} remembered last under this name
 */
export function readStamp(name) {
  const path = stampPath(name)
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}

/**
 * @param {string} name
 * @param {string} value a line of text
 */
export function writeStamp(name, value) {
  mkdirSync(dirname(stampPath(name)), { recursive: true })
  writeFileSync(stampPath(name), `${value}\n`)
}

/** @param {string} name */
export const removeStamp = (name) => rmSync(stampPath(name), { force: true })

/** @param {string} name */
const stampPath = (name) => inTools('stamps', name.replaceAll(' ', '-'))
