import { getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'
import { listZelfde } from '@/lib/aanvragen/list-zelfde'
import type { OpenFormulier } from '@/lib/aanvragen/open-formulier'
import { isBeperkt } from '@/lib/auth/is-beperkt'
import { getSessie } from '@/lib/auth/sessie'
import { toonDag } from '@/lib/tekst/datum'
import { pad, type Taal } from '@/lib/tekst/talen'

/** Warns who is about to send what they sent before and still runs; it stops nobody. Not for who may not see what they sent. */
export async function Zelfde({ open: { formulier, concept, stand }, taal }: { open: OpenFormulier; taal: Taal }) {
  const [t, sessie] = await Promise.all([getTranslations('formulier.zelfde'), getSessie()])
  if (sessie?.soort !== 'burger' || isBeperkt(sessie)) return null
  const zaken = await listZelfde(concept.eigenaar, formulier, { inhoud: stand.inhoud, feiten: concept.feiten }, taal)
  if (zaken.length === 0) return null
  const adres = concept.eigenaar.door ? '/mijn/mandaten/aanvragen' : '/mijn/aanvragen'
  return (
    <Melding toon="let-op" titel={t('titel', { aantal: zaken.length })}>
      <ul>
        {zaken.map(({ referentie, op, kenmerk }) => (
          <li key={referentie}>
            <a href={pad(taal, `${adres}/${referentie}`)} className="inline-block py-1.5">
              {t('zaak', { dag: toonDag(taal, op), referentie })}
            </a>
            {kenmerk && <span className="block [overflow-wrap:anywhere]">{kenmerk}</span>}
          </li>
        ))}
      </ul>
      <p>{t('uitleg')}</p>
    </Melding>
  )
}
