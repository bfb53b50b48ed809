import { getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'
import { gekend } from '@/lib/tekst/gekend'

const GEDAAN = ['geboekt', 'verplaatst', 'geannuleerd', 'wacht', 'gestopt'] as const

/** What went wrong with a booking; each has its sentence. */
export const BOEKFOUTEN = [
  'bezet',
  'voorbij',
  'te-ver',
  'gesloten',
  'overlapt',
  'te-veel',
  'leeg',
  'zaak-gesloten',
  'niet-gevonden',
  'verlopen',
  'begonnen',
  'heeft-al',
  'vervallen',
  'wacht-te-veel',
] as const

/** What was done, or why it was not, on the page where the person ends. */
export async function Meldingen({ gedaan, fout }: { gedaan?: string; fout?: string }) {
  const t = await getTranslations('afspraken')
  const wat = GEDAAN.find((kandidaat) => kandidaat === gedaan)
  return (
    <div role="status">
      {wat && <Melding toon="goed" titel={t(`gedaan.${wat}`)} />}
      {fout && <Melding toon="let-op" titel={t(`fout.${gekend(BOEKFOUTEN, fout, 'niet-gevonden')}`)} />}
    </div>
  )
}
