/** Where in a message a value stands; joined to text only when an error needs it. */
export interface Path {
  readonly parent: Path | undefined
  readonly key: string | number
}

/** `linkinfo.data.id`, `multipath.0.gateway` */
export function pathText(path: Path | undefined): string {
  if (path === undefined) return ''
  const parent = pathText(path.parent)
  return parent === '' ? String(path.key) : `${parent}.${path.key}`
}

/** The name among `known` that was probably meant; undefined when none is near. */
export function closest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.min(3, Math.floor(name.length / 2) + 1)
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance >= bestDistance) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let line = 0; line < from.length; line++) {
    const next = [line + 1]
    for (let column = 0; column < to.length; column++) {
      const substituted = (row[column] ?? 0) + (from[line] === to[column] ? 0 : 1)
      next.push(Math.min(substituted, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
