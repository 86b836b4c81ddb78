/** SHA-256 of a byte string (FIPS 180-4). Written out here because the compiler also runs in browsers, synchronously. */
export function sha256(input: Uint8Array): Uint8Array {
  const state = Uint32Array.from(fractions(8, (prime) => prime ** (1 / 2)))
  const padded = pad(input)
  const words = new Uint32Array(64)
  for (let offset = 0; offset < padded.byteLength; offset += 64)
    block(state, words, new DataView(padded.buffer, offset, 64))
  const output = new DataView(new ArrayBuffer(32))
  for (const [index, word] of state.entries()) output.setUint32(index * 4, word)
  return new Uint8Array(output.buffer)
}

function pad(input: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((input.length + 9) / 64) * 64)
  padded.set(input)
  padded[input.length] = 0x80
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(input.length) * 8n)
  return padded
}

function block(state: Uint32Array, words: Uint32Array, chunk: DataView): void {
  for (let i = 0; i < 64; i++) words[i] = i < 16 ? chunk.getUint32(i * 4) : schedule(words, i)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const mix = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const t1 = h + mix + ((e & f) ^ (~e & g)) + (roundConstants[i] ?? 0) + (words[i] ?? 0)
    const t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[a, b, c, d, e, f, g, h] = [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g]
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value
}

function schedule(words: Uint32Array, i: number): number {
  const x = words[i - 15] ?? 0
  const y = words[i - 2] ?? 0
  const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3)
  const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10)
  return (words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1
}

function rotate(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by))
}

/** First 32 fractional bits of a root of each of the first primes. */
function fractions(count: number, root: (prime: number) => number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return primes.map((prime) => {
    const value = root(prime)
    return Math.floor((value - Math.floor(value)) * 2 ** 32)
  })
}

const roundConstants = Uint32Array.from(fractions(64, (prime) => prime ** (1 / 3)))
