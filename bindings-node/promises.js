'use strict'
// The calls on the thread pool, as `fs/promises` has those of `fs`.

module.exports = require('./index.js').promises
