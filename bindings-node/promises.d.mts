// The same types for `import`.
export * from './promises.js'
