// Builds the addon and puts it beside `index.js`: `node build.mjs [--release]`.
//
// Plain cargo, so that the workspace's target folder is shared with everything else; the napi CLI
// builds under a folder of its own and would compile the core a second time.
import { spawnSync } from 'node:child_process'
import { copyFileSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const { FILE } = createRequire(import.meta.url)('./addon.js')

const cargo = spawnSync(
  process.env.CARGO ?? 'cargo',
  ['build', '--package', 'duebook-node', '--locked', '--message-format=json-render-diagnostics', ...process.argv.slice(2)],
  { cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 28 },
)
if (cargo.error) throw cargo.error
if (cargo.status !== 0) process.exit(cargo.status ?? 1)

const built = cargo.stdout
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line))
  .filter((message) => message.reason === 'compiler-artifact' && message.target.name === 'duebook_node')
  .flatMap((message) => message.filenames)
  .find((file) => /\.(so|dylib|dll)$/.test(file))
if (!built) throw new Error('cargo built no addon')

// A new file under the same name: a running Node keeps the old one.
const next = join(here, `${FILE}.next`)
copyFileSync(built, next)
renameSync(next, join(here, FILE))
console.log(`${FILE} from ${process.argv.includes('--release') ? 'release' : 'dev'} build`)
