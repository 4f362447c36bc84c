'use strict'
// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.

const { call } = require('./error.js')

module.exports = {
  aging: (request) => call('aging', request),
  allocate: (request) => call('allocate', request),
  checkForeignEntry: (entry) => call('checkForeignEntry', entry),
  cleanId: (text) => call('cleanId', { text }),
  clearForeign: (request) => call('clearForeign', request),
  convert: (request) => call('convert', request),
  convertParts: (request) => call('convertParts', request),
  exactSum: (request) => call('exactSum', request),
  inverseQuote: (quote) => call('inverseQuote', quote),
  revalue: (request) => call('revalue', request),
  schedule: (request) => call('schedule', request),
  split: (request) => call('split', request),
  walk: (from, steps) => call('walk', { from, steps }),
  schemes: Object.freeze({
    standard: () => call('schemes.standard', {}),
    oldestDueFirst: () => call('schemes.oldestDueFirst', {}),
  }),
}
