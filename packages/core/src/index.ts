export * from './catalog/index.js'
export type * from './decode/types.js'
export * from './encoder/index.js'
export * from './errors/index.js'
