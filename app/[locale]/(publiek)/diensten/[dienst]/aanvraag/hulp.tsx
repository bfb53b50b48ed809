import { getTranslations } from 'next-intl/server'
import { Belhulp } from '@/app/[locale]/belhulp'
import type { Plaatsvraag } from '@/lib/terugbellen/plaats'

/** Under every step: who helps, where what was filled in is kept (`los`: in one browser), and the way to stop. */
export async function Hulp({ wegAdres, los, waar, namens }: { wegAdres: string; los: boolean; waar: Plaatsvraag; namens: boolean }) {
  const loketAdres = wegAdres.replace(/\/weg$/, '/loket')
  const t = await getTranslations('formulier')
  return (
    <section className="proza mt-14 border-t border-lijn pt-6">
      <h2 className="mt-0!">{t('hulp.titel')}</h2>
      <p className="max-w-regel">{t(los ? 'hulp.los' : 'hulp.uitleg')}</p>
      <Belhulp waar={waar} />
      {!los && !namens && (
        <p>
          <a href={loketAdres} className="inline-block py-2">
            {t('hulp.loket')}
          </a>
        </p>
      )}
      <p>
        <a href={wegAdres} className="inline-block py-2">
          {t('weg')}
        </a>
      </p>
    </section>
  )
}
