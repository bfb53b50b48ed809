import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Kaart, TweeKolommen } from '@/components/ui/kaart'
import { Lijst } from '@/components/ui/lijstkaart'
import { Melding } from '@/components/ui/melding'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { listVerwijzingen } from '@/lib/aanvragen/list-aanvragen'
import { listKenmerken } from '@/lib/aanvragen/list-kenmerken'
import { listAfspraken } from '@/lib/afspraken/afspraken'
import { eisBurger } from '@/lib/auth/eis'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { isMinstens } from '@/lib/auth/niveaus'
import { findEersteUitgifte } from '@/lib/documenten/find-eerste-uitgifte'
import { listDocumenten } from '@/lib/documenten/list-documenten'
import { pad } from '@/lib/tekst/talen'
import { Aandachtslijst, aandachtVan } from './delen/aandacht'
import { Aanvraagkaart } from './delen/aanvraagkaart'
import { Afspraakkaart } from './delen/afspraakkaart'
import { Belafspraken } from './delen/belafspraken'
import { Documentlijst } from './delen/documentkaart'
import { Klaarzetten } from './delen/klaarzetten'
import { LaagNiveau } from './delen/laag-niveau'
import { lopendeAanvragen, metMoment } from './delen/lopend'
import { Mailmelding } from './delen/mailmelding'
import { Stappenplannen } from './delen/stappenplannen'
import { Vertraging } from './delen/vertraging'
import { VoorJouKort } from './delen/voorstellen'

const NIEUWSTE = 3
const LOPENDE = 5

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mijn.overzicht'))('titel') }
}

/** One page with what needs attention, what runs, what is ready and when to come. */
export default async function Page({ searchParams }: { searchParams: Promise<{ stappenplan?: string; terugbellen?: string; mail?: string }> }) {
  const sessie = await eisBurger()
  const { burgerId } = sessie.burger
  const [t, tw, tb, { stappenplan, terugbellen, mail }, taal, aandacht, lopend] = await Promise.all([
    getTranslations('mijn.overzicht'),
    getTranslations('wegwijs.mijn'),
    getTranslations('terugbellen.mijn'),
    searchParams,
    getLocale(),
    aandachtVan(sessie),
    lopendeAanvragen(burgerId),
  ])
  const getoond = lopend.slice(0, LOPENDE)
  const [kenmerken, momenten] = await Promise.all([listKenmerken(sessie, getoond, taal), metMoment(getoond)])
  return (
    <Pagina>
      <h1>{t('titel')}</h1>
      <Inleiding>{t('inleiding')}</Inleiding>
      {terugbellen === 'weg' && <Melding toon="goed" titel={tb('weg')} />}
      {stappenplan === 'weg' && <Melding toon="goed" titel={tw('isWeg')} />}
      <Mailmelding burger={sessie.burger} opnieuw={mail === 'opnieuw'} />
      <TweeKolommen zijLabel={t('regelTitel')} zij={<Zijkant />}>
        {aandacht.length > 0 ? (
          <Deel titel={t('aandacht')}>
            <Aandachtslijst punten={aandacht} />
          </Deel>
        ) : (
          <Melding toon="goed" titel={t('nietsTitel')}>
            <p>{t('niets')}</p>
          </Melding>
        )}
        <Belafspraken burgerId={burgerId} />
        <Stappenplannen sessie={sessie} />
        <Deel titel={t('lopend')} meer={{ href: pad(taal, '/mijn/aanvragen'), tekst: t('alleAanvragen') }}>
          {lopend.length === 0 ? (
            <p>{t('lopendLeeg')}</p>
          ) : (
            <Lijst>
              {getoond.map((aanvraag) => (
                <Aanvraagkaart key={aanvraag.id} aanvraag={aanvraag} kenmerk={kenmerken.get(aanvraag.id)} heeftMoment={momenten.has(aanvraag.id)} />
              ))}
            </Lijst>
          )}
        </Deel>
        <VoorJouKort sessie={sessie} />
        <Documenten />
        <Afspraken burgerId={burgerId} />
      </TweeKolommen>
    </Pagina>
  )
}

async function Documenten() {
  const sessie = await eisBurger()
  const { burger } = sessie
  const [t, td, taal, { bezig, vertraagdSinds }, { documenten }] = await Promise.all([
    getTranslations('mijn.overzicht'),
    getTranslations('mijn.documenten'),
    getLocale(),
    findEersteUitgifte(burger),
    listDocumenten(burger.burgerId),
  ])
  const zwak = isBeperkt(sessie) || (!isMinstens(sessie.niveau, 'substantial') && documenten.length === 0)
  const meer = { href: pad(taal, '/mijn/documenten'), tekst: t('alleDocumenten') }
  if (zwak) {
    return (
      <Deel titel={t('documenten')}>
        <LaagNiveau wat="documenten" terug="/mijn/documenten" />
      </Deel>
    )
  }
  return (
    <Deel titel={t('documenten')} meer={meer}>
      {bezig && <Klaarzetten hier="/mijn" />}
      {!documenten.some(({ beletsel }) => beletsel) && <Vertraging werk={vertraagdSinds} />}
      {!bezig && !vertraagdSinds && documenten.length === 0 && <p>{td('leeg')}</p>}
      <Documentlijst documenten={documenten.slice(0, NIEUWSTE)} />
    </Deel>
  )
}

async function Afspraken({ burgerId }: { burgerId: string }) {
  const [t, taal, afspraken] = await Promise.all([getTranslations('mijn.overzicht'), getLocale(), listAfspraken(burgerId)])
  const aanvragen = await listVerwijzingen(
    burgerId,
    afspraken.flatMap(({ aanvraagId }) => aanvraagId ?? []),
  )
  return (
    <Deel titel={t('afspraken')} meer={{ href: pad(taal, '/mijn/afspraken'), tekst: t('alleAfspraken') }}>
      {afspraken.length === 0 && <p>{t('afsprakenLeeg')}</p>}
      <Lijst>
        {afspraken.map((afspraak) => (
          <Afspraakkaart key={afspraak.id} afspraak={afspraak} aanvraag={aanvragen.get(afspraak.aanvraagId ?? '')} />
        ))}
      </Lijst>
    </Deel>
  )
}

async function Zijkant() {
  const [t, taal] = await Promise.all([getTranslations('mijn.overzicht'), getLocale()])
  return (
    <>
      <Kaart>
        <h2 className="text-[1.05rem]">{t('regelTitel')}</h2>
        <a href={pad(taal, '/diensten')} className="inline-block py-2">
          {t('regel')}
        </a>
      </Kaart>
      <Kaart>
        <h2 className="text-[1.05rem]">{t('gegevensTitel')}</h2>
        <a href={pad(taal, '/mijn/gegevens')} className="inline-block py-2">
          {t('gegevens')}
        </a>
      </Kaart>
      <Kaart>
        <h2 className="text-[1.05rem]">{t('mandatenTitel')}</h2>
        <a href={pad(taal, '/mijn/mandaten')} className="inline-block py-2">
          {t('mandaten')}
        </a>
      </Kaart>
    </>
  )
}

function Deel({ titel, meer, children }: { titel: string; meer?: { href: string; tekst: string }; children: ReactNode }) {
  return (
    <section className="mb-10">
      <h2 className="mb-3">{titel}</h2>
      {children}
      {meer && (
        <p className="mt-2">
          <a href={meer.href} className="inline-block py-2">
            {meer.tekst}
          </a>
        </p>
      )}
    </section>
  )
}
