import { getLocale, getTranslations } from 'next-intl/server'
import { Lijst, Lijstkaart } from '@/components/ui/lijstkaart'
import type { NamensRegel } from '@/lib/aanvragen/list-namens'
import { dienstnaam } from '@/lib/catalogus/find-dienst'
import { dagVan } from '@/lib/platform/klok'
import { toonDag } from '@/lib/tekst/datum'
import { pad } from '@/lib/tekst/talen'
import { Statusmerkje } from './statusmerkje'

/** What somebody sent for others. */
export async function Namenslijst({ regels }: { regels: NamensRegel[] }) {
  const [t, ta, taal] = await Promise.all([getTranslations('mandaten.namens'), getTranslations('mijn.aanvragen'), getLocale()])
  return (
    <section className="mt-10">
      <h2 className="mb-3">{t('titel')}</h2>
      <Lijst>
        {regels.map(({ aanvraag, voor }) => (
          <Lijstkaart
            key={aanvraag.id}
            titel={dienstnaam(aanvraag.dienst, taal)}
            href={pad(taal, `/mijn/mandaten/aanvragen/${aanvraag.referentie}`)}
            merkjes={<Statusmerkje aanvraag={aanvraag} />}
          >
            <p className="text-inkt">{t('voor', { naam: voor })}</p>
            <p>{ta('regel', { dag: toonDag(taal, dagVan(aanvraag.ingediendOp)), referentie: aanvraag.referentie })}</p>
          </Lijstkaart>
        ))}
      </Lijst>
    </section>
  )
}
