import { createHash, randomBytes } from 'node:crypto'
import * as asn1js from 'asn1js'
import { AlgorithmIdentifier, ContentInfo, MessageImprint, PKIStatus, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs'
import { seconden } from '@/lib/platform/klok'
import { OID } from './cms'
import { bytesVan } from './der'

/** An authority that takes longer is one that does not answer. */
const WACHT_MS = seconden(5)

/**
 * Asks a timestamp authority (RFC 3161) for a token about these bytes. Throws when it does not answer or answers about
 * something else; whether its certificate is trusted is for who reads the document to say.
 */
export async function vraagTijdstempel(adres: string, bytes: Uint8Array): Promise<Uint8Array> {
  const afdruk = createHash('sha256').update(bytes).digest()
  const nonce = bytesVan(randomBytes(8))
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40
  const vraag = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new asn1js.Null() }),
      hashedMessage: new asn1js.OctetString({ valueHex: bytesVan(afdruk).buffer }),
    }),
    nonce: new asn1js.Integer({ valueHex: nonce.buffer }),
    certReq: true,
  })
  const antwoord = await fetch(adres, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: vraag.toSchema().toBER(),
    redirect: 'error',
    signal: AbortSignal.timeout(WACHT_MS),
  })
  if (!antwoord.ok) throw new Error(`the timestamp authority answered ${antwoord.status}`)
  return leesToken(await antwoord.arrayBuffer(), afdruk, nonce)
}

function leesToken(bytes: ArrayBuffer, afdruk: Buffer, nonce: Uint8Array): Uint8Array {
  const { status, timeStampToken } = TimeStampResp.fromBER(bytes)
  const gegeven: number[] = [PKIStatus.granted, PKIStatus.grantedWithMods]
  if (!gegeven.includes(status.status) || !timeStampToken) throw new Error('the timestamp authority refused')
  const inhoud = new SignedData({ schema: new ContentInfo({ schema: timeStampToken.toSchema() }).content }).encapContentInfo.eContent
  const info = TSTInfo.fromBER(inhoud?.getValue() ?? new ArrayBuffer(0))
  const gestempeld = Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView)
  const zelfde = Buffer.from(info.nonce?.valueBlock.valueHexView ?? [])
  if (!gestempeld.equals(afdruk) || !zelfde.equals(nonce)) throw new Error('the timestamp authority stamped something else')
  return new Uint8Array(timeStampToken.toSchema().toBER())
}
