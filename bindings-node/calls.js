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
    u8: () => call('schemes.u8', {}),
    kis: () => call('schemes.kis', {}),
    kisStandard: () => call('schemes.kisStandard', {}),
    tPlus: () => call('schemes.tPlus', {}),
    cosmic: () => call('schemes.cosmic', {}),
    twoWayClearing: () => call('schemes.twoWayClearing', {}),
    oracleAutoCash: () => call('schemes.oracleAutoCash', {}),
    sapBusinessOne: () => call('schemes.sapBusinessOne', {}),
    odoo: () => call('schemes.odoo', {}),
    erpnext: () => call('schemes.erpnext', {}),
    idempiere: () => call('schemes.idempiere', {}),
    proRata: () => call('schemes.proRata', {}),
    presets: () => call('schemes.presets', {}),
  }),
}
