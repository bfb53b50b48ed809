import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { vindbaar } from '@/app/[locale]/vindbaar'
import { env } from '@/lib/platform/env'
import { publiek } from '@/lib/toepassingen/toepassing'
import { invulling, Leespagina } from '../leespagina'

const DELEN = ['lijst', 'dienst', 'data', 'openapi', 'token', 'indienen', 'eenmaal', 'fouten', 'stand', 'burger'] as const

export async function generateMetadata(): Promise<Metadata> {
  const [t, taal] = await Promise.all([getTranslations('publiek.ontwikkelaars'), getLocale()])
  return { title: t('titel'), ...vindbaar(taal, '/ontwikkelaars') }
}

/** What programs of others can read and file, with what to send. */
export default async function Page() {
  const t = await getTranslations('publiek.ontwikkelaars')
  const waarden = invulling()
  const voorbeelden = maakVoorbeelden()
  const delen = DELEN.map((deel) => ({
    titel: t(`${deel}.titel`),
    tekst: (
      <>
        {t.rich(`${deel}.tekst`, waarden)}
        {voorbeelden[deel]?.adres && (
          <p>
            <a href={voorbeelden[deel].adres} className="[overflow-wrap:anywhere]">
              {`${env().PUBLIC_URL}${voorbeelden[deel].adres}`}
            </a>
          </p>
        )}
        {voorbeelden[deel]?.regels && (
          <pre lang="en" translate="no" className="border border-lijn bg-kaart p-4 text-[0.9rem] whitespace-pre-wrap [overflow-wrap:anywhere]">
            <code>{voorbeelden[deel].regels.join('\n')}</code>
          </pre>
        )}
      </>
    ),
  }))
  return <Leespagina titel={t('titel')} inleiding={t('inleiding', { stad: waarden.stad })} delen={delen} />
}

type Voorbeeld = { adres?: string; regels?: string[] }

/** An address to open, or what to send. */
function maakVoorbeelden(): Partial<Record<(typeof DELEN)[number], Voorbeeld>> {
  const { PUBLIC_URL, APROFIEL_ISSUER } = env()
  return {
    lijst: { adres: '/api/v1/diensten?zoek=verhuizen' },
    dienst: { adres: '/api/v1/diensten/adreswijziging' },
    data: { adres: '/api/v1/diensten.jsonld' },
    openapi: { adres: '/api/v1/openapi.json' },
    token: {
      regels: [
        `GET ${APROFIEL_ISSUER}/.well-known/openid-configuration`,
        '',
        'POST <token_endpoint>',
        'Authorization: Basic <client id and secret>',
        'Content-Type: application/x-www-form-urlencoded',
        '',
        `grant_type=client_credentials&resource=${encodeURIComponent(publiek())}&scope=aanvraag%3Asluikstort-melden`,
      ],
    },
    indienen: {
      regels: [
        `POST ${PUBLIC_URL}/api/v1/diensten/<slug>/aanvragen`,
        'Authorization: Bearer <token>',
        'Idempotency-Key: 7f3c1a52-9d0e-4c2b-8a55-0b1f6f2f3c11',
        'Content-Type: application/json',
        '',
        '{',
        '  "persoon": { "insz": "…", "achternaam": "…" },',
        '  "taal": "nl",',
        '  "antwoorden": { "<veld>": … },',
        '  "bijlagen": { "<veld>": [{ "naam": "foto.jpg", "inhoud": "<base64>" }] }',
        '}',
      ],
    },
    fouten: {
      regels: [
        '{',
        '  "title": "Unprocessable Content",',
        '  "status": 422,',
        '  "code": "overtredingen",',
        '  "errors": [{ "pointer": "/antwoorden/sinds", "code": "sinds.toekomst", "detail": "…" }]',
        '}',
      ],
    },
    stand: { regels: [`GET ${PUBLIC_URL}/api/v1/aanvragen/<referentie>`, 'Authorization: Bearer <token>'] },
  }
}
