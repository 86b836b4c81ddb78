import type { InputProblem } from './types.js'

/** The problems that a capture reader reports as JSON. */
export function inputProblems(json: string): readonly InputProblem[] {
  const parsed: unknown = JSON.parse(json || '[]')
  return Array.isArray(parsed) ? parsed.map(inputProblem) : []
}

function inputProblem(value: unknown): InputProblem {
  const known: Partial<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {}
  const number = (key: string) => (typeof known[key] === 'number' ? known[key] : 0)
  return {
    offset: number('offset'),
    line: number('line'),
    column: number('column'),
    code: String(known.code ?? 'unreadable'),
    message: String(known.message ?? ''),
  }
}
