// mocha's browser build reads location.search, and the worker of a web extension host has no location. Imported before mocha.
const scope = globalThis as { location?: unknown };
scope.location ??= { search: '' };
