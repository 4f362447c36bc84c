'use strict'
// Finds the compiled addon for this platform beside this file.

const { existsSync } = require('node:fs')
const { join } = require('node:path')

/** `linux-x64-gnu`, `darwin-arm64`, `win32-x64-msvc`, … */
function platform() {
  const { platform: system, arch } = process
  if (system === 'win32') return `win32-${arch}-msvc`
  if (system !== 'linux') return `${system}-${arch}`
  const glibc = process.report?.getReport()?.header?.glibcVersionRuntime
  return `linux-${arch}-${glibc ? 'gnu' : 'musl'}`
}

const FILE = `duebook.${platform()}.node`

function load() {
  const path = join(__dirname, FILE)
  if (existsSync(path)) return require(path)
  throw new Error(
    `duebook has no addon for this platform: ${FILE} is missing. Build it with \`npm run build\` in the package's ` +
      'source; prebuilt addons are not published yet.',
  )
}

module.exports = { FILE, load }
