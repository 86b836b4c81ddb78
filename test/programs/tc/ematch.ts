/** Extended matches as `tc` prints them. */
import { at, type Body } from '../../support/programs/comparison.js'
import { listAt, listOf } from './shared.js'

/**
 * Their text when ours says the same, words of a space each; else ours. A container's position is the number of the
 * match at which what stands in its brackets begins.
 */
export function ematchText(tree: unknown, theirs: string): string {
  const ours = sequence(listAt(tree, 'treeList'), 0)
  return words(theirs) === words(ours) ? theirs : ours
}

const words = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll(/\( | \)/g, (found) => found.trim())
    .trim()

/** Up to the match that has no relation to a next one. */
function sequence(matches: readonly Body[], from: number): string {
  const match = matches[from]
  if (match === undefined) return ''
  const flags = listOf(match.flags)
  const relation = flags.includes('rel-and') ? ' AND ' : flags.includes('rel-or') ? ' OR ' : ''
  const text = match.kind === 'container' ? `(${sequence(matches, Number(match.position))})` : kindText(match)
  const rest = relation === '' ? '' : sequence(matches, from + 1)
  return `${flags.includes('invert') ? 'NOT ' : ''}${text}${relation}${rest}`
}

function kindText(match: Body): string {
  switch (match.kind) {
    case 'cmp':
      return cmp(match)
    case 'nbyte':
      return nbyte(match)
    case 'u32':
      return u32(match)
    case 'meta':
      return meta(match)
    case 'canid':
      return canid(match)
    case 'ipset':
      return ipset(match)
    default:
      return JSON.stringify(match)
  }
}

const OPERANDS = ['eq', 'gt', 'lt']
const hex = (value: unknown, digits = 0) => Number(value).toString(16).padStart(digits, '0')

/** Alignment, flags, layer and operand have four bits each. */
function cmp({ val, mask, off, alignFlags, layerOperand }: Body): string {
  const [align, flags] = [Number(alignFlags) & 0xf, Number(alignFlags) >>> 4]
  const [layer, operand] = [Number(layerOperand) & 0xf, Number(layerOperand) >>> 4]
  const type = { 1: 'u8', 2: 'u16', 4: 'u32' }[align]
  const masked = mask === 0 ? '' : `mask 0x${hex(mask)} `
  return `cmp(${type} at ${off} layer ${layer} ${masked}${flags & 1 ? 'trans ' : ''}${OPERANDS[operand]} ${val})`
}

/** 12 bits of length, 4 of the layer; the pattern is padded. */
function nbyte({ off, lenLayer, pattern }: Body): string {
  const bytes = Buffer.from(String(pattern), 'hex').subarray(0, Number(lenLayer) & 0xfff)
  const text = [...bytes].map((byte) => hex(byte, 2)).join(' ')
  return `nbyte(${text} "${bytes.toString('latin1')}" at ${off} layer ${Number(lenLayer) >>> 12})`
}

function u32({ key }: Body): string {
  const [val, mask, off, offmask] = ['val', 'mask', 'off', 'offmask'].map((name) => at(key, name))
  return `u32(${hex(val, 8)}/${hex(mask, 8)} at ${Number(offmask) === 0 ? '' : 'nexthdr+'}${off})`
}

/** Low bits of a kind, for those that are compared here. */
const META: Readonly<Record<number, string>> = { 6: 'priority', 12: 'nf_mark' }

/** The left side names what is looked at, the right one is a value. */
function meta({ hdr, lvalue, rvalue }: Body): string {
  const [left, right] = [at(hdr, 'left'), at(hdr, 'right')]
  const id = META[Number(at(left, 'kind')) & 0x7ff]
  const masked = Number(lvalue) === 0 ? '' : ` mask 0x${hex(lvalue, 8)}`
  const value = (Number(at(right, 'kind')) & 0x7ff) === 0 ? rvalue : '?'
  return `meta(${id}${masked} ${at(left, 'op')} ${value})`
}

const EFF_FLAG = 0x8000_0000
const EFF_MASK = 0x1fff_ffff
const SFF_MASK = 0x7ff

/** The flag in an identifier says whether it is a long one; the mask is printed where it is not whole. */
function canid({ filters }: Body): string {
  const rules = listAt({ filters }, 'filters').map(({ canId, canMask }) => {
    const long = (Number(canId) & EFF_FLAG) !== 0
    const whole = long ? EFF_MASK : SFF_MASK
    const [id, mask] = [Number(canId) & whole, Number(canMask) & whole]
    return `${long ? 'eff' : 'sff'} 0x${hex(id)}${mask === whole ? '' : `:0x${hex(mask)}`}`
  })
  return `canid(${rules.join(' ')})`
}

/** A set is a number in the kernel, which only the ipset family can tell the name of. A bit for each dimension. */
function ipset({ set }: Body): string {
  return `ipset(s${Number(at(set, 'index')) + 1} ${listOf(at(set, 'flags')).includes(2) ? 'src' : 'dst'})`
}
