// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.
import duebook from './index.js'

export const {
  aging,
  allocate,
  checkForeignEntry,
  cleanId,
  clearForeign,
  convert,
  convertParts,
  exactSum,
  inverseQuote,
  revalue,
  schedule,
  schemes,
  split,
  walk,
} = duebook
