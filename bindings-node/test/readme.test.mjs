// The snippets of README.md compile under `--strict`, run, and print what they say.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { after, suite, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const snippets = [...readme.matchAll(/^## (.+)$|^```ts\n([\s\S]*?)^```$/gm)].reduce(
  ({ chapter, found }, [, heading, code]) =>
    heading ? { chapter: heading, found } : { chapter, found: [...found, { chapter, code }] },
  { chapter: '', found: [] },
).found

const CHAPTERS = ['Install', 'Ten lines', 'Money', 'Schedules', 'Allocation', 'The book', 'Errors', 'Bulk', 'Limits']

suite('README.md', () => {
  // Inside the package, where `duebook` is its own name.
  const folder = mkdtempSync(fileURLToPath(new URL('./readme-', import.meta.url)))
  after(() => rmSync(folder, { recursive: true }))

  test('has the chapters of every language', () => {
    assert.deepEqual([...readme.matchAll(/^## (.+)$/gm)].map(([, title]) => title), CHAPTERS)
    assert.deepEqual([...new Set(snippets.map(({ chapter }) => chapter))], CHAPTERS.slice(1, -1))
  })

  test('compiles', () => {
    const files = snippets.map(({ code }, at) => {
      const file = join(folder, `${at}.mts`)
      writeFileSync(file, code)
      return file
    })
    const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
    const options = ['--strict', '--noUncheckedIndexedAccess', '--noEmit', '--target', 'es2023', '--module', 'nodenext', '--types', 'node']
    const { status, stdout } = spawnSync(process.execPath, [tsc, '--ignoreConfig', ...options, ...files], { encoding: 'utf8' })
    assert.equal(status, 0, stdout)
  })

  for (const [at, { chapter, code }] of snippets.entries()) {
    test(`${chapter} prints what it says`, () => {
      const file = join(folder, `${at}.mjs`)
      // The only types a snippet states are those of parameters and of constants.
      writeFileSync(file, code.replaceAll(/(\(\w+): string\)/g, '$1)').replaceAll(' as const', ''))
      const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
      assert.equal(status, 0, stderr)
      const said = [...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line)
      assert.ok(said.length > 0)
      assert.deepEqual(stdout.trimEnd().split('\n'), said)
    })
  }
})
