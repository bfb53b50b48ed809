import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { seconden } from '@/lib/platform/klok'
import type { S3plaats } from '@/lib/platform/opslagplaats'
import { type Opslagcode, Opslagfout } from './opslagfout'
import type { Plaats } from './plaatsen'

/** How long a place may take over one object; who waits for a page gets an answer. */
const LEES_TIJD = seconden(15)
const SCHRIJF_TIJD = seconden(30)
/** A place that is busy (503) is asked again at once so often, with pauses of parts of a second. */
const POGINGEN = 2

/** A bucket of any store that speaks S3 (signature version 4, the bucket in the path of the address). */
export function plaatsInS3(naam: string, { adres, prefix, regio, sleutelId, geheim }: S3plaats): Plaats {
  const client = new AwsClient({ accessKeyId: sleutelId, secretAccessKey: geheim, region: regio, service: 's3', retries: POGINGEN })

  async function vraag(methode: 'PUT' | 'GET' | 'DELETE', object: string, bytes?: Uint8Array<ArrayBuffer>): Promise<Response> {
    const koppen = bytes
      ? { 'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex'), 'content-type': 'application/octet-stream' }
      : undefined
    const signal = AbortSignal.timeout(bytes ? SCHRIJF_TIJD : LEES_TIJD)
    const antwoord = await bereik(() =>
      client.fetch(`${adres}/${prefix}${object}`, { method: methode, headers: koppen, body: bytes, signal, redirect: 'manual', cache: 'no-store' }),
    )
    if (antwoord.ok) return antwoord
    const gezegd = /<Code>(\w+)<\/Code>/.exec(await bereik(() => antwoord.text()))?.[1] ?? ''
    throw new Opslagfout(codeVan(antwoord.status, gezegd), naam, `${antwoord.status} ${gezegd}`.trim())
  }

  /** Nobody there, a connection that broke, or too slow. */
  async function bereik<T>(werk: () => Promise<T>): Promise<T> {
    try {
      return await werk()
    } catch (fout) {
      const { message, cause } = fout as Error & { cause?: { code?: string } }
      throw new Opslagfout('stil', naam, cause?.code ?? message)
    }
  }

  return {
    naam,
    schrijf: async (object, bytes) => {
      await (await vraag('PUT', object, bytes)).body?.cancel()
    },
    lees: async (object) => {
      const antwoord = await vraag('GET', object)
      return bereik(async () => Buffer.from(await antwoord.arrayBuffer()))
    },
    /** What is not there is gone already. */
    wis: async (object) => {
      try {
        await (await vraag('DELETE', object)).body?.cancel()
      } catch (fout) {
        if (!(fout instanceof Opslagfout && fout.code === 'weg')) throw fout
      }
    },
  }
}

function codeVan(status: number, gezegd: string): Opslagcode {
  if (status === 404 && gezegd !== 'NoSuchBucket') return 'weg'
  return status >= 500 || status === 408 || status === 429 ? 'stil' : 'weigert'
}
