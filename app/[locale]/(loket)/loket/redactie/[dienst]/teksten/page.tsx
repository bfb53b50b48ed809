import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Foutensamenvatting } from '@/components/formulier/foutensamenvatting'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Melding } from '@/components/ui/melding'
import { Pagina } from '@/components/ui/pagina'
import { findRedactieklad } from '@/lib/redactie/klad'
import { leesTeksten } from '@/lib/redactie/lees-teksten'
import { tekstcontroleBij, tekstwaarden } from '@/lib/redactie/tekstcontroles'
import { pad } from '@/lib/tekst/talen'
import { BeginVersie } from '../begin-versie'
import { foutenOpPagina } from '../foutwoorden'
import { Redactiekop } from '../kop'
import { laadRedactie } from '../laad-redactie'
import { Leeshulp } from '../leeshulp'
import { Meldingen, type Redactievraag } from '../meldingen'
import { Verschil } from '../verschilregels'
import { Tekstvelden } from './tekstvelden'

type Props = { params: Promise<{ dienst: string }>; searchParams: Promise<Redactievraag> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('redactie'))('teksten.titel') }
}

/** The texts of a dienst as an editor writes them. Whatever is saved is kept; what is wrong with it stands at its control. */
export default async function Page({ params, searchParams }: Props) {
  const [{ dienst }, vraag] = await Promise.all([params, searchParams.then(elkEenmaal<Redactievraag>)])
  const { medewerker, taal, code, nu, open, slot } = await laadRedactie(dienst)
  const t = await getTranslations('redactie')
  const kop = <Redactiekop dienst={dienst} naam={nu.name[taal]} hier="teksten" titel={t('teksten.titel')} />
  if (open?.status !== 'concept') {
    return (
      <Pagina breedte="loket">
        {kop}
        <BeginVersie dienst={dienst} taal={taal} open={open} naar="teksten" />
      </Pagina>
    )
  }
  const klad = await findRedactieklad<Record<string, string>>(medewerker.id, dienst, 'teksten')
  const fouten = klad ? [] : foutenOpPagina(t, open.fouten, tekstcontroleBij)
  const getypt = klad && leesTeksten(open.record, (naam) => klad[naam] ?? (naam === 'cost-verified' ? '' : undefined))
  return (
    <Pagina breedte="loket">
      {fouten.length > 0 && <Foutensamenvatting titel={t('fouten.titel')} fouten={fouten} />}
      {kop}
      {klad ? null : <Meldingen {...vraag} />}
      {getypt && (
        <>
          <div role="alert">
            <Melding toon="let-op" titel={t('teksten.kladTitel')}>
              <p>{t('teksten.klad')}</p>
            </Melding>
          </div>
          <Verschil oud={open.record} nieuw={getypt} taal={taal} />
        </>
      )}
      <p className="mb-4 max-w-regel">{t('teksten.uitleg')}</p>
      <Leeshulp record={open.record} />
      <Zaakformulier actie={`/api/loket/redactie/${dienst}/teksten`} verborgen={{ taal, revisie: String(open.revisie) }} knop={t('teksten.bewaar')}>
        <Tekstvelden
          record={open.record}
          kanVooraf={code.channel === 'form' && slot !== 'code'}
          waarden={klad ?? tekstwaarden(open.record)}
          fouten={fouten}
        />
      </Zaakformulier>
      <p className="mt-6">
        <a href={pad(taal, `/loket/redactie/${dienst}`)} className="inline-block py-2">
          {t('teksten.klaar')}
        </a>
      </p>
    </Pagina>
  )
}
