declare module 'autocannon' {
  type Vraag = { url: string; connections: number; duration: number; headers?: Record<string, string> }
  type Uitslag = { requests: { total: number }; duration: number; non2xx: number; errors: number; timeouts: number }
  type Lopend = PromiseLike<Uitslag> & {
    on(wat: 'response', doe: (client: unknown, status: number, bytes: number, milliseconden: number) => void): void
  }
  export default function autocannon(vraag: Vraag): Lopend
}
