export * from './layout.js'
export { GrowingTape, listValues, records, word } from './tape.js'
