import { registerHooks } from 'node:module'

/** Lets `import record from './dienst.json'` do in a test what it does in the build, where no attribute is asked for. */
export function laadJson(): void {
  registerHooks({
    load: (url, context, verder) => verder(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
  })
}
