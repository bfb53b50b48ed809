import { getLocale, getTranslations } from 'next-intl/server'
import type { ComponentType } from 'react'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzelijst } from '@/components/formulier/velden/keuzelijst'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Vinkvak } from '@/components/formulier/velden/verklaring'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Knop } from '@/components/ui/knop'
import { stapNa, stapVan } from '@/lib/aanvragen/verloop'
import type { EenFormulier, VerloopStap } from '@/lib/catalogus/define-dienst'
import type { Actie } from '@/lib/loket/acties'
import { SOORTEN as TAAKSOORTEN } from '@/lib/loket/lees-vraag'
import type { Dossier } from '@/lib/loket/open-aanvraag'
import { nieuwId } from '@/lib/platform/ids'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { GEWONE_DAGEN } from '@/lib/taken/regels'
import { type Keuzeblok, listTekstblokken } from '@/lib/tekstblokken/list-tekstblokken'
import { stapwoorden } from './stapwoorden'

/** What is done with the case by a form of its own. */
export type Formulieractie = Exclude<Actie, 'vraag-weg' | 'vraag-langer' | 'bericht' | 'notitie' | 'notitie-weg' | 'ongedaan'>

type Props = { actie: Formulieractie; soort: 'vol' | 'rand'; dossier: Dossier; formulier: EenFormulier; fouten: { controle: string; zin: string }[] }

/** The form with which staff do one thing with a case; what was filled in before and not done stands in it. */
export async function Handelingformulier({ actie, soort, dossier, formulier, fouten }: Props) {
  const { aanvraag, kladden } = dossier
  const stap = stapVan(formulier, aanvraag)
  const Soort = SOORTEN[actie]
  const taal = await getLocale()
  const naar = {
    soort,
    actie: `/api/loket/${encodeURIComponent(aanvraag.referentie)}/${actie}`,
    verborgen: { taal, stand: String(aanvraag.gebeurtenissen.length), ...(stap ? { stap: stap.id } : {}) },
  }
  // What a colleague sent back stands in the form again, for whoever mends it.
  const terug = actie === 'besluit' && isTerug(dossier.voorbereid) ? dossier.voorbereid?.inhoud : undefined
  const waarde = (veld: string) => kladden[actie]?.waarden[veld] ?? terug?.[veld] ?? ''
  const vak = (name: string) => ({ name, fout: fouten.find(({ controle }) => controle === name)?.zin })
  return <Soort dossier={dossier} formulier={formulier} stap={stap} naar={naar} waarde={waarde} vak={vak} isFout={fouten.length > 0} />
}

type Soortprops = {
  dossier: Dossier
  formulier: EenFormulier
  stap: VerloopStap | undefined
  naar: { soort: 'vol' | 'rand'; actie: string; verborgen: Record<string, string> }
  /** What a control holds, and its name with what is wrong with it. */
  waarde: (veld: string) => string
  vak: (veld: string) => { name: string; fout?: string }
  isFout: boolean
}

const SOORTEN: Record<Formulieractie, ComponentType<Soortprops>> = { nemen: Nemen, stap: Stap, afronden: Afronden, besluit: Besluit, vragen: Vragen }

async function Nemen({ naar }: Soortprops) {
  const t = await getTranslations('loket')
  return (
    <>
      <p>{t('nu.nemenUitleg')}</p>
      <Zaakformulier {...naar} knop={t('nu.nemen')} />
    </>
  )
}

async function Stap({ formulier, stap, naar, waarde, vak }: Soortprops) {
  const [t, taal] = await Promise.all([getTranslations('loket'), getLocale()])
  const { werk, uitslag, voorBurger } = stapwoorden(formulier, taal)
  const volgende = stap && stapNa(formulier, stap.id)
  return (
    <Zaakformulier {...naar} knop={stap?.resultaten ? t('nu.legVast') : t('nu.stapKlaar')}>
      {stap?.resultaten && (
        <Keuzegroep
          {...vak('resultaat')}
          type="radio"
          label={t('nu.resultaat')}
          gekozen={[waarde('resultaat')]}
          opties={stap.resultaten.map((resultaat) => ({
            waarde: resultaat,
            label: metHoofdletter(uitslag(stap.id, resultaat)),
            hint: t('nu.resultaatLeest', { tekst: voorBurger(stap.id, resultaat) }),
          }))}
        />
      )}
      <p className="mb-4">{volgende ? t('nu.stapUitleg', { volgende: werk(volgende.id) }) : t('nu.stapLaatste')}</p>
    </Zaakformulier>
  )
}

async function Afronden({ naar, waarde, vak }: Soortprops) {
  const t = await getTranslations('loket')
  return (
    <>
      <h3>{t('nu.afrondenTitel')}</h3>
      <Zaakformulier {...naar} knop={t('nu.rondAf')}>
        <Vinkvak {...vak('geregeld')} label={t('nu.geregeld')} defaultChecked={waarde('geregeld') === 'ja'} />
      </Zaakformulier>
    </>
  )
}

async function Besluit({ dossier: { aanvraag, kladden }, formulier, naar, waarde, vak, isFout }: Soortprops) {
  const [t, td, taal] = await Promise.all([getTranslations('loket'), getTranslations('dossier.beslissen'), getLocale()])
  const blokken = listTekstblokken(formulier)
  const titelVan = (blok: Keuzeblok) => {
    const titel = td(`soort.${blok.soort}`, { titel: blok[taal].titel })
    return blok.eigen ? td('blokEigen', { titel }) : titel
  }
  return (
    <Zaakformulier {...naar} knop={t('nu.kijkNa')}>
      {kladden.besluit && !isFout && <p className="mb-3">{t('nu.bewaard')}</p>}
      <div className="mb-5 border-b border-rand pb-5">
        <Keuzelijst
          naam="blok"
          label={td('blok')}
          waarde=""
          opties={[{ waarde: '', label: td('blokKies') }, ...blokken.map((blok) => ({ waarde: blok.id, label: titelVan(blok) }))]}
        />
        <Knop soort="rand" name="zet" value="ja">
          {td('blokZet')}
        </Knop>
      </div>
      <Keuzegroep
        {...vak('uitkomst')}
        type="radio"
        label={t('nu.uitkomst')}
        gekozen={[waarde('uitkomst')]}
        opties={(['goedgekeurd', 'geweigerd'] as const).map((uitkomst) => ({ waarde: uitkomst, label: t(`nu.${uitkomst}`) }))}
      />
      <Tekstvlak
        {...vak('motivering')}
        label={t('nu.motivering')}
        hint={t('nu.motiveringHint')}
        rows={10}
        lang="nl"
        defaultValue={waarde('motivering')}
      />
      {aanvraag.taal === 'en' && (
        <Tekstvlak {...vak('uitleg')} label={td('uitleg')} hint={td('uitlegHint')} rows={6} lang="en" defaultValue={waarde('uitleg')} />
      )}
      <details className="mb-5">
        <summary className="py-2 text-merk underline">{t('nu.beroepBij')}</summary>
        <div className="proza mt-1 max-w-regel">
          {formulier.tekst[taal].beroep.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </div>
      </details>
      <p className="mb-4 text-gedempt">{t('nu.kijkNaUitleg')}</p>
    </Zaakformulier>
  )
}

async function Vragen({ naar, waarde, vak }: Soortprops) {
  const t = await getTranslations('taken.loket')
  return (
    <Zaakformulier {...naar} verborgen={{ ...naar.verborgen, sleutel: nieuwId() }} knop={t('knop')}>
      <p className="mb-4">{t('stelUitleg')}</p>
      <Keuzegroep
        {...vak('soort')}
        type="radio"
        label={t('soortLabel')}
        gekozen={[waarde('soort')]}
        opties={TAAKSOORTEN.map((soort) => ({ waarde: soort, label: t(`soorten.${soort}`) }))}
      />
      <Tekstvlak {...vak('vraag')} label={t('vraag')} hint={t('vraagHint')} defaultValue={waarde('vraag')} />
      <Tekstvlak {...vak('opties')} label={t('optiesLabel')} hint={t('optiesHint')} rows={3} defaultValue={waarde('opties')} />
      <Invoer
        {...vak('uiterlijk')}
        type="date"
        breedte="datum"
        label={t('uiterlijk')}
        defaultValue={waarde('uiterlijk') || plusDagen(vandaag(), GEWONE_DAGEN)}
      />
    </Zaakformulier>
  )
}

function isTerug(voorbereid: Dossier['voorbereid']): boolean {
  return voorbereid?.status === 'teruggestuurd' || voorbereid?.status === 'ingetrokken'
}

function metHoofdletter(woord: string): string {
  return `${woord.charAt(0).toUpperCase()}${woord.slice(1)}`
}
