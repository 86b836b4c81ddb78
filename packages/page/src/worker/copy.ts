/** A message as text to paste elsewhere. */
import {
  commandCall,
  type DecodedMessage,
  type Decoder,
  hex,
  javascriptCall,
  type TreeNode,
} from '@nlkit/core'
import type { CopyForm } from '../calls.js'

const FORMS: Readonly<Record<CopyForm, (decoder: Decoder, message: DecodedMessage) => string>> = {
  hex: (_, { bytes }) => hex(bytes, ' '),
  c: (_, { bytes }) => cArray(bytes),
  json: (decoder, message) => JSON.stringify(decoder.json(message), undefined, 2),
  tree: (decoder, message) => treeLines(decoder.tree(message), 0).join('\n'),
  javascript: ({ catalog }, message) => javascriptCall(message, catalog),
  command: ({ catalog }, message) => commandCall(message, catalog),
}

export function copyOf(decoder: Decoder, message: DecodedMessage, form: CopyForm): string {
  return FORMS[form](decoder, message)
}

/** Bytes on a line: what fits 80 columns. */
const BYTES_A_LINE = 12

function cArray(bytes: Uint8Array): string {
  const lines: string[] = []
  for (let start = 0; start < bytes.length; start += BYTES_A_LINE) {
    const line = bytes.subarray(start, start + BYTES_A_LINE)
    lines.push(`  ${Array.from(line, (byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', ')},`)
  }
  return `const unsigned char message[${bytes.length}] = {\n${lines.join('\n')}\n};`
}

function treeLines({ offset, cName, name, text, children }: TreeNode, depth: number): string[] {
  const place = String(offset).padStart(5)
  const words = [cName || name, cName !== undefined && cName !== name ? name : '', text]
  const line = `${place}  ${'  '.repeat(depth)}${words.filter((word) => word !== '').join('  ')}`
  return [line, ...children.flatMap((child) => treeLines(child, depth + 1))]
}
