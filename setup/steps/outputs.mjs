/** The build: native addon, WebAssembly module, TypeScript, decoder page. */
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { inRoot } from '../support/paths.mjs'
import { run } from '../support/process.mjs'
import { buildStep } from '../support/steps.mjs'
import { wasmEnvironment } from './wasm-toolchain.mjs'
import { toolPath } from './wasm-tools.mjs'

/** @param {string} name of a program that an npm package brings */
const bin = (name) => inRoot('node_modules', '.bin', name)

const RUST = ['Cargo.toml', 'Cargo.lock', 'crates/wire', 'crates/schema', 'crates/capture']

export const nativeAddon = buildStep({
  name: 'native addon',
  inputs: [...RUST, 'crates/session', 'crates/socket', 'crates/node'],
  outputs: ['crates/node/dist/index.js', 'crates/node/dist/index.d.ts'],
  run: () =>
    run(bin('napi'), ['build', '--platform', '--release', '--output-dir', 'dist'], {
      cwd: inRoot('crates/node'),
    }),
})

const WASM = 'crates/wasm/dist/nlkit_wasm_bg.wasm'

export const wasmModule = buildStep({
  name: 'wasm module',
  after: ['wasm toolchain', 'wasm tools'],
  inputs: [...RUST, 'crates/wasm'],
  outputs: [WASM, 'crates/wasm/dist/nlkit_wasm.js', 'crates/wasm/dist/nlkit_wasm.d.ts'],
  run() {
    const environment = wasmEnvironment()
    // Its package.json is ours and committed (--no-pack); wasm-opt comes from npm's binaryen (--no-opt).
    run('wasm-pack', ['build', inRoot('crates/wasm'), ...WASM_PACK_OPTIONS], {
      // In the browser the download costs more than what a larger module would gain.
      env: { ...environment, PATH: toolPath(environment.PATH), CARGO_PROFILE_RELEASE_OPT_LEVEL: 'z' },
    })
    const optimised = inRoot(`${WASM}.opt`)
    run(bin('wasm-opt'), ['-Oz', ...WASM_FEATURES, inRoot(WASM), '-o', optimised])
    renameSync(optimised, inRoot(WASM))
    // It would keep the outputs out of the npm package.
    rmSync(inRoot('crates/wasm/dist/.gitignore'), { force: true })
  },
})

const WASM_PACK_OPTIONS = [
  '--release',
  '--target',
  'web',
  '--out-dir',
  'dist',
  '--mode',
  'no-install',
  '--no-opt',
  '--no-pack',
]

/** What the Rust compiler emits today and every browser of the last years runs. */
const WASM_FEATURES = [
  '--enable-bulk-memory',
  '--enable-mutable-globals',
  '--enable-multivalue',
  '--enable-nontrapping-float-to-int',
  '--enable-reference-types',
  '--enable-sign-ext',
]

export const typescript = buildStep({
  name: 'typescript',
  after: ['native addon'],
  inputs: [
    ...['tsconfig.json', 'tsconfig.base.json', 'package-lock.json', 'packages', 'test', 'setup', 'bench'],
    ...['crates/node/dist/index.d.ts', 'crates/wasm/dist/nlkit_wasm.d.ts'],
  ],
  outputs: projects().map((project) => `${project}/dist`),
  run() {
    // Without the wasm module the packages for browsers cannot be compiled; the command does not need them.
    const wanted = existsSync(inRoot(WASM)) ? projects() : ['packages/cli']
    // A folder that was removed by hand is not missed by tsc, which looks at its own notes alone.
    const removed = wanted.some((project) => !existsSync(inRoot(project, 'dist')))
    // A compiled test whose source has gone would go on being run.
    rmSync(inRoot('test/dist'), { recursive: true, force: true })
    run(bin('tsc'), ['-b', ...(removed ? ['--force'] : []), ...wanted])
  },
})

/** @returns {string[]} folders of the TypeScript projects, from the root's tsconfig.json */
function projects() {
  /** @type {{ references: { path: string }[] }} */
  const { references } = JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8'))
  return references.map(({ path }) => path)
}

export const page = buildStep({
  name: 'page',
  after: ['wasm module'],
  inputs: [
    'packages/page',
    'packages/web',
    'packages/core',
    'packages/schema-compiler',
    WASM,
    'package-lock.json',
  ],
  outputs: ['packages/page/dist/index.html'],
  run: () => run(bin('vite'), ['build', '--logLevel', 'warn'], { cwd: inRoot('packages/page') }),
})
