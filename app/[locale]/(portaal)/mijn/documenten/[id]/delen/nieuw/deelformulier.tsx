import { getLocale, getTranslations } from 'next-intl/server'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Keuzegroep } from '@/components/formulier/velden/keuzes'
import { Acties, Knop } from '@/components/ui/knop'
import type { Minste } from '@/lib/documenten/delen/deelinhoud'
import { DEELDAGEN, DEELKEREN, type Deelinvoer, GEWONE_DAGEN, GEWONE_KEREN } from '@/lib/documenten/delen/deelregels'
import { plusDagen, vandaag } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'

type Props = { documentId: string; minste?: Minste; invoer?: Deelinvoer; zin: (veld: keyof Deelinvoer) => string | undefined }

/** The form of a link; what is least and what is usual is chosen already. */
export async function Deelformulier({ documentId, minste, invoer, zin }: Props) {
  const [t, taal] = await Promise.all([getTranslations('delen.nieuw'), getLocale()])
  const gekozen = invoer ?? { wat: minste ? 'minste' : 'lezen', ontvanger: '', doel: '', dagen: String(GEWONE_DAGEN), keren: String(GEWONE_KEREN) }
  const dag = vandaag()
  const watten = [
    ...(minste ? [await minsteKeuze(minste)] : []),
    ...(['lezen', 'downloaden'] as const).map((waarde) => ({ waarde, label: t(`wat.${waarde}`), hint: t(`wat.${waarde}Hint`) })),
  ]
  return (
    <form method="post" action="/api/mijn/documenten/delen" noValidate>
      <input type="hidden" name="taal" value={taal} />
      <input type="hidden" name="document" value={documentId} />
      <Keuzegroep type="radio" name="wat" label={t('wat.label')} fout={zin('wat')} opties={watten} gekozen={[gekozen.wat]} />
      {(['ontvanger', 'doel'] as const).map((naam) => (
        <Invoer
          key={naam}
          name={naam}
          label={t(`${naam}.label`)}
          hint={t(`${naam}.hint`)}
          fout={zin(naam)}
          defaultValue={gekozen[naam]}
          autoComplete="off"
        />
      ))}
      <Keuzegroep
        type="radio"
        name="dagen"
        label={t('dagen.label')}
        fout={zin('dagen')}
        opties={DEELDAGEN.map((dagen) => ({
          waarde: String(dagen),
          label: t('dagen.keuze', { dagen, dag: toonDag(taal, plusDagen(dag, dagen)) }),
        }))}
        gekozen={[gekozen.dagen]}
      />
      <Keuzegroep
        type="radio"
        name="keren"
        label={t('keren.label')}
        hint={t('keren.hint')}
        fout={zin('keren')}
        opties={DEELKEREN.map((keren) => ({ waarde: String(keren), label: t('keren.keuze', { keren }) }))}
        gekozen={[gekozen.keren]}
      />
      <p className="max-w-regel text-gedempt">{t('volgt')}</p>
      <Acties>
        <Knop>{t('knop')}</Knop>
      </Acties>
    </form>
  )
}

async function minsteKeuze({ naam, geboortejaar, regel }: Minste) {
  const [t, taal] = await Promise.all([getTranslations('delen.nieuw.wat'), getLocale()])
  const { label, waarde } = regel[taal]
  const hint = geboortejaar ? t('minsteHintJaar', { naam, jaar: geboortejaar }) : t('minsteHint', { naam })
  return { waarde: 'minste', label: t('minste', { regel: `${label}: ${waarde}` }), hint }
}
