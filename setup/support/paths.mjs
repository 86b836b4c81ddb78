/** Where things stand in the project. All paths are absolute. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Everything the set-up makes that is no build output: tools, stamps, logs. Ignored by git, safe to delete. */
export const TOOLS = join(ROOT, '.tools')

/** @param {...string} parts path below the root */
export const inRoot = (...parts) => join(ROOT, ...parts)

/** @param {...string} parts path below .tools */
export const inTools = (...parts) => join(TOOLS, ...parts)
