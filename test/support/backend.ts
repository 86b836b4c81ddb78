/** The native parser as the backend of @nlkit/core's decoder. */
import type { Backend } from '@nlkit/core'
import { createCaptureCounter, createCaptureReader, createParser, readCapture, tables } from '@nlkit/node'

export const backend: Backend = {
  tables,
  createParser,
  readCapture,
  createCaptureReader,
  createCaptureCounter,
}
