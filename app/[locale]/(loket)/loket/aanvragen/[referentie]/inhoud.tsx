import { getLocale, getTranslations } from 'next-intl/server'
import { Viruszin } from '@/app/[locale]/viruszin'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { antwoordenVan } from '@/lib/catalogus/antwoorden'
import type { EenFormulier } from '@/lib/catalogus/define-dienst'
import { herkomstVan } from '@/lib/catalogus/herkomst'
import { isVanVroeger } from '@/lib/catalogus/recordstand'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { dagVan, isDag } from '@/lib/platform/klok'
import { isTaakveld } from '@/lib/taken/taak'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { toonGrootte } from '@/lib/tekst/grootte'
import { pad } from '@/lib/tekst/talen'
import { toepassingsnaam } from '@/lib/toepassingen/toepassing'
import { Bestandwaarschuwing } from './bestandwaarschuwing'

type Props = {
  dossier: Pick<Dossier, 'aanvraag' | 'namen' | 'keuringen'>
  formulier: EenFormulier
  /** A file that was asked for and not opened at once. */
  gevraagd?: string
}

/** What is in a case: why it is here, what was answered, what the registers said then, and the files. */
export async function Inhoud({ dossier: { aanvraag, namen, keuringen }, formulier, gevraagd }: Props) {
  const [t, td, tt, tr, algemeen, taal, vroeger] = await Promise.all([
    getTranslations('loket'),
    getTranslations('dossier'),
    getTranslations('taken.loket'),
    getTranslations('redactie.aanvraag'),
    getTranslations('algemeen'),
    getLocale(),
    isVanVroeger(aanvraag),
  ])
  const { inhoud, feiten, bijlagen, kloptNiet = {}, aanBalie = {} } = aanvraag
  const tekst = formulier.tekst[taal]
  const groepen = antwoordenVan(formulier, taal, inhoud, feiten, {
    ja: algemeen('ja'),
    nee: algemeen('nee'),
    nietIngevuld: algemeen('nietIngevuld'),
    bestandsnaam: (id) => bijlagen.find((bijlage) => bijlage.id === id)?.naam ?? id,
  })
  return (
    <>
      <section id="redenen" className="mb-10 scroll-mt-6">
        <h2>{t('zaak.redenen')}</h2>
        {redenen()}
      </section>
      <section id="antwoorden" className="mb-10 scroll-mt-6">
        <h2>{t('zaak.antwoorden')}</h2>
        <p className="mb-3 text-[0.93rem] text-gedempt">
          {td('herkomst.uitleg', {
            dag: toonDag(taal, dagVan(aanvraag.ingediendOp)),
            via: aanvraag.toepassing ? toepassingsnaam(aanvraag.toepassing) : 'zelf',
          })}
        </p>
        {vroeger && <p className="mb-4 max-w-regel text-gedempt">{tr('vanVroeger')}</p>}
        {groepen.map(({ stap, titel, antwoorden }) => (
          <Samenvattingslijst
            key={stap}
            titel={titel}
            kop="h3"
            regels={antwoorden.map(({ veld, label, regels, isTitel }) => ({
              id: veld,
              term: label,
              termInTitel: isTitel,
              waarde: regels.join('\n'),
              bron: bronVan(veld),
            }))}
          />
        ))}
      </section>
      {register()}
      {bijlagenlijst()}
    </>
  )

  /** Where an answer comes from, when it is not simply what the citizen filled in. */
  function bronVan(veld: string): string | undefined {
    const merk = aanBalie[veld]
    if (merk) return td('herkomst.balie', { wie: namen.get(merk.medewerkerId) ?? t('zaak.medewerker'), moment: toonMoment(taal, new Date(merk.op)) })
    const herkomst = herkomstVan(formulier, veld, inhoud, feiten)
    return herkomst && td(herkomst.isGelaten ? 'herkomst.gelaten' : 'herkomst.veranderd', { bron: algemeen(`bronnen.${herkomst.bron}`) })
  }

  function redenen() {
    const codes = [...new Set([...aanvraag.redenen, ...formulier.opmerkingen(inhoud, feiten)])]
    const uitweg = aanvraag.uitweg ? tekst.uitwegen[aanvraag.uitweg]?.titel : undefined
    const zinnen = [...(uitweg ? [uitweg] : []), ...codes.map((code) => tekst.redenen[code] ?? t('zaak.registerWeigert'))]
    if (zinnen.length === 0) return <p className="mt-2">{t('zaak.geenRedenen')}</p>
    return (
      <div className="proza mt-1">
        <p className="text-[0.93rem] text-gedempt">{t('zaak.redenenUitleg')}</p>
        <ul>
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </div>
    )
  }

  function register() {
    const weten = formulier.weten(feiten)
    if (weten.length === 0) return null
    const regels = weten.map(({ code, waarde, bron, op }) => ({
      id: code,
      term: tekst.weten[code] ?? code,
      waarde: kloptNiet[code] ? t('zaak.kloptNiet', { waarde, tekst: kloptNiet[code] }) : waarde,
      bron: t('zaak.registerOp', { bron: algemeen(`bronnen.${bron}`), dag: toonDag(taal, isDag(op) ? op : dagVan(new Date(op))) }),
    }))
    return (
      <section id="register" className="mb-10 scroll-mt-6">
        <h2 className="mb-4">{t('zaak.register')}</h2>
        <Samenvattingslijst regels={regels} />
      </section>
    )
  }

  function bijlagenlijst() {
    if (bijlagen.length === 0) return null
    const zaak = `/loket/aanvragen/${aanvraag.referentie}`
    return (
      <section id="bijlagen" className="mb-10 scroll-mt-6">
        <h2>{t('zaak.bijlagen')}</h2>
        <p className="text-[0.93rem] text-gedempt">{t('zaak.bijlagenUitleg')}</p>
        <Bestandwaarschuwing bijlage={bijlagen.find(({ id }) => id === gevraagd)} keuringen={keuringen} zaak={zaak} />
        <ul className="mt-2">
          {bijlagen.map(({ id, naam, bytes, veld, bestandId }) => (
            <li key={id}>
              <a href={pad(taal, `${zaak}/bijlagen/${id}`)} className="inline-block py-2">
                {naam}
              </a>{' '}
              <span className="text-[0.9rem] text-gedempt">
                {isTaakveld(veld) ? tt('bijlage') : tekst.velden[veld]?.label}, {toonGrootte(taal, bytes)}.{' '}
                <Viruszin keuring={keuringen.get(bestandId)} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    )
  }
}
