import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { doorlooptijdzin } from '@/app/[locale]/doorlooptijdzin'
import { eisAanvrager } from '@/app/aanvrager-van-formulier'
import { Acties, KnopLink } from '@/components/ui/knop'
import { Nu } from '@/components/ui/melding'
import { Pagina } from '@/components/ui/pagina'
import { findAanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { wachtOpInstemming } from '@/lib/aanvragen/verloop'
import { eisBurger } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { findContact } from '@/lib/bezoekers/contact'
import { findFormulier } from '@/lib/catalogus/find-dienst'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { type DocumentRegel, listDocumentenVanAanvraag } from '@/lib/documenten/list-documenten'
import { normaliseerCode } from '@/lib/platform/ids'
import { later, stadsNu, uren } from '@/lib/platform/klok'
import { pad, type Taal } from '@/lib/tekst/talen'
import { Lijst } from './lijst'
import { ZonderAanmelding } from './zonder-aanmelding'

type Props = { params: Promise<{ dienst: string }>; searchParams: Promise<{ aanvraag?: string }> }

/** How long who did not sign in finds back what they just sent, in the same browser. */
const NET_VERSTUURD = uren(1)

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ titel, dienst }, taal] = await Promise.all([lees(props), getLocale()])
  return { title: `${titel} - ${dienst.record.name[taal]}` }
}

/** That it was received: the number to keep, what happens now, and what came at once. Only for who sent it. */
export default async function Page(props: Props) {
  const [{ kop, dienst, redenen, titel, nu, documenten, los }, taal, t] = await Promise.all([lees(props), getLocale(), getTranslations('formulier')])
  const meestal = kop.afhandeling === 'dossier' ? await doorlooptijdzin(kop.dienst, 'burger') : undefined
  const { vanzelf, zelf, daarna = [] } = dienst.tekst[taal].bevestiging
  const isAfspraak = kop.afhandeling === 'afspraak'
  const opmerkingen = redenen.flatMap((code) => dienst.tekst[taal].redenen[code] ?? [])
  const namens = kop.eigenaar.door !== undefined
  const volg = pad(taal, namens ? `/mijn/mandaten/aanvragen/${kop.referentie}` : `/mijn/aanvragen/${kop.referentie}`)
  const eerste = kop.afhandeling === 'automatisch' ? documenten[0] : undefined
  const overige = documenten.filter((document) => document !== eerste)
  return (
    <Pagina breedte="smal">
      <div className="mb-8 rounded-vak border-l-[6px] border-goed bg-goed-was px-5 py-6 sm:px-8">
        <h1>{titel}</h1>
        <p>{t('bevestiging.nummer')}</p>
        <p className="text-[1.45rem] leading-tight font-bold tracking-wide whitespace-nowrap sm:text-[1.9rem]">{kop.referentie}</p>
        <p className="mt-2 text-[0.95rem]">{t(los ? 'bevestiging.los.bewaar' : 'bevestiging.bewaar')}</p>
      </div>
      <Nu titel={t('bevestiging.nuTitel')}>
        <p>{nu}</p>
        {meestal && <p>{meestal.zin}</p>}
      </Nu>
      {los && <ZonderAanmelding email={los.email} />}
      <div className="proza max-w-regel">
        <Lijst titel={t('bevestiging.goedOmTeWeten')} regels={opmerkingen} />
        {overige.length > 0 && (
          <>
            <h2>{t('bevestiging.documenten')}</h2>
            <ul className="list-none! pl-0!">
              {overige.map((document) => (
                <li key={document.id}>
                  <a href={pdfAdres(taal, document)} className="inline-block py-1.5">
                    {t('bevestiging.download', { naam: documenttekst(document.documenttype, taal).naam })}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {!los && (
        <Acties>
          {eerste ? (
            <>
              <KnopLink href={pdfAdres(taal, eerste)}>{t('bevestiging.download', { naam: documenttekst(eerste.documenttype, taal).naam })}</KnopLink>
              <a href={volg} className="py-2">
                {t('bevestiging.volg')}
              </a>
            </>
          ) : (
            <KnopLink href={isAfspraak && !namens ? pad(taal, `/mijn/afspraken/nieuw?aanvraag=${kop.referentie}`) : volg}>
              {t(isAfspraak && !namens ? 'bevestiging.boek' : 'bevestiging.volg')}
            </KnopLink>
          )}
        </Acties>
      )}
      {!isAfspraak && (
        <div className="proza mt-10 max-w-regel">
          <Lijst titel={t('bevestiging.daarna')} regels={daarna} />
          <Lijst titel={t('bevestiging.vanzelf')} uitleg={t('bevestiging.vanzelfUitleg')} regels={vanzelf} />
          <Lijst titel={t('bevestiging.zelf')} regels={zelf} />
        </div>
      )}
    </Pagina>
  )
}

async function lees({ params, searchParams }: Props) {
  const [{ dienst: slug }, { aanvraag }, taal, t] = await Promise.all([params, searchParams, getLocale(), getTranslations('formulier')])
  const dienst = await findFormulier(slug)
  if (!dienst) notFound()
  const aanvrager = await eisAanvrager(dienst)
  const referentie = normaliseerCode(String(aanvraag ?? ''))
  const kop = referentie ? await findAanvraagKop(referentie, aanvrager) : undefined
  if (kop?.dienst !== slug) notFound()
  const { burgerId, door } = aanvrager
  // Others may use the browser after who did not sign in: what was just sent is shown for an hour.
  if (burgerId === undefined && kop.ingediendOp < later(stadsNu(), -NET_VERSTUURD)) notFound()
  const los = burgerId === undefined ? { email: (await findContact(kop.id))?.email } : undefined
  // A password alone shows neither what the registers made of it nor why somebody looks at it.
  const beperkt = burgerId !== undefined && isBeperkt(await eisBurger())
  // What came of it is the person's: who acted for them is not shown it.
  const documenten = beperkt || door || burgerId === undefined ? [] : await listDocumentenVanAanvraag(burgerId, kop.id)
  const redenen = beperkt ? [] : kop.redenen
  const tekst = dienst.tekst[taal]
  if (kop.afhandeling === 'automatisch')
    return { kop, dienst, redenen, documenten, los, titel: t('bevestiging.klaarTitel'), nu: t('bevestiging.klaarNu') }
  if (kop.afhandeling === 'dossier') {
    const [eerste] = dienst.verloop
    const wacht = wachtOpInstemming(kop) ? (await getTranslations('mijn.aanvraag'))('nu.instemming.tekst') : undefined
    // Who did not sign in has something to do before there is news: they are not told that there is nothing.
    const nu = los ? t(los.email ? 'bevestiging.los.nuMetMail' : 'bevestiging.los.nuZonderMail') : tekst.verloop[eerste?.id ?? '']?.nu
    return { kop, dienst, redenen, documenten, los, titel: tekst.bevestiging.titel, nu: wacht ?? nu ?? '' }
  }
  return { kop, dienst, redenen, documenten, los, titel: t('bevestiging.afspraakTitel'), nu: t('bevestiging.afspraakNu') }
}

function pdfAdres(taal: Taal, { id, versie }: DocumentRegel): string {
  return pad(taal, `/mijn/documenten/${id}/pdf/${versie?.nummer}`)
}
