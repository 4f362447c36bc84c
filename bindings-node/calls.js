'use strict'
// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.

const { call } = require('./error.js')

module.exports = {
  aging: (request) => call('aging', request),
  allocate: (request) => call('allocate', request),
  cleanId: (text) => call('cleanId', { text }),
  schedule: (request) => call('schedule', request),
  split: (request) => call('split', request),
  walk: (from, steps) => call('walk', { from, steps }),
  schemes: Object.freeze({
    standard: () => call('schemes.standard', {}),
    oldestDueFirst: () => call('schemes.oldestDueFirst', {}),
  }),
}
