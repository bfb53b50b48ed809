import { getLocale, getTranslations } from 'next-intl/server'
import { Tabel } from '@/components/loket/tabel'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { Paginering } from '@/components/ui/paginering'
import { getLoket } from '@/lib/afspraken/loketten'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { listBezoeken } from '@/lib/loket/list-bezoeken'
import { toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'

/** The visits that are planned for a team: the cases that the counter may open. */
export async function Bezoeken({ medewerker, pagina }: { medewerker: Behandelaar; pagina: number }) {
  const [t, algemeen, taal] = await Promise.all([getTranslations('loket'), getTranslations('algemeen'), getLocale()])
  const { bezoeken, heeftMeer } = await listBezoeken(medewerker, pagina)
  const adres = (nummer: number) => `${pad(taal, '/loket')}?pagina=${nummer}`
  const kolommen = [
    { id: 'wanneer', kop: t('bezoeken.wanneer'), naamtRij: true as const },
    { id: 'aanvraag', kop: t('werklijst.aanvraag') },
    { id: 'dienst', kop: t('werklijst.dienst') },
    { id: 'loket', kop: t('bezoeken.loket') },
  ]
  const rijen = bezoeken.map(({ referentie, dienst, loket, moment }) => ({
    id: referentie,
    cellen: {
      wanneer: <strong>{toonMoment(taal, moment)}</strong>,
      aanvraag: (
        <a href={pad(taal, `/loket/aanvragen/${referentie}`)} className="inline-block py-1 whitespace-nowrap">
          {referentie}
        </a>
      ),
      dienst: dienstnaam(dienst, taal),
      loket: getLoket(loket).naam,
    },
  }))
  return (
    <Pagina>
      <h1>{t('bezoeken.titel')}</h1>
      <Inleiding>{t('bezoeken.inleiding')}</Inleiding>
      {rijen.length > 0 ? <Tabel titel={t('bezoeken.tabel')} kolommen={kolommen} rijen={rijen} /> : <p>{t('bezoeken.leeg')}</p>}
      <Paginering
        label={algemeen('paginas')}
        vorige={pagina > 1 ? { href: adres(pagina - 1), tekst: algemeen('vorige') } : undefined}
        volgende={heeftMeer ? { href: adres(pagina + 1), tekst: algemeen('volgende') } : undefined}
      />
    </Pagina>
  )
}
