import { getLocale, getTranslations } from 'next-intl/server'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Tekstvlak } from '@/components/formulier/velden/lange-tekst'
import { Vinkvak } from '@/components/formulier/velden/verklaring'
import { Tabel } from '@/components/loket/tabel'
import { Zaakformulier } from '@/components/loket/zaakformulier'
import { Melding } from '@/components/ui/melding'
import { Merkje } from '@/components/ui/merkje'
import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { mag } from '@/lib/auth/rechten'
import type { VersieRegel } from '@/lib/documenten/find-document'
import { documenttekst } from '@/lib/documenten/find-documenttype'
import { INTREKREDENEN } from '@/lib/documenten/intrekken/redenen'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { HERROEPINGEN, type Herroepwaarden } from '@/lib/loket/herroep-document'
import type { Documentdossier } from '@/lib/loket/open-document'
import { toonDag } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { pad } from '@/lib/tekst/talen'
import { STANDTOON } from '../../../(portaal)/mijn/delen/documentkaart'

type Props = {
  dossier: Documentdossier
  medewerker: Behandelaar
  nummer: string
  waarom: string
  klad?: Herroepwaarden
  foutBij: (controle: string) => string | undefined
}

/** A document as staff see it: whose it is, its chain, and what can be done with the valid version. */
export async function Dossier({ dossier, medewerker, nummer, waarom, klad, foutBij }: Props) {
  const [t, vt, taal] = await Promise.all([getTranslations('loket.document'), getTranslations('vierogen'), getLocale()])
  const { document, houder, kanVerbeteren, voorbereid } = dossier
  const { naam } = documenttekst(document.documenttype, taal)
  const geldige = document.versies.find(({ stand }) => stand === 'geldig' || stand === 'verlopen')
  return (
    <>
      <Samenvattingslijst
        titel={naam}
        regels={[
          { id: 'houder', term: t('houder'), waarde: `${houder.voornaam} ${houder.achternaam}` },
          ...(document.over ? [{ id: 'over', term: t('over'), waarde: document.over }] : []),
        ]}
      />
      <Versies versies={document.versies} />
      {voorbereid?.status === 'teruggestuurd' && voorbereid.voorbereidDoor === medewerker.id && (
        <Melding toon="let-op" titel={vt('terug.zonderWie')}>
          <p className="max-w-regel whitespace-pre-line">{voorbereid.woorden}</p>
        </Melding>
      )}
      {vervolg()}
    </>
  )

  function vervolg() {
    if (!geldige) return <p className="mt-6">{t('nietGeldig')}</p>
    if (voorbereid?.status === 'wacht') {
      return (
        <p className="mt-6">
          {vt('document.wacht')}{' '}
          {(voorbereid.voorbereidDoor === medewerker.id || mag(medewerker.rol, 'goedkeuren')) && voorbereid.team === medewerker.team && (
            <a href={pad(taal, `/loket/goedkeuren/${voorbereid.id}`)}>{vt('document.bekijk')}</a>
          )}
        </p>
      )
    }
    if (!mag(medewerker.rol, 'document-intrekken')) return <p className="mt-6">{vt('document.andereRol')}</p>
    return <Herroepformulier nummer={geldige.nummer} gezocht={nummer} waarom={waarom} kanVerbeteren={kanVerbeteren} klad={klad} foutBij={foutBij} />
  }
}

async function Versies({ versies }: { versies: VersieRegel[] }) {
  const [t, mijn, taal] = await Promise.all([getTranslations('loket.document'), getTranslations('mijn'), getLocale()])
  const kolommen = [
    { id: 'nummer', kop: t('nummerKolom'), naamtRij: true as const },
    { id: 'stand', kop: t('stand') },
    { id: 'uitgegeven', kop: t('uitgegeven') },
    { id: 'tot', kop: t('geldigTot') },
    ...(versies.some(({ intrekking }) => intrekking) ? [{ id: 'waarom', kop: t('waaromIngetrokken') }] : []),
  ]
  const rijen = versies.map(({ nummer, stand, uitgegevenOp, geldigTot, intrekking }) => ({
    id: nummer,
    cellen: {
      nummer,
      stand: <Merkje toon={STANDTOON[stand]}>{mijn(`stand.${stand}`)}</Merkje>,
      uitgegeven: toonDag(taal, uitgegevenOp),
      tot: geldigTot ? toonDag(taal, geldigTot) : t('geenEinde'),
      waarom: intrekking && (
        <>
          {t(`redenen.${gekend(INTREKREDENEN, intrekking.reden, 'andere')}`)}
          <span className="block text-[0.88rem] whitespace-pre-line text-gedempt">{intrekking.toelichting}</span>
        </>
      ),
    },
  }))
  return <Tabel titel={t('versies')} kolommen={kolommen} rijen={rijen} />
}

type Formulier = Omit<Props, 'dossier' | 'medewerker'> & { gezocht: string; kanVerbeteren: boolean }

async function Herroepformulier({ nummer, gezocht, waarom, kanVerbeteren, klad, foutBij }: Formulier) {
  const [t, vt, taal] = await Promise.all([getTranslations('loket.document'), getTranslations('vierogen'), getLocale()])
  const kan = HERROEPINGEN.filter((soort) => soort === 'intrekken' || kanVerbeteren)
  return (
    <section className="mt-8 max-w-smal">
      <h2>{t('watDoen')}</h2>
      <Zaakformulier actie={`/api/loket/documenten/${nummer}`} verborgen={{ taal, gezocht, waarom }} knop={vt('legVoor')}>
        <Keuzegroep
          name="herroeping"
          type="radio"
          label={t('wat')}
          fout={foutBij('herroeping')}
          gekozen={[klad?.herroeping ?? '']}
          opties={kan.map((soort) => ({ waarde: soort, label: t(`${soort}.titel`), hint: t(`${soort}.uitleg`) }))}
        />
        <Keuzegroep
          name="reden"
          type="radio"
          label={t('reden')}
          fout={foutBij('reden')}
          gekozen={[klad?.reden ?? '']}
          opties={INTREKREDENEN.map((reden) => ({ waarde: reden, label: t(`redenen.${reden}`) }))}
        />
        <Tekstvlak
          name="toelichting"
          label={t('toelichting')}
          hint={t('toelichtingHint')}
          fout={foutBij('toelichting')}
          defaultValue={klad?.toelichting ?? ''}
        />
        <Vinkvak name="zeker" label={t('zeker')} fout={foutBij('zeker')} defaultChecked={klad?.zeker === 'ja'} />
      </Zaakformulier>
    </section>
  )
}
