import type { Names } from './names.js'

/** Where a route's packets go next. */
export interface NexthopFields {
  readonly ifindex?: number
  readonly hops?: number
  readonly gateway?: string
  readonly via?: { readonly addr?: string }
}

/** What a line about a route tells; a part of the library's `Route`. */
export interface RouteFields {
  readonly rtmFamily?: string | number
  readonly dstLen?: number
  readonly rtmTable?: string | number
  readonly table?: string | number
  readonly rtmProtocol?: string | number
  readonly rtmScope?: string | number
  readonly rtmType?: string | number
  readonly dst?: string
  readonly gateway?: string
  readonly via?: { readonly addr?: string }
  readonly oif?: number
  readonly priority?: number
  readonly prefsrc?: string
  readonly multipath?: readonly NexthopFields[]
}

/** The cells of one route: destination, way, the rest. */
export function routeCells(route: RouteFields, names: Names): string[] {
  const facts = [`proto ${route.rtmProtocol ?? '?'}`]
  if (route.prefsrc !== undefined) facts.push(`src ${route.prefsrc}`)
  if (route.priority !== undefined) facts.push(`priority ${route.priority}`)
  const table = route.table ?? route.rtmTable
  if (table !== undefined && table !== 'main') facts.push(`table ${table}`)
  return [destination(route), way(route, names), facts.join(' ')]
}

function destination({ rtmType = 'unicast', dst, dstLen = 0, rtmFamily }: RouteFields): string {
  const type = rtmType === 'unicast' ? '' : `${rtmType} `
  if (dstLen === 0) return `${type}default${rtmFamily === 'inet6' ? ' (IPv6)' : ''}`
  const host = dstLen === (rtmFamily === 'inet6' ? 128 : 32)
  return `${type}${dst ?? '?'}${host ? '' : `/${dstLen}`}`
}

function way(route: RouteFields, names: Names): string {
  if (route.multipath !== undefined && route.multipath.length > 0) {
    return route.multipath.map((hop) => step(hop.gateway ?? hop.via?.addr, hop.ifindex, names)).join(' | ')
  }
  return step(route.gateway ?? route.via?.addr, route.oif, names)
}

function step(gateway: string | undefined, ifindex: number | undefined, names: Names): string {
  const words: string[] = []
  if (gateway !== undefined) words.push(`via ${gateway}`)
  if (ifindex !== undefined) words.push(`dev ${names.of(ifindex)}`)
  return words.join(' ')
}
