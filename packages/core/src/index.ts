export * from './catalog/index.js'
export type * from './decode/types.js'
export * from './errors/index.js'
