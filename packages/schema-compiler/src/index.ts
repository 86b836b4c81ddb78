/** Reads nlkit's schema, checks it, emits the parser's tables and TypeScript. Touches no files: main.ts does. */
export { type Compiled, compile } from './compile.js'
export { formatIssue, type Issue, type Place } from './issues.js'
export type * from './model.js'
export { emitPages } from './pages/index.js'
export type { Tables } from './tables.js'
