import { NetlinkInputError } from '../errors/errors.js'
import { outcomeText } from './control.js'
import { Message } from './message.js'
import { messageTree } from './tree.js'
import type { DecodedMessage, Problem, TreeNode } from './types.js'

/** Structs with more members than this are counted, not listed: statistics would bury the rest. */
const MOST_MEMBERS = 8
/** Of lists with more elements than this these are shown, and the rest is counted. */
const MOST_ELEMENTS = 8

/** A message in one line: name, flags, sequence number, values, problems. What is long in it is cut short. */
export function messageLine(message: Message): string {
  return lineOf(message, MOST_ELEMENTS)
}

/** The same with every element of a list: what a text is searched in. */
export function messageText(message: Message): string {
  return lineOf(message, Number.POSITIVE_INFINITY)
}

function lineOf(message: Message, most: number): string {
  const { family, header, problems } = message
  const head = [family, header.name, ...header.flags, 'seq', header.seq].filter((part) => part !== undefined)
  if (header.port !== 0) head.push('port', header.port)
  const content = contentText(message, most)
  return `${head.join(' ')}${content === '' ? '' : `: ${content}`}${problems.map(problemText).join('')}`
}

/** The values of a message, or what an error or the end of a dump says: its line without header and problems. */
export function messageContent(message: DecodedMessage): string {
  if (message instanceof Message) return contentText(message, MOST_ELEMENTS)
  throw new NetlinkInputError('message', 'not a message that a decoder made')
}

function contentText(message: Message, most: number): string {
  const { outcome } = message
  return outcome === undefined ? bodyText(messageTree(message), most) : outcomeText(outcome)
}

function problemText({ code, path, offset }: Problem): string {
  return ` [${code} at ${path ?? `offset ${offset}`}]`
}

function bodyText({ children }: TreeNode, most: number): string {
  const body = children.filter(({ name }) => name !== 'nlmsghdr' && name !== 'genlmsghdr')
  return childTexts(body, most).join(', ')
}

/** 'dst 192.0.2.0', 'linkinfo {kind vlan, data {id 5}}'; a header's members are listed as they are. */
function nodeTexts(node: TreeNode, most: number): string[] {
  if (node.kind === 'padding' || node.kind === 'problem') return []
  if (node.kind === 'header') return childTexts(node.children, most)
  if (node.kind === 'member' && isNothing(node.value)) return []
  const name = node.kind === 'unknown' ? `unknown ${node.name}`.trim() : node.name
  if (node.text !== '') return [`${name} ${node.text}`]
  if (node.children.length === 0) return [name]
  const members = node.children.filter(({ kind }) => kind === 'member')
  if (members.length > MOST_MEMBERS) return [`${name} {${members.length} members}`]
  return [`${name} {${childTexts(node.children, most).join(', ')}}`]
}

function childTexts(nodes: readonly TreeNode[], most: number): string[] {
  const texts = nodes.flatMap((node) => nodeTexts(node, most))
  if (texts.length <= most || !nodes.every(isElement)) return texts
  return [...texts.slice(0, most), `${texts.length - most} more`]
}

/** Of a list: its name is an index. */
function isElement({ name }: TreeNode): boolean {
  return /^\d+$/.test(name)
}

/** Structs have every member in every message: zeros and empty sets of flags say nothing. */
function isNothing(value: unknown): boolean {
  return value === 0 || value === 0n || value === '' || (Array.isArray(value) && value.length === 0)
}
