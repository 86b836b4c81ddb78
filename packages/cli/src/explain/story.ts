/** A request's story: what is asked, what its flags mean, what came of it, what would fix it. */
import {
  type DecodedMessage,
  type Decoder,
  type Exchange,
  messageContent,
  type Outcome,
  type Problem,
} from '@nlkit/core'
import { adviceFor } from './advice.js'
import { askedFor, flagWords } from './words.js'

/** Paragraphs, each a line or more. `problems`: those that the messages around it show. */
export function exchangeStory(
  decoder: Decoder,
  exchange: Exchange,
  problems: readonly Problem[],
): readonly string[] {
  const { request } = exchange
  const who = request.pid === undefined ? 'The request' : `Process ${request.pid}`
  const all = [...request.problems, ...problems]
  return [
    `${who} asks to ${askedFor(exchange)} (message ${request.index}, ${request.header.name}).`,
    ...flagWords(exchange).map((text) => `  ${text}`),
    `  It says: ${messageContent(request)}`,
    ...answerStory(decoder, exchange),
    ...(all.length === 0 ? [] : ['What looks wrong:']),
    ...all.map(problemText),
  ]
}

/** A message that no request in the input explains. */
export function messageStory(message: DecodedMessage): readonly string[] {
  const { header, outcome, index } = message
  const what =
    outcome === undefined
      ? `The kernel tells (message ${index}, ${header.name}):`
      : `An answer to a request that is not in the input (message ${index}, sequence number ${header.seq}):`
  return [what, `  ${messageContent(message)}`, ...message.problems.map(problemText)]
}

function answerStory(decoder: Decoder, exchange: Exchange): string[] {
  const { request, end, dump, counts, replies, answered, interrupted } = exchange
  if (end === undefined) {
    if (!answered)
      return ['It asks for no confirmation, and none is in the input: it succeeded, or was not read.']
    return ['The answer is not in the input.']
  }
  const { outcome } = end
  if (outcome !== undefined && outcome.errno !== 0) return refusal(decoder, request, outcome)
  const told = [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
  const changed = interrupted ? ', but what it lists changed meanwhile: ask again' : ''
  if (dump) return [`The kernel lists ${told || 'nothing'}${changed}.`]
  const warning = outcome === undefined || outcome.message === '' ? '' : `, and warns: ${outcome.message}`
  if (replies.length === 0) return [`The kernel did it${warning}.`]
  return [`The kernel answers${warning}:`, ...replies.map((reply) => `  ${messageContent(reply)}`)]
}

function refusal(decoder: Decoder, request: DecodedMessage, outcome: Outcome): string[] {
  const { code, message, offset } = outcome
  const path = outcome.path ?? (offset === undefined ? undefined : decoder.pathAt(request, offset))
  const place = offset === undefined ? '' : `, because of ${path ?? 'the byte'} at offset ${offset}`
  const advice = adviceFor(request, { ...outcome, path })
  return [
    `The kernel refuses it with ${code}${place}: ${message}.`,
    ...(advice === undefined ? [] : [`What would help: ${advice}.`]),
  ]
}

function problemText({ code, path, message }: Problem): string {
  return `  ${path ?? code}: ${message}`
}
