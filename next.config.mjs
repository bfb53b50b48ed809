import createNextIntlPlugin from 'next-intl/plugin'

const metTekst = createNextIntlPlugin({
  requestConfig: './lib/tekst/request.ts',
  // Words are parsed when the portal is built, in place of at every request.
  experimental: { messages: { path: './lib/tekst/berichten', format: 'json', locales: 'infer', precompile: true } },
})

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // While developing, the framework tells of every request; not of one whose address is a key.
  logging: { incomingRequests: { ignore: [/\/(controleer|gedeeld|status|volgen|instemmen)\//] } },
  reactStrictMode: true,
  // Title and icon stand in the head for everyone: streamed in later, a reader without JavaScript would miss them.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', 'pino', 'pg', 'nodemailer'],
  // Bodies pass through proxy.ts, after our rim (scripts/web) refused what is larger than may be sent to an address.
  experimental: { proxyClientMaxBodySize: '64mb' },
  // What is built is checked; tests and scripts are not part of it, and may need what a production machine lacks.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
}

export default metTekst(config)
