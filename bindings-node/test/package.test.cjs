'use strict'
// The package as it is loaded and packed: CommonJS, ESM, types and files agree.
const assert = require('node:assert/strict')
const { spawnSync } = require('node:child_process')
const { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { test } = require('node:test')

const folder = join(__dirname, '..')
const read = (name) => readFileSync(join(folder, name), 'utf8')
const duebook = require('duebook')

test('CommonJS and ESM give the same things', async () => {
  const module = await import('duebook')
  assert.deepEqual(Object.keys(module).sort(), Object.keys(duebook).sort())
  for (const [name, value] of Object.entries(duebook)) assert.equal(module[name], value, name)
})

test('the promises are in both forms, and there is one for each call', async () => {
  const module = await import('duebook/promises')
  const common = require('duebook/promises')
  assert.equal(common, duebook.promises)
  const names = Object.keys(module).filter((name) => !['default', 'module.exports'].includes(name))
  assert.deepEqual(names.sort(), Object.keys(common).sort())
  for (const name of names) assert.equal(module[name], common[name], name)
  const calls = [...read('calls.d.ts').matchAll(/^export declare function (\w+)/gm)].map(([, name]) => name)
  const kept = [...read('kept.d.ts').matchAll(/^export declare class (\w+)/gm)].map(([, name]) => name)
  assert.deepEqual(names, [...calls, ...kept, 'settle'].sort())
  const types = read('promises.d.ts')
  const declared = [...types.matchAll(/^export declare (?:const|class) (\w+)/gm)].map(([, name]) => name)
  assert.deepEqual(declared.sort(), names)
  // What is kept has the same methods as the class of the package, which its types are made from, and its own makers.
  const members = (of) => Object.getOwnPropertyNames(of).filter((name) => !['length', 'name', 'prototype'].includes(name))
  for (const name of kept) {
    assert.deepEqual(members(common[name].prototype), members(duebook[name].prototype))
    assert.match(types, new RegExp(`^export interface ${name} extends Kept<calls.${name}, ${name}> {}$`, 'm'))
    const [, body] = types.match(new RegExp(`^export declare class ${name} \\{\\n([\\s\\S]*?)^\\}`, 'm'))
    assert.deepEqual([...body.matchAll(/^  static (\w+)\(/gm)].map(([, maker]) => maker), members(common[name]))
  }
  assert.ok(kept.length >= 2)
})

test('the types declare what there is, and nothing else', () => {
  const types = read('index.d.ts') + read('calls.d.ts') + read('kept.d.ts')
  const declared = [...types.matchAll(/^export declare (?:function|const|class) (\w+)/gm)].map(([, name]) => name)
  assert.deepEqual(declared.sort(), Object.keys(duebook).sort())
  for (const group of ['due', 'terms', 'schemes']) {
    const [, body] = types.match(new RegExp(`^export declare const ${group}: \\{\\n([\\s\\S]*?)^\\}`, 'm'))
    assert.deepEqual([...body.matchAll(/^  (\w+)\(/gm)].map(([, name]) => name), Object.keys(duebook[group]))
  }
  const closed = ['Book', 'PlanHandle']
  for (const handle of ['Accounts', 'Book', 'Matcher', 'OpenItems', 'PlanHandle']) {
    const [, body] = types.match(new RegExp(`^export declare class ${handle} \\{\\n([\\s\\S]*?)^\\}`, 'm'))
    const members = [...body.matchAll(/^  (?:get )?(\w+)\(/gm)].map(([, name]) => name)
    const own = Object.getOwnPropertyNames(duebook[handle].prototype)
    assert.deepEqual(members.sort(), own.filter((name) => name !== 'constructor' || !closed.includes(handle)).sort())
    const makers = [...body.matchAll(/^  static (\w+)\(/gm)].map(([, name]) => name)
    const made = Object.getOwnPropertyNames(duebook[handle]).filter((name) => !['length', 'name', 'prototype'].includes(name))
    assert.deepEqual(makers.sort(), made.sort())
  }
})

test('what the package makes cannot be changed by accident', () => {
  assert.ok(Object.isFrozen(duebook.money('1.5', 'CNY')))
  for (const group of ['due', 'terms', 'schemes']) assert.ok(Object.isFrozen(duebook[group]))
})

test('CommonJS works alone, from require to a typed refusal', () => {
  const { DuebookError, due, money, schedule, terms } = duebook
  const twelve = terms.equal({ count: 12, first: due.on('2026-01-31'), months: 1 })
  const { installments } = schedule({ total: money('1000.00', 'CNY'), terms: twelve })
  assert.deepEqual(
    [installments[0], installments[1], installments[11]].map(({ amount, due }) => [amount.amount, due]),
    [['83.33', '2026-01-31'], ['83.33', '2026-02-28'], ['83.37', '2026-12-31']],
  )
  assert.throws(() => money('1.001', 'CNY'), (error) => error instanceof DuebookError && error.digits === 2)
})

test('everything it needs is packed', () => {
  const { files, dependencies, optionalDependencies } = require('duebook/package.json')
  assert.equal(dependencies ?? optionalDependencies, undefined)
  const packed = files.filter((name) => !name.includes('*'))
  for (const name of packed) assert.ok(existsSync(join(folder, name)), name)
  for (const name of packed.filter((name) => /js$/.test(name))) {
    for (const [, needed] of read(name).matchAll(/(?:require\(|from )'\.\/([^']+)'/g)) assert.ok(files.includes(needed), needed)
  }
  const listed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })
  const names = JSON.parse(listed.stdout)[0].files.map(({ path }) => path)
  for (const name of [...packed, 'README.md', 'package.json']) assert.ok(names.includes(name), name)
  assert.ok(names.some((name) => /^duebook\..+\.node$/.test(name)))
  assert.deepEqual(names.filter((name) => /^(test|src|node_modules)/.test(name)), [])
})

test('without an addon for the platform, the error says what to do', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'duebook-'))
  try {
    for (const name of ['addon.js', 'ask.js', 'calls.js', 'error.js', 'handle.js', 'index.js', 'kept.js', 'write.js']) copyFileSync(join(folder, name), join(elsewhere, name))
    assert.throws(() => require(join(elsewhere, 'index.js')), /duebook\..+\.node is missing\. Build it with `npm run build`/)
  } finally {
    rmSync(elsewhere, { recursive: true })
  }
})

test('all packages carry one version, and the lock names no host', () => {
  const { version } = require('duebook/package.json')
  assert.equal(version, readFileSync(join(folder, '../Cargo.toml'), 'utf8').match(/^version = "(.+)"$/m)[1])
  const lock = read('package-lock.json')
  assert.equal(JSON.parse(lock).version, version)
  assert.doesNotMatch(lock, /"resolved"|https?:/)
})

test('no file is left that nothing tests', () => {
  const tests = readdirSync(__dirname).filter((name) => /\.test\.[cm]js$/.test(name))
  assert.deepEqual(tests, ['accounts.test.mjs', 'book.test.mjs', 'errors.test.mjs', 'handles.test.mjs', 'hostile.test.mjs', 'kept.test.mjs', 'matcher.test.mjs', 'package.test.cjs', 'promises.test.mjs', 'readme.test.mjs', 'usage.test.mjs', 'vectors.test.mjs'])
})
