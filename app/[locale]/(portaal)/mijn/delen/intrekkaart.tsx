import { getTranslations } from 'next-intl/server'
import { Kaart } from '@/components/ui/kaart'
import type { AanvraagKop } from '@/lib/aanvragen/find-aanvraag'
import { kanIntrekken } from '@/lib/aanvragen/verloop'

/** Beside a case that can still be withdrawn: the way to do so. */
export async function Intrekkaart({ aanvraag, href }: { aanvraag: AanvraagKop; href: string }) {
  const t = await getTranslations('mijn.aanvraag')
  if (!kanIntrekken(aanvraag)) return null
  return (
    <Kaart>
      <h2 className="mb-1 text-[1.05rem]">{t('intrekkenTitel')}</h2>
      <p className="text-[0.95rem]">{t('intrekkenKan')}</p>
      <a href={href} className="inline-block py-2 text-[0.95rem]">
        {t('intrekken')}
      </a>
    </Kaart>
  )
}
