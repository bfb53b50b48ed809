import { getLocale, getTranslations } from 'next-intl/server'
import { Berichtenlijst } from '@/components/gesprek/berichtenlijst'
import { KnopLink } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { env } from '@/lib/platform/env'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import type { GevolgdeZaak } from '@/lib/volgen/find-gevolgde-zaak'

/** What the city asks and wrote about a case that is followed by a link; what it asks can be answered here. */
export async function VanDeStad({ toegang, vragen, berichten }: { toegang: string } & Pick<GevolgdeZaak, 'vragen' | 'berichten'>) {
  const [t, tg, taal] = await Promise.all([getTranslations('volgen.zaak.stad'), getTranslations('gesprek'), getLocale()])
  if (vragen.length === 0 && berichten.length === 0) return null
  const getoond = berichten.map(({ id, tekst, op }) => ({
    id,
    tekst,
    isEigen: false,
    wanneer: tg('wanneer', { wie: tg('burger.stad'), moment: toonMoment(taal, op) }),
  }))
  return (
    <section className="mb-10">
      {vragen.map(({ id, vraag, uiterlijk }, plaats) => (
        <Melding key={id} toon="let-op" titel={t('vraagt', { dag: toonDag(taal, uiterlijk) })}>
          <p lang="nl" className="whitespace-pre-line">
            {vraag}
          </p>
          <KnopLink soort={plaats === 0 ? 'vol' : 'rand'} href={pad(taal, `/volgen/zaak/${toegang}/vragen/${id}`)}>
            {t('antwoord')}
          </KnopLink>
        </Melding>
      ))}
      {getoond.length > 0 && (
        <>
          <h2 className="mb-3">{tg('titel')}</h2>
          <Berichtenlijst label={tg('titel')} berichten={getoond} />
        </>
      )}
      {getoond.length > 0 && <p className="max-w-regel">{t('antwoorden', { telefoon: env().STAD_TELEFOON })}</p>}
    </section>
  )
}
