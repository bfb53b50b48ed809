import { getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'

const GEDAAN = [
  'teksten',
  'vraag',
  'vraag-op',
  'vraag-neer',
  'vraag-weg',
  'keuze',
  'voorwaarde',
  'voorwaarde-erbij',
  'gezien',
  'voorleggen',
  'terugsturen',
  'publiceren',
  'weggooien',
  'terug',
] as const
const MISLUKT = ['gewijzigd', 'al-open', 'eigen-werk', 'fouten', 'niets', 'code-gewijzigd', 'past-niet'] as const

/** What the address of a page may say of what was just done. */
export type Redactievraag = { gedaan?: string; fout?: string }

/** What was just done, or why it was not. */
export async function Meldingen({ gedaan, fout }: Redactievraag) {
  const t = await getTranslations('redactie')
  const goed = GEDAAN.find((kandidaat) => kandidaat === gedaan)
  const mis = MISLUKT.find((kandidaat) => kandidaat === fout)
  return (
    <>
      {goed && (
        <div role="status">
          <Melding toon="goed">{t(`gedaan.${goed}`)}</Melding>
        </div>
      )}
      {mis && (
        <div role="alert">
          <Melding toon="let-op">{t(`mislukt.${mis}`)}</Melding>
        </div>
      )}
    </>
  )
}
