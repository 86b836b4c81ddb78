export type * from './decode/types.js'
