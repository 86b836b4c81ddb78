/** @nlkit/testing: a simulated kernel for tests of programs that use nlkit. */
export type { Answer, AnswerMessage } from './answer.js'
export type { Faults } from './faults.js'
export { type ChangeName, SimulatedKernel, type SimulatedKernelOptions } from './kernel.js'
