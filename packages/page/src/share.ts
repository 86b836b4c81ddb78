/** Inputs in the address: deflated, base64url, behind the hash, which no browser sends to a server. */

const KEY = '#z='

/** Longest hash that is offered: chats and mail clients cut longer addresses. */
export const LONGEST_SHARE = 8192

/** The hash for a text. */
export async function toHash(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return KEY + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The text in a hash; undefined if it has none, or a broken one. */
export async function fromHash(hash: string): Promise<string | undefined> {
  if (!hash.startsWith(KEY)) return undefined
  try {
    const binary = atob(hash.slice(KEY.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const text = await through(bytes, new DecompressionStream('deflate-raw'))
    return new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch {
    return undefined
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  const answer = new Response(new Blob([bytes]).stream().pipeThrough(stream))
  return new Uint8Array(await answer.arrayBuffer())
}
