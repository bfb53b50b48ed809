import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { adresVan } from '@/app/verzoek'
import { Acties, Knop, KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { isKijker, kijkerCookie, nieuweKeer } from '@/lib/documenten/delen/deelsleutel'
import { findLopendeOpening, findVoorkant, type Voorkant } from '@/lib/documenten/delen/find-voorkant'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { telPoging } from '@/lib/platform/limiet'
import { VOORAF_KOP } from '@/lib/platform/vooraf'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Weten } from '../weten'

type Props = { params: Promise<{ sleutel: string }> }

/** What this browser may know of a link before it opens it; once for one request. */
const laad = cache(async (deel: string) => {
  const koppen = await headers()
  if (koppen.get(VOORAF_KOP)) return { vooraf: true }
  const poging = await telPoging('delen', adresVan({ headers: koppen }))
  if (poging) redirect(`${pad(await getLocale(), '/fout/te-vaak')}?minuten=${poging.wachtMinuten}`)
  const sleutel = deel.toUpperCase()
  const kijker = (await cookies()).get(kijkerCookie().name)?.value ?? ''
  const [voorkant, opening] = await Promise.all([findVoorkant(sleutel), isKijker(kijker) ? findLopendeOpening(sleutel, kijker) : undefined])
  return { sleutel, voorkant, opening }
})

/** The title says nothing: it stands in tabs, in the history of a browser and in previews. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { vooraf, voorkant, opening }] = await Promise.all([getTranslations('delen'), laad((await params).sleutel)])
  return { title: vooraf || voorkant || opening ? t('voorkant.paginatitel') : t('werktNiet.titel') }
}

/**
 * Where a link leads: who shares what kind and what for, and the button that opens it. Nothing of the document stands
 * here, and to come here is no opening. Whatever does not work looks alike.
 */
export default async function Page({ params }: Props) {
  const [t, taal, { vooraf, sleutel, voorkant, opening }] = await Promise.all([getTranslations('delen'), getLocale(), laad((await params).sleutel)])
  const werkt = vooraf || voorkant || opening
  return (
    <Pagina breedte="smal">
      <h1>{t(werkt ? 'voorkant.titel' : 'werktNiet.titel')}</h1>
      {vooraf && <p>{t('voorkant.vooraf')}</p>}
      {!werkt && (
        <>
          <Inleiding>{t('werktNiet.uitleg')}</Inleiding>
          <p>{t('werktNiet.wat')}</p>
        </>
      )}
      {opening && (
        <Melding>
          <p>{t('voorkant.verder')}</p>
          <p>
            <KnopLink href={pad(taal, `/gedeeld/opening/${opening}`)}>{t('voorkant.verderKnop')}</KnopLink>
          </p>
        </Melding>
      )}
      {voorkant && sleutel && <Bekijk voorkant={voorkant} sleutel={sleutel} isGeopend={opening !== undefined} />}
      <Weten />
    </Pagina>
  )
}

async function Bekijk({ voorkant, sleutel, isGeopend }: { voorkant: Voorkant; sleutel: string; isGeopend: boolean }) {
  const [t, taal] = await Promise.all([getTranslations('delen.voorkant'), getLocale()])
  const { van, ontvanger, documenttype, doel, totEnMet } = voorkant
  return (
    <>
      <div className="mt-5">
        <Samenvattingslijst
          regels={[
            { id: 'van', term: t('van'), waarde: van },
            { id: 'voor', term: t('voor'), waarde: ontvanger },
            { id: 'document', term: t('document'), waarde: documenttekst(documenttype, taal).naam },
            { id: 'doel', term: t('doel'), waarde: doel },
            { id: 'tot', term: t('tot'), waarde: toonDag(taal, totEnMet) },
          ]}
        />
      </div>
      <p className="max-w-regel">{t('telt')}</p>
      <form method="post" action="/api/gedeeld">
        <input type="hidden" name="taal" value={taal} />
        <input type="hidden" name="sleutel" value={sleutel} />
        <input type="hidden" name="keer" value={nieuweKeer()} />
        <Acties>
          <Knop soort={isGeopend ? 'rand' : 'vol'}>{t('knop')}</Knop>
        </Acties>
      </form>
    </>
  )
}
